import { CellDecoder } from './bytes/cell-decoder.js'
import { Interner, intern } from './bytes/interner.js'
import { Integers, internInteger } from './integers.js'

const decoder = new CellDecoder()
const encoder = new TextEncoder()
const ZERO = 48
/** Digits of the longest key that is kept as a number: it has to fit into an integer of 32 bits. */
const LONGEST = 9

/**
 * The keys of a file's records, each kept once: as numbers while all of them are written in digits, else as bytes.
 * Millions of them as strings would be most of the memory.
 */
export class Keys {
  /** Whether the key just added had been there before. */
  again = false
  /** The number of the key just added, of all different ones; the same for the same key. */
  number = 0
  #integers: Integers | null = new Integers()
  readonly #texts = new Interner()
  readonly #times = new Map<number, number>()
  /** Names of the records whose key was taken: `key#2`, and the numbers of those keys. Their own numbers are negative. */
  readonly #later: string[] = []
  readonly #taken: number[] = []

  /** The number of the key that stands in the bytes from `start` to `end`. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const before = this.count
    return this.#met(this.#intern(bytes, start, end), before)
  }

  /** Whether all keys so far are numbers. */
  get areNumbers(): boolean {
    return this.#integers !== null
  }

  /** As `add`, for a key that is this whole number of at most nine digits, while `areNumbers`. */
  addNumber(value: number): number {
    const integers = this.#integers!
    const before = integers.count
    return this.#met(internInteger(integers, value), before)
  }

  #met(id: number, before: number): number {
    this.again = id < before
    this.number = id
    if (!this.again) return id
    const times = (this.#times.get(id) ?? 1) + 1
    this.#times.set(id, times)
    this.#taken.push(id)
    return -this.#later.push(`${this.at(id)}#${times}`)
  }

  /** How many different keys there are. */
  get count(): number {
    return (this.#integers ?? this.#texts).count
  }

  /** The number that all records with the same key share. */
  shared(key: number): number {
    return key < 0 ? this.#taken[-key - 1]! : key
  }

  /** No more keys come. */
  close(): void {
    this.#integers?.close()
    this.#texts.close()
  }

  at(key: number): string {
    if (key < 0) return this.#later[-key - 1]!
    if (this.#integers !== null) return String(this.#integers.values[key])
    const { bytes, ends } = this.#texts
    return decoder.decode(bytes, ends[key]!, ends[key + 1]!)
  }

  #intern(bytes: Uint8Array, start: number, end: number): number {
    if (this.#integers !== null) {
      const value = wholeNumber(bytes, start, end)
      if (value >= 0) return internInteger(this.#integers, value)
      this.#toTexts(this.#integers)
    }
    return intern(this.#texts, bytes, start, end)
  }

  /** Every key keeps its number. */
  #toTexts({ values, count }: Integers): void {
    for (let id = 0; id < count; id++) {
      const text = encoder.encode(String(values[id]))
      intern(this.#texts, text, 0, text.length)
    }
    this.#integers = null
  }
}

/** The number that is written in these digits and in no other way; −1 where they are no such number. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  if (length === 0 || length > LONGEST || (length > 1 && bytes[start] === ZERO)) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
