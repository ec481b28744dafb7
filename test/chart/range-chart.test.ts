import { describe, expect, it } from 'vitest'
import { rangeChart } from '../../src/chart/range-chart.js'
import { figureOf, overTime, places, rangeOf } from '../support/chart-data.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const draw = (name: keyof typeof overTime) =>
  rangeChart(overTime[name].ranges, { figures: overTime[name].figures, places })
const yDomain = (chart: ReturnType<typeof rangeChart>) =>
  (chart['encoding'] as { y: { scale: { domain: readonly [number, number] } } }).y.scale.domain

describe('a range chart', () => {
  it('joins nothing by a line', () => {
    for (const name of Object.keys(overTime) as (keyof typeof overTime)[]) {
      for (const { mark } of layersOf(draw(name))) expect(['line', 'area', 'trail']).not.toContain(mark['type'])
    }
  })

  it('draws periods over their whole length, and the gap between them as a gap', () => {
    const rects = layersOf(draw('months')).filter(({ mark }) => mark['type'] === 'rect')
    expect(rects.flatMap(layer => layer.data.values).map(({ from, to }) => [from, to])).toEqual([
      ['2020-04-01', '2020-05-01'],
      ['2020-01-01', '2020-02-01'],
      ['2020-02-01', '2020-03-01'],
      ['2020-05-01', '2020-06-01'],
    ])
    expect(wordsOf(draw('months'))).toEqual(expect.arrayContaining(['no figure', 'Grey: no figure for the period.']))
  })

  it('draws stocks, and totals that run on, at their day', () => {
    const days = (name: 'stocks' | 'totals') =>
      layersOf(draw(name))
        .filter(({ mark }) => mark['type'] === 'bar' && mark['fill'] === '#BBDAF0')
        .flatMap(layer => layer.data.values.map(row => row['from']))
    expect(days('stocks')).toEqual(['2018-12-31', '2019-12-31', '2020-12-31', '2022-12-31', '2023-12-31'])
    expect(days('totals')).toEqual(['2023-10-08', '2023-10-20', '2023-11-10', '2023-12-02'])
    expect(wordsOf(draw('totals'))).toContain('Totals since 7 Oct 2023, each at its last day.')
    expect(draw('totals')['title']).toMatchObject({ text: ['People killed, Syria, since 7 Oct 2023'] })
  })

  it('gives an open end an arrow of pixels and the words "or more", and no column', () => {
    const chart = draw('allOpen')
    expect(wordsOf(chart)).toContain('1,041,000 or more')
    expect(layersOf(chart).filter(({ mark }) => mark['fill'] === '#BBDAF0')).toEqual([])
    const arrows = layersOf(chart).filter(({ mark }) => mark['y2Offset'] === -20)
    expect(arrows.map(layer => layer.data.values)).toEqual([[{ at: '2024-12-31', value: 1041000 }]])
    expect(yDomain(chart)[0]).toBe(0)
  })

  it('puts a best value only where there is one', () => {
    const dashes = layersOf(draw('stocks')).filter(({ mark }) => mark['type'] === 'tick' && mark['color'] === '#0B3754')
    expect(dashes.flatMap(layer => layer.data.values)).toEqual([
      { at: '2022-12-31', value: 171000 },
      { at: '2023-12-31', value: 311000 },
    ])
  })

  it('gives each source its own shape, and no triangle: those are arrows', () => {
    const shapes = layersOf(draw('stocks'))
      .filter(({ mark, encoding }) => mark['type'] === 'point' && 'tooltip' in encoding)
      .map(({ mark }) => mark['shape'] as string)
    expect(new Set(shapes).size).toBe(4)
    expect(shapes.filter(shape => shape.includes('triangle'))).toEqual([])
    expect(wordsOf(draw('stocks'))).toEqual(
      expect.arrayContaining(['Tracking programme', 'Monitoring centre', 'Civil protection', 'source not stated']),
    )
  })

  it('draws a figure with two ends and no best number as two points, never as their middle', () => {
    const civil = layersOf(draw('stocks')).find(({ mark }) => mark['shape'] === 'diamond' && mark['size'] !== 55)
    expect(civil?.data.values.map(row => row['value'])).toEqual([120000, 180000])
  })

  it('draws rounded figures hollow and derived ones dashed', () => {
    const hollow = layersOf(draw('stocks')).filter(
      ({ mark }) => mark['shape'] === 'square' && mark['fill'] === '#FFFFFF',
    )
    expect(hollow.flatMap(layer => layer.data.values)).toHaveLength(5)
    const derived = figureOf('x', { ...overTime.stocks.figures[0]!, id: 'x', flags: ['extrapolated'] })
    const range = rangeOf({ ...overTime.stocks.ranges[0]!, kept: ['x'] })
    const chart = rangeChart([range], { figures: [derived] })
    expect(layersOf(chart).some(({ mark }) => mark['type'] === 'point' && 'strokeDash' in mark)).toBe(true)
    expect(wordsOf(chart).join(' ')).toContain('Dashed: worked out or brought forward')
  })

  it('marks where no source is the same as before', () => {
    expect(wordsOf(draw('totals')).join(' ')).toContain('from here on no source is the same')
    expect(wordsOf(draw('stocks')).join(' ')).not.toContain('from here on no source is the same')
  })

  it('draws periods that overlap over their whole length, the shorter on the longer, and compares none of them', () => {
    const boxes = layersOf(draw('spans')).filter(({ mark }) => mark['type'] === 'rect' && mark['fill'] === '#BBDAF0')
    expect(boxes.flatMap(layer => layer.data.values.map(({ from, to }) => [from, to]))).toEqual([
      ['2019-12-01', '2020-03-02'],
      ['2019-12-01', '2020-01-15'],
      ['2019-12-01', '2020-01-02'],
      ['2020-01-01', '2020-02-01'],
      ['2020-02-01', '2020-03-01'],
      ['2020-02-09', '2020-02-13'],
    ])
    const words = wordsOf(draw('spans')).join(' ')
    expect(words).toContain('The periods overlap')
    expect(words).not.toContain('no figure')
    expect(draw('spans').description).toContain('count over different lengths of time, and cannot be compared')
  })

  it('draws a single number over its whole period, and at a day so many pixels wide', () => {
    const strokes = (name: 'months' | 'totals', type: string) =>
      layersOf(draw(name))
        .filter(({ mark }) => mark['type'] === type && mark['color'] === '#0072BC' && !('y2Offset' in mark))
        .flatMap(layer => layer.data.values)
    expect(strokes('months', 'rule')).toEqual([
      { from: '2020-03-01', to: '2020-04-01', value: 90 },
      { from: '2020-06-01', to: '2020-07-01', value: 0 },
    ])
    expect(strokes('totals', 'tick')).toEqual([
      { at: '2023-10-12', value: 1400 },
      { at: '2023-11-02', value: 9000 },
      { at: '2023-11-23', value: 14800 },
    ])
  })

  it('warns of periods that are not of the same length', () => {
    const uneven = [
      rangeOf({ start: '2020-01-01', end: '2020-01-31', low: 1, high: 2 }),
      rangeOf({ start: '2020-02-01', end: '2020-02-07', low: 1, high: 2 }),
    ]
    expect(wordsOf(rangeChart(uneven)).join(' ')).toContain('not of the same length')
    expect(wordsOf(draw('months')).join(' ')).not.toContain('not of the same length')
  })

  it('says what it leaves out: ranges without a day, and ranges that were thinned', () => {
    const undated = rangeOf({ ...overTime.stocks.ranges[0]!, start: null, end: null, kept: [] })
    expect(wordsOf(rangeChart([...overTime.stocks.ranges, undated])).join(' ')).toContain(
      '1 range without a day is not drawn.',
    )
    const many = Array.from({ length: 900 }, (_, i) =>
      rangeOf({ start: null, end: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10), low: i, high: i + 5 }),
    )
    expect(wordsOf(rangeChart(many)).join(' ')).toMatch(/\d+ of 900 are drawn/)
    expect(rangeChart(many).description).toContain(': 900 ranges. ')
  })

  it('does not take for a gap what it thinned out', () => {
    const daily = Array.from({ length: 900 }, (_, i) => {
      const day = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)
      return rangeOf({ start: day, end: day, low: i, high: i + 5 })
    })
    const chart = rangeChart(daily)
    expect(wordsOf(chart).join(' ')).toMatch(/\d+ of 900 are drawn/)
    expect(wordsOf(chart).join(' ')).not.toContain('no figure')
    expect(chart.description).not.toContain('gap')
  })

  it('puts the middle of a day at its noon', () => {
    const open = rangeOf({ start: '2020-01-01', end: '2020-01-01', low: 5, high: null, open: 'all' })
    const arrows = layersOf(rangeChart([open])).filter(({ mark }) => mark['y2Offset'] === -20)
    expect(arrows.flatMap(layer => layer.data.values)).toEqual([{ at: '2020-01-01T12:00:00Z', value: 5 }])
  })

  it('gives five sources a shape of their own, and the others one together', () => {
    const figures = Array.from({ length: 8 }, (_, i) =>
      figureOf(`s${i}`, { text: '5', low: 5, best: 5, high: 5, source: `Source ${i}` }),
    )
    const words = wordsOf(rangeChart([rangeOf({ low: 5, high: 5, kept: figures.map(f => f.id) })], { figures }))
    expect(words.filter(w => /^Source \d$/.test(w))).toEqual([
      'Source 0',
      'Source 1',
      'Source 2',
      'Source 3',
      'Source 4',
    ])
    expect(words).toContain('other sources')
  })

  it('says in its description what happened, and no more than the ranges show', () => {
    expect(draw('stocks').description).toBe(
      'Internally displaced people, Haiti: 6 ranges. First: as of 31 Dec 2018, 1,000 to 8,700. ' +
        'Last: as of 31 Dec 2024, 1,041,000 or more; no upper limit known. ' +
        'The last range lies wholly above the first. Lowest end: 1,000. Highest stated end: 313,901. ' +
        '1 of 6 have no upper limit. In 2 of 6 some reports give only a minimum. ' +
        'Range of reported figures, not a confidence interval.',
    )
    const overlapping = [2020, 2021].map((year, i) =>
      rangeOf({ start: `${year}-01-01`, end: `${year}-12-31`, low: 10 + i, high: 20 + i }),
    )
    expect(rangeChart(overlapping).description).toContain('do not show whether the number rose or fell')
    const openFirst = [
      { ...overlapping[0]!, open: 'some' as const },
      { ...overlapping[1]!, low: 30, high: 40 },
    ]
    expect(rangeChart(openFirst).description).toContain('do not show whether the number rose or fell')
  })

  it('takes the figures of a range table without being told', () => {
    const table = Object.assign([...overTime.months.ranges], { figures: overTime.months.figures })
    expect(wordsOf(rangeChart(table))).toContain('Rights observatory')
  })

  it('throws for nothing, for several questions at once, and for the same days twice', () => {
    const [first, second] = overTime.stocks.ranges
    expect(() => rangeChart([])).toThrow('invalid ranges: empty')
    expect(() => rangeChart([first!, { ...second!, place: 'SDN' }])).toThrow(
      'invalid ranges: more than one place (HTI, SDN)',
    )
    expect(() => rangeChart([first!, first!])).toThrow('duplicate range: 2018-12-31 to 2018-12-31')
    expect(() => rangeChart([rangeOf({ start: null, end: null, low: 1, high: 2 })])).toThrow(
      'invalid ranges: no day stated',
    )
    expect(() => rangeChart([first!], { figures: [] })).toThrow('missing figure: HTI-2018-0')
  })
})
