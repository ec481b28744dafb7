import type { Batch } from './batch.js'
import { GivenWords } from './linked-codes.js'

const NOTHING: readonly string[] = Object.freeze([])

/** The columns of the batch at hand, each asked of it once. */
export class BatchColumns {
  /** The words that were given last. */
  readonly given: GivenWords
  #batch: Batch | null = null
  readonly #numbers: (Float64Array | null)[]
  readonly #days: (Int32Array | null)[]
  readonly #codes: (Int32Array | null)[]
  readonly #dictionaries: (readonly string[])[]

  constructor(columns: number) {
    this.given = new GivenWords(columns)
    this.#numbers = Array.from({ length: columns }, () => null)
    this.#days = Array.from({ length: columns }, () => null)
    this.#codes = Array.from({ length: columns }, () => null)
    this.#dictionaries = Array.from({ length: columns }, () => NOTHING)
  }

  /** Other records come, which may be in the same batch as those before. */
  open(batch: Batch): void {
    if (batch !== this.#batch) this.given.forget()
    this.#batch = batch
    this.#numbers.fill(null)
    this.#days.fill(null)
    this.#codes.fill(null)
  }

  number(column: number, record: number): number {
    return (this.#numbers[column] ?? this.#loadNumbers(column))[record]!
  }

  day(column: number, record: number): number {
    return (this.#days[column] ?? this.#loadDays(column))[record]!
  }

  /** The word of a cell; null for a blank one. */
  word(column: number, record: number): string | null {
    const code = (this.#codes[column] ?? this.#loadCodes(column))[record]!
    const word = code < 0 ? null : this.#dictionaries[column]![code]!
    this.given.words[column] = word
    this.given.codes[column] = code + 1
    return word
  }

  #loadNumbers(column: number): Float64Array {
    return (this.#numbers[column] = this.#batch!.numbers(column))
  }

  #loadDays(column: number): Int32Array {
    return (this.#days[column] = this.#batch!.days(column))
  }

  #loadCodes(column: number): Int32Array {
    const codes = this.#batch!.codes(column)
    this.#dictionaries[column] = this.#batch!.dictionary(column)
    return (this.#codes[column] = codes)
  }
}
