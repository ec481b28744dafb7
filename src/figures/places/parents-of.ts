import { pCodeCountry, pCodeWithin } from './p-code-country.js'
import { type Entry, none } from './place.js'

/** The next wider places: those declared, and for a P-code those that the code tells. */
export function parentsOf(id: string, entries: ReadonlyMap<string, Entry>): readonly string[] {
  const declared = entries.get(id)?.within ?? none
  const country = pCodeCountry(id)
  if (country === null || entries.get(id)?.land === true) return declared
  return Object.freeze([...new Set([...declared, areaParent(id, country, entries)])])
}

/** The nearest declared P-code that holds this one; else the one that two digits and two make certain; else the country. */
function areaParent(id: string, country: string, entries: ReadonlyMap<string, Entry>): string {
  for (let end = id.length - 2; end > 2; end--) {
    const outer = id.slice(0, end)
    if (entries.has(outer) && pCodeWithin(id, outer)) return outer
  }
  return /^([A-Z]{2,3}\d\d)\d\d$/.exec(id)?.[1] ?? country
}
