export interface DayOrder {
  /** Null: nothing in the column decides it. */
  readonly order: 'dmy' | 'mdy' | null
  readonly note: string | null
  /** A day that can be read in two ways. Null: there is none. */
  readonly open: string | null
}

const SLASHED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b/

/**
 * Which of day and month comes first in a column of dates such as 03/04/2024: one date with a number above 12 decides
 * for all. Where such dates speak for both, none is believed.
 */
export function dayOrder(cells: readonly string[]): DayOrder {
  let dmy: string | null = null
  let mdy: string | null = null
  let open: string | null = null
  for (const cell of cells) {
    const found = SLASHED.exec(cell)
    if (found === null) continue
    const [a, b] = [Number(found[1]), Number(found[2])]
    if (a > 12 && b <= 12) dmy ??= cell
    else if (b > 12 && a <= 12) mdy ??= cell
    else if (a !== b) open ??= cell
  }
  if (dmy !== null && mdy !== null) return { order: null, note: `written both ways: "${dmy}" and "${mdy}"`, open }
  if (dmy !== null) return { order: 'dmy', note: `the day before the month, as in "${dmy}"`, open: null }
  if (mdy !== null) return { order: 'mdy', note: `the month before the day, as in "${mdy}"`, open: null }
  return { order: null, note: null, open }
}
