const FIRST_SLOTS = 1024

/** Keeps every distinct run of bytes once and numbers it: a text is made once for each, however often it is met. */
export class Interner {
  count = 0
  slots = new Int32Array(FIRST_SLOTS).fill(-1)
  mask = FIRST_SLOTS - 1
  hashes = new Int32Array(FIRST_SLOTS / 2)
  /** Text i lies in `bytes` from `ends[i]` to `ends[i + 1]`. */
  ends = new Int32Array(FIRST_SLOTS / 2 + 1)
  bytes = new Uint8Array(1 << 14)

  /** Adds what is known to be new, at the free slot that was found. */
  add(from: Uint8Array, start: number, length: number, hash: number, slot: number): number {
    const id = this.count++
    const end = this.ends[id]!
    if (end + length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, end + length))
      larger.set(this.bytes)
      this.bytes = larger
    }
    for (let i = 0; i < length; i++) this.bytes[end + i] = from[start + i]!
    if (id + 2 > this.ends.length) {
      this.ends = doubled(this.ends)
      this.hashes = doubled(this.hashes)
    }
    this.ends[id + 1] = end + length
    this.hashes[id] = hash
    this.slots[slot] = id
    if (this.count * 2 > this.mask) this.#rehash()
    return id
  }

  #rehash(): void {
    const mask = this.mask * 2 + 1
    const slots = new Int32Array(mask + 1).fill(-1)
    for (let id = 0; id < this.count; id++) {
      const hash = this.hashes[id]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
    this.mask = mask
  }
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2)
  larger.set(old)
  return larger
}

/** The number of a run of bytes, new or met before. */
export function intern(into: Interner, bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  let hash = length
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  const { slots, mask, ends, hashes, bytes: held } = into
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const id = slots[slot]!
    if (id < 0) return into.add(bytes, start, length, hash, slot)
    if (hashes[id] === hash) {
      const at = ends[id]!
      if (ends[id + 1]! - at === length) {
        let i = 0
        while (i < length && held[at + i] === bytes[start + i]) i++
        if (i === length) return id
      }
    }
    slot = (slot + 1) & mask
  }
}
