import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { figureLines } from '../../src/report/figure-lines.js'
import { section } from '../../src/report/section.js'

const lines = (row: Partial<FigureInput>, asOf: string) => {
  const { ranges } = section('', figures([{ id: 'a', concept: 'killed', text: '12', ...row }]), { asOf })
  return figureLines(ranges.at(0)!, ranges.figures)[0]!
}

describe('figureLines', () => {
  it('gives the days for which a figure was published, whatever day it was brought to', () => {
    const total = lines({ start: '2019-12-01', end: '2019-12-24' }, '2020-01-31')
    expect([total.when, total.said]).toEqual(['1 Dec to 24 Dec 2019', '12 or more'])
    expect(total.remarks).toEqual(['A running total to 24 Dec 2019: it holds later as a minimum'])
    const stock = lines({ concept: 'idps', start: '2019-12-24', end: '2019-12-24' }, '2020-01-31')
    expect([stock.when, stock.said]).toEqual(['as of 24 Dec 2019', '12'])
    expect(stock.remarks).toEqual(['A number of 24 Dec 2019, taken forward as it stands'])
    const month = lines(
      { concept: 'idps', start: '2019-12-01', end: '2019-12-31', dateAccuracy: 'month' },
      '2019-12-24',
    )
    expect(month.when).toBe('in Dec 2019')
    expect(month.remarks).toEqual(['Its day is not known more closely, and taken for that of the question'])
  })

  it('says why a figure was set aside', () => {
    const later = lines({ start: '2019-12-01', end: '2019-12-24' }, '2019-12-20')
    expect(later.setAside?.reason).toBe('later')
    expect(later.remarks).toEqual(['Set aside, because it is of a later day: its day is 2019-12-24, after 2019-12-20'])
  })

  it('puts flags into words, with their values', () => {
    const { oddities } = lines(
      { start: '2019-12-01', end: '2019-12-24', flags: ['label-conflict:refugees', 'rounded'] },
      '2019-12-24',
    )
    expect(oddities.map(({ words }) => words)).toEqual([
      'Rounded by the publisher',
      'Called something else in the words than what it counts (refugees)',
    ])
  })

  it('knows no figure that is not there', () => {
    const { ranges } = section('', figures([{ id: 'a', concept: 'killed', end: '2020-01-01', text: '12' }]))
    expect(() =>
      figureLines(
        ranges.at(0)!,
        ranges.figures.filter(() => false),
      ),
    ).toThrow('unknown figure: a')
  })
})
