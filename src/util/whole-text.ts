const SURROGATE_ALONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const NO_CHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/**
 * A text of which every piece is a character: half of one, and what Unicode says is none, become U+FFFD.
 *
 * @example
 * wholeText('a\uD800b') === 'a\uFFFDb' // → true
 */
export function wholeText(text: string): string {
  return text.replace(SURROGATE_ALONE, '\uFFFD').replace(NO_CHARACTER, '\uFFFD')
}
