import { countries } from './countries.js'
import { type Entry, none } from './place.js'
import { countryNotes, specials } from './specials.js'
import { territories } from './territories.js'

/** The countries, territories and special codes. */
export function worldEntries(): ReadonlyMap<string, Entry> {
  return new Map([...countryEntries(), ...specialEntries()])
}

function* countryEntries(): Generator<[string, Entry]> {
  for (const [id, , , , , name, ...aliases] of countries) {
    const kind = territories.has(id) ? 'territory' : 'country'
    const note = countryNotes.get(id) ?? null
    yield [id, Object.freeze({ id, name, kind, within: none, overlaps: none, note, codes: none, aliases, land: true })]
  }
}

function* specialEntries(): Generator<[string, Entry]> {
  for (const special of specials) yield [special.id, Object.freeze({ ...special, kind: 'special', within: none })]
}
