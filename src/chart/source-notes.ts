import type { Range } from '../figures/range.js'
import { corePieces } from './core-pieces.js'
import type { Axis } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import { noteLines } from './note-lines.js'
import { notes } from './notes.js'
import type { SourceRow } from './source-rows.js'

/** How to read a source chart: only what it really shows. */
export function sourceNotes(
  range: Range,
  rows: readonly SourceRow[],
  drawn: number,
  axis: Axis,
  locale: Locale,
): string[] {
  const { note } = locale
  const kept = rows.filter(row => row.why === null)
  const setAside = rows.filter(row => row.why !== null)
  const { low, high } = range
  const beyond = rows.filter(row =>
    [row.low, row.high].some(x => x !== null && (x < axis.start || x > axis.end)),
  ).length
  const closed = low !== null && high !== null && low < high
  const core = corePieces(range)
  return [
    ...notes([
      [closed, note.band],
      [core.length > 0, note.core],
      [rows.some(row => row.low !== null && row.high === null), note.openHigh],
      [rows.some(row => row.low === null && row.high !== null), note.openLow],
      [kept.some(row => row.best !== null && row.low !== row.high && row.high !== null), note.best],
      [range.best !== null, note.rangeBest],
      [range.floor !== null, note.floor],
      [kept.some(row => row.derived), note.derived],
      [setAside.length > 0, note.setAside],
      [beyond > 0, note.beyond(beyond)],
      [drawn < rows.length, note.thinned(drawn, rows.length)],
    ]),
    ...noteLines(range, locale),
  ]
}
