import { describe, expect, it } from 'vitest'
import { english } from '../../src/locale/english.js'
import type { Locale } from '../../src/locale/locale.js'
import { mirrored } from '../../src/chart/mirrored.js'
import { layer, pixels } from '../../src/chart/layers/layer.js'
import { charts } from '../support/charts.js'
import { layersOf } from '../support/spec-parts.js'
import '../support/to-be-valid-spec.js'

/** English read from the right: the words are the same, so that only the sides differ. */
const turned: Locale = { ...english, direction: 'rtl' }

const spec = (...layers: ReturnType<typeof layer>[]) =>
  mirrored({
    title: { text: ['A'], anchor: 'start', dx: -30 },
    width: 100,
    padding: { left: 40, right: 10 },
    encoding: { x: { type: 'quantitative', scale: { domain: [0, 5] } } },
    layer: layers,
  })

describe('mirrored', () => {
  it('changes the sides of margins and title, and turns the scale', () => {
    expect(spec()).toEqual({
      title: { text: ['\u2067A\u2069'], anchor: 'end', dx: 30 },
      width: 100,
      padding: { left: 10, right: 40 },
      encoding: { x: { type: 'quantitative', scale: { domain: [0, 5], reverse: true } } },
      layer: [],
    })
  })

  it('puts what stands at a pixel as far from the other edge, and leaves numbers and heights alone', () => {
    const box = layer(
      [{ x: 0, x2: 30, y: 7, lo: 3 }],
      { type: 'rect' },
      { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') },
    )
    expect(spec(box).layer[0]!.data.values).toEqual([{ x: 100, x2: 70, y: 7, lo: 3 }])
    const dot = layer([{ at: 3 }], { type: 'point', xOffset: 4 }, { x: { field: 'at' }, x2: { value: 20 } })
    expect(spec(dot).layer[0]).toMatchObject({
      data: { values: [{ at: 3 }] },
      mark: { xOffset: -4 },
      encoding: { x2: { value: 80 } },
    })
  })

  it('turns arrows, and ends words where they began', () => {
    const arrow = layer([], { type: 'point', shape: 'triangle-right' }, {})
    const words = layer([{ x: 5, words: 'b' }], { type: 'text', align: 'left' }, { x: pixels('x') })
    const [first, second] = spec(arrow, words).layer
    expect(first!.mark['shape']).toBe('triangle-left')
    expect(second!.mark['align']).toBe('right')
    expect(second!.data.values).toEqual([{ x: 95, words: '\u2067b\u2069' }])
  })

  it('leaves a map as it is', () => {
    const area = layer([{ x: 5 }], { type: 'geoshape' }, { x: pixels('x') })
    expect(spec(area).layer[0]).toEqual(area)
  })

  it('keeps what follows a Latin name behind it, and a quote from the left in its own order', () => {
    const said = layer([{ words: 'أ «52,400 families»، A، 3' }], { type: 'text' }, {})
    expect(spec(said).layer[0]!.data.values).toEqual([
      { words: '\u2067أ «\u206652,400 families\u2069»،\u200F A،\u200F 3\u2069' },
    ])
  })
})

describe.each(charts)('%s, read from the right', { timeout: 30_000 }, (_name, draw) => {
  it('is a valid picture with the same number of marks and the same words', async () => {
    const [plain, other] = [draw(600), draw(600, turned)]
    await expect(other).toBeValidSpec()
    expect(layersOf(other).map(({ mark, data }) => [mark['type'], data.values.length])).toEqual(
      layersOf(plain).map(({ mark, data }) => [mark['type'], data.values.length]),
    )
    expect(other.description).toBe(plain.description)
  })
})
