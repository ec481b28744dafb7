const UNCLEAR = String.raw`(?:unknown|unspecified|unclear) (?:number of )?(?:\w+ )?(?:fatalit|casualt|death|people|civilian|victim)\w*`

/** What ACLED puts for words, by the number; 10 or 3 where nobody knows how many. */
const conventions: Readonly<Record<number, RegExp>> = {
  3: new RegExp(String.raw`\bcoded as (?:3|three)\b|\b${UNCLEAR}|\bseveral\b`, 'i'),
  10: new RegExp(String.raw`\bcoded as (?:10|ten)\b|\b${UNCLEAR}|\btens\b`, 'i'),
  12: /\bcoded as (?:12|twelve)\b|\bdozens?\b/i,
  100: /\bcoded as (?:100|a hundred)\b|\bhundreds\b/i,
}

/** Whether a number is one that ACLED puts for words, so that its notes have to be looked at. */
export const isConvention = (fatalities: number): boolean => Object.hasOwn(conventions, fatalities)

const DATES = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi
const NUMBERS = /\d+/g
const CODED = /\bcoded as \w+/gi

const UNKNOWN =
  /\b(?:casualt\w*|fatalit\w*|deaths?|death toll|number of (?:killed|dead))(?: (?:figures?|numbers?|count))?(?: (?:was|were|is|are|remain(?:s|ed)?))? (?:unknown|unspecified|unclear|not (?:reported|known|specified|provided|available))\b|\b(?:unknown|unspecified|unclear) (?:number of )?(?:casualt|fatalit|deaths)|\bno (?:information|details) (?:on|about) (?:casualt|fatalit|deaths)/i

/**
 * The words for which a number of ACLED's stands ("tens" 10, "dozens" 12, "hundreds" 100), where its notes say them; null
 * where the number is a count. Notes that write the number itself count: "dozens of houses burnt, 12 killed".
 *
 * @example
 * acledConvention(12, 'Dozens of fighters were killed.')       // → "Dozens"
 * acledConvention(12, 'On 12 May, dozens of men were killed.') // → "dozens"
 * acledConvention(12, 'Dozens of houses burnt, 12 killed.')    // → null
 */
export function acledConvention(fatalities: number, notes: string): string | null {
  const words = conventions[fatalities]?.exec(notes)?.[0] ?? null
  if (words === null) return null
  const written = notes.replace(DATES, '').replace(CODED, '')
  return (written.match(NUMBERS) ?? []).some(digits => digits === String(fatalities)) ? null : words
}

/** Of what is unknown, some word says so: to look for that first is faster, and most notes have none. */
const PERHAPS =
  /unknown|unspecified|unclear|not (?:reported|known|specified|provided|available)|no (?:information|details)/i

/** Whether the notes say that nobody knows how many were killed: a zero is then no count. */
export function saysUnknown(notes: string): boolean {
  return PERHAPS.test(notes) && UNKNOWN.test(notes)
}
