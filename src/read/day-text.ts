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
  return (texts[at] ??= isoText(n))
}

/** By the rule of the Gregorian calendar, in years that begin in March; a Date takes ten times as long. */
function isoText(n: number): string {
  const day = n + 719_468
  const era = Math.floor(day / 146_097)
  const ofEra = day - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n))
