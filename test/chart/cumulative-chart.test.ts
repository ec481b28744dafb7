import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { increments } from '../../src/align/increments.js'
import { annotate } from '../../src/chart/annotate.js'
import { chartTable } from '../../src/chart/chart-table.js'
import { type CumulativeChartOptions, cumulativeChart } from '../../src/chart/cumulative-chart.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { dayNumber, isoDay } from '../../src/util/day.js'
import { corrected, gaza, later, long, restarted, sideBySide } from '../support/cumulative-data.js'
import { layersOf, rowsOf, textsOf, wordsOf } from '../support/spec-parts.js'

const total = (end: string, text: string, own: Partial<FigureInput> = {}): FigureInput => ({
  concept: 'killed',
  place: 'SYR',
  start: '2024-01-01',
  end,
  text,
  source: 'Recorder',
  ...own,
})
const draw = (rows: readonly FigureInput[], options: CumulativeChartOptions = {}) =>
  cumulativeChart(figures(rows), options)

type Spec = ReturnType<typeof cumulativeChart>
/** Days and heights in pixels of boxes that are drawn alike. */
const boxes = (chart: Spec, test: (mark: Readonly<Record<string, unknown>>) => boolean) =>
  layersOf(chart)
    .filter(({ mark, encoding }) => mark['type'] === 'rect' && 'y2' in encoding && test(mark))
    .flatMap(({ data }) => data.values)
    .filter(row => 'top' in row)
    .map(row => [row['from'], row['to']])
const filled = (chart: Spec) => boxes(chart, mark => mark['fill'] === '#0072BC')
const dashed = (chart: Spec) => boxes(chart, mark => 'strokeDash' in mark)
const grey = (chart: Spec) => boxes(chart, mark => mark['fill'] === '#F3F3F3')
const segments = (chart: Spec, colour: string) =>
  layersOf(chart)
    .filter(({ mark, data }) => mark['type'] === 'rule' && mark['color'] === colour && data.values.some(r => 'hi' in r))
    .flatMap(({ data }) => data.values.map(({ lo, hi }) => [lo, hi]))

