const FIRST_SLOTS = 1024

/** Keeps every distinct run of bytes once and numbers it: a text is made once for each, however often it is met. */
export class Interner {
  count = 0
  /** Numbers of texts by their hash, −1 where there is none; a power of two, at most five eighths full. */
  slots = new Int32Array(FIRST_SLOTS).fill(-1)
  mask = FIRST_SLOTS - 1
  /** Text i lies in `bytes` from `ends[i]` to `ends[i + 1]`. */
  ends = new Int32Array(FIRST_SLOTS + 1)
  bytes = new Uint8Array(1 << 14)
  /** The number that was given last: neighbours are often of one country, and of one conflict. */
  last = -1

  /** Adds what is known to be new, at the free slot that was found. */
  add(from: Uint8Array, start: number, length: number, slot: number): number {
    const id = this.count++
    const end = this.ends[id]!
    if (end + length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(Math.ceil(this.bytes.length * 1.5), end + length))
      larger.set(this.bytes)
      this.bytes = larger
    }
    for (let i = 0; i < length; i++) this.bytes[end + i] = from[start + i]!
    if (id + 2 > this.ends.length) {
      const larger = new Int32Array(Math.ceil(this.ends.length * 1.5))
      larger.set(this.ends)
      this.ends = larger
    }
    this.ends[id + 1] = end + length
    this.slots[slot] = id
    if (this.count * 8 > this.mask * 5) this.#rehash()
    return id
  }

  /** Lets go of what is only needed to add more. */
  close(): void {
    this.slots = new Int32Array(0)
  }

  #rehash(): void {
    const mask = this.mask * 2 + 1
    const slots = new Int32Array(mask + 1).fill(-1)
    for (let id = 0; id < this.count; id++) {
      let slot = hashOf(this.bytes, this.ends[id]!, this.ends[id + 1]!) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
    this.mask = mask
  }
}

/** Four bytes at a time: what takes long is one multiplication waiting for the other. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  let i = start
  for (const last = end - 3; i < last; i += 4) {
    const four = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    hash = Math.imul(hash ^ four, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

/** The number of a run of bytes, new or met before. */
export function intern(into: Interner, bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  const { slots, mask, ends, bytes: held, last } = into
  if (last >= 0 && length > 3 && ends[last + 1]! - ends[last]! === length) {
    const at = ends[last]!
    let i = 0
    while (i < length && held[at + i] === bytes[start + i]) i++
    if (i === length) return last
  }
  let slot = hashOf(bytes, start, end) & mask
  for (;;) {
    const id = slots[slot]!
    if (id < 0) return (into.last = into.add(bytes, start, length, slot))
    const at = ends[id]!
    if (ends[id + 1]! - at === length) {
      let i = 0
      while (i < length && held[at + i] === bytes[start + i]) i++
      if (i === length) return (into.last = id)
    }
    slot = (slot + 1) & mask
  }
}
