export interface AdminRow {
  readonly level: number
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
}

const isCode = (code: string | null) => code !== null && code !== '' && code !== 'n/a' && code !== 'Not available'

/** The level of a row that does not state it: that of its last code. */
export function adminLevel(admin1: string | null, admin2: string | null): number {
  return isCode(admin2) ? 2 : isCode(admin1) ? 1 : 0
}

/**
 * The code of the place of a row. Where the row lacks that of its level it is null, not the wider place: the number is
 * not that of the country.
 */
export function adminPlace({ level, country, admin1, admin2 }: AdminRow): string | null {
  const code = level === 0 ? country : level === 1 ? admin1 : admin2
  return isCode(code) ? code : null
}
