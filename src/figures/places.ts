import { gazetteer } from './places/gazetteer.js'
import type { Gazetteer } from './places/place.js'
import { worldEntries } from './places/world-entries.js'

export { type CountrySystem, countryOf } from './places/country-of.js'
export type { FoundPlace, Gazetteer, LocalPlace, Place, PlaceRelation } from './places/place.js'

/**
 * The countries and territories of ISO 3166-1, the codes that publishers use for what is no country (`XKX` Kosovo,
 * `AB9` Abyei, `TIB` Tibetan, `XXA` stateless, `UNK` unknown), and every P-code, which lies in the country of its
 * prefix. Places of your own come in with `with`.
 *
 * A place is looked up by its code, or by a whole name; what only comes near is suggested and never applied.
 *
 * @example
 * places.nameOf('SYR')                  // → "Syrian Arab Republic"
 * places.find('DR Congo (Zaire)').id    // → "COD"
 * places.find('Ukrane')                 // → { "id": null, "how": "none", "suggestions": ["UKR"] }
 * places.relation('SY0701', 'SYR')      // → "within"
 * places.with({ zone: { name: 'The zone', within: ['SYR'], overlaps: ['SY07'] } }).relation('zone', 'SY07') // → "overlaps"
 */
export const places: Gazetteer = /* @__PURE__ */ gazetteer(worldEntries)
