import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import { type Axis, axisNumber } from './linear-axis.js'
import type { Locale } from './locale.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

/** How far the last number may stand out over the plot, into the margin. */
const OVERHANG = 6

/** The numbers of a horizontal axis, in the middle of the lines at `ys`, moved inwards where they would be cut. */
export function axisBelow(axis: Axis, ys: readonly number[], locale: Locale): Layer {
  const rows = axis.values.map(value => {
    const words = axisNumber(value, locale)
    const most = axis.pixels + OVERHANG - textWidth(words, theme.small.size) / 2
    return { x: Math.min(axis.at(value), most), words }
  })
  return texts(
    ys.flatMap(y => rows.map(row => ({ ...row, y }))),
    { size: theme.small.size, colour: theme.quiet, align: 'center' },
  )
}
