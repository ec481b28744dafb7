import type { Gazetteer, Place } from '../../figures/places.js'

/** How fine places may be. */
export const publishLevels = {
  country: 'countries and territories',
  admin1: 'the first administrative level below the country',
  admin2: 'the second administrative level',
  admin3: 'the third administrative level',
  site: 'as given, single sites and events among them',
} as const
export type PublishLevel = keyof typeof publishLevels

const DEPTHS: Readonly<Record<PublishLevel, number>> = { country: 0, admin1: 1, admin2: 2, admin3: 3, site: Infinity }

/** Scopes that name one event or a piece of an area: finer than every place code. */
const FINE_SCOPES = ['part:event=', 'part:area=']

export const isFineScope = (flag: string) => FINE_SCOPES.some(start => flag.startsWith(start))

/**
 * The place itself where it is no finer than the level, else the next wider one that is not; null where none is known.
 *
 * A country has depth 0, an area one more than what it lies in. Where nobody declared in which area a P-code lies, its
 * digits are taken for as many levels as they can be: too coarse is a loss, too fine is harm. Places that are neither
 * countries nor areas are sites, unless `zones` names them.
 */
export function placeAtLevel(
  id: string,
  level: PublishLevel,
  places: Gazetteer,
  zones: readonly string[],
): string | null {
  let near: readonly string[] = [id]
  const seen = new Set<string>()
  while (near.length > 0) {
    const fits = near.find(at => depthOf(at, places, zones) <= DEPTHS[level])
    if (fits !== undefined) return fits
    for (const at of near) seen.add(at)
    near = near.flatMap(at => places.get(at)?.within ?? []).filter(at => !seen.has(at))
  }
  return null
}

/** Whether a place is finer than the areas that the gazetteer knows. */
export const isSite = (id: string, places: Gazetteer, zones: readonly string[]) =>
  depthOf(id, places, zones) === Infinity

function depthOf(id: string, places: Gazetteer, zones: readonly string[]): number {
  if (zones.includes(id)) return 0
  const place = places.get(id)
  if (place === null || place.kind === 'local') return Infinity
  return place.kind === 'area' ? depthOfArea(place, places) : 0
}

function depthOfArea({ id, within }: Place, places: Gazetteer): number {
  const above = within.flatMap(at => places.get(at) ?? []).filter(({ kind }) => kind !== 'local')
  const areas = above.filter(({ kind }) => kind === 'area')
  if (areas.length > 0) return 1 + Math.max(...areas.map(area => depthOfArea(area, places)))
  const digits = id.replace(/^[A-Z]{2,3}/, '').length
  return digits <= 3 ? 1 : Math.ceil(digits / 2)
}
