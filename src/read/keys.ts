import { Interner, intern } from './bytes/interner.js'
import { CellDecoder } from './bytes/cell-decoder.js'

const decoder = new CellDecoder()

/** The keys of a file's records, each kept once, as bytes: millions of them as strings would be most of the memory. */
export class Keys {
  /** Whether the key just added had been there before. */
  again = false
  /** The number of the key just added, of all different ones; the same for the same key. */
  number = 0
  readonly #seen = new Interner()
  readonly #times = new Map<number, number>()
  /** Names of the records whose key was taken: `key#2`. Their numbers are negative. */
  readonly #later: string[] = []

  /** The number of the key that stands in the bytes from 0 to `end`. */
  add(bytes: Uint8Array, end: number): number {
    const before = this.#seen.count
    const id = intern(this.#seen, bytes, 0, end)
    this.again = id < before
    this.number = id
    if (!this.again) return id
    const times = (this.#times.get(id) ?? 1) + 1
    this.#times.set(id, times)
    return -this.#later.push(`${this.at(id)}#${times}`)
  }

  /** No more keys come. */
  close(): void {
    this.#seen.close()
  }

  at(key: number): string {
    if (key < 0) return this.#later[-key - 1]!
    const { bytes, ends } = this.#seen
    return decoder.decode(bytes, ends[key]!, ends[key + 1]!)
  }
}
