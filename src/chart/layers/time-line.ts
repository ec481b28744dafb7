import { theme } from '../theme.js'
import type { TimeAxis } from '../time-axis.js'
import { type Layer, layer } from './layer.js'

/**
 * The foot of a plot over time. Its two ends are what the scale of time goes by.
 *
 * @example
 * timeLine({ start: '2020-01-01', end: '2020-12-31' }, 200).encoding.y // → { "value": 200 }
 */
export function timeLine({ start, end }: Pick<TimeAxis, 'start' | 'end'>, y: number): Layer {
  return layer(
    [{ from: start, to: end }],
    { type: 'rule', color: theme.axis },
    { x: { field: 'from' }, x2: { field: 'to' }, y: { value: y } },
  )
}
