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

/** Periods without a figure: grey over the whole height, with the words for it at pixel `y` where there is room. */
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
