import { plainText } from '../../chart/plain-text.js'

export type Direction = 'ltr' | 'rtl'

const STRONG = /\p{L}/u
const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const MARK = '\u200E'

/**
 * Somebody else's words within a text of a report: what steers direction or cannot be seen is left out, and which way
 * they are written does not touch what stands around them.
 */
export function ownWords(text: string, direction: Direction): string {
  const plain = plainText(text, text.length + 1)
  if (direction === 'ltr') return plain
  const bare = plain.endsWith(MARK) ? plain.slice(0, -1) : plain
  return RIGHT.test(STRONG.exec(bare)?.[0] ?? '') ? `${bare}\u200F` : `\u2066${bare}\u2069`
}
