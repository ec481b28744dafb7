import type { Claim } from './claim.js'
import type { Clause } from './clause.js'
import type { RefusalCode } from './refuse-number.js'

/** The claims of one sentence while they are being found; refiners fill the places that are left. */
export interface SentenceDraft {
  readonly clause: Clause
  /** By mention; null where nothing has been made of it. */
  readonly claims: (Claim | null)[]
  readonly codes: (RefusalCode | null)[]
  /** The last claims of the sentences before, the latest last. */
  readonly earlier: readonly Claim[]
  /** Those of the sentence right before this one. */
  readonly last: readonly Claim[]
  /** Claims that belong to no single mention: "a woman and her two children". */
  readonly more: Claim[]
}
