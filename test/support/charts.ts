import type { Chart } from '../../src/chart/chart.js'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { nwSyria } from './nw-syria.js'
import { manyQuestions, overTime, places, questions } from './chart-data.js'

const contradictions = check(figures(nwSyria('people', 'narrow')), [], { countedOnce: true })

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
  ['contradiction-four', width => contradictionChart(contradictions, { width })],
  ['contradiction-two', width => contradictionChart(check(figures(nwSyria('movements', 'wide', true))), { width })],
]
