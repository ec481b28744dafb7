import { pCodeCountry } from '../figures/places/p-code-country.js'

/** Half a person either side of the mean: those who fled are not the average, and a survey is years old. */
const MARGIN = 0.5

/**
 * Mean household sizes that can be cited, for `persons` and `align`. A mean of a census or survey of everybody is no
 * range of those who fled: each is used with half a person either side, which is a convention and no margin of error.
 *
 * `un-2019` are the latest means of the United Nations' Database on Household Size and Composition 2019 (Department of
 * Economic and Social Affairs, Population Division) of countries with much displacement. It has none for Syria,
 * Lebanon, Libya, Somalia and Eritrea: give a size of your own there.
 *
 * @example
 * householdSizes['un-2019'].means.YEM // → 6.672
 */
export const householdSizes = {
  'un-2019': {
    cite: 'UN DESA, Database on Household Size and Composition 2019, mean ± half a person',
    url: 'https://www.un.org/development/desa/pd/data/household-size-and-composition',
    // prettier-ignore
    means: {
      AFG: 8.036, AGO: 4.815, ARM: 3.542, AZE: 4.548, BDI: 4.83, BFA: 5.924, BGD: 4.469, CAF: 4.906, CIV: 5.09,
      CMR: 4.992, COD: 5.302, COG: 4.307, COL: 3.526, EGY: 4.13, ETH: 4.614, GEO: 3.337, GTM: 4.805, HND: 4.467,
      HTI: 4.293, IDN: 3.859, IND: 4.572, IRN: 3.492, IRQ: 7.703, ISR: 3.141, JOR: 4.718, KEN: 3.638, LBR: 4.945,
      MEX: 3.74, MLI: 5.811, MMR: 4.223, MOZ: 4.366, NER: 5.916, NGA: 4.901, NPL: 4.239, PAK: 6.804, PHL: 4.226,
      PSE: 5.476, RUS: 2.584, RWA: 4.259, SDN: 5.59, SLE: 5.899, SLV: 4.069, SSD: 5.947, TCD: 5.777, TUR: 4.071,
      TZA: 4.851, UGA: 4.534, UKR: 2.458, VEN: 4.331, YEM: 6.672, ZMB: 5.13, ZWE: 4.077,
    },
  },
} as const

export type HouseholdSizesId = keyof typeof householdSizes

/** The range of sizes for a country or for the country of a P-code; null where the source has none. */
export function householdSizeOf(
  place: string | null,
  id: HouseholdSizesId,
): readonly [low: number, high: number] | null {
  const means: Readonly<Record<string, number>> = householdSizes[id].means
  const mean = place === null ? undefined : means[pCodeCountry(place) ?? place]
  return mean === undefined ? null : [tenth(mean - MARGIN), tenth(mean + MARGIN)]
}

const tenth = (size: number) => Math.round(size * 10) / 10
