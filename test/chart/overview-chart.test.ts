import { describe, expect, it } from 'vitest'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { manyQuestions, places, questions, rangeOf } from '../support/chart-data.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const chart = overviewChart(manyQuestions, { places })

describe('an overview chart', () => {
  it('has a row for each question, in the order given, with its number in words and what it rests on', () => {
    const words = wordsOf(chart)
    for (const text of [
      '8,800,000 to',
      '60 or more',
      'no upper limit known',
      '50,000 or less',
      '33,000',
      '0 to 3',
      '0',
    ]) {
      expect(words.some(line => line.startsWith(text))).toBe(true)
    }
    expect(words).toContain('4 figures, 3 to 4 sources')
    expect(words.indexOf('Refugees')).toBeLessThan(words.indexOf('People missing'))
  })

  it('says in words that its axis is not linear', () => {
    expect(wordsOf(chart).join(' ')).toContain('Each line of the axis is ten times the one before')
  })

  it('has a place for zero', () => {
    const { scale } = (chart['encoding'] as { x: { scale: object } }).x
    expect(scale).toMatchObject({ type: 'symlog', constant: 0.1 })
    expect(wordsOf(chart).filter(words => words === '0')).toHaveLength(2)
    const dots = layersOf(chart).filter(({ mark }) => mark['shape'] === 'circle')
    expect(dots.flatMap(layer => layer.data.values).map(row => row['at'])).toEqual([0, 33000])
  })

  it('puts what all rows share into the title, and what differs into the rows', () => {
    expect(chart['title']).toMatchObject({ text: ['Ranges of reported figures: Sudan'] })
    const byPlace = overviewChart(
      ['SY07', 'SY02'].map(place => rangeOf({ place, low: 10, high: 20, figures: 1 })),
      { places },
    )
    expect(byPlace['title']).toMatchObject({ text: ['People newly displaced, 1 Dec 2019 to 1 Jan 2020'] })
    expect(wordsOf(byPlace)).toEqual(expect.arrayContaining(['Idleb', 'Aleppo']))
  })

  it('names the sources when the figures are given', () => {
    const { range, figures } = questions.split
    expect(wordsOf(overviewChart([range], { figures })).join(' ')).toContain('Sources: Refugee agency,')
  })

  it('draws no more rows than a reader can use, and says so', () => {
    const many = Array.from({ length: 500 }, (_, i) => rangeOf({ place: `P${i}`, low: 10 + i, high: 600, figures: 1 }))
    expect(wordsOf(overviewChart(many)).join(' ')).toContain('The first 350 of 500 ranges are drawn.')
  })

  it('describes each row for readers who do not see it', () => {
    expect(chart.description).toContain(
      '8 ranges, Sudan. Internally displaced people, Sudan, as of 31 Dec 2024: 8,800,000 to 11,600,000.',
    )
    expect(chart.description).toContain('People killed seeking aid, Sudan, 2024: 60 or more; no upper limit known.')
  })

  it('throws for nothing', () => {
    expect(() => overviewChart([])).toThrow('invalid ranges: empty')
  })
})
