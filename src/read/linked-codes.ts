import { GrowingCodes } from '../figures/growing.js'
import type { NarrowColumn } from '../figures/narrow-column.js'

/** The words that columns of codes gave last, each with its code there: 0 for a blank cell, else one more than the code. */
export class GivenWords {
  readonly words: (string | null | undefined)[]
  readonly codes: number[]
  /** Goes up when the codes begin anew. */
  turn = 0

  constructor(columns: number) {
    this.words = Array.from({ length: columns }, () => undefined)
    this.codes = Array.from({ length: columns }, () => 0)
  }

  forget(): void {
    this.words.fill(undefined)
    this.turn++
  }
}

/** So often it is looked where a word may come from. */
const TRIES = 8

/**
 * A column of figures whose words mostly come as they are from one column of the file. Which one is found out, and the
 * code there then tells the code here: to look a word up among all others takes longer than the rest of its figure.
 */
export class LinkedCodes<T extends string | null> {
  readonly #codes = new GrowingCodes<T>()
  #tries = TRIES
  #column = -1
  #turn = -1
  /** For each code of the column the code here; −1 where it is not known yet. */
  #own: number[] = []

  /** Gives the code of the value. */
  set(i: number, value: T, given: GivenWords): number {
    const column = this.#column
    if (column >= 0 && value === given.words[column] && given.turn === this.#turn) {
      const own = this.#own[given.codes[column]!]
      return own === undefined || own < 0 ? this.#learn(i, value, given) : this.#codes.setCode(i, own)
    }
    return this.#tries === 0 || this.#codes.isLast(value) ? this.#codes.set(i, value) : this.#link(i, value, given)
  }

  column(length: number): NarrowColumn<T> {
    return this.#codes.column(length)
  }

  close(): void {
    this.#codes.close()
  }

  #learn(i: number, value: T, { codes }: GivenWords): number {
    const code = codes[this.#column]!
    while (this.#own.length <= code) this.#own.push(-1)
    return (this.#own[code] = this.#codes.set(i, value))
  }

  #link(i: number, value: T, given: GivenWords): number {
    this.#tries--
    const column = value === null ? -1 : given.words.indexOf(value)
    if (column < 0) return this.#codes.set(i, value)
    this.#column = column
    this.#turn = given.turn
    this.#own = []
    return this.#learn(i, value, given)
  }
}
