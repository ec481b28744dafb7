import type { ReadingName } from '../readings.js'

export type Band = { readonly [Name in ReadingName]: readonly [low: number, high: number | null] }

/**
 * What a word of quantity without a number can stand for: at the least one unit of it, plausibly two (it is a
 * plural), and fewer than the next larger word would say. `literal` has the plain floor and no upper limit, `wide`
 * the plain floor, `typical` two units.
 *
 * No experiment stands behind these bands: Ferson et al. 2015 asked about numbers only. Published conventions differ
 * ("hundreds" is 100 to 1,000 for one and 200 to 999 for another), so whatever uses a band has to say so.
 */
export const vagueBands = {
  ones: band(1, 2, 9, 2),
  tens: band(10, 20, 99),
  dozens: band(12, 24, 99),
  scores: band(20, 40, 99),
  hundreds: band(100, 200, 999),
  thousands: band(1_000, 2_000, 9_999),
  lakhs: band(100_000, 200_000, 9_999_999),
  millions: band(1_000_000, 2_000_000, 9_999_999),
  crores: band(10_000_000, 20_000_000, 999_999_999),
} as const satisfies Record<string, Band>

export type BandId = keyof typeof vagueBands

/** Vague words that also multiply another: "tens of thousands". As powers of ten. */
export const bandPowers: { readonly [Id in BandId]?: number } = {
  hundreds: 2,
  thousands: 3,
  lakhs: 5,
  millions: 6,
  crores: 7,
}

/** "Hundreds" and "thousands" give "hundreds of thousands": 200,000 to 999,999. */
export function bandTimes(of: Band, power: number): Band {
  const scale = ([low, high]: Band[ReadingName]) =>
    [shift(low, power), high === null ? null : shift(high + 1, power) - 1] as const
  return { literal: scale(of.literal), typical: scale(of.typical), wide: scale(of.wide) }
}

const shift = (n: number, power: number) => Number(`${n}e${power}`)

/** "A few" and "several" are plurals of one: their plain floor is two. */
function band(unit: number, two: number, high: number, floor = unit): Band {
  return { literal: [floor, null], typical: [two, high], wide: [floor, high] }
}
