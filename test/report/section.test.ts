import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { section } from '../../src/report/section.js'

const deaths: FigureInput[] = [
  {
    id: 'un',
    concept: 'killed',
    place: 'SYR',
    start: '2011-01-01',
    end: '2016-12-31',
    text: 'more than 400,000',
    source: 'UN',
  },
  { id: 'agency', concept: 'killed', place: 'SYR', start: '2011-03-15', end: '2019-12-31', text: '560,000' },
  { id: 'later', concept: 'killed', place: 'SYR', start: '2011-01-01', end: '2020-02-20', text: '585,000' },
  { id: 'other', concept: 'killed', place: 'SYR', start: '2019-12-01', end: '2019-12-24', text: '300' },
]
const since = ['2011-01-01', '2011-12-31'] as const

describe('section', () => {
  it('brings figures to the day and keeps what could not be brought in the range of its question', () => {
    const { ranges } = section('Killed', figures(deaths), { asOf: '2019-12-31', since })
    expect(ranges.length).toBe(1)
    expect(ranges.at(0)).toMatchObject({ low: 400000, high: 560000, open: 'some' })
    expect(new Set(ranges.at(0)?.kept)).toEqual(new Set(['agency', 'un']))
    expect(ranges.at(0)?.setAside.map(({ id, reason }) => [id, reason])).toEqual([
      ['later', 'later'],
      ['other', 'other-period'],
    ])
    expect(ranges.figures.rows.map(({ id }) => id).sort()).toEqual(['agency', 'later', 'other', 'un'])
  })

  it('keeps the figures as they were published beside the ranges', () => {
    const table = figures(deaths)
    const made = section('Killed', table, { asOf: '2019-12-31', since })
    expect(made.figures.rows).toEqual(table.rows)
    expect(made.asOf).toEqual({ day: '2019-12-31', maxAgeDays: 366, since })
  })

  it('without a day lets every figure stand for its own days', () => {
    const made = section('Killed', figures(deaths))
    expect([made.asOf, made.ranges.length, made.chart, made.lead]).toEqual([null, 4, 'sources', null])
  })

  it('answers a question of which nothing is left with an empty range that says why', () => {
    const old: FigureInput = {
      id: 'old',
      concept: 'idps',
      place: 'SYR',
      start: '2015-01-01',
      end: '2015-01-01',
      text: '9',
    }
    const { ranges } = section('IDPs', figures([old]), { asOf: '2019-12-31' })
    expect(ranges.at(0)).toMatchObject({ status: 'none', low: null, high: null, end: '2019-12-31', kept: [] })
    expect(ranges.at(0)?.setAside).toMatchObject([{ id: 'old', reason: 'too-old' }])
  })

  it('keeps a figure of another part or cause apart when it is set aside, too', () => {
    const rows = deaths.slice(1, 3).map((row, i) => (i === 0 ? row : { ...row, flags: ['cause:conflict'] }))
    const { ranges } = section('Killed', figures(rows), { asOf: '2019-12-31', since })
    expect(ranges.rows.map(({ scope, setAside }) => [scope, setAside.length])).toEqual([
      [[], 0],
      [['cause:conflict'], 1],
    ])
  })

  it('reads the hedges before it brings figures to a day', () => {
    const moved: FigureInput = {
      id: 'a',
      concept: 'killed',
      start: '2019-12-01',
      end: '2020-02-20',
      text: 'some 1 million',
    }
    const low = (reading: 'typical' | 'wide') =>
      section('', figures([moved]), { asOf: '2020-03-02', reading }).ranges.at(0)?.low
    expect([low('typical'), low('wide')]).toEqual([900000, 750000])
  })

  it('hands the options of reconcile on', () => {
    const { ranges } = section('Killed', figures(deaths.slice(0, 1)), { exclude: ['UN'] })
    expect(ranges.at(0)?.status).toBe('none')
    expect(ranges.options.exclude).toEqual(['UN'])
  })
})
