import { ownText } from '../../util/own-text.js'
import { DIGIT, LETTER, charKind } from './char-kind.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import { type Word, hints, isCut, unknownWord } from './word.js'

/** A word, number or sign, with what the lexicon knows of it. */
export interface KnownWord {
  /** In small letters without accents. */
  readonly text: string
  readonly word: Word
  /** The hints of the word; a number in digits promises a number and a time. */
  readonly hints: number
  /** One of 31 bits where it is the second word of some phrase, and all those of the phrases that begin with it. */
  readonly second: number
  readonly seconds: number
  /** The same once more, divided otherwise: two words that share the one bit seldom share the other. */
  readonly other: number
  readonly others: number
}

/** One form for each family of signs. */
const signs: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '–', '—': '–', '―': '–', '−': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '٪': '%', '；': ';', '，': ',', '،': ',', '؛': ';', '؟': '?', '•': '•', '·': '•', '◦': '•', '▪': '•', '…': '.',
} // prettier-ignore

const SLOTS = 1 << 14

/** Numbers kept. */
const NUMBERS = 1 << 12

const NONE = { bit: 0, other: 0 }

/** Letters before the last hyphen of a word that is read the short way. */
const LONGEST = 40

/**
 * Words met so far in plain letters, by a hash of their letters: a text says the same words again and again, and one
 * that is known costs no new string. A slot holds the last word that fell on it, so that it never grows.
 */
export class KnownWords {
  readonly #slots: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(SLOTS)
  readonly #signs = new Array<KnownWord | undefined>(0x10000)
  readonly #numbers = new Map<string, KnownWord>()
  readonly #seconds = new Map<string, { readonly bit: number; readonly other: number }>()
  /** Where the last word that was read ended. */
  end = 0
  constructor(private readonly lexicon: CompiledLexicon) {
    for (const { phrases } of lexicon.values())
      for (const second of phrases?.keys() ?? []) {
        const n = this.#seconds.size
        if (!this.#seconds.has(second)) this.#seconds.set(second, { bit: 1 << (n % 31), other: 1 << ((n / 31) % 31) })
      }
  }

  /** Any word. */
  of(text: string): KnownWord {
    return this.#known(text, this.lexicon.get(text) ?? unknownWord)
  }

  number(text: string): KnownWord {
    let known = this.#numbers.get(text)
    if (known === undefined) {
      if (this.#numbers.size >= NUMBERS) this.#numbers.clear()
      const own = ownText(text)
      this.#numbers.set(own, (known = { ...this.of(own), hints: hints.number | hints.time }))
    }
    return known
  }

  #word(source: string, start: number, end: number): Word | undefined {
    return this.lexicon.get(source.slice(start, end).toLowerCase())
  }

  #known(text: string, word: Word): KnownWord {
    let seconds = 0
    let others = 0
    if (word.phrases !== null)
      for (const second of word.phrases.keys()) {
        const { bit, other } = this.#seconds.get(second)!
        seconds |= bit
        others |= other
      }
    const { bit, other } = this.#seconds.get(text) ?? NONE
    return { text, word, hints: word.hints, second: bit, seconds, other, others }
  }

  /** A sign, by its code. */
  sign(code: number): KnownWord {
    return (this.#signs[code] ??= this.#newSign(String.fromCharCode(code)))
  }

  #newSign(c: string): KnownWord {
    return this.#known(Object.hasOwn(signs, c) ? signs[c]! : c, this.lexicon.get(c) ?? unknownWord)
  }

  /**
   * The word that begins here, if it is nothing but letters A to Z, with small letters after hyphens, and is one word.
   * Null leaves it to the slow way: accents, digits, points inside, a capital or nothing after a hyphen, "twelve-year".
   */
  read(source: string, start: number): KnownWord | null {
    let i = start
    let hash = 0
    let hyphen = 0
    for (; i < source.length; i++) {
      const code = source.charCodeAt(i)
      if (code >= 97 && code <= 122) hash = (Math.imul(hash, 31) + code) | 0
      else if (code === 32) break
      else if (code >= 65 && code <= 90) {
        if (hyphen === i - 1 && hyphen > 0) return null
        hash = (Math.imul(hash, 31) + (code | 32)) | 0
      } else if (code === 45) {
        const next = source.charCodeAt(i + 1)
        // Where "twenty-twenty-twenty" is cut at each hyphen, it is not to be walked through to its end each time.
        if (!(next >= 97 && next <= 122) || i - start > LONGEST) return null
        if (hyphen === 0) hyphen = i
        hash = (Math.imul(hash, 31) + code) | 0
      } else if (code === 46) {
        // A point after one letter may be a part of the word: U.N.
        if (i - start === 1) return null
        break
      } else {
        const kind = charKind(code)
        if (kind === LETTER || kind === DIGIT || code === 0x2010 || code === 0x2011 || code === 0x2bc) return null
        break
      }
    }
    this.end = i
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
    const known = this.#slots[slot]
    if (known !== undefined && isSame(known.text, source, start, i)) return known
    if (hyphen > 0 && isCut(this.#word(source, start, hyphen), this.#word(source, hyphen + 1, i))) return null
    return (this.#slots[slot] = this.of(ownText(source.slice(start, i).toLowerCase())))
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
