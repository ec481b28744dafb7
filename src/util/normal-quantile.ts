import { fallingRoot } from './falling-root.js'

/**
 * How many standard deviations either side of its mean hold a share of a normal distribution: 1.96 for 0.95.
 *
 * The share is summed as in Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.11, whose terms are
 * all of one sign, and turned round by bisection.
 *
 * Throws `invalid share: VALUE` outside of 0 to 0.999999.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share <= 0.999999)) throw new Error(`invalid share: ${share}`)
  return fallingRoot(x => share - normalShare(x))
}

function normalShare(x: number): number {
  let term = x
  let sum = x
  for (let n = 3; term > sum * 1e-17; n += 2) {
    term *= (x * x) / n
    sum += term
  }
  return 2 * sum * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI))
}
