import { describe, expect, it } from 'vitest'
import { relationsOf } from '../../src/consistency/relations-of.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { type Gazetteer, places } from '../../src/figures/places.js'

const january = { start: '2020-01-01', end: '2020-01-31' }
const killed: FigureInput = { concept: 'killed', place: 'SYR', ...january, text: '10' }
const of = (...rows: Partial<FigureInput>[]) => relationsOf(figures(rows.map(row => ({ ...killed, ...row }))))

describe('what is certain', () => {
  it('civilians, combatants and people of unknown status are all, and only all three', () => {
    const civilians = { id: 'c', group: 'civilians' } as const
    const combatants = { id: 'm', group: 'combatants' } as const
    expect(of({ id: 'all' }, civilians, combatants)).toEqual([
      { kind: 'over-time', figures: ['all'], adds: 'sum', inside: [['c', 'm']] },
    ])
    expect(of({ id: 'all' }, civilians, combatants, { id: 'u', group: 'status-unknown' })).toEqual([
      { kind: 'over-time', figures: ['all'], adds: 'sum', inside: [['c', 'm', 'u']] },
      { kind: 'parts', parts: ['c', 'm', 'u'], whole: 'all', complete: true },
    ])
  })

  it('women lie within civilians no more than civilians within women', () => {
    expect(of({ id: 'c', group: 'civilians' }, { id: 'w', group: 'women' })).toEqual([])
  })

  it('stocks of one day are compared, of two days not', () => {
    const idps = (id: string, place: string, day: string): Partial<FigureInput> => ({
      id,
      concept: 'idps',
      place,
      start: day,
      end: day,
    })
    expect(
      of(idps('syr', 'SYR', '2020-01-31'), idps('a', 'SY07', '2020-01-31'), idps('b', 'SY02', '2020-01-31')),
    ).toEqual([{ kind: 'parts', parts: ['a', 'b'], whole: 'syr' }])
    expect(of(idps('syr', 'SYR', '2020-01-31'), idps('a', 'SY07', '2020-02-29'))).toEqual([])
  })

  it('people who can flee again are not added up over places, and their periods only bound each other', () => {
    const fled = { concept: 'newly-displaced' } as const
    expect(
      of({ ...fled, id: 'syr' }, { ...fled, id: 'a', place: 'SY07' }, { ...fled, id: 'b', place: 'SY02' }),
    ).toEqual([{ kind: 'over-time', figures: ['syr'], adds: 'between', inside: [['a'], ['b']] }])
  })

  it('what a publisher counts apart is a part of the whole, and the same part in a province of the same in the country', () => {
    const conflict = { flags: ['cause:conflict'] }
    expect(of({ id: 'all' }, { ...conflict, id: 'c' }, { ...conflict, id: 'c-idlib', place: 'SY07' })).toEqual([
      { kind: 'over-time', figures: ['all'], adds: 'sum', inside: [['c'], ['c-idlib']] },
      { kind: 'over-time', figures: ['c'], adds: 'sum', inside: [['c-idlib']] },
    ])
  })

  it('people are at most movements', () => {
    expect(of({ id: 'm', concept: 'displacements' }, { id: 'p', concept: 'newly-displaced', place: 'SY07' })).toEqual([
      { kind: 'over-time', figures: ['m'], adds: 'sum', inside: [['p']] },
    ])
  })

  it('what a source has replaced bears on nothing', () => {
    const sohr = { source: 'SOHR' } as const
    expect(
      of({ ...sohr, id: 'old', published: '2020-02-01' }, { ...sohr, id: 'new', published: '2020-03-01' }),
    ).toEqual([])
    expect(of({ ...sohr, id: 'v1', vintage: '1', end: '2020-01-10' }, { ...sohr, id: 'v2', vintage: '2' })).toEqual([])
    expect(
      of({ ...sohr, id: 'a', published: '2020-02-01' }, { source: 'VDC', id: 'b', published: '2020-03-01' }),
    ).toHaveLength(1)
  })
})

describe('what is not certain', () => {
  it.each([
    ['a place that only overlaps', { id: 'b', place: 'zone' }],
    ['no days', { id: 'b', start: null, end: null }],
    ['bodies found in the period', { id: 'b', concept: 'deaths-recovered' }],
    ['another kind of assessment', { id: 'b', flags: ['assessment:survey'] }],
    ['another concept', { id: 'b', concept: 'injured' }],
  ] as [string, Partial<FigureInput>][])('%s gives no relation', (_, other) => {
    const known = places.with({ zone: { name: 'The zone', overlaps: ['SYR'] } })
    const rows = figures(
      [
        { ...killed, id: 'a' },
        { ...killed, ...other },
      ],
      { places: known },
    )
    expect(relationsOf(rows, { places: known })).toEqual([])
  })

  it('a gazetteer in which two places lie within each other is refused', () => {
    const round: Gazetteer = { ...places, relation: (a, b) => (a === b ? 'same' : 'within') }
    const rows = figures([
      { ...killed, id: 'a' },
      { ...killed, id: 'b', place: 'TUR' },
    ])
    expect(() => relationsOf(rows, { places: round })).toThrow(
      /^invalid place: \w{3} lies within \w{3}, and \w{3} within \w{3}$/,
    )
  })
})
