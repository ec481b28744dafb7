import { type Bounds, bounds } from './bounds.js'
import type { Figure } from './figure.js'
import { isRefusal, quantity } from './quantity.js'
import { type Reading, readings } from './readings.js'
import { significantDigits } from './significant-digits.js'

/**
 * The figure with its bounds under another reading of its hedge: the sensitivity of a result to what "about" means.
 *
 * Only bounds that a built-in reading gave are changed: those of a figure with the hedge `exact`, `about` or `almost`
 * whose low, best and high are what one of them makes of its value, by the digits in its text or by those of the
 * value. Everything else (stated ranges, bounds that a publisher gave, one-sided and vague figures, bounds of a table
 * of the caller's own) is returned as it is, the same object. Value and text are never touched.
 *
 * Throws `unknown reading: NAME` and `invalid reading: NAME`.
 *
 * @example
 * const [deaths] = figures([{ concept: 'killed', text: 'about 500' }])
 * deaths.low // → 450
 * reread(deaths, 'wide').low // → 375
 */
export function reread(figure: Figure, reading: Reading): Figure {
  const { value, hedge, basis } = figure
  if (value === null || (hedge !== 'exact' && hedge !== 'about' && hedge !== 'almost')) return figure
  if (!Number.isFinite(value) || value < 0) return figure
  for (const digits of digitCounts(figure, value)) {
    const options = { basis, significantDigits: digits }
    if (!Object.values(readings).some(table => same(figure, bounds(value, hedge, { ...options, reading: table }))))
      continue
    const next = bounds(value, hedge, { ...options, reading })
    return same(figure, next) ? figure : { ...figure, ...next }
  }
  return figure
}

/** The digits that the words show come before those that the value has. */
function digitCounts({ text }: Figure, value: number): number[] {
  const words = quantity(text)
  const written = !isRefusal(words) && words.value === value ? words.significantDigits : null
  const counted = significantDigits(value)
  return written === null || written === counted ? [counted] : [written, counted]
}

const same = (a: Bounds, b: Bounds) => a.low === b.low && a.best === b.best && a.high === b.high
