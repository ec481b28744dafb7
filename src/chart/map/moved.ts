import type { Layer } from '../layers/layer.js'

/** A layer of a map further down: under its key. */
export function moved(layer: Layer, by: number): Layer {
  return { ...layer, data: { values: layer.data.values.map(row => movedRow(row, by)) } }
}

function movedRow(row: object, by: number): object {
  if ('y' in row && typeof row.y === 'number') return { ...row, y: row.y + by }
  if (!('geometry' in row)) return row
  const { type, coordinates } = row.geometry as { readonly type: string; readonly coordinates: Nested }
  return { ...row, geometry: { type, coordinates: movedAll(coordinates, by) } }
}

type Nested = readonly number[] | readonly Nested[]

function movedAll(nested: Nested, by: number): Nested {
  return isPosition(nested)
    ? [nested[0]!, Math.round(10 * (nested[1]! + by)) / 10]
    : nested.map(inner => movedAll(inner, by))
}

const isPosition = (nested: Nested): nested is readonly number[] => typeof nested[0] === 'number'
