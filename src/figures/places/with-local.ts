import { pCodeCountry } from './p-code-country.js'
import { parentsOf } from './parents-of.js'
import { type Entry, type LocalPlace, none } from './place.js'

/** The places with those of the caller's own, checked as `Gazetteer.with` says. */
export function withLocal(
  entries: ReadonlyMap<string, Entry>,
  local: { readonly [id: string]: LocalPlace },
): ReadonlyMap<string, Entry> {
  const all = new Map(entries)
  for (const [id, place] of Object.entries(local)) {
    if (all.has(id)) throw new Error(`duplicate place: ${id}`)
    if (id.trim() !== id || id === '' || place.name.trim() === '') throw new Error(`invalid place: ${id}`)
    const within = Object.freeze([...(place.within ?? [])])
    const kind = pCodeCountry(id) === null ? 'local' : 'area'
    const overlaps = Object.freeze([...(place.overlaps ?? [])])
    const note = place.note ?? null
    all.set(
      id,
      Object.freeze({ id, name: place.name, kind, within, overlaps, note, codes: none, aliases: none, land: false }),
    )
  }
  for (const id of Object.keys(local)) {
    const { within, overlaps } = all.get(id)!
    for (const other of [...within, ...overlaps])
      if (!all.has(other) && pCodeCountry(other) === null) throw new Error(`unknown place: ${other}`)
    if (overlaps.includes(id) || isAboveItself(id, all)) throw new Error(`invalid place: ${id}`)
  }
  return all
}

function isAboveItself(id: string, entries: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set(parentsOf(id, entries))
  for (const at of seen) for (const parent of parentsOf(at, entries)) seen.add(parent)
  return seen.has(id)
}
