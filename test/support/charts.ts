import type { Chart } from '../../src/chart/chart.js'
import { annotate } from '../../src/chart/annotate.js'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { flowChart } from '../../src/chart/flow-chart.js'
import { mapChart } from '../../src/chart/map/map-chart.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { english } from '../../src/locale/english.js'
import type { Locale } from '../../src/locale/locale.js'
import { sensitivityChart } from '../../src/chart/sensitivity-chart.js'
import { sensitivity } from '../../src/reconcile/sensitivity/sensitivity.js'
import { areaRanges, boundaries, routes } from './flow-and-map-data.js'
import { newCharts } from './new-charts.js'
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

const { stocks } = overTime
/** The same series for four places, each smaller than the one before. */
const panels = {
  figures: stocks.figures,
  ranges: ['HTI', 'SYR', 'SDN', 'SY02'].flatMap((place, i) =>
    stocks.ranges.slice(i).map(range => ({
      ...range,
      place,
      id: `${place}/${range.id}`,
      low: range.low === null ? null : Math.round(range.low / (1 + i)),
      high: range.high === null ? null : Math.round(range.high / (1 + i)),
      ...(i === 0 ? {} : { best: null, core: [], kept: [], setAside: [] }),
    })),
  ),
}

type Draw = (width: number, locale?: Locale) => Chart

/** Every chart with every kind of data, by name, to be drawn at any width and in any language. */
export const charts: readonly (readonly [name: string, draw: Draw])[] = [
  ...Object.entries(questions).map(
    ([name, { range, figures }]) =>
      [
        `source-${name}`,
        (width: number, locale: Locale = english) => sourceChart(range, { figures, places, width, locale }),
      ] as const,
  ),
  ...Object.entries(overTime).map(
    ([name, { ranges, figures }]) =>
      [
        `range-${name}`,
        (width: number, locale: Locale = english) => rangeChart(ranges, { figures, places, width, locale }),
      ] as const,
  ),
  ['range-without-figures', (width, locale = english) => rangeChart(overTime.stocks.ranges, { places, width, locale })],
  ['overview-many', (width, locale = english) => overviewChart(manyQuestions, { places, width, locale })],
  ['overview-one', (width, locale = english) => overviewChart(manyQuestions.slice(2, 3), { places, width, locale })],
  ['overview-zero', (width, locale = english) => overviewChart(manyQuestions.slice(5, 6), { places, width, locale })],
  ['sensitivity-split', (width, locale = english) => sensitivityChart(sensitivity(split), { width, places, locale })],
  ['sensitivity-open', (width, locale = english) => sensitivityChart(sensitivity(open), { width, places, locale })],
  ['contradiction-four', (width, locale = english) => contradictionChart(contradictions, { width, locale })],
  [
    'contradiction-two',
    (width, locale = english) =>
      contradictionChart(check(figures(nwSyria('movements', 'wide', true))), { width, locale }),
  ],
  ...newCharts,
  ['flow-routes', (width, locale = english) => flowChart(routes, { width, locale, places })],
  ['map-circles', (width, locale = english) => mapChart(areaRanges, { boundaries, id: 'code', width, locale, places })],
  [
    'map-classes',
    (width, locale = english) =>
      mapChart(areaRanges, { boundaries, id: 'code', show: 'classes', width, locale, places }),
  ],
  [
    'multiples-places',
    (width, locale = english) => smallMultiples(panels.ranges, { figures: panels.figures, width, locale, places }),
  ],
  [
    'multiples-months',
    (width, locale = english) =>
      smallMultiples(overTime.months.ranges, { figures: overTime.months.figures, width, locale, places }),
  ],
  [
    'range-events',
    (width, locale = english) =>
      annotate(rangeChart(overTime.months.ranges, { figures: overTime.months.figures, width, locale, places }), [
        { start: '2020-02-01', end: '2020-03-05', label: 'Offensive', source: 'Wire service' },
        { start: '2020-03-06', label: 'Ceasefire takes effect', source: 'Wire service' },
        { start: '2020-03-10', label: 'Crossing closes' },
        { start: '2021-06-01', label: 'Crossing opens' },
      ]),
  ],
]
