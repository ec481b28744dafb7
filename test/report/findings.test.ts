import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { places } from '../../src/figures/places.js'
import { compare } from '../../src/reconcile/compare.js'
import { findings } from '../../src/report/findings.js'

const gazetteer = places.with({ zone: { name: 'the zone', within: ['SYR'], overlaps: ['SY07'] } })
const base: FigureInput = {
  concept: 'newly-displaced',
  place: 'SY07',
  start: '2020-02-01',
  end: '2020-02-29',
  text: '85',
}
const found = (...rows: Partial<FigureInput>[]) => {
  const table = figures(
    rows.map((row, i) => ({ ...base, id: 'abcdef'[i]!, ...row })),
    { places: gazetteer },
  )
  return findings(compare(table, { places: gazetteer }), table)
}
const kinds = (...rows: Partial<FigureInput>[]) => found(...rows).map(({ kind, ids }) => `${kind} ${ids.join('')}`)

describe('findings', () => {
  it('tells contradictions and disagreements first', () => {
    const [first] = found({ text: '85', source: 'A' }, { text: '99', source: 'B' })
    expect(first).toEqual({
      kind: 'conflict',
      ids: ['a', 'b'],
      words: '“85” (a) and “99” (b): the same question, and no number in common.',
    })
    expect(kinds({ text: '100' }, { text: '90', end: '2020-03-05' })).toEqual(['conflict ab'])
  })

  it('tells a number that is told three times once, and compares the others with one of them only', () => {
    const copies = [{ text: '35 people' }, { text: 'thirty-five' }, { text: '35' }]
    expect(kinds(...copies.map(row => ({ ...row, published: '2020-03-01' })))).toEqual(['repeat abc'])
    const [, part] = found(...copies.map(row => ({ ...row, published: '2020-03-01' })), {
      text: '9',
      published: '2020-03-01',
      start: '2020-02-20',
    })
    expect(part?.ids).toEqual(['a', 'd'])
  })

  it('tells equal numbers of different things from a thousand on', () => {
    expect(kinds({ text: '4,000,000' }, { text: 'about 4 million', concept: 'refugees', start: null })).toEqual([
      'false-friend ab',
    ])
    expect(kinds({ text: '2' }, { text: '2', concept: 'killed' })).toEqual([])
  })

  it('tells of other days the nearest pairs only', () => {
    expect(kinds({}, { end: '2020-03-05', text: '90' }, { end: '2020-03-10', text: '95' })).toEqual([
      'day ab',
      'day bc',
    ])
  })

  it('tells of parts the nearest whole only', () => {
    const month = { start: '2020-02-01', end: '2020-02-29', text: '900' }
    const winter = { start: '2019-12-01', end: '2020-03-31', text: '9,000' }
    expect(kinds({ start: '2020-02-10', end: '2020-02-12' }, month, winter)).toEqual(['part ab', 'part bc'])
  })

  it('tells of periods that do not overlap, unless both are parts of a third', () => {
    const [early, late] = [{ end: '2020-02-10' }, { start: '2020-02-20', text: '90' }]
    expect(kinds(early, late)).toEqual(['period ab'])
    expect(kinds(early, late, { start: '2020-01-01', end: '2020-03-31', text: '900' })).toEqual(['part ac', 'part bc'])
  })

  it('tells of places that overlap as of two questions', () => {
    const people = { concept: 'population', start: '2020-02-29', text: '3 million' } as const
    expect(kinds(people, { ...people, place: 'zone', text: '4 million' })).toEqual(['place ab'])
  })

  it('names what the words call by a wrong name, and what is counted', () => {
    const [label] = found({ text: '1 million refugees', value: 1e6, flags: ['label-conflict'] })
    expect(label?.words).toBe(
      'Called something else in the words than what it counts: “1 million refugees” (a) counts people newly displaced.',
    )
  })

  it('names a flag once, with every figure that has it', () => {
    const odd = { flags: ['date-conflict'] }
    expect(found(odd, { ...odd, concept: 'killed' }).map(({ words }) => words)).toEqual([
      'Over a period that does not fit the other dates of the same report: “85” (a) and “85” (b).',
    ])
  })

  it('has nothing to tell of figures that have nothing to do with each other', () => {
    expect(kinds({ text: '85' }, { text: '9', concept: 'killed', place: 'TUR' })).toEqual([])
  })
})
