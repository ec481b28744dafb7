import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { compile } from 'vega-lite'
import type { Chart } from '../../src/index.js'
import { agreementChart, annotate, contradictionChart, cumulativeChart, flowChart, mapChart } from '../../src/index.js'
import {
  overviewChart,
  partsChart,
  rangeChart,
  revisionChart,
  sensitivityChart,
  smallMultiples,
} from '../../src/index.js'
import { check, figures, parts, reconcile, sensitivity, sourceChart, tableChart } from '../../src/index.js'
import { classBreaks } from '../../src/chart/map/class-breaks.js'
import { stepAxis } from '../../src/chart/step-axis.js'
import type { Figure, FigureTable } from '../../src/figures/figure.js'
import { chartTableToHtml } from '../../src/report/chart-table-to-html.js'
import { boundaries } from '../support/flow-and-map-data.js'
import { anyAnswers, anyFigures, anyName, orRefused } from './any-figures.js'
import { pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

/** What is no JSON, a scale without ends, and words in which a number went missing. */
function faultsIn(value: unknown, at = ''): string[] {
  if (value === undefined) return [`${at}: undefined`]
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`]
  if (typeof value === 'string') return /In,fin|\[object/.test(value) ? [`${at}: ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  const isDomain = at.endsWith('.domain') && Array.isArray(value)
  const open = isDomain && value.some(end => end === null) ? [`${at}: null`] : []
  return [...open, ...Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${at}.${name}`))]
}

const again = (table: FigureTable, more: (i: number) => Partial<Figure>) =>
  figures(
    [...table].map((figure, i) => ({ ...figure, ...more(i) })),
    { places: null },
  )
const day = { start: '2020-01-31', end: '2020-01-31' }
const groupsOf = (table: FigureTable) =>
  again(
    table.filter((_, i) => i < 3),
    i => ({
      ...day,
      place: 'SYR',
      from: null,
      group: (['men', 'women', 'children'] as const)[i]!,
    }),
  )
const routesOf = (table: FigureTable) =>
  again(table, i => ({ ...day, concept: 'refugees', measure: 'stock', group: 'all', unit: 'people', from: `${i}` }))

const draws: Readonly<Record<string, (table: FigureTable, name: string) => Chart | null>> = {
  rangeChart: (table, title) => rangeChart(reconcile(table), { title, figures: table }),
  'rangeChart with an event': (table, label) =>
    annotate(rangeChart(reconcile(table)), [{ start: '2020-01-15', label, source: label }]),
  overviewChart: (table, title) => overviewChart(reconcile(table), { title }),
  tableChart: (table, title) => tableChart(reconcile(table), { title }),
  agreementChart: (table, title) => agreementChart(reconcile(table), { title }),
  cumulativeChart: (table, title) => cumulativeChart(table, { title }),
  revisionChart: (table, title) => revisionChart(table, { title }),
  contradictionChart: (table, title) => contradictionChart(check(table), { title }),
  partsChart: (table, title) => partsChart(parts(groupsOf(table)), { title }),
  flowChart: (table, title) => flowChart(reconcile(routesOf(table)), { title }),
  smallMultiples: (table, title) => smallMultiples(reconcile(table), { title }),
  mapChart: (table, title) => mapChart(reconcile(table), { title, boundaries, id: 'code' }),
  sensitivityChart: (table, title) => sensitivityChart(sensitivity(table), { title }),
  sourceChart: (table, title) => {
    const range = reconcile(table).at(0)
    return range === null || range === undefined ? null : sourceChart(range, { title, figures: table })
  },
}

const lite: { compile(spec: object): { readonly spec: object } } = { compile }
// Charts are of one question, of one over time, of one over places, or are refused.
const tables = fc.oneof(
  anyFigures(4),
  anyAnswers(5),
  anyAnswers(5).map(table => table.filter(({ source }) => source !== null)),
)

describe('axes and classes of numbers next to nothing', () => {
  it('have ends that are numbers, and end', () => {
    for (const least of [5e-324, 1e-300, 1e-9, 0.5]) {
      const { start, end, values } = stepAxis([least, 40, 700], 400, 10)
      expect([start, end, ...values].every(Number.isFinite)).toBe(true)
      expect(values.length).toBeLessThan(8)
      expect(classBreaks([least, 40, 700]).length).toBe(2)
    }
  })
})

describe('a chart of any figures is refused in words, or is JSON that compiles', () => {
  it.each(Object.keys(draws))('%s', kind => {
    let drawn = 0
    fc.assert(
      fc.property(tables, anyName, (table, name) => {
        const chart = orRefused(() => draws[kind]!(table, name))
        if (chart === null) return
        drawn++
        expect(faultsIn(chart)).toEqual([])
        expect(JSON.parse(JSON.stringify(chart))).toEqual(JSON.parse(JSON.stringify({ ...chart })))
        if (drawn < 6)
          expect(Object.keys(lite.compile(JSON.parse(JSON.stringify(chart)) as object).spec)).toContain('marks')
        expect(chartTableToHtml(chart)).not.toMatch(/<(script|img|svg)\b/)
      }),
      { numRuns: 40 },
    )
    expect(drawn, `${kind} was never drawn`).toBeGreaterThan(0)
  })
})
