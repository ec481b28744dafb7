import type { Out } from '../../publisher.js'

/** The newest day and number of each running total read so far. */
export type Totals = Map<string, { readonly day: string; readonly value: number }>

/** Says where a running total is lower than on an earlier day of its count: a revision, never fewer dead. */
export function sayFall<Name extends string>(
  totals: Totals,
  column: Name,
  {
    day,
    value,
    count = '',
  }: { readonly day: string | null; readonly value: number | null; readonly count?: string | null },
  out: Pick<Out<Name>, 'issue'>,
): void {
  if (day === null || value === null) return
  const key = `${column} ${count ?? ''}`
  const before = totals.get(key)
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
  totals.set(key, { day, value })
}
