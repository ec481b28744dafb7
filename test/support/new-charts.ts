import { increments } from '../../src/align/increments.js'
import { agreementChart } from '../../src/chart/agreement-chart.js'
import type { Chart } from '../../src/chart/chart.js'
import { cumulativeChart } from '../../src/chart/cumulative-chart.js'
import { partsChart } from '../../src/chart/parts-chart.js'
import { revisionChart } from '../../src/chart/revision-chart.js'
import { tableChart } from '../../src/chart/table-chart.js'
import { english } from '../../src/locale/english.js'
import type { Locale } from '../../src/locale/locale.js'
import { parts } from '../../src/reconcile/arithmetic/parts.js'
import { agreementRanges, monthlyRanges } from './agreement-data.js'
import { manyQuestions, overTime, places, questions } from './chart-data.js'
import { corrected, gaza, later, long, restarted, sideBySide } from './cumulative-data.js'
import { someUnknown, someWhole, ukraine, ukraineWhole } from './parts-data.js'
import { manyPlaces, releases, three, unchanged } from './revision-data.js'

type Draw = (width: number, locale?: Locale) => Chart

const inTable = ['normal', 'allOpen', 'floor', 'openLow', 'nothingLeft', 'zero'] as const

/** Running totals, agreement, revisions, parts and tables, with every kind of data, by name. */
export const newCharts: readonly (readonly [name: string, draw: Draw])[] = [
  ['cumulative-gaza', (width, locale = english) => cumulativeChart(gaza, { width, locale })],
  ['cumulative-corrected', (width, locale = english) => cumulativeChart(corrected, { width, locale })],
  ['cumulative-restarted', (width, locale = english) => cumulativeChart(restarted, { width, locale })],
  ['cumulative-side-by-side', (width, locale = english) => cumulativeChart(sideBySide, { width, locale, places })],
  ['cumulative-later', (width, locale = english) => cumulativeChart(later, { width, locale, show: 'increments' })],
  ['cumulative-gains', (width, locale = english) => cumulativeChart(increments(gaza), { width, locale })],
  ['cumulative-daily', (width, locale = english) => cumulativeChart(long, { width, locale, places })],
  ['agreement-years', (width, locale = english) => agreementChart(agreementRanges, { width, locale, places })],
  ['agreement-months', (width, locale = english) => agreementChart(monthlyRanges, { width, locale, places })],
  [
    'agreement-status',
    (width, locale = english) => agreementChart(agreementRanges, { width, locale, places, by: 'status' }),
  ],
  ['revision-two', (width, locale = english) => revisionChart(releases, { width, locale, places })],
  ['revision-three', (width, locale = english) => revisionChart(three, { width, locale, places })],
  ['revision-same-one', (width, locale = english) => revisionChart(unchanged, { width, locale, places })],
  ['revision-many', (width, locale = english) => revisionChart(manyPlaces, { width, locale, places })],
  [
    'parts-ukraine',
    (width, locale = english) =>
      partsChart(parts(ukraine, ukraineWhole), { counted: ukraine, whole: ukraineWhole, width, locale }),
  ],
  [
    'parts-open',
    (width, locale = english) =>
      partsChart(parts(someUnknown, someWhole), { counted: someUnknown, whole: someWhole, width, locale }),
  ],
  ['parts-one', (width, locale = english) => partsChart(parts(ukraine), { width, locale })],
  ['table-many', (width, locale = english) => tableChart(manyQuestions, { width, locale, places })],
  [
    'table-open',
    (width, locale = english) =>
      tableChart(
        inTable.map(name => questions[name].range),
        { width, locale, places },
      ),
  ],
  [
    'table-years',
    (width, locale = english) =>
      tableChart(overTime.stocks.ranges, { figures: overTime.stocks.figures, width, locale, places }),
  ],
]
