import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import { intervalOf } from '../reconcile/interval.js'
import { corePieces } from './core-pieces.js'
import { derivations } from './figure-in-words.js'
import type { Locale } from '../locale/locale.js'
import { noteLines } from './note-lines.js'
import { notes } from './notes.js'
import { dayInWords } from './period-in-words.js'
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
}

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
  { ranges, figures, slots, gaps, changes, points, since }: RangesShown,
  locale: Locale,
): string[] {
  const { note } = locale
  const closed = ranges.some(r => r.low !== null && r.high !== null)
  const dark = ranges.some(r => corePieces(r).some(([low, high]) => low !== null && high !== null && low < high))
  const undated = ranges.filter(r => r.end === null).length
  const own = [...new Set(ranges.flatMap(range => noteLines(range, locale)))]
  return [
    ...notes([
      [closed, `${note.column}${dark ? ` ${note.core}` : ''}`],
      [figures.length > 0, note.points],
      [figures.some(f => f.best === null && f.low !== null && f.high !== null), note.twoPoints],
      [ranges.some(r => r.open === 'all') || figures.some(f => intervalOf(f)[1] === null), note.openUp],
      [ranges.some(r => r.open === 'some'), note.someOpenUp],
      [ranges.some(r => r.low === null) || figures.some(f => intervalOf(f)[0] === null), note.openDown],
      [ranges.some(r => r.best !== null), note.bestDash],
      [ranges.some(r => r.floor !== null), note.floorDash],
      [figures.some(f => f.flags.includes('rounded')), note.rounded],
      [figures.some(f => derivations(f).length > 0), note.derived],
      [gaps > 0, note.gap],
      [changes > 0, note.change],
      [since !== null, since === null ? '' : note.runningTotal(dayInWords(since, locale))],
      [slots.kind === 'periods' && !slots.isEven, note.uneven],
      [slots.kind === 'overlapping', note.overlapping],
      [undated > 0, note.undated(undated)],
      [slots.slots.length < ranges.length - undated, note.thinned(slots.slots.length, ranges.length - undated)],
      [points.drawn < points.all, note.thinnedPoints(points.drawn, points.all)],
    ]),
    ...(own.length <= 3 ? own : []),
  ]
}
