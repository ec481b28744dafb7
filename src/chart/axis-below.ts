import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import { type Axis, axisNumber } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

/** How far the last number may stand out over the plot, into the margin. */
const OVERHANG = 6

/** Between two numbers. */
const BETWEEN = 8

/**
 * The numbers of a horizontal axis, in the middle of the lines at `ys`, moved inwards where they would be cut. Where
 * there is no room for all, the largest and every second, third … below it are named, and zero.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { linearAxis } from './linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * axisBelow(axis, [12], english).data.values.length // → 4
 */
export function axisBelow(axis: Axis, ys: readonly number[], locale: Locale): Layer {
  const all = axis.values.map(value => {
    const words = axisNumber(value, locale)
    const half = textWidth(words, theme.small.size) / 2
    return { x: Math.min(axis.at(value), axis.pixels + OVERHANG - half), half, words }
  })
  const isZero = (i: number) => i === 0 && axis.values[0] === 0
  const every = (step: number) => all.filter((_, i) => isZero(i) || (all.length - 1 - i) % step === 0)
  const fits = (rows: typeof all) =>
    rows.every((row, i) => i === 0 || row.x - row.half >= rows[i - 1]!.x + rows[i - 1]!.half + BETWEEN)
  let step = 1
  while (step < all.length && !fits(every(step))) step++
  return texts(
    ys.flatMap(y => every(step).map(({ x, words }) => ({ x, y, words }))),
    { size: theme.small.size, colour: theme.quiet, align: 'center' },
  )
}
