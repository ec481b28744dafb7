import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { sentence } from '../../src/report/sentence.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const said = (rows: Partial<FigureInput>[], options: Parameters<typeof reconcile>[1] = {}) => {
  const ranges = reconcile(
    figures(
      rows.map((row, i) => ({ ...base, id: `f${i}`, ...row })),
      { places: null },
    ),
    options,
  )
  return sentence(ranges.at(0)!, { figures: ranges.figures, places: { nameOf: id => (id === 'SYR' ? 'Syria' : null) } })
}

describe('sentence', () => {
  it('says who puts the number forward, what, where, when, how many figures and sources', () => {
    expect(
      said([
        { text: '25', source: 'B' },
        { text: '31', source: 'A' },
      ]),
    ).toBe(
      'Reported figures put the number of people killed in Syria between 1 January 2020 and 31 January 2020 (flow) at 25 to 31; the two figures have no number in common; 2 figures from 2 sources (A, B); a range of reported figures, not a confidence interval.',
    )
  })

  it('keeps an open end open', () => {
    expect(said([{ text: 'more than 130,000' }])).toBe(
      'One report puts the number of people killed in Syria between 1 January 2020 and 31 January 2020 (flow) at 130,000 or more; no upper limit known; 1 figure, which names no source.',
    )
    expect(
      said([
        { text: 'at least 25', source: 'A' },
        { text: '31', source: 'B' },
      ]),
    ).toContain('at 25 to 31; one report gives only a minimum;')
    expect(said([{ text: 'up to 40' }])).toContain('at 40 or less; no lower limit known;')
  })

  it('says that sources are not known where figures name none', () => {
    const rows = [
      { text: '25', source: 'A' },
      { text: '31', outlet: 'Post', published: '2020-02-01' },
      { text: '33', outlet: 'Times', published: '2020-02-01' },
    ]
    expect(said(rows)).toContain('3 figures from 1 to 3 sources (A; 2 figures name none)')
    expect(said(rows.slice(1))).toContain('2 figures from 1 to 2 sources (no figure names one)')
  })

  it('tells a stock on a day from a flow over a period, and in from from', () => {
    expect(
      said([{ concept: 'refugees', place: 'TUR', from: 'SYR', start: '2020-02-01', end: '2020-02-01', text: '9' }]),
    ).toContain('the number of refugees in TUR from Syria as of 1 February 2020 (stock) at 9;')
    expect(
      said([{ concept: 'idps', start: '2020-02-01', end: '2020-02-29', dateAccuracy: 'month', text: '9' }]),
    ).toContain('on a day between 1 February 2020 and 29 February 2020 (stock)')
    expect(said([{ from: 'SYR', start: null, text: '9' }])).toContain('within Syria up to 31 January 2020 (flow)')
    expect(said([{ start: '2020-01-31', place: null, text: '9' }])).toContain(
      '(place not stated) on 31 January 2020 (flow)',
    )
  })

  it('names the people counted', () => {
    expect(said([{ group: 'civilians', text: '9' }])).toContain('the number of civilians killed in Syria')
    expect(said([{ group: 'foreign-forces', text: '9' }])).toContain('the number of members of foreign forces killed')
    expect(said([{ concept: 'idps', group: 'children', start: null, text: '9' }])).toContain(
      'the number of internally displaced people (children)',
    )
    expect(
      said([{ concept: 'territory-share', group: 'government-forces', start: null, text: '70', value: 70 }]),
    ).toContain(
      'the share of the territory (government and allied forces) in Syria as of 31 January 2020 (stock) at 70 per cent;',
    )
  })

  it('says what part or cause the figures are limited to', () => {
    expect(said([{ text: '9', flags: ['cause:conflict'] }])).toContain(
      'the number of people killed (conflict only) in Syria',
    )
  })

  it('says that an order of magnitude is one, and that a reading of words is no interval', () => {
    expect(said([{ text: 'dozens' }])).toContain('at 24 to 99; the words give only an order of magnitude; 1 figure')
    expect(said([{ text: 'some 1 million' }])).toContain('the range is what its words allow, not a confidence interval')
  })

  it('names a best value with where it comes from', () => {
    expect(
      said(
        [
          { text: '25', source: 'A' },
          { text: '31', source: 'B' },
        ],
        { prefer: 'A' },
      ),
    ).toContain('best value 25 (preferred source A)')
  })

  it('says at least only of a verified minimum', () => {
    const words = said([
      { text: '25', source: 'A', basis: 'list', status: 'verified' },
      { text: '31', source: 'B' },
    ])
    expect(words).toContain('the low end is a verified minimum')
  })

  it('says so when nothing is left', () => {
    expect(said([{ text: '25', source: 'A' }], { exclude: ['A'] })).toBe(
      'No figure is left on the number of people killed in Syria between 1 January 2020 and 31 January 2020 (flow): every one was set aside.',
    )
  })

  it('is one sentence that never lacks the caution where both ends are given', () => {
    const text = fc.constantFrom(
      '25',
      'about 30',
      'at least 20',
      'up to 40',
      'dozens',
      'between 10 and 20',
      'almost 100',
    )
    const rows = fc.array(fc.record({ text, source: fc.constantFrom(null, 'A', 'B', 'C') }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(rows, given => {
        const ranges = reconcile(figures(given.map((row, i) => ({ ...base, id: `f${i}`, ...row }))))
        const range = ranges.at(0)!
        const words = sentence(range, { figures: ranges.figures })
        expect(words.endsWith('.')).toBe(true)
        expect(words.slice(0, -1)).not.toContain('.')
        if (range.high === null) expect(words).toContain('no upper limit known')
        if (range.low !== null && range.high !== null && range.low !== range.high) {
          expect(words).toContain('not a confidence interval')
        }
      }),
    )
  })
})
