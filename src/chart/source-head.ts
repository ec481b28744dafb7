import type { Range } from '../figures/range.js'
import { beside } from './beside.js'
import { rangeMarks } from './layers/range-marks.js'
import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import type { Locale } from './locale.js'
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
  const [number = '', ...more] = inWords.split('; ')
  const best = range.best === null ? [] : [locale.best(locale.bounds.number(range.best))]
  const said = wrap(number, axis.pixels, strong)
  const remarks = wrap([...best, ...more].join('; '), axis.pixels, theme.small)
  const widest = Math.max(
    ...said.map(line => textWidth(line, strong.size, true)),
    ...remarks.map(line => textWidth(line, theme.small.size)),
  )
  const x = beside(range.low, range.high, widest, axis)
  const down = stack(ROW.padding)
  const saidRows = said.map(words => ({ x, y: down(strong.line), words }))
  const remarkRows = remarks.map(words => ({ x, y: down(theme.small.line), words }))
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
