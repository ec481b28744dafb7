/** Codes of rows, each below `size`; a code need not occur. */
export interface Codes {
  readonly codes: Uint32Array
  readonly size: number
}

/** Direct addressing up to so many keys for each row: beyond it a hash table stays in the cache longer. */
const KEYS_PER_ROW = 16
const ALWAYS_DIRECT = 1 << 16

/**
 * One code for each pair of codes that occurs, in the order in which they first occur. As the pairs are numbered anew,
 * the key of two codes never outgrows a number, however many columns are combined one after the other.
 */
export function combineCodes(a: Codes, b: Codes): Codes {
  if (b.size <= 1) return a
  if (a.size <= 1) return b
  const keys = a.size * b.size
  return keys <= Math.max(ALWAYS_DIRECT, KEYS_PER_ROW * a.codes.length) ? direct(a, b, keys) : hashed(a, b)
}

function direct(a: Codes, b: Codes, keys: number): Codes {
  const [left, right] = [a.codes, b.codes]
  const n = left.length
  const radix = b.size
  const codes = new Uint32Array(n)
  const seen = new Int32Array(keys)
  let size = 0
  for (let i = 0; i < n; i++) {
    const key = left[i]! * radix + right[i]!
    let code = seen[key]!
    if (code === 0) seen[key] = code = ++size
    codes[i] = code - 1
  }
  return { codes, size }
}

function hashed(a: Codes, b: Codes): Codes {
  const [left, right] = [a.codes, b.codes]
  const n = left.length
  const codes = new Uint32Array(n)
  let mask = (1 << 16) - 1
  let slots = new Int32Array(mask + 1)
  let firsts = new Uint32Array(1 << 15)
  let size = 0
  for (let i = 0; i < n; i++) {
    const [x, y] = [left[i]!, right[i]!]
    let slot = mixed(x, y) & mask
    let code = slots[slot]!
    while (code !== 0 && (left[firsts[code - 1]!] !== x || right[firsts[code - 1]!] !== y)) {
      slot = (slot + 1) & mask
      code = slots[slot]!
    }
    if (code === 0) {
      slots[slot] = code = ++size
      firsts[size - 1] = i
      if (2 * size > mask) {
        mask = 2 * mask + 1
        slots = new Int32Array(mask + 1)
        const longer = new Uint32Array(mask + 1)
        longer.set(firsts)
        firsts = longer
        for (let j = 0; j < size; j++) {
          let at = mixed(left[firsts[j]!]!, right[firsts[j]!]!) & mask
          while (slots[at] !== 0) at = (at + 1) & mask
          slots[at] = j + 1
        }
      }
    }
    codes[i] = code - 1
  }
  return { codes, size }
}

function mixed(x: number, y: number): number {
  const h = Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b)
  return h ^ (h >>> 15)
}
