import { describe, expect, it } from 'vitest'
import { chartTable } from '../../src/chart/chart-table.js'
import { flowChart } from '../../src/chart/flow-chart.js'
import { places, rangeOf } from '../support/chart-data.js'
import { routes } from '../support/flow-and-map-data.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const route = (from: string | null, place: string | null, low: number | null, high: number | null = low) =>
  rangeOf({ id: `${from}-${place}`, concept: 'refugees', measure: 'stock', from, place, low, high, kept: ['a'] })
const headings = (spec: ReturnType<typeof flowChart>) =>
  wordsOf(spec).filter(words => /^From |^To | to [A-Z]{3}$/.test(words))

describe('a flow chart', () => {
  it('puts the largest low end first, and what states no origin last, however large', () => {
    const ranges = [route(null, 'TCD', 900), route('SDN', 'EGY', 100, 800), route('SDN', 'TCD', 300, 400)]
    expect(headings(flowChart(ranges))).toEqual(['SDN to TCD', 'SDN to EGY', 'To TCD, origin not stated'])
    expect(headings(flowChart([...ranges].reverse()))).toEqual(headings(flowChart(ranges)))
  })

  it('says that what states no origin is not the rest', () => {
    const say = (spec: ReturnType<typeof flowChart>) => wordsOf(spec).join(' ')
    expect(say(flowChart([route(null, 'TCD', 9), route('SDN', 'TCD', 3)]))).toContain('they are not the rest.')
    expect(say(flowChart([route('SDN', 'TCD', 3)]))).not.toContain('they are not the rest.')
  })

  it('says when one route is a part of another', () => {
    const words = (...to: readonly string[]) =>
      wordsOf(flowChart(to.map((place, i) => route('SDN', place, 5 + i)))).join(' ')
    expect(words('EGY', 'TCD')).not.toContain('part of others')
    expect(words('EG01', 'EG02')).not.toContain('part of others')
    expect(words('EG01', 'EG0102')).toContain('part of others')
    expect(words('EGY', 'EG01')).toContain('Some rows are a part of others: a place and one that lies in it.')
  })

  it('never draws stocks beside flows, nor two periods, concepts, groups or units', () => {
    const one = route('SDN', 'TCD', 9)
    const two = route('SDN', 'EGY', 5)
    expect(() => flowChart([one, { ...two, measure: 'flow' }])).toThrow(
      'invalid ranges: more than one measure (stock, flow)',
    )
    expect(() => flowChart([one, { ...two, concept: 'idps' }])).toThrow(
      'invalid ranges: more than one concept (refugees, idps)',
    )
    expect(() => flowChart([one, { ...two, group: 'children' }])).toThrow(
      'invalid ranges: more than one group (all, children)',
    )
    expect(() => flowChart([one, { ...two, unit: 'households' }])).toThrow(
      'invalid ranges: more than one unit (people, households)',
    )
    expect(() => flowChart([one, { ...two, end: '2020-02-01' }])).toThrow(
      'invalid ranges: more than one end (2020-01-01, 2020-02-01)',
    )
  })

  it('must have routes, each once, and one that states its origin', () => {
    expect(() => flowChart([])).toThrow('invalid ranges: empty')
    expect(() => flowChart([route(null, 'TCD', 5)])).toThrow('invalid ranges: no origin stated')
    expect(() => flowChart([route('SDN', 'TCD', 5), { ...route('SDN', 'TCD', 6), id: 'x' }])).toThrow(
      'duplicate range: SDN to TCD',
    )
    expect(() => flowChart([route('SDN', 'TCD', 5)], { most: 0 })).toThrow('invalid most: 0')
  })

  it('draws an open end as an arrow, and starts its axis at zero', () => {
    const spec = flowChart(
      [route('SDN', 'TCD', 1000, null), route('SDN', 'EGY', 1001)].map(r => ({
        ...r,
        open: r.high === null ? ('all' as const) : ('none' as const),
      })),
    )
    expect(layersOf(spec).some(({ mark }) => mark['shape'] === 'triangle-right')).toBe(true)
    expect(spec['encoding']).toMatchObject({ x: { scale: { domain: [0, expect.any(Number)] } } })
    expect(spec.description).toContain('SDN to TCD: 1,000 or more; no upper limit known.')
  })

  it('draws the largest ones, says how many of how many, and keeps all in its table', () => {
    const many = Array.from({ length: 40 }, (_, i) => route('SDN', `P${i}`, i))
    const spec = flowChart(many)
    expect(headings(spec)).toHaveLength(0)
    expect(wordsOf(spec).join(' ')).toContain('The 30 routes with the largest low ends of 40 are drawn.')
    expect(chartTable(spec).rows).toHaveLength(40)
  })

  it('names its routes, and every figure behind them', () => {
    const spec = flowChart(routes, { places })
    expect(spec.description).toMatch(/^Refugees, as of 31 Dec 2023: 6 routes\. Sudan to TCD: /)
    expect(wordsOf(spec).join(' ')).toContain('Sources: Aid group, Ministry and Refugee agency.')
  })
})
