import { concepts } from '../figures/concepts.js'
import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'

/** What a reader has to know before using the numbers: the range's own note, or what of it can be said in the language. */
export function noteLines(range: Range, locale: Locale): string[] {
  const { rangeNote } = locale
  if (rangeNote === null) return range.note === '' ? [] : [range.note]
  const { concept, figures, open, floor, core } = range
  if (figures === 0) return [rangeNote.nothingLeft]
  const lines = [
    ...(open === 'some' ? [rangeNote.someMinimum] : []),
    ...(floor === null ? [] : [rangeNote.floor]),
    ...(core.length > 1 ? [rangeNote.pieces(core.length)] : []),
    ...(concepts[concept].addsOverTime === 'between' ? [rangeNote.countedAgain] : []),
  ]
  return lines.length === 0 ? [] : [lines.join(' ')]
}
