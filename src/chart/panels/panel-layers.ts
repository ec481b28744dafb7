import { isSame } from '../../util/is-same.js'
import { type Layer, layer } from '../layers/layer.js'
import { type PixelLook, type Place, pixelLook } from './in-pixels.js'

/** What is drawn in one panel, of days and numbers, and what stands over it in pixels of the whole picture. */
export interface PanelLayers {
  readonly layers: readonly Layer[]
  readonly place: Place
  readonly above: Layer
}

interface Drawn {
  readonly look: Pick<Layer, 'mark' | 'encoding'>
  readonly values: object[]
}

/** How the layers at one position of the panels become one. */
interface Plan extends Drawn {
  readonly of: Layer
  readonly placed: PixelLook['placed'] | null
}

/**
 * The layers of all panels as one picture, those that are drawn alike as one layer. Panels are put together alike, so
 * that a look is worked out for the first of them and compared in the others.
 *
 * @example
 * const dots = { data: { values: [{ at: '2020-01-02', value: 5 }] }, mark: { type: 'point' }, encoding: { x: { field: 'at' }, y: { field: 'value' } } }
 * const above = { data: { values: [{ x: 0 }] }, mark: { type: 'text' }, encoding: {} }
 * const place = { x: day => Number(day.slice(8)), y: value => 100 - value, left: 10, top: 0 }
 * const panel = { layers: [dots], place, above }
 * panelLayers([panel, panel]).map(({ data }) => data.values.length) // → [2, 2]
 */
export function panelLayers(panels: readonly PanelLayers[]): Layer[] {
  const drawn = new Map<string, Drawn>()
  const plans: Plan[] = []
  for (const { layers, place, above } of panels) {
    layers.forEach((one, i) => {
      const { placed, values } = planOf(i, one, true)
      if (placed !== null) for (const row of one.data.values) values.push(placed(row, place))
    })
    const { values } = planOf(layers.length, above, false)
    values.push(...above.data.values)
  }
  return Array.from(drawn.values(), ({ look, values }) => layer(values, look.mark, look.encoding))

  function planOf(position: number, of: Layer, isPlaced: boolean): Plan {
    const before = plans[position]
    if (before !== undefined && (of.data.values.length === 0 || isAlike(before.of, of))) return before
    const look = isPlaced ? pixelLook(of.mark, of.encoding) : null
    const { mark, encoding } = look ?? of
    const key = JSON.stringify([mark, encoding])
    const known = drawn.get(key) ?? { look: { mark, encoding }, values: [] }
    drawn.set(key, known)
    return (plans[position] = { ...known, of, placed: look?.placed ?? null })
  }
}

const isAlike = (a: Layer, b: Layer) => isSame(a.mark, b.mark) && isSame(a.encoding, b.encoding)
