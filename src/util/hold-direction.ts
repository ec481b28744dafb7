const LETTER = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** What stands between two letters, or a letter and a digit after it, has their direction already. */
const HOLDS_ITSELF = /^\p{L}(?:.*[\p{L}\p{N}])?$/su
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const

/**
 * Somebody else's words within a text of another direction: marks on both sides keep quotes and numbers at its edges
 * where they belong. A text of the direction of the text around it, one without letters,
 * and one that begins with a letter and ends with one or a digit stays as it is.
 *
 * @example
 * holdDirection('“12 people”', 'rtl') // → "\u200E“12 people”\u200E"
 * holdDirection('“12 people”', 'ltr') // → "“12 people”"
 */
export function holdDirection(text: string, around: 'ltr' | 'rtl'): string {
  const first = LETTER.exec(text)
  if (first === null) return text
  const own = RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr'
  return own === around || HOLDS_ITSELF.test(text) ? text : `${MARKS[own]}${text}${MARKS[own]}`
}
