/**
 * A number with its thousands grouped by commas and at most two decimals, the same on every machine.
 *
 * @example
 * groupDigits(3700000) // → "3,700,000"
 */
export function groupDigits(n: number): string {
  if (Number.isInteger(n) && n >= 0 && n < 1e6) {
    // Most numbers of people.
    const digits = String(n)
    return n < 1000 ? digits : `${digits.slice(0, -3)},${digits.slice(-3)}`
  }
  const [whole, decimals] = String(Math.round(n * 100) / 100).split('.') as [string, string?]
  if (whole.includes('e')) return String(n)
  const first = n < 0 && whole.startsWith('-') ? 1 : 0
  let grouped = ''
  let end = whole.length
  for (; end - first > 3; end -= 3) grouped = `,${whole.slice(end - 3, end)}${grouped}`
  grouped = whole.slice(0, end) + grouped
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
