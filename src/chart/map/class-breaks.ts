/** Most classes that can be told apart by shade. */
export const MOST_CLASSES = 5

/** The smallest power of ten at which classes part: from nothing no power of ten leads upwards. */
const SMALLEST = 1e-3

/**
 * Round numbers between classes, 1, 2 or 5 times a power of ten, so that each class holds about as many of the values.
 * Fewer where the values are few or lie near each other; none for one value.
 */
export function classBreaks(values: readonly number[]): number[] {
  const sorted = values.filter(value => value > 0).sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined || least === most) return []
  const round = roundNumbers(least, most)
  if (round.length === 0) return []
  const wanted = Math.min(MOST_CLASSES, sorted.length) - 1
  const breaks = Array.from({ length: wanted }, (_, i) => {
    const value = Math.log(sorted[Math.floor(((i + 1) * sorted.length) / (wanted + 1))]!)
    return round.reduce((a, b) => (Math.abs(Math.log(b) - value) < Math.abs(Math.log(a) - value) ? b : a), round[0]!)
  })
  return [...new Set(breaks)].sort((a, b) => a - b)
}

function roundNumbers(least: number, most: number): number[] {
  const out: number[] = []
  for (let power = Math.max(SMALLEST, 10 ** Math.floor(Math.log10(least))); power <= most; power *= 10)
    out.push(...[1, 2, 5].map(factor => factor * power).filter(value => value > least && value <= most))
  return out
}

/** Throws `invalid breaks: 5, 2` for breaks that do not rise from above zero, or are more than four. */
export function checkBreaks(breaks: readonly number[]): readonly number[] {
  const rise = breaks.every((value, i) => Number.isFinite(value) && value > (i === 0 ? 0 : breaks[i - 1]!))
  if (!rise || breaks.length >= MOST_CLASSES) throw new Error(`invalid breaks: ${breaks.join(', ')}`)
  return breaks
}

/** The class of a value: how many breaks lie at or below it. */
export const classOf = (value: number, breaks: readonly number[]) => breaks.filter(at => at <= value).length
