import { figures } from '../../src/figures/figures.js'
import type { Range } from '../../src/figures/range.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { rangeOf } from './chart-data.js'

const refugees = { concept: 'refugees', start: '2023-12-31', end: '2023-12-31' } as const

/** Routes between countries, with invented figures of invented sources: ranges, open ends, and one without an origin. */
export const routes = reconcile(
  figures([
    { ...refugees, id: 'a', source: 'Refugee agency', from: 'SDN', place: 'TCD', text: '910,300' },
    { ...refugees, id: 'b', source: 'Ministry', from: 'SDN', place: 'TCD', text: 'about 1 million' },
    { ...refugees, id: 'c', source: 'Refugee agency', from: 'SDN', place: 'SSD', text: 'over 400,000' },
    { ...refugees, id: 'd', source: 'Refugee agency', from: 'SDN', place: 'EGY', text: '347,600' },
    { ...refugees, id: 'e', source: 'Ministry', from: 'SDN', place: 'EGY', text: '900,000' },
    { ...refugees, id: 'f', source: 'Refugee agency', from: 'CAF', place: 'TCD', text: '131,000' },
    { ...refugees, id: 'g', source: 'Aid group', from: 'CAF', place: 'TCD', text: 'at least 120,000' },
    { ...refugees, id: 'h', source: 'Aid group', from: 'ERI', place: 'SDN', text: 'fewer than 140,000' },
    { ...refugees, id: 'i', source: 'Refugee agency', place: 'TCD', text: '1.1 million' },
  ]),
)

/** A piece of a grid of eight areas with crooked edges, in degrees, wound as RFC 7946 asks. */
function cell(column: number, row: number) {
  const [x, y] = [-74 + column * 0.8, 18 + row * 0.7]
  return [
    [x, y],
    [x + 0.4, y - 0.1],
    [x + 0.8, y],
    [x + 0.9, y + 0.35],
    [x + 0.8, y + 0.7],
    [x + 0.4, y + 0.6],
    [x, y + 0.7],
    [x + 0.1, y + 0.35],
    [x, y],
  ]
}

/** Invented areas. The eighth has no name, the seventh no figure. */
export const boundaries = {
  type: 'FeatureCollection',
  features: Array.from({ length: 8 }, (_, i) => ({
    type: 'Feature',
    properties: i === 7 ? {} : { code: `XX0${i + 1}` },
    geometry: { type: 'Polygon', coordinates: [cell(i % 4, Math.floor(i / 4))] },
  })),
} as const

const inArea = (place: string | null, own: Partial<Range>) =>
  rangeOf({
    id: `idps/all/people/${place}`,
    concept: 'idps',
    measure: 'stock',
    place,
    start: '2024-12-31',
    end: '2024-12-31',
    sourcesMin: 2,
    sourcesMax: 2,
    figures: 2,
    ...own,
  })

/** Every kind of range, one of a place that the boundaries do not have, and one of none. */
export const areaRanges: readonly Range[] = [
  inArea('XX01', { low: 210_000, high: 340_000 }),
  inArea('XX02', { low: 42_000, high: 42_000 }),
  inArea('XX03', { low: 90_000, high: null, open: 'all' }),
  inArea('XX04', { low: 12_000, high: 55_000, open: 'some' }),
  inArea('XX05', { low: null, high: 30_000 }),
  inArea('XX06', { low: 0, high: 0 }),
  inArea('YY01', { low: 5_000, high: 6_000 }),
  inArea(null, { low: 800, high: 900 }),
]
