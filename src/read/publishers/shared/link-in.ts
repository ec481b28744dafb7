import { scrub } from '../../scrub.js'

const LINK = /https?:\/\/[^\s;,"<>]+/g

/**
 * The address in a cell, without keys; of several the first with the given name in it, else none. Paths on somebody's own
 * computer, which get into cells too, are no addresses.
 */
export function linkIn(cell: string | null, preferred: string): string | null {
  const links = cell?.match(LINK) ?? []
  const chosen = links.find(link => link.includes(preferred)) ?? (links.length === 1 ? links[0] : undefined)
  return chosen === undefined ? null : scrub(chosen)
}
