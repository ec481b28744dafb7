import { describe, expect, it } from 'vitest'
import { agreementChart } from '../../src/chart/agreement-chart.js'
import type { Range } from '../../src/figures/range.js'
import { rangeOf } from '../support/chart-data.js'
import { agreementRanges, monthlyRanges } from '../support/agreement-data.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const range = (own: Partial<Range>) =>
  rangeOf({ concept: 'killed', place: 'SYR', figures: 2, sourcesMin: 2, sourcesMax: 2, status: 'disjoint', ...own })
const cell = (own: Partial<Range>) => agreementChart([range(own)])
const fills = (chart: ReturnType<typeof agreementChart>) =>
  layersOf(chart)
    .filter(({ mark, data }) => mark['type'] === 'rect' && data.values.length > 0 && mark['fill'] !== 'transparent')
    // The first of each is a cell, the last its place in the key.
    .map(({ mark }) => mark['fill'])

describe('a chart of agreement', () => {
  it('has the gap as a number in the cell, never smaller than it is', () => {
    expect(wordsOf(cell({ low: 100, high: 100, status: 'agree' }))).toContain('×1.0')
    expect(wordsOf(cell({ low: 1000, high: 1001 }))).toContain('×1.1')
    expect(wordsOf(cell({ low: 100, high: 110 }))).toContain('×1.1')
    expect(wordsOf(cell({ low: 100, high: 250 }))).toContain('×2.5')
    expect(wordsOf(cell({ low: 100, high: 1201 }))).toContain('×13')
  })

  it('is darker the further sources are apart', () => {
    const shades = [1.05, 1.3, 1.9, 4, 9].map(times => fills(cell({ low: 1000, high: 1000 * times }))[0])
    expect(shades).toEqual(['#DCEAF6', '#BBDAF0', '#5498CC', '#0072BC', '#0B3754'])
  })

  it('never takes one source for agreement', () => {
    const chart = cell({ low: 100, high: 100, status: 'single', figures: 1, sourcesMin: 1, sourcesMax: 1 })
    expect(wordsOf(chart)).toContain('–')
    expect(wordsOf(chart)).toContain('– one source: nothing to compare')
    expect(fills(chart)).toEqual(['#FFFFFF', '#FFFFFF'])
    const perhaps = cell({ low: 100, high: 110, sourcesMin: 1, sourcesMax: 2 })
    expect(wordsOf(perhaps)).toContain('×1.1?')
    expect(wordsOf(perhaps).join(' ')).toContain('perhaps one source only')
  })

  it('leaves cells without a figure grey, with a place in the key', () => {
    const chart = agreementChart(agreementRanges)
    expect(wordsOf(chart).filter(words => words === 'no figure')).toHaveLength(1 + 2)
    expect(chart.description).toContain('no figure: 2.')
    expect(wordsOf(cell({ low: 1, high: 2 }))).not.toContain('no figure')
  })

  it('gives no gap where an end is open, and says where it may be wider', () => {
    const open = cell({ low: 100, high: null, open: 'all' })
    expect(wordsOf(open)).toEqual(expect.arrayContaining(['open', 'open or +: an end is not stated']))
    expect(wordsOf(cell({ low: 100, high: 150, open: 'some' }))).toContain('×1.5+')
  })

  it('has no ratio to zero', () => {
    expect(wordsOf(cell({ low: 0, high: 40 }))).toContain('from 0')
    expect(wordsOf(cell({ low: 0, high: 0, status: 'agree' }))).toContain('×1.0')
  })

  it('has columns in the order of time, rows in the order given, and a line where periods are missing', () => {
    const chart = agreementChart(monthlyRanges)
    const words = wordsOf(chart)
    expect(words.indexOf('SYR')).toBeLessThan(words.indexOf('MMR'))
    expect(words.join(' ')).toContain('periods are missing here for all places')
    expect(agreementChart([...monthlyRanges].reverse()).description).toContain('4 places, 11 periods')
  })

  it('can be coloured by what the figures say to each other', () => {
    const words = wordsOf(agreementChart(agreementRanges, { by: 'status' }))
    expect(words).toEqual(expect.arrayContaining(['the same', 'all apart', '×6.6']))
  })

  it('says how many places and periods it leaves out', () => {
    const many = Array.from({ length: 700 }, (_, i) => range({ place: `P${i}`, low: 1, high: 2 }))
    const chart = agreementChart([...many, ...many.map(r => ({ ...r, start: '2021-01-01', end: '2021-01-31' }))])
    expect(wordsOf(chart).join(' ')).toContain('The first 600 of 700 places are drawn.')
    expect(chart.description).toContain('700 places')
  })

  it('throws for nothing, for ranges without a day, for several questions and for one cell twice', () => {
    expect(() => agreementChart([])).toThrow('invalid ranges: empty')
    expect(() => cell({ end: null, low: 1, high: 2 })).toThrow('invalid ranges: no day stated')
    expect(() => agreementChart([range({}), range({ concept: 'injured', place: 'YEM' })])).toThrow(
      'invalid ranges: more than one concept (killed, injured)',
    )
    expect(() => agreementChart([range({}), range({})])).toThrow('duplicate range: SYR, 2019-12-01 to 2020-01-01')
  })
})
