import { describe, expect, it } from 'vitest'
import { persons } from '../../src/align/persons.js'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { compare } from '../../src/reconcile/compare.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-02-01', end: '2020-02-29', text: '85' }
const pair = (a: Partial<FigureInput>, b: Partial<FigureInput>) =>
  compare(
    figures([
      { ...base, id: 'a', ...a },
      { ...base, id: 'b', ...b },
    ]),
  )[0]!
const kinds = (a: Partial<FigureInput>, b: Partial<FigureInput>) => pair(a, b).differences.map(d => d.kind)

describe('compare', () => {
  it('says of equal numbers of different things that they are different', () => {
    const c = pair({ text: 'more than 400,000' }, { text: 'more than 400,000', concept: 'newly-displaced' })
    expect(c).toMatchObject({ verdict: 'different', ratio: 1 })
    expect(c.differences[0]).toEqual({
      kind: 'concept',
      whole: null,
      words: 'people killed and people newly displaced',
    })
  })

  it('names every kind of difference', () => {
    expect(kinds({}, { group: 'civilians' })).toEqual(['group'])
    expect(kinds({}, { unit: 'households' })).toEqual(['unit'])
    expect(kinds({}, { place: 'TUR' })).toEqual(['place'])
    expect(kinds({}, { place: null })).toEqual(['place'])
    expect(kinds({}, { from: 'TUR' })).toEqual(['from'])
    expect(kinds({}, { end: '2020-02-20' })).toEqual(['day'])
    expect(kinds({}, { start: '2020-02-10' })).toEqual(['period'])
    expect(kinds({ concept: 'idps', start: null }, {})).toEqual(['concept', 'measure'])
  })

  it('knows a part by group, place, concept and period', () => {
    expect(pair({ text: '10' }, { text: '5', group: 'children' })).toMatchObject({ verdict: 'part' })
    expect(pair({ text: '10' }, { text: '5', place: 'SY07' })).toMatchObject({ verdict: 'part' })
    expect(pair({ text: '10', concept: 'casualties' }, { text: '5' })).toMatchObject({ verdict: 'part' })
    expect(pair({ text: '10' }, { text: '5', start: '2020-02-10', end: '2020-02-20' })).toMatchObject({
      verdict: 'part',
    })
  })

  it('does not call a part what is part in one respect and whole in another', () => {
    expect(pair({ text: '10', place: 'SY07' }, { text: '5', group: 'children' })).toMatchObject({
      verdict: 'different',
    })
  })

  it('finds a part that is larger than its whole', () => {
    const c = pair({ text: 'dozens' }, { text: 'more than 100', start: '2020-02-27', end: '2020-02-29' })
    expect(c.verdict).toBe('contradiction')
    expect(c.sentence).toContain('the part is at least 100, and the whole at most 99')
  })

  it('finds a running total that falls', () => {
    expect(pair({ text: '100' }, { text: '90', end: '2020-03-05' })).toMatchObject({ verdict: 'contradiction' })
    expect(pair({ text: 'some 1 million' }, { text: 'almost a million', end: '2020-03-05' })).toMatchObject({
      verdict: 'different',
    })
  })

  it('tells a real disagreement from agreement in words', () => {
    expect(pair({ text: '85', source: 'A' }, { text: '92', source: 'B' })).toMatchObject({
      verdict: 'disagree',
      ratio: 1.08,
    })
    expect(pair({ text: 'about 90', source: 'A' }, { text: '92', source: 'B' })).toMatchObject({ verdict: 'agree' })
    expect(kinds({ text: '300,000', source: 'A' }, { text: '297,400', source: 'B' })).toContain('rounding')
  })

  it('suspects a zero too many between two figures without saying whose', () => {
    expect(pair({ text: '37,000', source: 'A' }, { text: '4,000', source: 'B' }).sentence).toContain(
      'one is 9.3 times the other, which a zero too many or too few would explain',
    )
  })

  it('knows a copy, and a source at two times', () => {
    expect(pair({ source: 'A' }, { source: 'A' })).toMatchObject({ verdict: 'copy' })
    expect(pair({ published: '2020-03-01' }, { published: '2020-03-03' })).toMatchObject({ verdict: 'copy' })
    expect(pair({ source: 'A' }, { source: 'A', text: '99', end: '2020-03-05' })).toMatchObject({
      verdict: 'same-source',
    })
  })

  it('names a conversion among the differences, with the sizes it rests on, and compares no families with people', () => {
    const both = figures([
      { id: 'a', concept: 'newly-displaced', place: 'YEM', end: '2020-01-14', text: 'almost 350,000' },
      { id: 'b', concept: 'newly-displaced', place: 'YEM', end: '2020-01-02', text: '52,400 families' },
      { id: 'c', concept: 'newly-displaced', place: 'YEM', end: '2020-01-14', text: '52,000' },
    ])
    const [ab, , bc] = compare(persons(both, { householdSize: [5, 6], cite: 'UN 2019' }))
    expect(ab!.differences.map(d => d.kind)).toEqual(['day', 'conversion'])
    expect(ab!.differences[1]!.words).toBe('"52,400 families" is converted from another unit: households×5–6 (UN 2019)')
    expect(ab!.sentence).toContain('households×5–6')
    expect(ab!.ratio).toBe(null)
    expect(bc!.differences.map(d => d.kind)).not.toContain('rounding')
  })

  it('finds no difference between two conversions by the same sizes', () => {
    const families = (id: string, text: string) =>
      ({ id, concept: 'newly-displaced', place: 'YEM', end: '2020-01-02', text }) as const
    const both = persons(figures([families('a', '50 families'), families('b', '60 families')]), {
      householdSize: [5, 6],
    })
    expect(compare(both)[0]!.differences.map(d => d.kind)).toEqual([])
  })

  it('names a label that the words get wrong', () => {
    expect(kinds({ flags: ['label-conflict'] }, { text: '90' })).toContain('label')
  })

  it('judges nothing about an undated figure', () => {
    expect(pair({}, { end: null, start: null })).toMatchObject({ verdict: 'undated' })
  })
})
