import { fallingRoot } from './falling-root.js'

/**
 * How many standard errors either side of its mean hold a share of Student's t distribution with a whole number of
 * degrees of freedom: 12.71 for 0.95 and 1.
 *
 * The share is the finite sum of Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4,
 * turned round by bisection.
 *
 * Throws `invalid share: VALUE` outside of 0 to 0.999999 and `invalid degrees: VALUE`.
 */
export function studentTQuantile(share: number, degrees: number): number {
  if (!(share > 0 && share <= 0.999999)) throw new Error(`invalid share: ${share}`)
  if (!Number.isSafeInteger(degrees) || degrees < 1) throw new Error(`invalid degrees: ${degrees}`)
  return fallingRoot(t => share - studentTShare(t, degrees))
}

function studentTShare(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const sine = Math.sin(angle)
  const squaredCosine = Math.cos(angle) ** 2
  const isOdd = degrees % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let n = isOdd ? 3 : 2; n < degrees; n += 2) {
    term *= ((n - 1) / n) * squaredCosine
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}
