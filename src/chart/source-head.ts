import type { Range } from '../figures/range.js'
import { beside } from './beside.js'
import { rangeMarks } from './layers/range-marks.js'
import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import { ROW } from './source-rows.js'
import { stack } from './stack.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

const strong = { ...theme.subtitle, bold: true }
const BAR = 10

/** The first row: the range itself, its number in words, and what it was made from. */
export function sourceHead(
  range: Range,
  inWords: string,
  counts: readonly string[],
  axis: Axis,
  labelX: number,
  locale: Locale,
): { readonly height: number; readonly layers: Layer[] } {
  const [number = '', ...more] = inWords.split(locale.bounds.semicolon)
  const best = range.best === null ? [] : [locale.best(locale.bounds.number(range.best))]
  const said = wrap(number, axis.pixels, strong)
  const remarks = wrap([...best, ...more].join(locale.bounds.semicolon), axis.pixels, theme.small)
  const widths = [
    ...said.map(line => textWidth(line, strong.size, true)),
    ...remarks.map(line => textWidth(line, theme.small.size)),
  ]
  const widest = Math.max(...widths)
  const x = beside(range.low, range.high, widest, axis)
  // Lines that stand before the end of an open range end there together; all others begin together.
  const isBefore = (range.low === null) !== (range.high === null) && x + widest < axis.at(range.low ?? range.high ?? 0)
  const down = stack(ROW.padding)
  const line = (words: string, i: number, height: number) => ({
    x: isBefore ? x + widest - widths[i]! : x,
    y: down(height),
    words,
  })
  const saidRows = said.map((words, i) => line(words, i, strong.line))
  const remarkRows = remarks.map((words, i) => line(words, said.length + i, theme.small.line))
  const markAt = down(2 * BAR)
  const along = stack(ROW.padding)
  const label = { x: labelX, y: along(strong.line), words: locale.range }
  const countRows = counts.map(words => ({ x: labelX, y: along(theme.small.line), words }))
  return {
    height: Math.max(down(0), along(0)) + ROW.padding,
    layers: [
      ...rangeMarks([{ ...range, y: markAt }], axis, BAR),
      texts([label, ...saidRows], strong),
      texts(remarkRows, theme.small),
      texts(countRows, { size: theme.small.size, colour: theme.quiet }),
    ],
  }
}
