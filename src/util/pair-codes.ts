/** Direct addressing up to so many keys for each row: beyond it a hash table stays in the cache longer. */
const KEYS_PER_ROW = 16
const ALWAYS_DIRECT = 1 << 12
const MOST_DIRECT = 1 << 30
const FIRST_SLOTS = 1 << 10

/**
 * Numbers pairs of codes in the order in which they first occur, block after block of rows. As the pairs are numbered
 * anew, the key of a pair never outgrows a number, however many columns are combined one after the other.
 */
export class PairCodes {
  /** How many pairs have occurred. */
  size = 0
  readonly #mostDirect: number
  /** The code of each pair, plus one: by its key, or by its hash where the keys would be too many. */
  #slots = new Int32Array(0)
  #isHashed = false
  #lefts = new Int32Array(0)
  #rights = new Int32Array(0)

  /** The right codes are below `radix`; `rows` is how many will come in all. */
  constructor(
    readonly radix: number,
    rows: number,
  ) {
    this.#mostDirect = Math.min(MOST_DIRECT, Math.max(ALWAYS_DIRECT, KEYS_PER_ROW * rows))
  }

  /** Puts the code of each of the first `n` pairs in the place of its left code; these are below `leftSize`. */
  encode(left: Int32Array, right: Int32Array, n: number, leftSize: number): void {
    if (!this.#isHashed) this.#makeRoom(leftSize * this.radix)
    if (this.#isHashed) this.#encodeHashed(left, right, n)
    else this.size = encodeDirect(left, right, n, this.radix, this.#slots, this.size)
  }

  #makeRoom(keys: number): void {
    if (keys <= this.#slots.length) return
    const direct = this.#slots
    if (keys > this.#mostDirect) {
      this.#isHashed = true
      this.#lefts = new Int32Array(FIRST_SLOTS)
      this.#rights = new Int32Array(FIRST_SLOTS)
      while (this.#lefts.length <= this.size) this.#widen()
      direct.forEach((code, key) => {
        if (code === 0) return
        this.#lefts[code - 1] = Math.floor(key / this.radix)
        this.#rights[code - 1] = key % this.radix
      })
      this.#hash(2 * this.#lefts.length)
      return
    }
    this.#slots = new Int32Array(Math.min(this.#mostDirect, Math.max(keys, 2 * direct.length)))
    this.#slots.set(direct)
  }

  #encodeHashed(left: Int32Array, right: Int32Array, n: number): void {
    let slots = this.#slots
    let mask = slots.length - 1
    let lefts = this.#lefts
    let rights = this.#rights
    for (let i = 0; i < n; i++) {
      const x = left[i]!
      const y = right[i]!
      let slot = mixed(x, y) & mask
      let code = slots[slot]!
      while (code !== 0 && (lefts[code - 1] !== x || rights[code - 1] !== y)) {
        slot = (slot + 1) & mask
        code = slots[slot]!
      }
      if (code === 0) {
        slots[slot] = code = ++this.size
        lefts[code - 1] = x
        rights[code - 1] = y
        if (this.size === lefts.length) {
          this.#widen()
          this.#hash(2 * this.#lefts.length)
          slots = this.#slots
          mask = slots.length - 1
          lefts = this.#lefts
          rights = this.#rights
        }
      }
      left[i] = code - 1
    }
  }

  #widen(): void {
    const longer = (codes: Int32Array) => {
      const out = new Int32Array(2 * codes.length)
      out.set(codes)
      return out
    }
    this.#lefts = longer(this.#lefts)
    this.#rights = longer(this.#rights)
  }

  #hash(length: number): void {
    const slots = new Int32Array(length)
    const mask = length - 1
    for (let j = 0; j < this.size; j++) {
      let slot = mixed(this.#lefts[j]!, this.#rights[j]!) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = j + 1
    }
    this.#slots = slots
  }
}

function encodeDirect(
  left: Int32Array,
  right: Int32Array,
  n: number,
  radix: number,
  slots: Int32Array,
  known: number,
): number {
  let size = known
  for (let i = 0; i < n; i++) {
    const key = Math.imul(left[i]!, radix) + right[i]!
    let code = slots[key]!
    if (code === 0) slots[key] = code = ++size
    left[i] = code - 1
  }
  return size
}

function mixed(x: number, y: number): number {
  const h = Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b)
  return h ^ (h >>> 15)
}
