import { describe, expect, it } from 'vitest'
import { chartTable } from '../../../src/chart/chart-table.js'
import { mapChart } from '../../../src/chart/map/map-chart.js'
import { toSvg } from '../../../src/render/to-svg.js'
import { arabic } from '../../../src/locale/arabic.js'
import { areaRanges, boundaries } from '../../support/flow-and-map-data.js'
import { layersOf, wordsOf } from '../../support/spec-parts.js'

const draw = (own: Partial<Parameters<typeof mapChart>[1]> = {}) =>
  mapChart(areaRanges, { boundaries, id: 'code', ...own })
const said = (spec: ReturnType<typeof mapChart>) => wordsOf(spec).join(' ')
const [first] = areaRanges

describe('a map', () => {
  it('hatches areas without a figure, in the key and in a note: nobody counted is not nobody there', () => {
    const words = said(draw())
    expect(words).toContain('no figure')
    expect(words).toContain('Hatched: 2 of 8 areas have no figure, which does not mean that nobody is there.')
    expect(draw().description).toContain('6 of 8 areas with a figure')
  })

  it('names areas without a figure in the picture, or else in a note', () => {
    const names = (spec: ReturnType<typeof mapChart>) => wordsOf(spec).filter(words => words === 'XX07')
    for (const show of ['circles', 'classes'] as const) expect(names(draw({ show })).length).toBeGreaterThan(0)
    const long = { nameOf: (id: string) => (id === 'XX07' ? 'A name that is much longer than its area is wide' : null) }
    expect(said(draw({ places: long, width: 320 }))).toContain('No figure, and no room for the name:')
  })

  it('labels an open end before a closed one that is larger', () => {
    const tile = (code: string, x: number) => ({
      type: 'Feature',
      properties: { code },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, 0],
            [x, 3],
            [x + 0.5, 3],
            [x + 0.5, 0],
            [x, 0],
          ],
        ],
      },
    })
    const features = ['XX01', 'XX02'].map((code, i) => tile(code, i / 2))
    const both = [
      { ...first!, id: 'a', place: 'XX01', low: 90_000, high: 90_000, open: 'none' as const },
      { ...first!, id: 'b', place: 'XX02', low: 80_000, high: null, open: 'all' as const },
    ]
    const words = wordsOf(mapChart(both, { boundaries: { type: 'FeatureCollection', features }, id: 'code' }))
    expect(words.indexOf('XX02')).toBeLessThan(words.indexOf('XX01'))
  })

  it('names ranges that have no area, and counts those that state no place', () => {
    expect(said(draw())).toContain('Not on the map, because the boundaries have no such area: YY01.')
    expect(said(draw())).toContain('Not on the map: 1 range that states no place.')
    expect(draw().description).toContain('no such area: YY01')
    expect(chartTable(draw()).rows).toHaveLength(8)
  })

  it('never takes boundaries for an endorsement', () => {
    for (const show of ['circles', 'classes'] as const) expect(said(draw({ show }))).toContain('no endorsement')
  })

  it('has circles whose areas are as the numbers: four times as many, twice as wide', () => {
    const ranges = [100, 400].map((n, i) => ({ ...first!, id: `${i}`, place: `XX0${i + 1}`, low: n, high: n }))
    const spec = mapChart(ranges, { boundaries, id: 'code' })
    const discs = layersOf(spec).find(({ mark, encoding }) => mark['fill'] === '#0072BC' && 'longitude' in encoding)!
    const [large, small] = discs.data.values.map(row => row['value'] as number)
    expect(large! / small!).toBeCloseTo(4, 1)
  })

  it('draws an arrow where no upper limit is stated, and no ring', () => {
    const open = { ...first!, low: 90, high: null, open: 'all' as const }
    const spec = mapChart([open], { boundaries, id: 'code' })
    expect(said(spec)).toContain('Arrow: no upper limit is stated')
    expect(said(spec)).not.toContain('Ring round a disc')
    expect(layersOf(spec).filter(({ mark }) => String(mark['shape']).startsWith('M'))).toHaveLength(4)
  })

  it('says classes in words, and stripes what can be in a higher one', () => {
    const spec = draw({ show: 'classes', breaks: [20_000, 100_000] })
    const words = wordsOf(spec)
    for (const text of ['under 20,000', '20,000 to under 100,000', '100,000 or more']) expect(words).toContain(text)
    expect(said(spec)).toContain('Striped: the stripes have the shade of the high end')
    const sure = mapChart([{ ...first!, low: 30_000, high: 40_000 }], {
      boundaries,
      id: 'code',
      show: 'classes',
      breaks: [20_000],
    })
    expect(said(sure)).not.toContain('Striped')
  })

  it('shows no property of a boundary but the id it was asked for, and no degrees', () => {
    const features = boundaries.features.map(feature => ({
      ...feature,
      properties: { ...feature.properties, secret: 'x-secret' },
    }))
    const json = JSON.stringify(mapChart(areaRanges, { boundaries: { ...boundaries, features }, id: 'code' }))
    expect(json).not.toContain('secret')
    expect(json).not.toContain('-73.6')
  })

  it('is not mirrored in a language read from the right: east stays east', () => {
    const shapes = (spec: ReturnType<typeof mapChart>) =>
      JSON.stringify(
        layersOf(spec)
          .filter(({ mark }) => mark['type'] === 'geoshape')
          .map(({ data }) => data.values.map(row => row['geometry'])),
      )
    expect(shapes(draw({ locale: arabic }))).toBe(shapes(draw()))
  })

  it('is the same picture every time it is drawn', async () => {
    expect(await toSvg(draw())).toBe(await toSvg(draw()))
  })

  it('can map where people came from', () => {
    const from = { ...first!, from: 'XX01', place: 'TCD' }
    expect(mapChart([from], { boundaries, id: 'code', by: 'from' }).description).toContain('XX01: 210,000 to 340,000.')
  })

  it('takes one question but for the place, and each place once', () => {
    const other = { ...areaRanges[1]!, measure: 'flow' as const }
    expect(() => mapChart([first!, other], { boundaries, id: 'code' })).toThrow(
      'invalid ranges: more than one measure (stock, flow)',
    )
    expect(() => mapChart([first!, { ...first!, id: 'x' }], { boundaries, id: 'code' })).toThrow(
      'duplicate range: XX01',
    )
    expect(() => mapChart([], { boundaries })).toThrow('invalid ranges: empty')
    expect(() => draw({ breaks: [5, 2] })).toThrow('invalid breaks: 5, 2')
  })
})
