import type { Figure } from '../figures/figure.js'
import { daysBetween } from '../util/day.js'

/** Below this many increments there is no middle to speak of. */
const FEWEST = 5

/** Flags the increments of one count that are, by the day, so many times the middle one. */
export function markLumps(steps: readonly Figure[], factor: number): Figure[] {
  const rateOf = (f: Figure) =>
    f.high === null || !f.flags.includes('derived') ? 0 : f.high / (daysBetween(f.start!, f.end!) + 1)
  const rates = steps
    .map(rateOf)
    .filter(rate => rate > 0)
    .sort((a, b) => a - b)
  const middle = rates[Math.floor(rates.length / 2)]
  if (middle === undefined || rates.length < FEWEST) return [...steps]
  return steps.map(f => (rateOf(f) > factor * middle ? { ...f, flags: [...f.flags, 'lump'] } : f))
}
