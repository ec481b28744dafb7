const FIRST = 1024

/** Runs of bytes, one behind the other: run i lies in `bytes` from `ends[i]` to `ends[i + 1]`. */
export class GrowingBytes {
  count = 0
  bytes = new Uint8Array(FIRST)
  ends = new Int32Array(FIRST)

  /** Adds what stands in the bytes from 0 to `length`. */
  add(from: Uint8Array, length: number): void {
    const start = this.ends[this.count]!
    const end = start + length
    if (end > this.bytes.length) {
      const larger = new Uint8Array(Math.max(end, Math.ceil(this.bytes.length * 1.5)))
      larger.set(this.bytes)
      this.bytes = larger
    }
    const { bytes } = this
    for (let i = 0; i < length; i++) bytes[start + i] = from[i]!
    this.count++
    if (this.count === this.ends.length) {
      const larger = new Int32Array(Math.ceil(this.count * 1.5))
      larger.set(this.ends)
      this.ends = larger
    }
    this.ends[this.count] = end
  }
}
