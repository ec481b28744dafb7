const FIRST = 1024

/** Keeps every distinct whole number once and numbers it: a set of numbers that costs a few bytes each. */
export class Integers {
  count = 0
  /** The value of each number. */
  values = new Int32Array(FIRST)
  /**
   * Numbers of values by their hash, −1 where there is none; a power of two, at most five eighths full. None as long as
   * every value is larger than those before it, and so is new without a look.
   */
  slots: Int32Array | null = null
  mask = 0
  /** The largest value; −1 while there is none. */
  most = -1

  /** Adds what is known to be new. */
  add(value: number): number {
    const id = this.count++
    if (id === this.values.length) {
      const larger = new Int32Array(Math.ceil(id * 1.5))
      larger.set(this.values)
      this.values = larger
    }
    this.values[id] = value
    if (value > this.most) this.most = value
    return id
  }

  /** Adds what is known to be new, at the free slot that was found. */
  addAt(value: number, slot: number): number {
    const id = this.add(value)
    this.slots![slot] = id
    if (this.count * 8 > this.mask * 5) this.rehash()
    return id
  }

  /** Lets go of what is only needed to add more. */
  close(): void {
    this.slots = null
  }

  /** Makes the slots, with room for as many values again. */
  rehash(): Int32Array {
    let mask = FIRST - 1
    while (this.count * 8 > mask * 5) mask = mask * 2 + 1
    const slots = new Int32Array(mask + 1).fill(-1)
    for (let id = 0; id < this.count; id++) {
      let slot = hashOf(this.values[id]!) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.mask = mask
    return (this.slots = slots)
  }
}

/** Numbers that follow one another stay side by side, sixteen at a time: files are mostly in their order. */
function hashOf(value: number): number {
  const high = Math.imul(value >>> 4, 0x9e3779b1)
  return ((high ^ (high >>> 15)) & ~15) | (value & 15)
}

/** The number of a value, new or met before. */
export function internInteger(into: Integers, value: number): number {
  if (into.slots === null && value > into.most) return into.add(value)
  const slots = into.slots ?? into.rehash()
  const { mask, values } = into
  let slot = hashOf(value) & mask
  for (;;) {
    const id = slots[slot]!
    if (id < 0) return into.addAt(value, slot)
    if (values[id] === value) return id
    slot = (slot + 1) & mask
  }
}
