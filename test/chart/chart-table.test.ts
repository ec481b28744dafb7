import { describe, expect, it } from 'vitest'
import { chartTable } from '../../src/chart/chart-table.js'
import { checkWidth } from '../../src/chart/chart-options.js'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { arabic } from '../../src/locale/arabic.js'
import { chartTableToHtml } from '../../src/report/chart-table-to-html.js'
import { figureOf, places, questions, rangeOf } from '../support/chart-data.js'
import { charts } from '../support/charts.js'

describe.each(charts)('the table of %s', (_name, draw) => {
  it('has rows, and says of every column what it is', () => {
    const { columns, rows } = chartTable(draw(600))
    expect(rows.length).toBeGreaterThan(0)
    for (const { title } of columns) expect(title).not.toBe('')
    for (const row of rows) for (const { name } of columns) expect(row[name]).toBeDefined()
  })

  it('is the same at every width', () => {
    expect(chartTable(draw(320))).toEqual(chartTable(draw(1200)))
  })
})

describe('the table of a chart', () => {
  it('has the range, the figures kept and those set aside, with open ends as null', () => {
    const { range, figures } = questions.normal
    const { columns, rows } = chartTable(sourceChart(range, { figures, places }))
    expect(columns.map(({ name }) => name)).toEqual([
      'what',
      'where',
      'when',
      'words',
      'low',
      'best',
      'high',
      'said',
      'source',
      'outlet',
      'count',
      'why',
    ])
    expect(rows.map(row => [row['words'], row['low'], row['best'], row['high']])).toEqual([
      ['Range', 235000, null, 314400],
      ['“almost 300,000”', 270000, 300000, 300000],
      ['“52,400 families”', 262000, 288200, 314400],
      ['“more than 235,000”', 235000, null, null],
      ['“284,310”', 284310, 284310, 284310],
      ['“300,000”', 300000, 300000, 300000],
    ])
    expect(rows[5]?.['why']).toContain('it repeats')
  })

  it('is what its tooltips say where a chart has no other rows', () => {
    const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
    const result = check(
      figures([
        { ...killed, id: 'a', text: '300' },
        { ...killed, id: 'b', group: 'civilians', text: 'at least 385' },
      ]),
    )
    expect(chartTable(contradictionChart(result)).rows.map(row => row['said'])).toEqual([
      'says 300',
      'says 385 or more',
    ])
  })

  it('as HTML has heads that say what they are heads of, and words for an open end', () => {
    const html = chartTableToHtml(sourceChart(questions.allOpen.range, { figures: questions.allOpen.figures, places }))
    expect(html.match(/<th scope="col"/g)).toHaveLength(11)
    expect(html.match(/<th scope="row"/g)).toHaveLength(3)
    expect(html).toContain('not stated')
    expect(html).toContain('not a confidence interval')
    expect(html).not.toContain('null')
  })

  it('as HTML says its language and direction', () => {
    const html = chartTableToHtml(
      sourceChart(questions.allOpen.range, { figures: questions.allOpen.figures, locale: arabic }),
    )
    expect(html).toMatch(/^<table lang="ar" dir="rtl">/)
  })

  it('as HTML escapes what is somebody else’s', () => {
    const text = '<img src=x onerror=alert(1)>"&'
    const figures = [figureOf('a', { text, source: text, value: 10, low: 10, best: 10, high: 10 })]
    const html = chartTableToHtml(sourceChart(rangeOf({ low: 10, high: 10, kept: ['a'] }), { figures, title: text }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

it('a width is pixels, or a name of what it is for', () => {
  expect([checkWidth(599.6), checkWidth('page'), checkWidth('column')]).toEqual([600, 643, 340])
  expect(() => checkWidth('poster' as 'page')).toThrow('invalid width: poster')
  expect(() => checkWidth('constructor' as 'page')).toThrow('invalid width: constructor')
})
