import type { Figure } from '../../src/figures/figure.js'
import type { FigureInput } from '../../src/figures/figures.js'

/** The days of each quantity. A total "to about 1 March" is taken to the end of February. */
export const periods = {
  D: ['2019-12-01', '2019-12-31'],
  J1: ['2020-01-01', '2020-01-14'],
  J2: ['2020-01-15', '2020-01-31'],
  Jan: ['2020-01-01', '2020-01-31'],
  F1: ['2020-02-01', '2020-02-12'],
  F2: ['2020-02-13', '2020-02-23'],
  F3: ['2020-02-24', '2020-02-29'],
  Feb: ['2020-02-01', '2020-02-29'],
  C14: ['2019-12-01', '2020-01-14'],
  C31: ['2019-12-01', '2020-01-31'],
  C12: ['2019-12-01', '2020-02-12'],
  C23: ['2019-12-01', '2020-02-23'],
  C1M: ['2019-12-01', '2020-02-29'],
  R: ['2020-02-09', '2020-02-12'],
} as const
export type Quantity = keyof typeof periods

/**
 * What United Nations reports said of people newly displaced in northwest Syria since 1 December 2019, with the bounds
 * of two readings: as most listeners understand the words, and as widely as some do. Bare numbers have a halo.
 *
 * Sources: OCHA, Recent Developments in Northwestern Syria, situation reports 4 (2 January 2020), of 15 January, and
 * 9 (26 February 2020); United Nations briefing in Geneva, February 2020; WFP Syria Emergency, situation report 14
 * (3 March 2020); OCHA, Cross-border Humanitarian Reach, January 2020; IDP Task Force, IDP Movements, January 2020;
 * HNAP, Mobility and Needs Monitoring, February 2020.
 */
const reports = {
  'ocha-sr4': { of: 'D', text: 'almost 300,000', narrow: [270_000, 300_000], wide: [225_000, 330_000] },
  'ocha-jan14': { of: 'C14', text: 'almost 350,000', narrow: [331_000, 350_000], wide: [280_000, 364_000] },
  'un-12feb': { of: 'C12', text: 'more than 800,000', narrow: [800_000, null], wide: [800_000, null] },
  'un-9-12feb': { of: 'R', text: 'about 142,000', narrow: [139_700, 143_700], wide: [126_400, 157_600] },
  'ocha-sr9': { of: 'C23', text: 'more than 948,000', narrow: [948_000, null], wide: [948_000, null] },
  'cccm-961': { of: 'C1M', text: 'some 961,300', narrow: [959_400, 963_200], wide: [846_000, 1_076_700] },
  'wfp-feb': { of: 'Feb', text: '375,000', narrow: [374_500, 375_500], wide: [372_500, 377_500] },
} as const
const january = { narrow: [464_830, 464_830], wide: [464_830, 464_830] } as const
const hnap = { of: 'Feb', narrow: [742_109, 742_109], wide: [742_109, 742_109] } as const

export type Width = 'narrow' | 'wide'

const figure = (
  id: string,
  of: Quantity,
  [low, high]: readonly [number, number | null],
  more: Partial<Figure> = {},
): FigureInput => ({
  id,
  concept: 'newly-displaced',
  place: 'SYR',
  start: periods[of][0],
  end: periods[of][1],
  low,
  high,
  text: '',
  ...more,
})

/** The reports, with January as people or as movements, and with HNAP's February or without. */
export function nwSyria(how: 'people' | 'movements', width: Width, withHnap = false): FigureInput[] {
  return [
    ...Object.entries(reports).map(([id, report]) => figure(id, report.of, report[width], { text: report.text })),
    how === 'people'
      ? figure('idptf-jan', 'Jan', january[width], { text: '464,830 people' })
      : figure('idptf-jan', 'Jan', january[width], {
          text: '464,830 IDP movements',
          concept: 'displacements',
          unit: 'movements',
        }),
    ...(withHnap ? [figure('hnap-feb', hnap.of, hnap[width], { text: '742,109 newly displaced IDPs' })] : []),
  ]
}

/** A figure for each quantity that states nothing, to be asked what the reports leave for it. */
export const asked: FigureInput[] = (Object.keys(periods) as Quantity[]).map(id => figure(id, id, [0, null]))
