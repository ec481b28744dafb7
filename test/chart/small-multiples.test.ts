import { describe, expect, it } from 'vitest'
import { chartTable } from '../../src/chart/chart-table.js'
import { inPixels, merged } from '../../src/chart/panels/in-pixels.js'
import { panelLayers } from '../../src/chart/panels/panel-layers.js'
import { sharedSlots } from '../../src/chart/panels/shared-slots.js'
import { layer, pixels } from '../../src/chart/layers/layer.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { rangeOf } from '../support/chart-data.js'
import { layersOf, textsOf, wordsOf } from '../support/spec-parts.js'

const stock = (place: string, year: number, low: number | null, high: number | null = low) =>
  rangeOf({
    id: `${place}-${year}`,
    concept: 'idps',
    measure: 'stock',
    place,
    start: `${year}-12-31`,
    end: `${year}-12-31`,
    low,
    high,
    open: high === null ? 'all' : 'none',
  })
const ranges = [
  stock('SDN', 2022, 10),
  stock('HTI', 2021, 50, 60),
  stock('HTI', 2023, 90, 100),
  stock('SDN', 2024, 20, 30),
]
const names = (spec: ReturnType<typeof smallMultiples>) =>
  wordsOf(spec).filter(words => ['HTI', 'SDN', 'SYR'].includes(words))

describe('small multiples', () => {
  it('have a panel for each question, in the order given, by size or by name', () => {
    expect(names(smallMultiples(ranges))).toEqual(['SDN', 'HTI'])
    expect(names(smallMultiples(ranges, { order: 'largest' }))).toEqual(['HTI', 'SDN'])
    expect(names(smallMultiples([...ranges, stock('SYR', 2022, 70)], { order: 'name' }))).toEqual(['HTI', 'SDN', 'SYR'])
  })

  it('draw one number at one height in every panel', () => {
    const spec = smallMultiples([stock('HTI', 2021, 50), stock('SDN', 2021, 50), stock('SYR', 2021, 200)])
    const heights = layersOf(spec)
      .filter(({ mark }) => mark['type'] === 'tick')
      .flatMap(({ data }) => data.values.map(row => row['y']))
    expect(heights).toHaveLength(3)
    expect(heights[0]).toBe(heights[1])
    expect(heights[2]).toBeLessThan(heights[0] as number)
  })

  it('draw one day at one place in every panel', () => {
    const [a, b] = sharedSlots([ranges.filter(r => r.place === 'HTI'), ranges.filter(r => r.place === 'SDN')], 300)
    expect([a!.axis.start, a!.axis.end]).toEqual([b!.axis.start, b!.axis.end])
    expect(a!.slots.map(slot => slot.x)[0]).toBeLessThan(b!.slots.map(slot => slot.x)[0]!)
    expect(a!.column).toBe(b!.column)
  })

  it('name the day of a year end where not all have room: the end of 2019 is never read as 2020', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024]
    const spec = smallMultiples(['HTI', 'SDN', 'SYR'].flatMap(place => years.map(year => stock(place, year, year))))
    const below = textsOf(spec).filter(({ words }) => /^20\d\d$|^\d+ [A-Z]/.test(words))
    expect(below.slice(0, 6).map(({ words }) => words)).toEqual(['31 Dec', '2020', '31 Dec', '2022', '31 Dec', '2024'])
    for (const [i, { words, x }] of below.entries())
      if (/^20/.test(words)) expect(below[i - 1]).toMatchObject({ words: '31 Dec', x })
  })

  it('start at zero, however near each other the numbers are', () => {
    const spec = smallMultiples([stock('HTI', 2021, 1000), stock('SDN', 2021, 1001)])
    expect(textsOf(spec).filter(({ align, words }) => align === 'right' && words === '0')).toHaveLength(1)
  })

  it('name every panel in the description, with its first and last', () => {
    const { description } = smallMultiples(ranges)
    expect(description).toMatch(
      /^Internally displaced people: 2 panels\. SDN: 2 ranges\. First: as of 31 Dec 2022, 10\./,
    )
    expect(description).toContain(
      'HTI: 2 ranges. First: as of 31 Dec 2021, 50 to 60. Last: as of 31 Dec 2023, 90 to 100.',
    )
    expect(chartTable(smallMultiples(ranges)).rows).toHaveLength(4)
  })

  it('never mix stocks and flows, or units', () => {
    expect(() => smallMultiples([ranges[0]!, { ...ranges[1]!, measure: 'flow' }])).toThrow(
      'invalid ranges: more than one measure (stock, flow)',
    )
    expect(() => smallMultiples([ranges[0]!, { ...ranges[1]!, unit: 'households' }])).toThrow(
      'invalid ranges: more than one unit (people, households)',
    )
    expect(() => smallMultiples([])).toThrow('invalid ranges: empty')
    expect(() => smallMultiples([ranges[0]!, ranges[0]!])).toThrow('duplicate range: 2022-12-31 to 2022-12-31')
    expect(() => smallMultiples(ranges, { order: 'size' as 'name' })).toThrow('invalid order: size')
  })

  it('keep to their budget of marks, and say how many panels are drawn', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 20 }, (_, year) => stock(`P${i}`, 2000 + year, i, i + year)),
    )
    const spec = smallMultiples(many.flat())
    expect(layersOf(spec).reduce((sum, { data }) => sum + data.values.length, 0)).toBeLessThan(5000)
    expect(wordsOf(spec).join(' ')).toContain('The first 40 of 60 panels are drawn.')
    expect(chartTable(spec).rows).toHaveLength(1200)
  })
})

