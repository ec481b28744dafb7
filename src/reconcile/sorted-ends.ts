import { sortPairs } from '../util/sort-pairs.js'

/** The ends of intervals, lower and upper ones apart, each sorted with its weight. Used again for the next question. */
export class SortedEnds {
  length = 0
  lows = new Float64Array(16)
  lowWeights = new Float64Array(16)
  highs = new Float64Array(16)
  highWeights = new Float64Array(16)
  /** What sorting needs besides. */
  spare = new Float64Array(32)

  /** How many intervals have one number in common, where most of them do; known once they were gone through. */
  deepest = 0
  #order = new Float64Array(16)

  /** Who is low at one end mostly is at the other: put in the order of their lower ends, upper ends are nearly sorted. */
  set(lows: Float64Array, highs: Float64Array, weights: Float64Array, n: number): this {
    this.length = n
    this.makeRoom(n)
    const order = this.#order
    for (let i = 0; i < n; i++) {
      this.lows[i] = lows[i]!
      order[i] = i
    }
    sortPairs(this.lows, order, n, this.spare)
    for (let k = 0; k < n; k++) {
      const i = order[k]!
      this.highs[k] = highs[i]!
      this.lowWeights[k] = this.highWeights[k] = weights[i]!
    }
    sortPairs(this.highs, this.highWeights, n, this.spare)
    return this
  }

  makeRoom(n: number): void {
    if (n <= this.lows.length) return
    const size = Math.max(n, 2 * this.lows.length)
    this.lows = new Float64Array(size)
    this.lowWeights = new Float64Array(size)
    this.highs = new Float64Array(size)
    this.highWeights = new Float64Array(size)
    this.spare = new Float64Array(2 * size)
    this.#order = new Float64Array(size)
  }

  /** The largest weight that one number has. */
  peak(): number {
    const { length, lows, lowWeights, highs, highWeights } = this
    let weight = 0
    let most = 0
    for (let i = 0, j = 0; i < length;) {
      if (lows[i]! <= highs[j]!) {
        weight += lowWeights[i++]!
        if (weight > most) most = weight
      } else weight -= highWeights[j++]!
    }
    return most
  }
}
