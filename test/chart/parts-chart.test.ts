import { describe, expect, it } from 'vitest'
import { chartTable } from '../../src/chart/chart-table.js'
import { partsChart } from '../../src/chart/parts-chart.js'
import { figures } from '../../src/figures/figures.js'
import { parts } from '../../src/reconcile/arithmetic/parts.js'
import { someUnknown, someWhole, ukraine, ukraineWhole } from '../support/parts-data.js'
import { layersOf, textsOf, wordsOf } from '../support/spec-parts.js'

const chart = partsChart(parts(ukraine, ukraineWhole), { counted: ukraine, whole: ukraineWhole })
type Spec = typeof chart
const boxes = (of: Spec, test: (mark: Readonly<Record<string, unknown>>) => boolean) =>
  layersOf(of)
    .filter(({ mark, data }) => mark['type'] === 'rect' && data.values.some(row => 'lo' in row) && test(mark))
    .flatMap(({ data }) => data.values.map(({ lo, hi }) => [lo, hi]))

describe('a chart of parts', () => {
  it('says between what each part lies: of 5,024 killed, 1,316 to 2,776 are women', () => {
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['5,024', '1,905 to 3,365', '1,316 to 2,776', '4,681']))
  })

  it('draws what was counted as filled, and what there may be besides as an outline', () => {
    expect(boxes(chart, mark => mark['fill'] === '#0072BC')).toContainEqual([0, 1316])
    expect(boxes(chart, mark => 'strokeDash' in mark)).toContainEqual([1316, 2776])
    expect(boxes(chart, mark => 'strokeDash' in mark)).not.toContainEqual([0, 2776])
  })

  it('gives shares of ranges rounded outwards, and never the share of the least alone', () => {
    // 1,316 / 5,024 is 26.2 %, 2,776 / 5,024 is 55.3 %.
    expect(wordsOf(chart)).toContain('26 to 56\u00A0% of the whole')
    expect(wordsOf(chart)).toContain('93\u00A0% of the whole')
    expect(wordsOf(partsChart(parts(ukraine), {})).join(' ')).not.toContain('%')
  })

  it('lays what was counted end to end once, hollow where nothing narrower is known', () => {
    // men, women, girls, boys; then children and adults of whom the sex is not known
    expect(boxes(chart, mark => mark['fill'] === '#0B3754')).toEqual([
      [0, 1905],
      [1905, 3221],
      [3221, 3362],
      [3362, 3523],
      [0, 5024],
    ])
    expect(boxes(chart, mark => mark['stroke'] === '#0B3754')).toEqual([
      [3523, 3564],
      [3564, 5024],
    ])
  })

  it('has a group below the one that contains it, further in', () => {
    const texts = textsOf(chart)
    const at = (words: string) => texts.find(text => text.words === words)!
    expect(at('Women').y).toBeGreaterThan(at('Adults').y)
    expect(at('Women').x).toBeGreaterThan(at('Adults').x)
    expect(wordsOf(chart).join(' ')).toContain('The rows do not add up')
  })

  it('lets no part be larger than the whole, and leaves an end open where there is no whole', () => {
    const bounded = chartTable(partsChart(parts(someUnknown, someWhole), { whole: someWhole })).rows
    expect(bounded.find(row => row['what'] === 'Women')).toMatchObject({ low: 300, high: 1400 })
    const open = partsChart(parts(someUnknown), {})
    expect(wordsOf(open)).toContain('300 or more')
    expect(layersOf(open).some(({ mark }) => mark['shape'] === 'triangle-right')).toBe(true)
  })

  it('says of how many nothing is known', () => {
    const table = figures([
      { concept: 'killed', group: 'women', end: '2024-01-01', text: '300' },
      { concept: 'killed', group: 'men', end: '2024-01-01', text: '500' },
    ])
    const whole = figures([{ concept: 'killed', end: '2024-01-01', text: '1,000' }]).at(0)!
    const words = wordsOf(partsChart(parts(table, whole), { counted: table, whole })).join(' ')
    expect(words).toContain('200 of the whole belong to no group that is stated')
  })

  it('lays no ranges end to end', () => {
    expect(wordsOf(partsChart(parts(someUnknown), { counted: someUnknown }))).not.toContain('As counted')
  })

  it('starts at zero', () => {
    expect((chart['encoding'] as { x: { scale: { domain: number[] } } }).x.scale.domain[0]).toBe(0)
  })

  it('throws for nothing', () => {
    expect(() => partsChart([])).toThrow('invalid parts: empty')
    expect(() => partsChart(parts(ukraine), { width: 90 })).toThrow('invalid width: 90')
  })
})
