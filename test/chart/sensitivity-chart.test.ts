import { describe, expect, it } from 'vitest'
import { sensitivityChart } from '../../src/chart/sensitivity-chart.js'
import { figures } from '../../src/figures/figures.js'
import { sensitivity } from '../../src/reconcile/sensitivity/sensitivity.js'
import { layersOf, textsOf, wordsOf } from '../support/spec-parts.js'

const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const result = sensitivity(
  figures([
    { ...killed, id: 'a', source: 'A', text: 'at least 25' },
    { ...killed, id: 'b', source: 'B', text: '31' },
    { ...killed, id: 'c', source: 'C', text: '90' },
  ]),
)
const chart = sensitivityChart(result)

describe('a sensitivity chart', () => {
  it('has a row for each rule, with its range in words', () => {
    const words = wordsOf(chart)
    for (const text of ['method: interval of medians', 'without C', '25 to 31', 'screened'])
      expect(words).toContain(text)
  })

  it('has the range as it stands and the rule that moves it most in bold', () => {
    const bold = textsOf(chart).filter(text => text.isBold)
    expect(bold.map(({ words }) => words).join(' ')).toContain(`as it stands: hull, typical reading`)
    expect(bold.map(({ words }) => words)).toContain(result.most!.rule)
  })

  it('shades the range as it stands where both of its ends are stated, and never gives an open end a band', () => {
    const bands = (of: typeof chart) =>
      layersOf(of)
        .flatMap(({ data }) => data.values as { lo?: number; hi?: number; top?: number }[])
        .filter(({ top }) => top === 0)
        .flatMap(({ lo, hi }) => (lo === undefined ? [] : [[lo, hi]]))
    expect(bands(chart)).toEqual([[25, 90]])
    const open = sensitivity(figures([{ ...killed, source: 'A', text: 'at least 25' }]))
    expect(bands(sensitivityChart(open))).toEqual([])
  })

  it('says the same for readers who do not see it', () => {
    expect(chart.description).toContain(result.sentence)
    expect(chart.description).toContain('without C: 25 to 31.')
  })

  it('throws for a width that nothing fits into', () => {
    expect(() => sensitivityChart(result, { width: 90 })).toThrow('invalid width: 90')
  })
})
