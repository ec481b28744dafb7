import { beside } from '../beside.js'
import type { Axis } from '../linear-axis.js'
import type { Locale } from '../../locale/locale.js'
import { type PlacedRow, ROW } from '../source-rows.js'
import { stack } from '../stack.js'
import { textWidth } from '../text-width.js'
import { theme } from '../theme.js'
import type { Layer } from './layer.js'
import { type TextRow, texts } from './texts.js'

/** The words of each row: the label at the left, and the number above the mark. */
export function rowWords(rows: readonly PlacedRow[], axis: Axis, x: number, locale: Locale): Layer[] {
  const label = (row: PlacedRow) => {
    const down = stack(row.top + ROW.padding)
    const line = (words: string, height: number) => ({ x, y: down(height), words })
    return {
      heading: row.heading.map(words => line(words, theme.label.line)),
      lines: row.lines.map(words => line(words, theme.small.line)),
    }
  }
  const kept = rows.filter(row => row.why === null)
  const setAside = rows.filter(row => row.why !== null)
  const quiet = { size: theme.small.size, colour: theme.quiet }
  return [
    texts(
      kept.flatMap(row => label(row).heading),
      theme.label,
    ),
    texts(
      setAside.flatMap(row => label(row).heading),
      { ...theme.label, colour: theme.quiet },
    ),
    texts(
      rows.flatMap(row => label(row).lines),
      quiet,
    ),
    texts(
      kept.map(row => numberWords(row, axis, locale)),
      theme.small,
    ),
    texts(
      setAside.map(row => numberWords(row, axis, locale)),
      quiet,
    ),
  ]
}

function numberWords({ low, high, words: { said }, top }: PlacedRow, axis: Axis, locale: Locale): TextRow {
  const outside = [low, high].some(end => end !== null && (end < axis.start || end > axis.end))
  const long = outside ? locale.beyondAxis(said) : said
  const words = textWidth(long, theme.small.size) <= axis.pixels ? long : said
  return { x: beside(low, high, textWidth(words, theme.small.size), axis), y: top + ROW.words, words }
}
