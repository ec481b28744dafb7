import { places } from '../../../figures/places.js'
import { countryOf } from '../../../figures/places/country-of.js'

/**
 * The country of one of UNHCR's pairs of columns: by ISO (or by its name, where a file has no codes), else by UNHCR's
 * own code, which is another (its AUS is Austria). Null where the table is not split by country, which UNHCR writes as a dash. A code that nobody knows is
 * kept as it stands.
 */
export function unhcrPlace(iso: string | null, own: string | null = null): string | null {
  if (iso !== null && iso !== '-') return countryOf(iso) ?? places.find(iso).id ?? iso
  if (own !== null && own !== '-') return countryOf(own, 'unhcr') ?? own
  return null
}
