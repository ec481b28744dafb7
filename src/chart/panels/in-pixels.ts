import { type Layer, layer, pixels } from '../layers/layer.js'

/** Where the values of a layer lie in pixels, and where its corner is. */
export interface Place {
  /** Pixels of a day, or of noon of one, from the left edge of the panel. */
  readonly x: (day: string) => number
  /** Pixels of a number from the top of the picture. */
  readonly y: (value: number) => number
  readonly left: number
  readonly top: number
}

type Row = Readonly<Record<string, unknown>>
type Channel = { readonly field?: string; readonly value?: number; readonly scale?: null }

/**
 * A layer of days and numbers as a layer of pixels, so that several panels stand in one picture, whose scales can only be
 * one. Layers that are in pixels already are moved.
 *
 * @example
 * const dots = { data: { values: [{ at: '2020-01-02', value: 5 }] }, mark: { type: 'point' }, encoding: { x: { field: 'at' }, y: { field: 'value' } } }
 * const place = { x: day => Number(day.slice(8)), y: value => 100 - value, left: 10, top: 0 }
 * inPixels(dots, place).data.values // → [{ "x": 12, "y": 95 }]
 */
export function inPixels({ data, mark, encoding }: Layer, place: Place): Layer {
  const { x, x2, y, y2, ...others } = encoding
  const across = (given: unknown) => reader(given, place.left, value => place.left + place.x(String(value)))
  const down = (given: unknown) => reader(given, place.top, value => place.y(Number(value)))
  const readers = { x: across(x), x2: across(x2), y: down(y), y2: down(y2) }
  const used = new Set([x, x2, y, y2].flatMap(channel => (channel as Channel | undefined)?.field ?? []))
  const wide = mark.type === 'bar' && typeof mark['width'] === 'number' ? mark['width'] : null
  const values = data.values.map(row => {
    const kept = Object.entries(row).filter(([field]) => !used.has(field))
    const at = Object.entries(readers).flatMap(([name, read]) =>
      read === null ? [] : [[name, read(row as Row)] as const],
    )
    const placed: Record<string, unknown> = Object.fromEntries([...kept, ...at])
    const middle = Number(placed['x'])
    return wide === null ? placed : { ...placed, x: middle - wide / 2, x2: middle + wide / 2 }
  })
  const { width: _, ...bare } = mark
  return layer(values, wide === null ? mark : { ...bare, type: 'rect' }, {
    ...(readers.x === null ? {} : { x: pixels('x') }),
    ...(readers.x2 === null && wide === null ? {} : { x2: { field: 'x2' } }),
    ...(readers.y === null ? {} : { y: pixels('y') }),
    ...(readers.y2 === null ? {} : { y2: { field: 'y2' } }),
    ...others,
  })

  /** How a channel is read from a row: what is in pixels is moved, a value is scaled. */
  function reader(given: unknown, by: number, scaled: (value: unknown) => number): ((row: Row) => number) | null {
    if (typeof given !== 'object' || given === null) return null
    const { field, value, scale } = given as Channel
    if (typeof value === 'number') return () => value + by
    if (field === undefined) return null
    // A second end goes by the scale of the first.
    const isPixels = scale === null || (given === x2 && isInPixels(x)) || (given === y2 && isInPixels(y))
    return row => (isPixels ? Number(row[field]) + by : scaled(row[field]))
  }
}

const isInPixels = (given: unknown) =>
  typeof given === 'object' && given !== null && 'scale' in given && given.scale === null

/**
 * Layers that are drawn alike as one: a few layers, however many panels.
 *
 * @example
 * const dot = { data: { values: [{ x: 1 }] }, mark: { type: 'point' }, encoding: {} }
 * merged([dot, dot]).length // → 1
 */
export function merged(layers: readonly Layer[]): Layer[] {
  const alike = new Map<string, Layer>()
  for (const { data, mark, encoding } of layers) {
    const key = JSON.stringify([mark, encoding])
    const known = alike.get(key)
    alike.set(key, layer([...(known?.data.values ?? []), ...data.values], mark, encoding))
  }
  return [...alike.values()]
}
