/** Codes of a row from the country down; null where it has none of the level. */
type Codes = readonly (string | null)[]

const none = new Set<string | null>([null, '', '-', 'n/a', 'N/A', 'Not available'])

/** The level of a row that does not state it: that of its last code, 0 being the country. */
export function adminLevel(codes: Codes): number {
  for (let level = codes.length - 1; level > 0; level--) if (!none.has(codes[level]!)) return level
  return 0
}

/**
 * The code of the place of a row. Where the row lacks that of its level it is null, not the wider place: the number is
 * not that of the country.
 */
export function adminPlace(level: number, codes: Codes): string | null {
  const code = codes[level] ?? null
  return none.has(code) ? null : code
}
