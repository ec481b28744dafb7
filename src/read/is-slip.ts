/**
 * Whether two names differ by one character: another one, one too many or one too few. One digit for
 * another is no slip: `admin1` and `admin2` are meant to differ.
 *
 * @example
 * isSlip('kiled', 'killed')  // → true
 * isSlip('admin1', 'admin2') // → false
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 2 || Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [i, j] = [a.length, b.length]
  while (i > from && j > from && a[i - 1] === b[j - 1]) {
    i--
    j--
  }
  if (i - from > 1 || j - from > 1) return false
  const [own, other] = [a.slice(from, i), b.slice(from, j)]
  return !(own !== '' && other !== '' && /^\d*$/.test(own + other))
}
