import { describe, expect, it } from 'vitest'
import { tableChart } from '../../src/chart/table-chart.js'
import { manyQuestions, overTime, places, questions, rangeOf } from '../support/chart-data.js'
import { layersOf, textsOf, wordsOf } from '../support/spec-parts.js'

const scale = (chart: ReturnType<typeof tableChart>) =>
  (chart['encoding'] as { x: { scale: { type?: string; domain: number[] } } }).x.scale

describe('a table chart', () => {
  it('has low, best and high in words, and a bar', () => {
    const words = wordsOf(tableChart(overTime.stocks.ranges, { places, width: 1200 }))
    expect(words).toEqual(expect.arrayContaining(['Low', 'Best', 'High', 'Sources', '120,000', '171,000', '180,000']))
  })

  it('makes up no best value and no end', () => {
    const words = wordsOf(tableChart([questions.allOpen.range]))
    expect(words).toEqual(expect.arrayContaining(['15', '–', 'not stated']))
    expect(words.join(' ')).toContain('nothing allows a best value')
    const half = wordsOf(tableChart([questions.normal.range]))
    expect(half).toContain('314,400 +')
    expect(half.join(' ')).toContain('+ after a number: it may be more.')
  })

  it('draws an open end as an arrow and never as a bar', () => {
    const chart = tableChart([questions.allOpen.range])
    expect(layersOf(chart).some(({ mark }) => mark['shape'] === 'triangle-right')).toBe(true)
    expect(layersOf(chart).filter(({ data }) => data.values.some(row => 'hi' in row))).toEqual([])
  })

  it('starts at zero, and goes in steps of ten only where numbers are far apart, and says so', () => {
    const near = tableChart([rangeOf({ low: 100, high: 140 }), rangeOf({ place: 'SY02', low: 1200, high: 1300 })])
    expect(scale(near).type).toBeUndefined()
    expect(scale(near).domain[0]).toBe(0)
    const far = tableChart(manyQuestions)
    expect(scale(far).type).toBe('symlog')
    expect(wordsOf(far).join(' ')).toContain('Each line of the axis is ten times the one before')
  })

  it('lines numbers up at their right edge', () => {
    const numbers = textsOf(tableChart(overTime.stocks.ranges, { places })).filter(({ words }) =>
      ['1,000', '2,100', '8,000', '120,000', '200,000', '1,041,000'].includes(words),
    )
    const lows = numbers.filter(({ align }) => align === 'right')
    expect(lows).toHaveLength(6)
    expect(new Set(lows.map(({ x }) => x)).size).toBe(1)
  })

  it('says that no figure is left', () => {
    const words = wordsOf(tableChart([questions.nothingLeft.range, questions.single.range])).join(' ')
    expect(words).toContain('no figure is left')
  })

  it('keeps the order given, and says how many it leaves out', () => {
    const many = Array.from({ length: 230 }, (_, i) => rangeOf({ place: `P${i}`, low: i, high: i + 9, figures: 1 }))
    expect(wordsOf(tableChart(many)).join(' ')).toContain('The first 200 of 230 ranges are drawn.')
    const words = wordsOf(tableChart([...many].reverse()))
    expect(words.indexOf('P229')).toBeLessThan(words.indexOf('P228'))
  })

  it('throws for nothing', () => {
    expect(() => tableChart([])).toThrow('invalid ranges: empty')
    expect(() => tableChart(overTime.stocks.ranges, { figures: [] })).toThrow('missing figure: HTI-2018-0')
  })
})
