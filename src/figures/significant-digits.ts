/**
 * How many digits of a number were meant, as far as the number itself tells: those from the first that is not zero to
 * the last that is not zero. Zero has one.
 *
 * "1.20 million" means three and has two by its value: where the words are at hand, `quantity` counts in them.
 *
 * Throws `invalid value: NaN` for what is not finite.
 *
 * @example
 * significantDigits(130000) // → 2
 * significantDigits(1000)   // → 1
 * significantDigits(12.5)   // → 3
 */
export function significantDigits(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`invalid value: ${value}`)
  if (Number.isSafeInteger(value)) return digitsOfWhole(Math.abs(value))
  const digits = Math.abs(value).toExponential().split('e')[0]!
  return digits.length > 1 ? digits.length - 1 : 1
}

function digitsOfWhole(value: number): number {
  if (value === 0) return 1
  let rest = value
  while (rest % 10 === 0) rest /= 10
  let digits = 0
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits++
  return digits
}
