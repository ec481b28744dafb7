import type { Evidence } from './evidence.js'
import { isSame } from './is-same.js'

const FIRST_SLOTS = 64
const MOST = 1 << 30

/**
 * Of what a voice says more than once, the figure with the first id, where nothing tells the figures of a question apart
 * in time. What was kept is found by a hash; the table is not cleared between questions, whose entries are told apart by
 * growing numbers.
 */
export class SaidOnce {
  #slots = new Int32Array(FIRST_SLOTS)
  #before = 0

  constructor(readonly evidence: Evidence) {}

  /** Moves the rows that stand to the front, in their order, and gives their number. `counts` is by voice. */
  keep(rows: Uint32Array, n: number, counts: Uint32Array): number {
    const { evidence } = this
    const { voice, value, from, to } = evidence
    this.#makeRoom(n)
    const slots = this.#slots
    const mask = slots.length - 1
    const before = this.#before
    let kept = 0
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      const speaker = voice[row]!
      if (counts[speaker]! > 1) {
        let slot = hashOf(speaker, value[row]!, from[row]!, to[row]!) & mask
        let at = slots[slot]! - before
        while (at > 0 && (voice[rows[at - 1]!] !== speaker || !isSame(evidence, rows[at - 1]!, row))) {
          slot = (slot + 1) & mask
          at = slots[slot]! - before
        }
        if (at > 0) {
          if (evidence.id(row) < evidence.id(rows[at - 1]!)) rows[at - 1] = row
          continue
        }
        slots[slot] = before + kept + 1
      }
      rows[kept++] = row
    }
    this.#before += kept
    return kept
  }

  #makeRoom(n: number): void {
    const isFull = this.#before > MOST
    if (!isFull && 2 * n <= this.#slots.length) return
    let size = this.#slots.length
    while (size < 2 * n) size *= 2
    this.#slots = new Int32Array(size)
    this.#before = 0
  }
}

function hashOf(voice: number, value: number, from: number, to: number): number {
  const h = Math.imul(voice, 0x9e3779b1) ^ Math.imul(value | 0, 0x85ebca6b) ^ Math.imul(from | 0, 0xc2b2ae35) ^ (to | 0)
  const mixed = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
