import { figures } from '../../src/figures/figures.js'

const year = (y: number) => ({ start: `${y}-01-01`, end: `${y}-12-31` })
const row = (vintage: string, published: string, place: string, y: number, text: string) => ({
  id: `${vintage} ${place} ${y}`,
  concept: 'battle-deaths' as const,
  place,
  ...year(y),
  source: 'Conflict recorder',
  vintage,
  published,
  text,
})

/** Invented numbers of an invented recorder in two yearly releases: one much higher, one gone, one new, one with other bounds, most the same. */
export const releases = figures([
  ...(
    [
      ['SDN', 2023, '5,200'],
      ['SDN', 2024, '6,300'],
      ['YEM', 2023, '1,940'],
      ['YEM', 2024, '820 to 910'],
      ['SYR', 2023, '3,470'],
      ['SYR', 2024, '2,220'],
      ['MMR', 2023, '4,010'],
      ['MMR', 2024, '3,880'],
      ['HTI', 2023, '120'],
    ] as const
  ).map(([place, y, text]) => row('25.1', '2025-06-11', place, y, text)),
  ...(
    [
      ['SDN', 2023, '5,310'],
      ['SDN', 2024, '8,950'],
      ['YEM', 2023, '1,940'],
      ['YEM', 2024, '820 to 1,150'],
      ['SYR', 2023, '3,470'],
      ['SYR', 2024, '2,190'],
      ['MMR', 2023, '4,010'],
      ['MMR', 2024, '3,880'],
      ['HTI', 2024, 'at least 310'],
    ] as const
  ).map(([place, y, text]) => row('26.1', '2026-06-10', place, y, text)),
])

/**
 * Three releases of one invented number, which grows by 17 % from the first to the last, as a recorder's total for 2024
 * did between two yearly releases (owid/etl, issue 6239).
 */
export const three = figures([
  row('25.1', '2025-06-11', 'SDN', 2024, '6,300'),
  row('25.0.9', '2025-10-20', 'SDN', 2024, '6,800'),
  row('26.1', '2026-06-10', 'SDN', 2024, '7,371'),
  row('25.1', '2025-06-11', 'SYR', 2024, '2,220'),
  row('26.1', '2026-06-10', 'SYR', 2024, '2,220'),
])

/** Nothing changed. */
export const unchanged = figures([
  row('25.1', '2025-06-11', 'SDN', 2024, '6,300'),
  row('26.1', '2026-06-10', 'SDN', 2024, '6,300'),
])

/** 60 places of which 45 changed. */
export const manyPlaces = figures(
  ['25.1', '26.1'].flatMap((vintage, v) =>
    Array.from({ length: 60 }, (_, i) => ({
      ...row(vintage, `202${5 + v}-06-11`, 'SDN', 1960 + i, String(1000 + 37 * i + (i % 4 === 0 ? 0 : v * (i + 5)))),
    })),
  ),
)
