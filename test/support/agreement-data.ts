import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

/**
 * Internally displaced people at the end of a year, invented numbers of invented sources: every way in which two
 * sources can stand to each other, and all there is where one is silent.
 */
const rows = [
  ['HTI', 2020, '8,000', '31,000'],
  ['HTI', 2021, '17,000', '20,000'],
  ['HTI', 2022, '171,000', '155,166'],
  ['HTI', 2023, '311,000', '313,901'],
  ['SDN', 2020, '2,276,000', '2,552,000'],
  ['SDN', 2021, '3,175,000', null],
  ['SDN', 2022, '3,553,000', '3,714,000'],
  ['SDN', 2023, '9,053,000', 'at least 7,100,000'],
  ['YEM', 2020, '3,635,000', '4,000,000'],
  ['YEM', 2022, 'more than 4 million', 'at least 4.5 million'],
  ['YEM', 2023, '4,516,000', '4,516,000'],
  ['SYR', 2021, '0', '1,200'],
  ['SYR', 2022, '6,865,000', '6,900,000'],
  ['SYR', 2023, '7,248,000', '1,100,000'],
] as const

export const agreementRanges = reconcile(
  figures(
    rows.flatMap(([place, year, a, b]) => {
      const base = { concept: 'idps', place, start: `${year}-12-31`, end: `${year}-12-31` } as const
      return [
        { ...base, source: 'Monitoring centre', text: a },
        ...(b === null ? [] : [{ ...base, source: 'Tracking programme', text: b }]),
      ]
    }),
  ),
)

/** People killed by month in four places, with a month that nobody has and sources that are not named. */
export const monthlyRanges = reconcile(
  figures(
    ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12'].flatMap((month, m) =>
      ['SYR', 'YEM', 'SDN', 'MMR'].flatMap((place, p) => {
        const last = new Date(Date.UTC(2020, Number(month), 0)).toISOString().slice(0, 10)
        const base = { concept: 'killed', place, start: `2020-${month}-01`, end: last } as const
        const value = 40 + 13 * m + 7 * p
        return [
          { ...base, source: 'Recorder', text: String(value) },
          ...((m + p) % 5 === 0 ? [] : [{ ...base, source: 'Observatory', text: String(value + ((m * p) % 7) * 20) }]),
          ...((m + p) % 7 === 3 ? [{ ...base, outlet: 'Daily', text: `at least ${value}` }] : []),
        ]
      }),
    ),
  ),
)
