import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementChart } from '../../src/chart/agreement-chart.js'
import { annotate } from '../../src/chart/annotate.js'
import type { Chart } from '../../src/chart/chart.js'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { cumulativeChart } from '../../src/chart/cumulative-chart.js'
import { flowChart } from '../../src/chart/flow-chart.js'
import { mapChart } from '../../src/chart/map/map-chart.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { partsChart } from '../../src/chart/parts-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { revisionChart } from '../../src/chart/revision-chart.js'
import { sensitivityChart } from '../../src/chart/sensitivity-chart.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { tableChart } from '../../src/chart/table-chart.js'
import { check } from '../../src/consistency/check.js'
import { type FigureInput, readRows } from '../../src/figures/figures.js'
import { parts } from '../../src/reconcile/arithmetic/parts.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { sensitivity } from '../../src/reconcile/sensitivity/sensitivity.js'
import { chartTableToHtml } from '../../src/report/chart-table-to-html.js'
import { areaRanges, boundaries } from '../support/flow-and-map-data.js'
import { faultsOf } from '../support/to-be-valid-spec.js'
import { hostile } from './hostile.js'

const names = hostile.filter(word => word.trim() !== '' && word.length < 1000)
const table = (rows: readonly FigureInput[]) => readRows(rows, { places: null }).figures
const name = (i: number) => names[i % names.length]!
const rowsOf = (n: number, more: (i: number) => Partial<FigureInput>) =>
  table(
    Array.from({ length: n }, (_, i) => ({
      id: `${i} ${name(i)}`,
      concept: 'killed',
      place: 'SYR',
      start: '2024-01-01',
      end: '2024-01-31',
      text: `${100 + 7 * i}`,
      source: name(i),
      outlet: name(i + 3),
      title: name(i + 5),
      url: name(i + 7),
      licence: name(i + 9),
      ...more(i),
    })),
  )

const places = { nameOf: (id: string) => name(id.length) }
const month = (i: number) => `2024-${String(1 + (i % 12)).padStart(2, '0')}-01`
const one = rowsOf(8, () => ({}))
const months = rowsOf(24, i => ({ concept: 'idps', start: month(i), end: month(i), source: name(i % 2) }))
const totals = rowsOf(8, i => ({ end: month(i + 1), source: name(1) }))
const releases = rowsOf(8, i => ({ vintage: name(i % 2), source: 'A', start: month(i >> 1), end: month(i >> 1) }))
const apart = rowsOf(8, i => ({ place: name(i) }))
const routes = rowsOf(6, i => ({
  concept: 'refugees',
  from: name(i),
  place: name(i + 1),
  start: month(1),
  end: month(1),
}))
const groups = rowsOf(3, i => ({ group: (['men', 'women', 'children'] as const)[i]! }))
const clash = rowsOf(2, i => ({ group: i === 0 ? 'all' : 'civilians', text: i === 0 ? '10' : '90' }))

const options = { title: name(10), places }
const draws: Readonly<Record<string, () => Chart>> = {
  sourceChart: () => sourceChart(reconcile(one).at(0)!, { ...options, figures: one }),
  rangeChart: () => rangeChart(reconcile(months), { ...options, figures: months }),
  'rangeChart with events': () =>
    annotate(rangeChart(reconcile(months), options), [{ start: '2024-02-03', label: name(8), source: name(9) }]),
  overviewChart: () => overviewChart(reconcile(apart), options),
  tableChart: () => tableChart(reconcile(apart), options),
  agreementChart: () => agreementChart(reconcile(apart), options),
  cumulativeChart: () => cumulativeChart(totals, options),
  revisionChart: () => revisionChart(releases, options),
  contradictionChart: () => contradictionChart(check(clash), options),
  sensitivityChart: () => sensitivityChart(sensitivity(one), options),
  partsChart: () => partsChart(parts(groups), options),
  flowChart: () => flowChart(reconcile(routes), options),
  smallMultiples: () => smallMultiples(reconcile(apart), options),
  mapChart: () => mapChart(areaRanges, { ...options, boundaries, id: 'code' }),
}

describe('a chart of hostile names', () => {
  it.each(Object.keys(draws))(
    '%s is a valid specification that draws, and its table has no markup of theirs',
    async kind => {
      const chart = draws[kind]!()
      expect(await faultsOf(chart)).toEqual([])
      const text = JSON.stringify(chart)
      expect(text).not.toMatch(/"(href|url)":/)
      expect(chartTableToHtml(chart)).not.toMatch(/<(script|img|svg)\b/)
    },
  )
})

describe('a chart of any numbers', () => {
  const number = fc.oneof(fc.constantFrom(0, 1, 9, 999, 1e6, 9007199254740991, 1e15), fc.nat(5000))
  const figure = fc.record({
    a: number,
    b: number,
    kind: fc.constantFrom('between', 'floor', 'ceiling', 'exact'),
    source: fc.option(fc.constantFrom(...names)),
  })
  it('is valid and draws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 5 }), async list => {
        const own = rowsOf(list.length, i => {
          const { a, b, kind, source } = list[i]!
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          const ends = { between: [low, high], floor: [low, null], ceiling: [null, high], exact: [low, low] }[kind] as [
            number | null,
            number | null,
          ]
          return { source, text: `${low}`, low: ends[0], best: null, high: ends[1] }
        })
        const ranges = reconcile(own)
        for (const range of ranges) expect(await faultsOf(sourceChart(range, { figures: own }))).toEqual([])
        expect(await faultsOf(overviewChart(ranges))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