describe('a layer in pixels', () => {
  const place = { x: (day: string) => Number(day.slice(8, 10)), y: (value: number) => 100 - value, left: 10, top: 5 }

  it('has its days and numbers where the panel has them', () => {
    const rect = layer(
      [{ from: '2020-01-02', to: '2020-01-07', lo: 10, hi: 40 }],
      { type: 'rect' },
      { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'lo' }, y2: { field: 'hi' } },
    )
    expect(inPixels(rect, place)).toEqual({
      data: { values: [{ x: 12, x2: 17, y: 90, y2: 60 }] },
      mark: { type: 'rect' },
      encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
    })
  })

  it('is moved when it is in pixels already, words and all', () => {
    const text = layer(
      [{ x: 1, y: 2, words: 'a' }],
      { type: 'text' },
      { x: pixels('x'), y: pixels('y'), text: { field: 'words' } },
    )
    expect(inPixels(text, place).data.values).toEqual([{ words: 'a', x: 11, y: 7 }])
    expect(inPixels(text, place).encoding['text']).toEqual({ field: 'words' })
  })

  it('has a bar at a day as a box of its width', () => {
    const bar = layer(
      [{ from: '2020-01-20', lo: 0, hi: 50 }],
      { type: 'bar', width: 8 },
      { x: { field: 'from' }, y: { field: 'lo' }, y2: { field: 'hi' } },
    )
    expect(inPixels(bar, place)).toMatchObject({
      data: { values: [{ x: 26, x2: 34, y: 100, y2: 50 }] },
      mark: { type: 'rect' },
    })
  })

  it('is one with layers that are drawn alike', () => {
    const dot = (x: number) => layer([{ x }], { type: 'point' }, { x: pixels('x') })
    expect(merged([dot(1), layer([{ x: 9 }], { type: 'rule' }, {}), dot(2)]).map(({ data }) => data.values)).toEqual([
      [{ x: 1 }, { x: 2 }],
      [{ x: 9 }],
    ])
  })
})

describe('the layers of panels', () => {
  const place = (left: number) => ({
    x: (day: string) => Number(day.slice(8)),
    y: (n: number) => 100 - n,
    left,
    top: 0,
  })
  const above = layer([{ x: 0, y: 0, words: 'HTI' }], { type: 'text' }, { x: pixels('x') })
  const ticks = (size: number, ...values: number[]) =>
    layer(
      values.map(value => ({ at: '2020-01-02', value })),
      { type: 'tick', size },
      { x: { field: 'at' }, y: { field: 'value' } },
    )

  it('are those of each panel in pixels, those alike as one', () => {
    const panels = [0, 50, 90].map((left, i) => ({
      layers: [ticks(4, 5, 6), ticks(i === 1 ? 8 : 4, 7), layer([{ at: '2020-01-03' }], { type: 'rule' }, {})],
      place: place(left),
      above,
    }))
    const each = panels.flatMap(({ layers, place }) => [...layers.map(one => inPixels(one, place)), above])
    expect(panelLayers(panels)).toEqual(merged(each))
  })

  it('never take the look of another panel', () => {
    const panels = [ticks(4), ticks(8, 5), ticks(4, 6)].map(one => ({ layers: [one], place: place(0), above }))
    const [narrow, , wide] = panelLayers(panels)
    expect(narrow).toMatchObject({ mark: { size: 4 }, data: { values: [{ y: 94 }] } })
    expect(wide).toMatchObject({ mark: { size: 8 }, data: { values: [{ y: 95 }] } })
  })
})

describe('places in time of many series', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024]
  const series = years.map(year => stock('HTI', year, year === 2021 ? 9 : year === 2022 ? 90 : 50))

  it('keep the first, the last, the lowest and the highest where they are too many, at the same pixels', () => {
    const [all, few] = [sharedSlots([series], 300), sharedSlots([series], 300, 4)]
    const drawn = few[0]!.slots.map(({ range }) => range.end?.slice(0, 4))
    expect(drawn).toEqual(expect.arrayContaining(['2019', '2021', '2022', '2024']))
    expect(all[0]!.slots).toEqual(expect.arrayContaining([...few[0]!.slots]))
    expect(few[0]!.column).toBe(all[0]!.column)
  })
})
