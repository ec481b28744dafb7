import { describe, expect, it } from 'vitest'
import { revisionChart } from '../../src/chart/revision-chart.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { manyPlaces, releases, three, unchanged } from '../support/revision-data.js'
import { layersOf, rowsOf, wordsOf } from '../support/spec-parts.js'

const row = (vintage: string | null, text: string, own: Partial<FigureInput> = {}): FigureInput => ({
  concept: 'killed',
  place: 'SYR',
  start: '2024-01-01',
  end: '2024-12-31',
  source: 'Recorder',
  vintage,
  text,
  ...own,
})
const draw = (...rows: FigureInput[]) => revisionChart(figures(rows))

describe('a chart of revisions', () => {
  it('says what changed from the first release to the last, the largest change first', () => {
    const words = wordsOf(revisionChart(releases, { width: 1200 }))
    expect(words.filter(word => word.includes(', then '))).toEqual([
      '6,300, then 8,950 (+42\u00A0%)',
      '5,200, then 5,310 (+2.1\u00A0%)',
      '2,220, then 2,190 (−1.4\u00A0%)',
      '820 to 910, then 820 to 1,150',
    ])
  })

  it('counts what did not change and draws none of it', () => {
    const chart = revisionChart(releases)
    expect(wordsOf(chart)).toContain('Not drawn: 4 numbers that did not change.')
    expect(wordsOf(chart)).not.toContain('MMR')
    expect(chart['title']).toMatchObject({ subtitle: ['4 of 10 numbers changed, 1 new, 1 gone.'] })
    expect(wordsOf(revisionChart(unchanged)).join(' ')).toContain('6,300')
  })

  it('never takes a number that is new or gone for a rise from zero or a fall to it', () => {
    const chart = revisionChart(releases, { width: 1200 })
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['310 or more, new in 26.1', '120, no longer in 26.1']))
    const ends = rowsOf(chart).filter(r => 'lo' in r && 'y2' in r)
    expect(ends.map(({ lo, hi }) => [lo, hi])).toEqual([
      [6300, 8950],
      [5200, 5310],
      [2220, 2190],
    ])
    expect(wordsOf(chart).join(' ')).toContain('has no number there, which is not zero')
  })

  it('gives a percentage only between two single numbers, none of them zero', () => {
    const said = (a: string, b: string) => wordsOf(draw(row('1', a), row('2', b))).filter(word => word.includes('%'))
    expect(said('100', '150')).toEqual(['100, then 150 (+50\u00A0%)'])
    expect(said('0', '150')).toEqual([])
    expect(said('100', 'at least 150')).toEqual([])
    expect(said('90 to 110', '150')).toEqual([])
  })

  it('keeps an open end open', () => {
    const chart = draw(row('1', '100'), row('2', 'at least 150'))
    expect(layersOf(chart).some(({ mark }) => mark['shape'] === 'triangle-right')).toBe(true)
    expect(wordsOf(chart)).toContain('Arrow to the right: no upper limit is stated.')
  })

  it('puts releases in the order of publication, then of the numbers in their names', () => {
    const order = (...rows: FigureInput[]) => draw(...rows).description
    expect(order(row('v10', '5'), row('v9', '7'))).toContain('7, then 5')
    expect(
      order(row('final', '5', { published: '2026-01-01' }), row('preliminary', '7', { published: '2025-01-01' })),
    ).toContain('7, then 5')
    expect(wordsOf(revisionChart(three))).toEqual(
      expect.arrayContaining(['25.1 (first)', '25.0.9', '26.1 (last)', '6,300, then 7,371 (+17\u00A0%)']),
    )
    expect(revisionChart(three, { vintages: ['26.1', '25.1'] }).description).toContain('7,371, then 6,300')
  })

  it('draws the twenty largest changes unless told otherwise, and says of how many', () => {
    expect(wordsOf(revisionChart(manyPlaces))).toContain('The 20 largest of 45 changes are drawn.')
    expect(wordsOf(revisionChart(manyPlaces, { most: 5 }))).toContain('The 5 largest of 45 changes are drawn.')
  })

  it('says how many figures state no release', () => {
    expect(wordsOf(draw(row('1', '5'), row('2', '6'), row(null, '7'))).join(' ')).toContain(
      'Not drawn: 1 figure of no stated release.',
    )
  })

  it('throws for what cannot be compared', () => {
    expect(() => draw(row('1', '5'))).toThrow('invalid figures: only one vintage (1)')
    expect(() => draw(row(null, '5'))).toThrow('invalid figures: only one vintage (none stated)')
    expect(() => revisionChart(releases, { vintages: ['25.1', '27'] })).toThrow('missing vintage: 27')
    expect(() => draw(row('1', '5', { id: 'a' }), row('1', '6', { id: 'b' }), row('2', '7'))).toThrow(
      'duplicate figure: a and b are one question of release 1',
    )
    expect(() => draw(row('1', '5'), row('2', '5'), row('1', '5', { concept: 'injured' }))).toThrow(
      'invalid figures: more than one concept (killed, injured)',
    )
    expect(() => draw(...[1, 2, 3, 4, 5, 6, 7].map(n => row(String(n), '5')))).toThrow(
      'invalid figures: 7 vintages, more than 6',
    )
    expect(() => revisionChart(releases, { most: 0 })).toThrow('invalid most: 0')
  })
})
