import type { Gazetteer } from '../../figures/places.js'
import type { RangeTable } from '../../figures/range.js'
import type { PublishLevel } from './levels.js'

/** How much harm the numbers can do in the wrong hands (OCHA Data Responsibility Guidelines, 2021). */
export const sensitivities = {
  low: 'disclosure is unlikely to do harm',
  moderate: 'disclosure is likely to do minor harm',
  high: 'disclosure is likely to do serious harm',
  severe: 'disclosure is likely to do grave harm',
} as const
export type SensitivityLabel = keyof typeof sensitivities

/** Numbers of which a reader knows that they add up. */
export interface PublishedSum {
  /** Id of a range, as it is after places were coarsened. */
  readonly whole: string
  readonly parts: readonly string[]
}

export interface PublishOptions {
  /** The finest places that may appear. There is no default: who publishes decides. */
  readonly level: PublishLevel
  /** Numbers from 1 to one below this are small. At least 2. There is no default. */
  readonly threshold: number
  /** How sensitive the numbers are. There is no default: it depends on the place and the time. */
  readonly label: SensitivityLabel
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
  /** Every part of a place, for places that are added up: only then can a sum be more than a minimum. Default: none. */
  readonly areas?: Readonly<Record<string, readonly string[]>>
  /** Sums beyond those that places, groups, concepts, scopes and periods make by themselves. Default: none. */
  readonly sums?: readonly PublishedSum[]
  /** Places of your own that are no single sites, as a front or a group of provinces. Default: none. */
  readonly zones?: readonly string[]
  /** Why single sites or events may appear. Default: none, and they may not. */
  readonly reason?: string
}

export type PublishSettings = Required<Omit<PublishOptions, 'places' | 'reason'>> & { readonly reason: string | null }

/** A row whose numbers do not appear. What they are is not written down here either. */
export interface HiddenRange {
  readonly id: string
  /** `primary`: it has a small number. `complementary`: without it a small one could be worked out. */
  readonly why: 'primary' | 'complementary'
}

export interface Published {
  /** Every row, hidden ones without numbers. No figures, no ids of figures and no words about them go with it. */
  readonly ranges: RangeTable<PublishSettings>
  /** For those who publish, and not for the public: who knows which are small knows that they are small. */
  readonly hidden: readonly HiddenRange[]
  /** For readers: the label, and what was done. */
  readonly notes: readonly string[]
  readonly label: SensitivityLabel
  /** For those who publish: every decision, in order. */
  readonly log: readonly string[]
}
