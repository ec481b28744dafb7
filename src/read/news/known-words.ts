import type { CompiledLexicon } from './compile-lexicon.js'
import { type Word, unknownWord } from './word.js'

interface KnownWord {
  /** In small letters. */
  readonly text: string
  readonly word: Word
}

const SLOTS = 1 << 14

/**
 * Words met so far in plain letters, by a hash of their letters: a text says the same words again and again, and one
 * that is known costs no new string. A slot holds the last word that fell on it, so that it never grows.
 */
export class KnownWords {
  readonly #slots: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(SLOTS)
  /** Where the last word that was read ended. */
  end = 0
  constructor(private readonly lexicon: CompiledLexicon) {}

  /** The word that begins here, if it is nothing but letters A to Z and a space, comma or full stop follows. */
  read(source: string, start: number): KnownWord | null {
    let i = start
    let hash = 0
    for (; i < source.length; i++) {
      const code = source.charCodeAt(i)
      const small = code | 32
      if (small >= 97 && small <= 122 && code >= 65) hash = (Math.imul(hash, 31) + small) | 0
      // A point after one letter may be a part of the word: U.N.
      else if (code === 32 || code === 44 || (code === 46 && i - start > 1)) break
      else return null
    }
    this.end = i
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
    const known = this.#slots[slot]
    if (known !== undefined && isSame(known.text, source, start, i)) return known
    const text = source.slice(start, i).toLowerCase()
    const made = { text, word: this.lexicon.get(text) ?? unknownWord }
    this.#slots[slot] = made
    return made
  }
}

function isSame(text: string, source: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if ((source.charCodeAt(start + i) | 32) !== text.charCodeAt(i)) return false
  return true
}

const byLexicon = new WeakMap<CompiledLexicon, KnownWords>()

/** The words known of a lexicon. */
export function knownWords(lexicon: CompiledLexicon): KnownWords {
  let words = byLexicon.get(lexicon)
  if (words === undefined) byLexicon.set(lexicon, (words = new KnownWords(lexicon)))
  return words
}
