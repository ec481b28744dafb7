import type { Figure } from '../figures/figure.js'
import { tableOf } from '../figures/to-table.js'
import type { ColumnarTable } from '../figures/table.js'
import { sortPairs } from '../util/sort-pairs.js'
import { type Evidence, FLOOR, evidenceOf } from './evidence.js'
import { SortedEnds } from './sorted-ends.js'
import { weightedMedianOfSorted } from './weighted-median.js'

/** The figures of one question that have a vote, side by side, for kernels. Used again for the next question. */
export class Votes {
  length = 0
  rows = new Uint32Array(16)
  from = new Float64Array(16)
  to = new Float64Array(16)
  #weights = new Float64Array(16)
  #isWeighed = false
  #sources = 0
  #unnamed = 0
  #isSorted = false
  readonly #ends = new SortedEnds()
  readonly #bests = new SortedEnds()
  readonly #figuresOf: Uint32Array

  constructor(readonly evidence: Evidence) {
    this.#figuresOf = new Uint32Array(evidence.sources.length)
  }

  clear(): void {
    this.length = 0
    this.#isWeighed = false
    this.#isSorted = false
  }

  add(row: number): void {
    const i = this.length++
    if (i >= this.rows.length) this.#grow()
    this.rows[i] = row
    this.from[i] = this.evidence.from[row]!
    this.to[i] = this.evidence.to[row]!
  }

  /**
   * The weight of each in a vote of sources: one for a named source, shared by its figures, and one for all
   * unattributed figures together, since they may all repeat one count.
   */
  get weights(): Float64Array {
    this.#weigh()
    return this.#weights
  }

  /** How many sources vote, all unattributed figures together as one. */
  get total(): number {
    this.#weigh()
    return this.#sources
  }

  /** How many figures name no source. */
  get unnamed(): number {
    this.#weigh()
    return this.#unnamed
  }

  #weigh(): void {
    if (this.#isWeighed) return
    const { length, rows } = this
    const { voice, nobody } = this.evidence
    const figuresOf = this.#figuresOf
    const weights = this.#weights
    let sources = 0
    for (let i = 0; i < length; i++) {
      const source = voice[rows[i]!]! >> 1
      if (++figuresOf[source]! === 1) sources++
    }
    this.#sources = sources
    this.#unnamed = nobody < 0 ? 0 : figuresOf[nobody]!
    for (let i = 0; i < length; i++) weights[i] = 1 / figuresOf[voice[rows[i]!]! >> 1]!
    for (let i = 0; i < length; i++) figuresOf[voice[rows[i]!]! >> 1] = 0
    this.#isWeighed = true
  }

  /** The ends of all, sorted. */
  get ends(): SortedEnds {
    if (!this.#isSorted) this.#ends.set(this.from, this.to, this.weights, this.length)
    this.#isSorted = true
    return this.#ends
  }

  /**
   * The weighted median of the sources' own best values; null where fewer than three named sources put one forward.
   * Verified lists, which are minimums, have no say.
   */
  medianOfBest(): number | null {
    const { best, voice, nobody } = this.evidence
    const { rows, length } = this
    const figuresOf = this.#figuresOf
    const bests = this.#bests
    bests.makeRoom(length)
    const { lows: values, lowWeights: weights } = bests
    let n = 0
    let sources = 0
    for (let i = 0; i < length; i++) {
      const row = rows[i]!
      const source = voice[row]! >> 1
      const value = best[row]!
      if (value !== value || source === nobody || (voice[row]! & FLOOR) !== 0) continue
      values[n] = value
      weights[n++] = source
      if (figuresOf[source]!++ === 0) sources++
    }
    for (let i = 0; i < n; i++) bests.highs[i] = 1 / figuresOf[weights[i]!]!
    for (let i = 0; i < n; i++) figuresOf[weights[i]!] = 0
    if (sources < 3) return null
    sortPairs(values, bests.highs, n, bests.spare)
    return weightedMedianOfSorted(values, bests.highs, n)
  }

  #grow(): void {
    const longer = (values: Float64Array) => {
      const out = new Float64Array(values.length * 2)
      out.set(values)
      return out
    }
    const rows = new Uint32Array(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
    this.from = longer(this.from)
    this.to = longer(this.to)
    this.#weights = longer(this.#weights)
  }
}

/** The votes of figures given as rows. */
export function votesOf(figures: readonly Figure[]): Votes {
  const votes = new Votes(evidenceOf(tableOf(figures.map(figure => ({ ...figure }))) as ColumnarTable<Figure>))
  figures.forEach((_, row) => votes.add(row))
  return votes
}
