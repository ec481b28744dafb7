import type { Interval } from './interval.js'

/** Spans of days by key, and how many of them reach into an interval. */
export class Beyond {
  readonly #spans = new Map<number, { readonly starts: number[]; readonly ends: number[]; sorted: boolean }>()

  /** `start` is not after `end`. */
  add(key: number, start: number, end: number): void {
    const own = this.#spans.get(key)
    if (own === undefined) {
      this.#spans.set(key, { starts: [start], ends: [end], sorted: false })
      return
    }
    own.starts.push(start)
    own.ends.push(end)
    own.sorted = false
  }

  /** Those that begin by the last day, less those that ended before the first. */
  reaching(key: number, [first, last]: Interval): number {
    const own = this.#spans.get(key)
    if (own === undefined) return 0
    if (!own.sorted) {
      own.starts.sort((a, b) => a - b)
      own.ends.sort((a, b) => a - b)
      own.sorted = true
    }
    return upTo(own.starts, last) - upTo(own.ends, first - 1)
  }
}

/** How many of the sorted numbers are at most `most`. */
function upTo(sorted: readonly number[], most: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! <= most) from = middle + 1
    else to = middle
  }
  return from
}
