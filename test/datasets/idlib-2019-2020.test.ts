import { describe, expect, it } from 'vitest'
import { figures, places } from '../../src/datasets/idlib-2019-2020.js'

const byId = new Map(figures.rows.map(figure => [figure.id, figure]))
const get = (id: string) => {
  const figure = byId.get(id)
  if (figure === undefined) throw new Error(`unknown figure: ${id}`)
  return figure
}
const ids = (test: (figure: (typeof figures.rows)[number]) => boolean) => figures.rows.filter(test).map(f => f.id)
const share = (column: 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from' | 'start', of: readonly string[]) =>
  new Set(of.map(id => get(id)[column])).size === 1

describe('the figures of the five reports', () => {
  it('are 36, from 35 claims of which one holds for each of two sides', () => {
    expect(figures.length).toBe(36)
    expect(['S0', 'S1', 'S2', 'S3', 'S4'].map(report => ids(f => f.id.startsWith(report)).length)).toEqual([
      3, 3, 6, 19, 5,
    ])
  })

  it('name a source where the report does, and nowhere else', () => {
    const named = figures.rows.filter(f => f.source !== null).map(f => [f.id, f.source])
    expect(named).toEqual([
      ['S2-4', 'social media reports'],
      ['S2-5', 'United Nations'],
      ['S3-11', 'Syrian Observatory for Human Rights'],
      ['S4-4', 'United Nations'],
      ['S4-5', 'United Nations'],
    ])
    expect(ids(f => f.status === 'unverified')).toEqual(['S1-2', 'S2-4'])
    expect(ids(f => f.basis !== null)).toEqual(['S2-4'])
    expect(new Set(figures.rows.map(f => f.outlet))).toEqual(
      new Set([null, 'VOA / ABC Flash Point News', 'Zaman Al Wasl']),
    )
  })

  it('put no number in the place of a word', () => {
    expect(ids(f => f.value === null)).toEqual(['S0-2', 'S2-2a', 'S2-2b', 'S3-16', 'S4-4', 'S4-7'])
    for (const id of ids(f => f.value === null)) expect(get(id)).toMatchObject({ hedge: 'vague', best: null })
  })

  it.each([
    [
      'S0-1',
      {
        concept: 'killed',
        value: 3700000,
        hedge: 'over',
        low: 3700000,
        best: null,
        high: null,
        place: 'SYR',
        flags: [],
      },
    ],
    ['S0-2', { concept: 'driven-from-home', text: 'millions', low: 2000000, high: 9999999 }],
    ['S1-2', { concept: 'casualties', group: 'opposition-forces', value: 12, hedge: 'at-least', low: 12, high: null }],
    ['S1-3', { concept: 'population', place: 'SY07', low: 2700000, best: 3000000, high: 3000000, end: '2020-12-31' }],
    [
      'S2-1',
      {
        concept: 'newly-displaced',
        hedge: 'almost',
        low: 900000,
        high: 1000000,
        start: '2019-12-01',
        end: '2020-03-02',
      },
    ],
    ['S2-2a', { group: 'government-forces', low: 24, high: 99, flags: ['distributive', 'date-unclear'] }],
    ['S2-2b', { group: 'foreign-forces', low: 24, high: 99 }],
    ['S2-3', { group: 'foreign-forces', value: 34, low: 34, high: 34, start: '2020-02-27', end: '2020-02-27' }],
    ['S2-5', { value: 400000, hedge: 'over', start: '2011-01-01', end: '2016-12-31', dateAccuracy: 'year' }],
    [
      'S3-2',
      { concept: 'settlements-captured', group: 'government-forces', unit: 'settlements', value: 35, place: 'SY07' },
    ],
    [
      'S3-5',
      {
        group: 'civilians',
        value: 85,
        start: '2019-12-16',
        end: '2019-12-24',
        flags: ['date-conflict', 'place-unclear'],
      },
    ],
    ['S3-6', { value: 130000, low: 130000, high: null, start: '2019-12-16', end: '2019-12-24' }],
    ['S3-7', { concept: 'aid-recipients', measure: 'stock', value: 4000000, hedge: 'exact', place: 'SYR' }],
    ['S3-9', { group: 'children', value: 5, place: 'jubass' }],
    ['S3-11', { group: 'opposition-forces', value: 2, flags: ['derived'] }],
    ['S3-13', { concept: 'territory-share', unit: 'percent', group: 'government-forces', value: 70 }],
    ['S3-17', { concept: 'killed', value: 560000, hedge: 'exact', end: '2019-12-31', dateAccuracy: 'month' }],
    ['S3-18', { value: 11000000, hedge: 'about', low: 9900000, high: 12100000, flags: ['derived', 'date-unclear'] }],
    ['S3-19', { concept: 'population', value: 22000000, start: '2011-01-01', end: '2011-12-31', dateAccuracy: 'year' }],
    [
      'S3-20',
      { concept: 'refugees', measure: 'stock', from: 'SYR', place: 'syria-neighbours', low: 6000000, high: null },
    ],
    ['S4-6', { concept: 'population', group: 'civilians', place: 'idlib-zone', low: 3600000, high: 4400000 }],
    ['S4-7', { concept: 'idps', measure: 'stock', low: 200000, high: 999999, start: '2020-02-01', end: '2020-02-29' }],
    [
      'S4-8',
      {
        concept: 'newly-displaced',
        from: 'idlib-area',
        low: 900000,
        high: 1100000,
        flags: ['label-conflict', 'date-unclear'],
      },
    ],
  ] as const)('%s says what the report says', (id, expected) => {
    expect(get(id)).toMatchObject(expected)
  })
})

describe('what may be compared, and what may not', () => {
  it('deaths of the war are one running total, at three dates', () => {
    expect(ids(f => f.concept === 'killed' && f.place === 'SYR')).toEqual(['S0-1', 'S2-5', 'S3-17', 'S4-4'])
    expect(share('start', ['S0-1', 'S2-5', 'S3-17', 'S4-4'])).toBe(true)
    expect(get('S0-1').end).toBe(get('S3-17').end)
  })

  it('residents of the province and of the zone are two series', () => {
    expect(share('place', ['S1-3', 'S3-12'])).toBe(true)
    expect(places.relation('idlib-zone', 'SY07')).toBe('overlaps')
    expect(get('S4-6').place).toBe('idlib-zone')
  })

  it('displacement by the offensive is one running total; the wave before it has days of its own', () => {
    const offensive = ['S3-6', 'S4-8', 'S2-1', 'S3-15']
    for (const column of ['concept', 'group', 'unit', 'measure', 'place', 'from'] as const)
      expect(share(column, offensive)).toBe(true)
    expect(share('start', ['S4-8', 'S2-1'])).toBe(true)
    expect((get('S3-15').end ?? '') < (get('S3-6').start ?? '')).toBe(true)
  })

  it('equal numbers of different things stay apart', () => {
    expect([get('S3-7').value, get('S4-6').value]).toEqual([4000000, 4000000])
    expect(share('concept', ['S3-7', 'S4-6'])).toBe(false)
    expect([get('S2-5').value, get('S3-15').value]).toEqual([400000, 400000])
    expect(share('concept', ['S2-5', 'S3-15'])).toBe(false)
  })

  it('soldiers killed are compared side by side', () => {
    const government = ['S2-2a', 'S2-4']
    for (const column of ['concept', 'group', 'place'] as const) expect(share(column, government)).toBe(true)
    expect(share('group', ['S2-2b', 'S2-3'])).toBe(true)
    expect(share('group', ['S2-2a', 'S2-2b'])).toBe(false)
  })

  it('the dead of the school lie within those of the nine days, in place and time', () => {
    expect(places.relation(get('S3-8').place ?? '', get('S3-5').place ?? '')).toBe('within')
    expect(get('S3-8').end).toBe(get('S3-5').end)
    expect(share('place', ['S3-5', 'S3-14', 'S3-16', 'S0-3'])).toBe(true)
  })

  it('35 settlements are stated three times, nine of them once more, and two taken back are another group’s', () => {
    expect(ids(f => f.concept === 'settlements-captured' && f.value === 35)).toEqual(['S3-1', 'S3-2', 'S3-4'])
    expect(share('group', ['S3-1', 'S3-2', 'S3-3', 'S3-4'])).toBe(true)
    expect(places.relation(get('S3-11').place ?? '', 'SY07')).toBe('within')
  })

  it('people displaced inside Syria are no refugees, whatever they are called', () => {
    expect(get('S4-8').text).toContain('refugees')
    expect(share('concept', ['S4-8', 'S3-20'])).toBe(false)
  })
})
