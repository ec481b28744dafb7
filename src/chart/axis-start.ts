import { texts } from './layers/texts.js'
import { type Axis, axisNumber } from './linear-axis.js'
import type { Layer } from './layers/layer.js'
import type { Locale } from '../locale/locale.js'
import { stack } from './stack.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/**
 * Says beside the axis, in words, that it does not start at zero; nothing where it does.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { linearAxis } from './linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * axisStart(axis, 0, 0, 200, english).height // → 0
 */
export function axisStart(
  axis: Axis,
  x: number,
  top: number,
  width: number,
  locale: Locale,
): { readonly height: number; readonly layer: Layer } {
  const words = axis.start > 0 ? wrap(locale.axisStart(axisNumber(axis.start, locale)), width, theme.smallBold) : []
  const down = stack(top)
  return {
    height: words.length * theme.smallBold.line,
    layer: texts(
      words.map(line => ({ x, y: down(theme.smallBold.line), words: line })),
      theme.smallBold,
    ),
  }
}
