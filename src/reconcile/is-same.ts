import type { Evidence } from './evidence.js'

/** Whether two figures say the same: the same ends and the same number. */
export function isSame(evidence: Evidence, a: number, b: number): boolean {
  return sameEnds(evidence, a, b) && sameNumber(evidence, a, b)
}

function sameNumber({ value, low, high }: Evidence, a: number, b: number): boolean {
  const [x, y] = [value[a]!, value[b]!]
  if (x === x || y === y) return x === y
  return equal(low(a), low(b)) && equal(high(a), high(b))
}

/** Two that state none are equal in that. */
const equal = (x: number, y: number) => x === y || (x !== x && y !== y)

function sameEnds({ from, to }: Evidence, a: number, b: number): boolean {
  return from[a] === from[b] && to[a] === to[b]
}
