import type { Chart } from '../../src/chart/chart.js'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { sensitivityChart } from '../../src/chart/sensitivity-chart.js'
import { sensitivity } from '../../src/reconcile/sensitivity/sensitivity.js'
import { nwSyria } from './nw-syria.js'
import { manyQuestions, overTime, places, questions } from './chart-data.js'

const contradictions = check(figures(nwSyria('people', 'narrow')), [], { countedOnce: true })

const deaths = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const split = figures([
  { ...deaths, id: 'a', source: 'Health directorate', published: '2020-02-01', text: 'about 300' },
  { ...deaths, id: 'b', source: 'Monitoring network', published: '2020-02-09', text: '310' },
  { ...deaths, id: 'c', source: 'Civil defence', published: '2020-02-05', text: '315' },
  { ...deaths, id: 'd', source: 'Ministry of the Interior', published: '2020-02-04', text: '900' },
])
const open = figures([
  { ...deaths, id: 'a', source: 'Registry', basis: 'list', status: 'verified', text: '412' },
  { ...deaths, id: 'b', source: 'Monitoring network', text: 'more than 500' },
  { ...deaths, id: 'c', source: 'Ministry', text: '380 to 640' },
  { ...deaths, id: 'd', outlet: 'Daily', text: 'about 700' },
])

type Draw = (width: number) => Chart

/** Every chart with every kind of data, by name, to be drawn at any width. */
export const charts: readonly (readonly [name: string, draw: Draw])[] = [
  ...Object.entries(questions).map(
    ([name, { range, figures }]) =>
      [`source-${name}`, (width: number) => sourceChart(range, { figures, places, width })] as const,
  ),
  ...Object.entries(overTime).map(
    ([name, { ranges, figures }]) =>
      [`range-${name}`, (width: number) => rangeChart(ranges, { figures, places, width })] as const,
  ),
  ['range-without-figures', width => rangeChart(overTime.stocks.ranges, { places, width })],
  ['overview-many', width => overviewChart(manyQuestions, { places, width })],
  ['overview-one', width => overviewChart(manyQuestions.slice(2, 3), { places, width })],
  ['overview-zero', width => overviewChart(manyQuestions.slice(5, 6), { places, width })],
  ['sensitivity-split', width => sensitivityChart(sensitivity(split), { width, places })],
  ['sensitivity-open', width => sensitivityChart(sensitivity(open), { width, places })],
  ['contradiction-four', width => contradictionChart(contradictions, { width })],
  ['contradiction-two', width => contradictionChart(check(figures(nwSyria('movements', 'wide', true))), { width })],
]
