import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestRound } from '../../src/align/latest-round.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'

const round = (id: string, n: number | string, end: string, text: string, more: Partial<FigureInput> = {}) => ({
  id,
  concept: 'idps' as const,
  place: 'HTI',
  end,
  text,
  source: 'IOM DTM',
  flags: ['part:operation=Haiti Earthquake', `round:${n}`],
  ...more,
})

// IOM DTM, Haiti Earthquake, national figures of the rounds of 2011.
const haiti = [
  round('r2', 2, '2011-01-30', '806,377'),
  round('r3', 3, '2011-03-30', '680,494'),
  round('r4', 4, '2011-05-30', '634,807'),
  round('r5', 5, '2011-07-30', '594,811'),
  round('r6', 6, '2011-09-30', '550,560'),
  round('r7', 7, '2011-11-30', '519,164'),
]

describe('latestRound', () => {
  it('takes the last round of Haiti’s 2011, not the 3,786,213 that its rounds add up to', () => {
    const { figures: kept, setAside } = latestRound(figures(haiti))
    expect(haiti.reduce((sum, { text }) => sum + Number(text.replaceAll(',', '')), 0)).toBe(3_786_213)
    expect(kept.rows.map(f => f.value)).toEqual([519_164])
    expect(setAside.map(s => s.reason)).toEqual(Array(5).fill('superseded'))
    expect(setAside[0]?.why).toBe('round 2 of 2011-01-30; round 7 of 2011-11-30 counts the same people again')
  })

  it('keeps all of the latest round, and none of what it does not cover', () => {
    const area = (id: string, place: string, n: number) => round(id, n, '2011-01-30', '10', { place })
    const { figures: kept } = latestRound(figures([area('a', 'HT01', 1), area('b', 'HT02', 1), area('c', 'HT01', 2)]))
    expect(kept.rows.map(f => f.id)).toEqual(['c'])
  })

  it.each([
    ['operations', { flags: ['part:operation=Hurricane Matthew', 'round:1'] }],
    ['kinds of assessment', { flags: ['part:operation=Haiti Earthquake', 'round:1', 'assessment:BA'] }],
    ['sources', { source: 'Another' }],
    ['countries', { place: 'DOM' }],
    ['concepts', { concept: 'returnees' as const }],
  ])('takes other %s for themselves', (_, more) => {
    const { figures: kept } = latestRound(figures([...haiti, round('other', 1, '2010-11-30', '5', more)]))
    expect(kept.rows.map(f => f.id)).toEqual(['r7', 'other'])
  })

  it('decides by the number where the day is the same, and knows that 10 comes after 9', () => {
    const { figures: kept } = latestRound(
      figures([round('nine', 9, '2011-01-30', '5'), round('ten', 10, '2011-01-30', '4')]),
    )
    expect(kept.rows.map(f => f.id)).toEqual(['ten'])
  })

  it('leaves figures without a round', () => {
    expect(latestRound(figures([round('a', 1, '2011-01-30', '5', { flags: [] })])).figures.length).toBe(1)
  })

  it('does not depend on the order of rows, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(haiti, { minLength: 1 }), rows => {
        const kept = latestRound(figures(rows)).figures
        expect(kept.rows.map(f => f.id)).toEqual([
          rows
            .map(r => r.id)
            .sort()
            .at(-1),
        ])
        expect(latestRound(kept).figures.rows).toEqual(kept.rows)
      }),
    )
  })
})
