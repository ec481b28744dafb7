import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { compare } from '../../src/reconcile/compare.js'
import { comparisonsToCsv } from '../../src/report/comparisons-to-csv.js'

describe('comparisonsToCsv', () => {
  it('gives every pair a row, with quotes doubled and formulas kept from running', () => {
    const table = figures([
      { id: '=a', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: '85', source: 'A' },
      { id: 'b', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: '99', source: 'B' },
    ])
    expect(comparisonsToCsv(compare(table))).toBe(
      `a,b,verdict,ratio,differences,sentence\n'=a,b,disagree,1.16,,"'=a ""85"" and b ""99"": the same question, and no number in common."\n`,
    )
  })

  it('has a header when there is no pair', () => {
    expect(comparisonsToCsv([])).toBe('a,b,verdict,ratio,differences,sentence\n')
  })
})
