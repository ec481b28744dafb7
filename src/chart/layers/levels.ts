import { type Layer, layer } from './layer.js'

/** One number along y, over a period of x or at a day. */
export interface LevelRow {
  readonly from: string
  readonly to: string
  readonly value: number
}

/**
 * Level strokes: a single number, a best value, a verified minimum, the stated end of an open range. Over a period they
 * are as long as it is, at a day so many pixels.
 *
 * @example
 * const [atDays] = levels([{ from: '2020-01-31', to: '2020-01-31', value: 25 }], '#0B3754', 20)
 * atDays.data.values // → [{ "at": "2020-01-31", "value": 25 }]
 */
export function levels(rows: readonly LevelRow[], colour: string, length: number, width = 3): Layer[] {
  return [
    layer(
      rows.flatMap(({ from, to, value }) => (from === to ? [{ at: from, value }] : [])),
      { type: 'tick', orient: 'horizontal', color: colour, size: length, thickness: width, opacity: 1 },
      { x: { field: 'at' }, y: { field: 'value' } },
    ),
    layer(
      rows.filter(row => row.from !== row.to),
      { type: 'rule', color: colour, strokeWidth: width },
      { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'value' } },
    ),
  ]
}
