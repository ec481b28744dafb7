import type { Sentence } from './sentences.js'
import { hints } from './word.js'

/**
 * Tells a page's furniture from its text: short lines of votes and comments, lines of numbers alone, and everything
 * after "Related articles" or "Leave a reply" in the second half of a text.
 */
export function furniture(length: number): (sentence: Sentence) => boolean {
  let tail = false
  return sentence => {
    const { first, hints: seen, worded } = sentence
    if (tail || !worded) return true
    if ((seen & hints.furniture) === 0) return false
    const { tokens } = sentence
    const [head] = tokens
    const short = tokens.length <= 14
    if (
      first &&
      short &&
      head !== undefined &&
      head.start > length / 3 &&
      tokens.slice(0, 2).some(({ word }) => word.furniture === 'tail')
    ) {
      tail = true
      return true
    }
    // "A report published on Thursday says" is no furniture.
    const says = tokens.some(({ word }) => word.say === 'said')
    return short && tokens.some(({ word, text }) => word.furniture !== null && !(says && text === 'published on'))
  }
}
