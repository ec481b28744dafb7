import type { Figure } from '../figures/figure.js'
import { daysBetween } from '../util/day.js'

/** Below this many increments there is no middle to speak of. */
const FEWEST = 5
/** An increment is seen beside so many before and after it: the pace of a war changes. */
const AROUND = 7

/** Flags the increments of one count that are, by the day, more than so many times the middle one around them. */
export function markLumps(steps: readonly Figure[], factor: number): Figure[] {
  const growing = steps.filter(f => rateOf(f) > 0)
  const lumps = new Set(
    growing.filter((f, i) => {
      const rates = growing.slice(Math.max(0, i - AROUND), i + AROUND + 1).map(rateOf)
      return rates.length >= FEWEST && rateOf(f) > factor * middleOf(rates)
    }),
  )
  return steps.map(f => (lumps.has(f) ? { ...f, flags: [...f.flags, 'lump'] } : f))
}

const rateOf = ({ flags, start, end, high }: Figure) =>
  high === null || !flags.includes('derived') ? 0 : high / (daysBetween(start!, end!) + 1)

const middleOf = (rates: number[]) => rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)]!
