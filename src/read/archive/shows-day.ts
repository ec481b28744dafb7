/** Formats that every spreadsheet program has, and that show a serial number as a day. */
const BUILT_IN = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
] as const

/**
 * Whether a number format shows a day. A format of hours alone shows a time, and one in brackets a length of time:
 * both leave the number as it is.
 *
 * @example
 * showsDay(164, 'dd/mm/yyyy') // → true
 * showsDay(164, '#,##0 "days"') // → false
 */
export function showsDay(id: number, code: string | null): boolean {
  if (code === null) return BUILT_IN.some(([from, to]) => id >= from && id <= to)
  const plain = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/general|[0#?]/.test(plain)) return false
  return /[yd]/.test(plain) || (plain.includes('m') && !/[hs]/.test(plain))
}
