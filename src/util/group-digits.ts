/**
 * A number with its thousands grouped by commas and at most two decimals, the same on every machine.
 *
 * @example
 * groupDigits(3700000) // → "3,700,000"
 */
export function groupDigits(n: number): string {
  const [whole, decimals] = String(Math.round(n * 100) / 100).split('.') as [string, string?]
  if (whole.includes('e')) return String(n)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
