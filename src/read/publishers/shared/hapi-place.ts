import type { Words } from '../../publisher.js'
import { adminLevel, adminPlace } from './admin-place.js'
import { partOf } from './part-of.js'

interface HapiRow {
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
  readonly name1: string | null
  readonly name2: string | null
  readonly level: number | null
  readonly dataset: string | null
  readonly warning: string | null
  readonly error: string | null
}

/**
 * Place, address and flags of a row of HDX HAPI. An area that HAPI could not match to a code has no place, and the name
 * its provider gave it as a part of the country; what HAPI warns of is kept as a flag.
 */
export function hapiPlace(row: HapiRow): {
  place: string | null
  url: string | null
  flags: NonNullable<Words['flags']>
} {
  const codes = [row.country, row.admin1, row.admin2]
  const level = row.level ?? adminLevel(codes)
  const place = adminPlace(level, codes)
  return {
    place,
    url: row.dataset === null ? null : `https://data.humdata.org/dataset/${row.dataset}`,
    flags: [
      `level:${level}`,
      ...(place === null ? partOf('area', [row.name2, row.name1].filter(name => name !== null).join(', ')) : []),
      ...(place === null ? [`place-unclear:${row.country ?? ''}` as const] : []),
      ...(row.warning === null ? [] : [`place-unclear:${row.warning}` as const]),
      ...(row.error === null ? [] : [`suspect:${row.error}` as const]),
    ],
  }
}
