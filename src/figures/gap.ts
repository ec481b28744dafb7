/** Why a publisher gives no number in a cell. Five kinds, and none of them is zero. */
export const gapReasons = {
  'not-collected': 'the publisher did not collect it',
  'not-applicable': 'it does not apply there',
  suppressed: 'the publisher has it and withholds it',
  unknown: 'the publisher says that it is not known',
  'before-series': 'the series had not begun',
} as const
export type GapReason = keyof typeof gapReasons

/** A cell where the publisher says that there is no number. */
export interface Gap {
  readonly concept: string
  readonly group: string
  readonly place: string | null
  readonly from: string | null
  readonly start: string | null
  readonly end: string | null
  /** The cell as it stands. */
  readonly text: string
  readonly reason: GapReason
  readonly source: string | null
  readonly locator: string | null
}
