import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { noteLines } from './note-lines.js'
import { notes } from './notes.js'
import { dayInWords } from './period-in-words.js'
import { type RangeFacts, rangeFacts } from './range-facts.js'
import type { Slots } from './range-slots.js'

export interface RangesShown {
  readonly ranges: readonly Range[]
  readonly figures: readonly Figure[]
  readonly slots: Slots
  readonly gaps: number
  readonly changes: number
  readonly points: { readonly drawn: number; readonly all: number }
  /** The first day of totals that run on; null when they do not. */
  readonly since: string | null
  /** What occurs among the ranges and figures, where that is known already. Default: they are looked at. */
  readonly facts?: RangeFacts
}

/** More notes than these are something else for each range: they stand in the table. */
const MOST_OWN = 3

/**
 * How to read a range chart: only what it really shows.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * const counts = { gaps: 0, changes: 0, points: { drawn: 0, all: 0 }, since: null }
 * rangeNotes({ ranges: ranges.rows, figures: [], slots: rangeSlots(ranges.rows, 400), ...counts }, english)[0]
 * // → "Column: from the lowest to the highest end of the figures."
 */
export function rangeNotes(
  { ranges, figures, slots, gaps, changes, points, since, facts = rangeFacts(ranges, figures) }: RangesShown,
  locale: Locale,
): string[] {
  const { note } = locale
  const { undated, figures: of } = facts
  const dated = ranges.length - undated
  return [
    ...notes([
      [facts.closed, `${note.column}${facts.dark ? ` ${note.core}` : ''}`],
      [figures.length > 0, note.points],
      [of.twoPoints, note.twoPoints],
      [facts.openUp || of.openUp, note.openUp],
      [facts.someOpenUp, note.someOpenUp],
      [facts.openDown || of.openDown, note.openDown],
      [facts.best, note.bestDash],
      [facts.floor, note.floorDash],
      [of.rounded, note.rounded],
      [of.derived, note.derived],
      [gaps > 0, note.gap],
      [changes > 0, note.change],
      [since !== null, since === null ? '' : note.runningTotal(dayInWords(since, locale))],
      [slots.kind === 'periods' && !slots.isEven, note.uneven],
      [slots.kind === 'overlapping', note.overlapping],
      [undated > 0, note.undated(undated)],
      [slots.slots.length < dated, note.thinned(slots.slots.length, dated)],
      [points.drawn < points.all, note.thinnedPoints(points.drawn, points.all)],
    ]),
    ...ownNotes(ranges, locale),
  ]
}

/** What the ranges say themselves, where that is not something else for each. */
function ownNotes(ranges: readonly Range[], locale: Locale): string[] {
  const own = new Set<string>()
  const isMore = ranges.some(range => {
    noteLines(range, locale).forEach(line => own.add(line))
    return own.size > MOST_OWN
  })
  return isMore ? [] : [...own]
}
