import { countries } from './countries.js'
import { specials } from './specials.js'

/**
 * The code systems in which publishers write countries.
 *
 * - `iso3`, `iso2`: ISO 3166-1, as IDMC, IOM, HDX and UNHCR's ISO columns have it.
 * - `unhcr`: UNHCR's own three letters, which are not ISO: its AUS is Austria, ARE Egypt and MAR Martinique.
 * - `gw`: Gleditsch and Ward's numbers, as UCDP has them.
 * - `m49`: the United Nations' numbers, with or without leading zeros.
 */
export type CountrySystem = 'iso3' | 'iso2' | 'unhcr' | 'gw' | 'm49'

/** UCDP's numbers for states that have no code of their own now, or a second number. */
const formerStates: readonly (readonly [number, string])[] = [
  [265, 'DEU'], // German Democratic Republic
  [345, 'SRB'], // Yugoslavia, later Serbia (Yugoslavia)
  [347, 'XKX'],
  [511, 'TZA'], // Zanzibar
  [680, 'YEM'], // South Yemen
  [817, 'VNM'], // South Vietnam
]

let tables: { readonly [System in CountrySystem]: ReadonlyMap<string, string> } | undefined

function buildTables(): NonNullable<typeof tables> {
  const iso3 = new Map<string, string>()
  const iso2 = new Map([['XK', 'XKX']])
  const unhcr = new Map([['KOS', 'XKX']])
  const gw = new Map(formerStates.map(([code, id]) => [String(code), id]))
  const m49 = new Map<string, string>()
  for (const [id, two, number, own, state] of countries) {
    iso3.set(id, id)
    iso2.set(two, id)
    m49.set(String(number), id)
    if (own !== null) unhcr.set(own, id)
    if (state !== null) gw.set(String(state), id)
  }
  for (const { id, codes } of specials) {
    for (const code of [id, ...codes]) {
      iso3.set(code, id)
      if (id !== 'XKX' && id !== 'AB9') unhcr.set(code, id)
    }
  }
  return { iso3, iso2, unhcr, gw, m49 }
}

/**
 * The place a country code stands for: an ISO 3166-1 alpha-3 code, or one of the codes for what is no country
 * (`XKX`, `AB9`, `TIB`, `XXA` for stateless, `UNK` for unknown, whichever of their codes was used). Null where the
 * system has no such code; nothing is guessed and letters must be capitals, so that "and" is not Andorra.
 *
 * States that are gone map to the one in which their land lies now (South Yemen, 680, to `YEM`); Czechoslovakia (315),
 * whose land lies in two, to none.
 *
 * Throws `unknown system: NAME`.
 *
 * @example
 * countryOf('SYR')          // → "SYR"
 * countryOf('AUS', 'unhcr') // → "AUT"
 * countryOf('652', 'gw')    // → "SYR"
 * countryOf('024', 'm49')   // → "AGO"
 * countryOf('UKN', 'unhcr') // → "UNK"
 * countryOf('ZZZ')          // → null
 */
export function countryOf(code: string, system: CountrySystem = 'iso3'): string | null {
  tables ??= buildTables()
  if (!Object.hasOwn(tables, system)) throw new Error(`unknown system: ${system as string}`)
  const text = code.trim()
  const key = system === 'm49' || system === 'gw' ? text.replace(/^0+(?=\d)/, '') : text
  return tables[system].get(key) ?? null
}
