/** What ACLED puts for words, by the number: "tens" 10, "dozens" 12, "hundreds" 100; 10 or 3 where nobody knows how many. */
const conventions: Readonly<Record<number, RegExp>> = {
  3: /\bcoded as (?:a total of )?(?:3|three)\b|\b(?:unknown|unspecified|unclear) (?:number of )?(?:\w+ )?(?:fatalit|casualt|death|people|civilians|victims)|\bseveral\b/i,
  10: /\bcoded as (?:a total of )?(?:10|ten)\b|\btens\b|\b(?:unknown|unspecified|unclear) (?:number of )?(?:\w+ )?(?:fatalit|casualt|death|people|civilians|victims)|\bscores\b|\bmany\b/i,
  12: /\bdozens?\b/i,
  100: /\bhundreds?\b/i,
}

const UNKNOWN =
  /\b(?:casualt\w*|fatalit\w*|deaths?|death toll|number of (?:killed|dead))(?: (?:figures?|numbers?|count))?(?: (?:was|were|is|are|remain(?:s|ed)?))? (?:unknown|unspecified|unclear|not (?:reported|known|specified|provided|available))\b|\b(?:unknown|unspecified|unclear) (?:number of )?(?:casualt|fatalit|deaths)|\bno (?:information|details) (?:on|about) (?:casualt|fatalit|deaths)/i

/**
 * The words for which a number of ACLED's stands, where its notes say them; null where the number is a count.
 *
 * @example
 * acledConvention(12, 'Dozens of fighters were killed.') // → "Dozens"
 * acledConvention(12, '12 fighters were killed.')        // → null
 */
export function acledConvention(fatalities: number, notes: string): string | null {
  return conventions[fatalities]?.exec(notes)?.[0] ?? null
}

/** Whether the notes say that nobody knows how many were killed: a zero is then no count. */
export function saysUnknown(notes: string): boolean {
  return UNKNOWN.test(notes)
}
