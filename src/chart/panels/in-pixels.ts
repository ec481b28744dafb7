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
type Reader = (row: Row, place: Place) => number

/** What a layer of days and numbers looks like in pixels, and how its rows are placed: the same in every panel. */
export interface PixelLook extends Pick<Layer, 'mark' | 'encoding'> {
  readonly placed: (row: object, place: Place) => object
}

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
  const look = pixelLook(mark, encoding)
  return layer(
    data.values.map(row => look.placed(row, place)),
    look.mark,
    look.encoding,
  )
}

/** How a look of days and numbers becomes one of pixels. */
export function pixelLook(mark: Layer['mark'], encoding: Layer['encoding']): PixelLook {
  const { x, x2, y, y2, ...others } = encoding
  const across: Scaled = (value, place) => place.left + place.x(String(value))
  const down: Scaled = (value, place) => place.y(Number(value))
  const readX = reader(x, false, 'left', across)
  const readX2 = reader(x2, isInPixels(x), 'left', across)
  const readY = reader(y, false, 'top', down)
  const readY2 = reader(y2, isInPixels(y), 'top', down)
  const used = [x, x2, y, y2].flatMap(channel => (channel as Channel | undefined)?.field ?? [])
  const wide = mark.type === 'bar' && typeof mark['width'] === 'number' ? mark['width'] : null
  const { width: _, ...bare } = mark
  return {
    mark: wide === null ? mark : { ...bare, type: 'rect' },
    encoding: {
      ...(readX === null ? {} : { x: pixels('x') }),
      ...(readX2 === null && wide === null ? {} : { x2: { field: 'x2' } }),
      ...(readY === null ? {} : { y: pixels('y') }),
      ...(readY2 === null ? {} : { y2: { field: 'y2' } }),
      ...others,
    },
    placed(given, place) {
      const row = given as Row
      const out: Record<string, unknown> = {}
      for (const field in row) if (!used.includes(field)) out[field] = row[field]
      if (readX !== null) out['x'] = readX(row, place)
      if (readX2 !== null) out['x2'] = readX2(row, place)
      if (readY !== null) out['y'] = readY(row, place)
      if (readY2 !== null) out['y2'] = readY2(row, place)
      if (wide === null) return out
      const middle = Number(out['x'])
      out['x'] = middle - wide / 2
      out['x2'] = middle + wide / 2
      return out
    },
  }
}

type Scaled = (value: unknown, place: Place) => number

/** How a channel is read from a row: what is in pixels is moved, a value is scaled. */
function reader(given: unknown, isSecond: boolean, edge: 'left' | 'top', scaled: Scaled): Reader | null {
  if (typeof given !== 'object' || given === null) return null
  const { field, value } = given as Channel
  if (typeof value === 'number') return (_, place) => value + place[edge]
  if (field === undefined) return null
  // A second end goes by the scale of the first.
  const isPixels = isSecond || isInPixels(given)
  return isPixels ? (row, place) => Number(row[field]) + place[edge] : (row, place) => scaled(row[field], place)
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
  const alike = new Map<string, { readonly values: object[]; readonly of: Layer }>()
  for (const one of layers) {
    const key = JSON.stringify([one.mark, one.encoding])
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { values: [...one.data.values], of: one })
    else for (const row of one.data.values) known.values.push(row)
  }
  return Array.from(alike.values(), ({ values, of }) => layer(values, of.mark, of.encoding))
}
