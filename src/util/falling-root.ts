/**
 * Where a falling function meets zero, at zero or above, to the last digit: bisection between two neighbours. Zero
 * where the function is not above zero there.
 *
 * Throws `invalid function: no root` for one that stays above zero as far as numbers go, or gives no number.
 *
 * @example
 * fallingRoot(x => 9 - x * x) // → 3
 */
export function fallingRoot(f: (x: number) => number): number {
  if (f(0) <= 0) return 0
  let low = 0
  let high = 1
  while (high < Infinity && f(high) > 0) {
    low = high
    high *= 2
  }
  if (!(f(high) <= 0)) throw new Error('invalid function: no root')
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle === low || middle === high) return high
    if (f(middle) > 0) low = middle
    else high = middle
  }
}
