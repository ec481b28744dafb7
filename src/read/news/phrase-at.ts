import { KIND, NUMBER, OWNER, type TokenColumns } from './token-columns.js'
import type { Phrase } from './word.js'

/** "Y más de 20.000", "et plus de 300": what follows is compared, and the hedge is the next number's. */
const COMPARES = /^(?:than|de|d|que)$/

/** The longest phrase of the lexicon that begins at a token and ends before `to`; null where none does. */
export function phraseAt({ words, marks, count }: TokenColumns, i: number, to: number): Phrase | null {
  const first = words[i]!
  // Two bits each for the second words: nearly all that begin no phrase end here.
  if (first.seconds === 0 || i + 1 >= to) return null
  const second = words[i + 1]!
  if ((first.seconds & second.second) === 0 || (first.others & second.other) === 0) return null
  if ((marks[i]! & OWNER) !== 0) return null
  const list = first.word.phrases!.get(second.text)
  if (list === undefined) return null
  for (const phrase of list) {
    const { rest, word } = phrase
    const last = i + rest.length
    if (last >= to) continue
    let k = 1
    while (k < rest.length && words[i + 1 + k]!.text === rest[k] && (marks[i + k]! & OWNER) === 0) k++
    if (k < rest.length) continue
    // "Killed and more than ten wounded": no "and more".
    if (word.after !== null && word.before === null && last + 1 < count) {
      if (COMPARES.test(words[last + 1]!.text) || (marks[last + 1]! & KIND) === NUMBER) continue
    }
    return phrase
  }
  return null
}
