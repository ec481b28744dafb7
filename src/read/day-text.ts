import { isoDay } from '../util/day.js'

/** 1850 to 2150: the days of nearly every record, each made into a text once. */
const FIRST = -43_829
const LAST = 66_000
const texts: (string | undefined)[] = []

/** The ISO day of a day number. A table of its own, since a map is slow for what is asked millions of times. */
export function dayText(n: number): string | null {
  if (n < FIRST || n > LAST) return isoDay(n)
  const at = n - FIRST
  if (texts.length === 0) texts.length = LAST - FIRST + 1
  return (texts[at] ??= isoDay(n)!)
}
