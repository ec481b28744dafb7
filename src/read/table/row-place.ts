import { type Gazetteer, countryOf } from '../../figures/places.js'
import { gapReason } from '../gap-words.js'
import type { RoleId } from './roles.js'

export interface RowPlace {
  readonly id: string | null
  /** How far down the administrative levels it lies. Null: not by levels. */
  readonly level: number | null
  /** Whether its name bears a mark that points to a note. */
  readonly marked: boolean
}

type Cell = (role: RoleId) => string | null

/** Countries with an area of the same name: there, a row of the name is mostly the area. */
const HOMONYMS = new Set(['BLZ', 'DJI', 'GTM', 'KWT', 'LUX', 'MEX', 'PAN', 'SMR', 'STP'])

const LEVELS = [
  [3, 'adm3Code', 'adm3'],
  [2, 'adm2Code', 'adm2'],
  [1, 'adm1Code', 'adm1'],
] as const

/** A cell as a word: null where it is blank or says that there is none. */
export function wordOf(cell: string | null): string | null {
  if (cell === null) return null
  const text = cell.replace(/\s+/g, ' ').trim()
  return gapReason(text, []) === undefined ? text : null
}

/**
 * The place of a row: the code of the lowest level that has one; else, for an area without a code, its names under its
 * country, which the place tables know only if the caller has declared it. A country is found by its code or its whole
 * name. `standsFor`: what the caller says that a name stands for. A name is never matched to what merely resembles it. In a column of two letters, NA is Namibia.
 */
export function rowPlace(
  cell: Cell,
  all: string | null,
  places: Gazetteer | null,
  twoLetters: boolean,
  standsFor: Readonly<Record<string, string>> = {},
): RowPlace {
  const marked = LEVELS.some(([, , name]) => /[*†‡]\s*$/.test(cell(name) ?? ''))
  const word = (role: RoleId) => {
    const written =
      wordOf(cell(role))
        ?.replace(/(?<![*†‡])[*†‡]+$/, '')
        .trimEnd() ?? null
    return written !== null && Object.hasOwn(standsFor, written) ? standsFor[written]! : written
  }
  const named = word('country')
  const code = twoLetters ? (cell('countryCode')?.trim() ?? null) : word('countryCode')
  const country =
    (code === null ? null : alpha3(code)) ?? (named === null ? null : (places?.find(named).id ?? named)) ?? all
  const level = LEVELS.find(([, code, name]) => word(code) !== null || word(name) !== null)
  const placeCode = word('placeCode')
  // A column "Pcode" beside names of areas is the code of the lowest of them.
  if (level !== undefined && word(level[1]) === null && placeCode !== null)
    return { id: placeCode, level: level[0], marked }
  if (level === undefined) {
    const place = word('place')
    if (placeCode !== null) return { id: placeCode, level: null, marked }
    if (place === null) return { id: country, level: country === null || country === all ? null : 0, marked }
    return { id: within(place, country, places), level: null, marked }
  }
  const [depth, role] = level
  const id = word(role)
  if (id !== null) return { id, level: depth, marked }
  // "Yemen" among the governorates of Yemen is the country.
  const only = LEVELS.flatMap(([, , name]) => word(name) ?? [])
  if (only.length === 1 && country !== null && !HOMONYMS.has(country) && places?.find(only[0]!).id === country)
    return { id: country, level: 0, marked }
  const names = [word('adm1'), word('adm2'), word('adm3')].filter(name => name !== null)
  return { id: within(names.at(-1)!, country, places, names), level: depth, marked }
}

/** A country's code of two letters or of digits, as the three letters that places go by. */
function alpha3(code: string): string {
  return (/^[A-Za-z]{2}$/.test(code) ? countryOf(code, 'iso2') : null) ?? code
}

/** A declared place of that name, where it lies in the country; else the names, from the country down. */
function within(
  name: string,
  country: string | null,
  places: Gazetteer | null,
  names: readonly string[] = [name],
): string {
  const found = places?.find(name).id ?? null
  if (found !== null && (country === null || places?.relation(found, country) === 'within')) return found
  return [...(country === null ? [] : [country]), ...names].join('/')
}