describe('a chart of running totals', () => {
  it('joins two reports by a solid line only where one body reported them one after the other', () => {
    const chart = cumulativeChart(gaza)
    const solid = [...segments(chart, '#B98405'), ...segments(chart, '#0B3754')]
    expect(solid).toContainEqual([10818, 11078])
    expect(solid).toContainEqual([11180, 11240])
    for (const [from, to, why] of [
      [11078, 11180, 'another body'],
      [9770, 10022, 'another body'],
      [11500, 12000, 'a day without a report'],
      [14800, 14800, 'the same total again'],
    ])
      expect(solid, String(why)).not.toContainEqual([from, to])
    expect(segments(chart, '#737373')).toContainEqual([11078, 11180])
  })

  it('says that its axis does not start at zero a line or more below the lowest number of that axis', () => {
    const rows = [1000, 1004, 1011].map((n, i) => total(`2024-01-0${i + 2}`, String(n)))
    for (const show of ['both', 'totals'] as const) {
      const texts = textsOf(draw(rows, { show }))
      const told = texts.find(({ words }) => words.startsWith('The axis starts at'))!
      const number = texts.find(({ words }) => told.words.includes(` ${words}, not`))!
      expect(told.y - number.y).toBeGreaterThanOrEqual(15)
    }
  })

  it('says who reports, and marks where another body takes over', () => {
    const words = wordsOf(cumulativeChart(gaza, { width: 1200 }))
    expect(words.filter(word => word === 'Ministry of Health').length).toBeGreaterThan(1)
    expect(words.join(' ')).toContain('from here on another body reports')
    expect(words.join(' ')).toContain('3 across a change of body and 1 after the total stood still')
  })

  it('draws a total that is rounded, or looks so, as a hollow point', () => {
    const hollow = layersOf(cumulativeChart(gaza))
      .filter(({ mark, encoding }) => mark['type'] === 'point' && 'tooltip' in encoding && mark['fill'] === '#FFFFFF')
      .flatMap(({ data }) => data.values.map(row => row['value']))
    expect(hollow).toEqual([11500, 12000, 12300, 13000, 13300, 14800, 14800, 14800, 14800])
    expect(wordsOf(draw([total('2024-01-07', '100'), total('2024-01-14', '200')])).join(' ')).not.toContain('Hollow')
  })

  it('draws no day that nobody reported: what a publisher filled in is left out and counted', () => {
    const chart = cumulativeChart(gaza)
    expect(rowsOf(chart).map(row => row['value'])).not.toContain(11129)
    expect(wordsOf(chart).join(' ')).toContain('Not drawn: 1 figure (its publisher filled it in')
  })

  it('never draws a correction as a bar, nor below zero', () => {
    const chart = cumulativeChart(corrected)
    expect(filled(chart).map(([from]) => from)).toEqual(['2025-07-21', '2025-07-23', '2025-07-24'])
    expect(segments(chart, '#D25A45')).toEqual([[104, 101]])
    expect(wordsOf(chart).join(' ')).toContain('corrected: 104 to 101')
    expect(wordsOf(chart).join(' ')).toContain('1 total is lower than the one before')
    const foot = Math.max(...layersOf(chart).flatMap(({ data }) => data.values.map(row => Number(row['bottom'] ?? 0))))
    for (const row of rowsOf(chart)) if ('top' in row) expect(Number(row['top'])).toBeLessThanOrEqual(foot)
  })

  it('never draws a placeholder zero as a fall', () => {
    const chart = cumulativeChart(corrected)
    expect(rowsOf(chart).map(row => row['value'])).not.toContain(0)
    expect(wordsOf(chart).join(' ')).toContain('Not drawn: 1 figure (it is a zero where nothing was filled in)')
  })

  it('joins nothing across a restart, and leaves the time between two counts grey', () => {
    const chart = cumulativeChart(restarted)
    const solid = segments(chart, '#0B3754')
    expect(solid).not.toContainEqual([4047, 886])
    expect(wordsOf(chart)).toContain('counted anew')
    expect(grey(chart)).toEqual([['2024-12-05', '2026-03-02']])
    expect(chart.description).toContain('The count begins anew once.')
    expect(chart['title']).toMatchObject({ text: ['People killed, LBN'] })
  })

  it('puts deaths of earlier days on top as an outline, not into the day on which they were accepted', () => {
    const chart = cumulativeChart(later, { show: 'increments' })
    const outline = boxes(chart, mark => mark['stroke'] === '#737373')
    expect(outline).toEqual([['2025-08-23', '2025-08-24']])
    expect(wordsOf(chart)).toContain('298 of earlier days')
    expect(chartTable(chart).rows.filter(row => row['low'] === 61)).toHaveLength(1)
  })

  it('draws days over which the total stood still as not known, never as days without deaths', () => {
    const chart = cumulativeChart(gaza)
    expect(grey(chart)).toEqual([['2023-11-24', '2023-12-02']])
    expect(wordsOf(chart).join(' ')).toContain('the total did not change and perhaps nobody counted')
  })

  it('marks a last period that is shorter than the others, and only that one', () => {
    const week = [total('2024-01-07', '10'), total('2024-01-14', '25'), total('2024-01-21', '45')]
    const short = draw([...week, total('2024-01-28', '71'), total('2024-01-30', '76')])
    expect(wordsOf(short).join(' ')).toMatch(/only 2 days/)
    expect(wordsOf(short).join(' ')).toContain('shorter than the others; it is no fall')
    expect(wordsOf(draw([...week, total('2024-01-28', '71')])).join(' ')).not.toContain('only')
  })

  it('measures bars by the day where reports are not equally far apart, and says so', () => {
    const uneven = [total('2024-01-01', '10'), total('2024-01-02', '40'), total('2024-01-05', '130')]
    const heights = (per?: 'report' | 'day') =>
      rowsOf(draw(uneven, { show: 'increments', ...(per === undefined ? {} : { per }) }))
        .filter(row => 'from' in row && Number(row['bottom']) > Number(row['top']))
        .map(row => Number(row['bottom']) - Number(row['top']))
    // 30 in a day and 90 in three days are the same pace.
    expect(new Set(heights().map(Math.round)).size).toBe(1)
    expect(heights('report')[1]! / heights('report')[0]!).toBeCloseTo(3)
    expect(wordsOf(draw(uneven)).join(' ')).toContain('The height is the average a day')
    expect(wordsOf(draw(uneven, { per: 'report' })).join(' ')).not.toContain('average')
  })

  it('gives an open end an arrow, and a gain of which neither end is known no bar', () => {
    const chart = cumulativeChart(sideBySide)
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['60 or more', '200 or more', 'not known']))
    expect(grey(chart)).toEqual([['2024-01-22', '2024-01-29']])
  })

  it('gives bodies that report side by side a panel of gains each', () => {
    expect(wordsOf(cumulativeChart(sideBySide))).toEqual(
      expect.arrayContaining([
        'Gained between two reports: Documentation network',
        'Gained between two reports: Health directorate',
      ]),
    )
  })

  it('never draws a gain between two rounded totals as a solid bar, and says so', () => {
    const total = (end: string, text: string) =>
      ({ concept: 'killed', place: 'PSE', start: '2023-10-07', end, source: 'A', text }) as const
    const series = figures([
      total('2023-11-09', '12,178'),
      total('2023-11-10', '12,300'),
      total('2023-11-11', '13,000'),
      total('2023-11-12', '13,080'),
    ])
    for (const chart of [cumulativeChart(series), cumulativeChart(increments(series))]) {
      expect(dashed(chart).map(([from]) => from)).toEqual(['2023-11-11'])
      expect(filled(chart).map(([from]) => from)).toEqual(['2023-11-10', '2023-11-12'])
      expect(wordsOf(chart).join(' ')).toContain('Dashed outline: 1 gain between totals that are or look rounded')
    }
  })

  it('takes increments, of which it can draw the gains alone', () => {
    const gained = increments(gaza)
    expect(filled(cumulativeChart(gained))).toEqual(filled(cumulativeChart(gaza, { show: 'increments' })))
    expect(dashed(cumulativeChart(gained)).map(([from]) => from)).toEqual([
      '2023-11-06',
      '2023-11-07',
      '2023-11-11',
      // 11,500, 12,000, 12,300, 13,000 and 13,300 look rounded.
      '2023-11-16',
      '2023-11-18',
      '2023-11-19',
      '2023-11-20',
      '2023-12-02',
    ])
    expect(() => cumulativeChart(gained, { show: 'both' })).toThrow('invalid show: both')
    expect(() => cumulativeChart(gained, { show: 'totals' })).toThrow('invalid show: totals')
  })

  it('thins a long series, says so, and then measures by the day', () => {
    const chart = cumulativeChart(long)
    expect(wordsOf(chart).join(' ')).toMatch(/\d+ of 1,200 are drawn/)
    expect(wordsOf(chart)).toContain('Gained a day, on average between two reports')
    expect(chart.description).toContain('1,200 running totals')
  })

  it('has every total and every gain in its table, with what is to be said of it', () => {
    const rows = chartTable(cumulativeChart(gaza)).rows
    expect(rows).toHaveLength(27 + 26)
    expect(rows.find(row => row['low'] === 102)?.['flags']).toContain('between two reports of different sources')
  })

  it('takes events, whatever it shows', () => {
    for (const show of ['totals', 'increments', 'both'] as const) {
      const chart = annotate(cumulativeChart(gaza, { show }), [{ start: '2023-11-24', label: 'Pause begins' }])
      expect(chart.description).toContain('Pause begins')
    }
  })

  it('draws any series of totals without a gap in its data, and no bar that hangs below its foot', () => {
    const report = fc.record({
      start: fc.constantFrom('2024-01-01', '2024-03-01'),
      day: fc.integer({ min: 0, max: 60 }),
      low: fc.integer({ min: 0, max: 1000 }),
      more: fc.integer({ min: 0, max: 300 }),
      open: fc.constantFrom('none', 'low', 'high'),
      source: fc.constantFrom('A', 'B', null),
      vintage: fc.constantFrom('1', '2', null),
    })
    const tableOf = (reports: readonly (typeof report extends fc.Arbitrary<infer Row> ? Row : never)[]) =>
      figures(
        reports.map(({ start, day, low, more, open, source, vintage }, i) => ({
          ...total(isoDay(dayNumber('2024-03-02') + day)!, ''),
          id: `i${i}`,
          text: 'as drawn',
          start,
          source,
          vintage,
          low: open === 'low' ? null : low,
          high: open === 'high' ? null : low + more,
        })),
      )
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 14 }), reports => {
        const table = tableOf(reports)
        fc.pre(increments(table).figures.length > 0)
        for (const row of rowsOf(cumulativeChart(table))) {
          for (const value of Object.values(row)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
          if ('top' in row) expect(Number(row['top'])).toBeLessThanOrEqual(Number(row['bottom']) + 1e-6)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says in its description what happened', () => {
    expect(cumulativeChart(corrected).description).toBe(
      'People who died of hunger, PSE, since 7 Oct 2023: 5 running totals. First: 7 Oct 2023 to 20 Jul 2025, 86. ' +
        'Last: 7 Oct 2023 to 25 Jul 2025, 122. Most: 18, 21 Jul 2025. 1 correction downwards. ' +
        '1 gap without a figure. Range of reported figures, not a confidence interval.',
    )
  })

  it('throws for nothing, for stocks, and for several questions at once', () => {
    expect(() => draw([])).toThrow('invalid figures: no running total')
    expect(() => draw([{ concept: 'idps', place: 'SYR', end: '2024-01-01', text: '5' }])).toThrow(
      'invalid figures: no running total',
    )
    expect(() =>
      draw([
        total('2024-01-07', '1'),
        total('2024-01-14', '2'),
        total('2024-01-07', '3', { place: 'LBN' }),
        total('2024-01-14', '4', { place: 'LBN' }),
      ]),
    ).toThrow('invalid figures: more than one place (SYR, LBN)')
    expect(() => draw([total('2024-01-07', '1')], { show: 'increments' })).toThrow(
      'invalid figures: no gain between two reports',
    )
    expect(wordsOf(draw([total('2024-01-07', '1')]))).toContain('Running total since 1 Jan 2024')
    expect(() => cumulativeChart(gaza, { width: 90 })).toThrow('invalid width: 90')
  })
})
