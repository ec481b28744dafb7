import { type FigureInput, figures } from '../../src/figures/figures.js'
import type { FigureTable } from '../../src/figures/figure.js'

const ministry = 'Ministry of Health'
const office = 'Government Media Office'

const total = (day: string, text: string, own: Partial<FigureInput> = {}): FigureInput => ({
  id: day,
  concept: 'killed',
  place: 'PSE',
  start: '2023-10-07',
  end: day,
  text,
  source: ministry,
  ...own,
})

/**
 * People killed in Gaza, November 2023, as Tech for Palestine's daily series has the totals of the two bodies: the
 * Media Office took over from the Ministry, some days have no report, and the total stood still during the pause.
 */
export const gaza = figures([
  ...[
    ['2023-11-01', '8,805'],
    ['2023-11-02', '9,061'],
    ['2023-11-03', '9,257'],
    ['2023-11-04', '9,485'],
    ['2023-11-05', '9,770'],
    ['2023-11-07', '10,328'],
    ['2023-11-08', '10,569'],
    ['2023-11-09', '10,818'],
    ['2023-11-10', '11,078'],
  ].map(([day, text]) => total(day!, text!)),
  total('2023-11-06', '10,022', { source: office }),
  total('2023-11-11', '11,129', { source: null, flags: ['filled'] }),
  ...[
    ['2023-11-12', '11,180'],
    ['2023-11-13', '11,240'],
    ['2023-11-14', '11,320'],
    ['2023-11-15', '11,500'],
    ['2023-11-17', '12,000'],
    ['2023-11-18', '12,300'],
    ['2023-11-19', '13,000'],
    ['2023-11-20', '13,300'],
    ['2023-11-21', '14,128'],
    ['2023-11-22', '14,532'],
    ['2023-11-23', '14,800'],
    ['2023-11-27', '14,800'],
    ['2023-11-28', '14,800'],
  ].map(([day, text]) => total(day!, text!, { source: office })),
  total('2023-12-01', '14,800'),
  total('2023-12-02', '15,207'),
  total('2023-12-03', '15,523'),
  total('2023-12-04', '15,899'),
])

/** Gaza, August 2025: of 359 on the 23rd, 298 had died earlier and were accepted that day. */
export const later = figures([
  total('2025-08-19', '62,064'),
  total('2025-08-20', '62,122'),
  total('2025-08-21', '62,192'),
  total('2025-08-22', '62,263'),
  total('2025-08-23', '62,622'),
  total('2025-08-24', '62,686'),
  total('2025-08-25', '62,744'),
  total('2025-08-23', '298', { id: 'later', concept: 'deaths-added-later', start: '2025-08-23' }),
])

/** Gaza, July 2025: deaths of hunger fall from 104 to 101 (Ministry, as Tech for Palestine has it). The zero is made up. */
export const corrected = figures([
  ...(
    [
      ['2025-07-20', '86'],
      ['2025-07-21', '104'],
      ['2025-07-22', '101'],
      ['2025-07-23', '111'],
      ['2025-07-24', '0'],
      ['2025-07-25', '122'],
    ] as const
  ).map(([day, text]) => total(day, text, { concept: 'deaths-of-hunger' })),
])

/** Lebanon: 4,047 by the end of 2024, 4,346 in the count that begins anew in March 2026. The other totals and days are made up. */
export const restarted = figures([
  ...[
    ['2024-11-12', '3,365'],
    ['2024-11-19', '3,558'],
    ['2024-11-26', '3,823'],
    ['2024-12-04', '4,047'],
  ].map(([day, text]) => total(day!, text!, { place: 'LBN', start: '2023-10-08', source: 'Ministry' })),
  ...[
    ['2026-03-16', '886'],
    ['2026-03-30', '1,240'],
    ['2026-04-13', '2,100'],
    ['2026-05-02', '4,346'],
  ].map(([day, text]) => total(day!, text!, { place: 'LBN', start: '2026-03-02', source: 'Ministry' })),
])

/** Invented: weekly totals of two bodies side by side, one with ranges, one with minimums; the last week is not over. */
export const sideBySide: FigureTable = figures([
  ...[
    ['2024-01-07', '110 to 130'],
    ['2024-01-14', '150 to 185'],
    ['2024-01-21', '210 to 260'],
    ['2024-01-28', '300 to 340'],
    ['2024-01-31', '310 to 350'],
  ].map(([day, text]) =>
    total(day!, text!, { id: `d${day}`, place: 'SYR', start: '2024-01-01', source: 'Documentation network' }),
  ),
  ...[
    ['2024-01-07', '100'],
    ['2024-01-14', '140'],
    ['2024-01-21', 'at least 200'],
    ['2024-01-28', 'at least 260'],
  ].map(([day, text]) =>
    total(day!, text!, { id: `h${day}`, place: 'SYR', start: '2024-01-01', source: 'Health directorate' }),
  ),
])

/** Invented: 1,200 daily totals. */
export const long = figures(
  Array.from({ length: 1200 }, (_, i) => {
    const day = new Date(Date.UTC(2023, 9, 8 + i)).toISOString().slice(0, 10)
    return total(day, String(300 + 40 * i + (i % 7)), { place: 'SYR' })
  }),
)
