import type { Out } from '../../publisher.js'

/** The newest day and number of each running total read so far. */
export type Totals = Map<string, { readonly day: string; readonly value: number }>

/** Says where a running total is lower than on an earlier day: a revision, never fewer dead. */
export function sayFall<Name extends string>(totals: Totals, column: Name, day: string | null, value: number | null, out: Out<Name>): void {
  if (day === null || value === null) return
  const before = totals.get(column)
  if (before !== undefined && before.day >= day) return
  if (before !== undefined && value < before.value) {
    out.issue(
      'W-RULE',
      'note',
      column,
      `The running total was ${before.value} on ${before.day}: it was revised downwards`,
      'Take no difference between days across the revision',
    )
  }
  totals.set(column, { day, value })
}
