import type { KnownWord } from './known-words.js'
import type { Token } from './token.js'

/** The kinds of token, by their number in the first two bits of `marks`. */
const KINDS = ['word', 'number', 'sign', 'break'] as const satisfies readonly Token['kind'][]

export const WORD = 0
export const NUMBER = 1
export const SIGNED = 2
export const BREAK = 3
/** The bits of a kind. */
export const KIND = 3
export const CAPITAL = 4
export const SPACED = 8
export const OWNER = 16

const ROOM = 4096
/** Columns with more room are not kept. */
const LARGEST = 1 << 16

/**
 * The tokens of a text as columns: most sentences of an article hold no number, and of those no token is ever made into
 * an object. `at` makes one.
 */
export class TokenColumns {
  count = 0
  start = new Int32Array(ROOM)
  end = new Int32Array(ROOM)
  marks = new Uint8Array(ROOM)
  words: KnownWord[] = []

  push(word: KnownWord, start: number, end: number, marks: number): void {
    const n = this.count++
    if (n === this.start.length) this.#grow()
    this.start[n] = start
    this.end[n] = end
    this.marks[n] = marks
    this.words[n] = word
  }

  /** The token at a position; a phrase where it ends later. */
  at(i: number, last = i, { text, word }: Pick<KnownWord, 'text' | 'word'> = this.words[i]!): Token {
    const marks = this.marks[i]!
    return {
      kind: last > i ? 'word' : KINDS[marks & KIND]!,
      text,
      start: this.start[i]!,
      end: this.end[last]!,
      word,
      capital: (marks & CAPITAL) !== 0,
      spaced: (marks & SPACED) !== 0,
      owner: (this.marks[last]! & OWNER) !== 0,
    }
  }

  #grow(): void {
    const room = this.start.length * 2
    const [{ start, end, marks }, grown] = [
      this,
      <T extends Int32Array | Uint8Array>(from: T, to: T) => (to.set(from), to),
    ]
    this.start = grown(start, new Int32Array(room))
    this.end = grown(end, new Int32Array(room))
    this.marks = grown(marks, new Uint8Array(room))
  }
}

let spare: TokenColumns | null = null

/** Empty columns: those that the last text gave back, where there are any, since new ones cost more than a short text. */
export function takeColumns(): TokenColumns {
  const columns = spare ?? new TokenColumns()
  spare = null
  columns.count = 0
  return columns
}

/** Gives columns back that nobody will read again. */
export function giveBack(columns: TokenColumns): void {
  if (columns.start.length <= LARGEST) spare = columns
}
