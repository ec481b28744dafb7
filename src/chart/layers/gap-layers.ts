import type { Axis } from '../linear-axis.js'
import type { Locale } from '../../locale/locale.js'
import { textWidth } from '../text-width.js'
import { theme } from '../theme.js'
import type { TimeAxis } from '../time-axis.js'
import { columns } from './columns.js'
import type { Layer } from './layer.js'
import { texts } from './texts.js'

export interface Gap {
  readonly from: string
  readonly to: string
}

const MARGIN = 3

/**
 * Periods without a figure: grey over the whole height, with the words for it at pixel `y` where there is room.
 *
 * @example
 * import { english } from '../../locale/english.js'
 * import { linearAxis } from '../linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * import { timeAxis } from '../time-axis.js'
 * const time = timeAxis('2020-01-01', '2020-04-01', 400)
 * const gaps = gapLayers([{ from: '2020-02-01', to: '2020-03-01' }], axis, time, 90, english)
 * gaps.at(-1).data.values[0].words // → "no figure"
 */
export function gapLayers(gaps: readonly Gap[], axis: Axis, time: TimeAxis, y: number, locale: Locale): Layer[] {
  const { size } = theme.small
  const needs = textWidth(locale.noFigure, size) + 2 * MARGIN
  const words = gaps
    .map(({ from, to }) => [time.at(from), time.at(to)] as const)
    .filter(([from, to]) => to - from >= needs)
    .map(([from, to]) => ({ x: (from + to) / 2, y, words: locale.noFigure }))
  return [
    ...columns(
      gaps.map(({ from, to }) => ({ from, to, lo: axis.start, hi: axis.end })),
      { colour: theme.gap, width: 0 },
    ),
    texts(words, { size, colour: theme.quiet, align: 'center' }),
  ]
}
