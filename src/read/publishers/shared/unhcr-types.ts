import type { ConceptId } from '../../../figures/concepts.js'

export interface UnhcrType {
  readonly concept: ConceptId
  /**
   * What the two countries of a row are to the people.
   *
   * - `abroad`: they came from the first and are in the second.
   * - `inside`: they are in their own country; rows of two countries cannot have any.
   * - `home`: they went back to the first, from the second.
   * - `any`: they are in the second, and may be of it.
   */
  readonly where: 'abroad' | 'inside' | 'home' | 'any'
  /** First year of the series; a zero before it is no number. Null: not known, or none before. */
  readonly since: number | null
  /** The type is one part of the concept. */
  readonly part: boolean
}

const type = (concept: ConceptId, where: UnhcrType['where'], since: number | null = null, part = false) =>
  ({ concept, where, since, part }) as const satisfies UnhcrType

/**
 * UNHCR's population types, by its codes. ROC and IOC, people in a refugee-like and an IDP-like situation, stand apart
 * only in older tables; in the others REF and IDP contain them. UNHCR counts resettled refugees under the country that
 * took them, and returned refugees under the country that they left.
 */
export const unhcrTypes = {
  REF: type('refugees', 'abroad'),
  ROC: type('refugees', 'abroad', null, true),
  ASY: type('asylum-seekers', 'abroad', 2000),
  OIP: type('others-needing-protection', 'abroad', 2018),
  IDP: type('idps-of-concern', 'inside', 1993),
  IOC: type('idps-of-concern', 'inside', null, true),
  STA: type('stateless', 'any', 2004),
  OOC: type('others-of-concern', 'any'),
  HST: type('host-community', 'inside'),
  RET: type('returned-refugees', 'home'),
  RDP: type('returned-idps', 'inside'),
  RST: type('resettled', 'abroad'),
  NAT: type('naturalised', 'abroad'),
} as const satisfies Readonly<Record<string, UnhcrType>>

export type UnhcrTypeId = keyof typeof unhcrTypes

/** The population type of a code; null where UNHCR has none such. */
export function unhcrTypeOf(code: string | null): UnhcrTypeId | null {
  return code !== null && Object.hasOwn(unhcrTypes, code) ? (code as UnhcrTypeId) : null
}
