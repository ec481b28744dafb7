import type { Piece } from '../figures/range.js'
import type { Box, Model } from './model.js'
import type { Reasoning } from './reasoner.js'

/** A bound moves only by more than this share of itself: the dust of sums is no news. */
const DUST = 1e-9
/** Visits of a row, on average, after which the rest is left: bounds that creep towards each other stop being useful. */
const VISITS = 200

/**
 * Bounds carried from row to row until nothing moves (bound tightening, known as FBBA or HC4). Sound and fast: what it
 * calls impossible is impossible, and every bound it gives holds. It looks at one row at a time, so some contradictions
 * and tighter bounds need a solver.
 */
export const propagation: Reasoning = {
  exact: false,
  about: model => {
    const propagate = propagatorOf(model)
    return {
      possible: box => propagate(box) !== null,
      limits(box, columns) {
        const tight = propagate(box)
        return tight === null ? null : columns.map(i => pieceOf(tight, i))
      },
      leastChange: box => (propagate(box) === null ? null : 0),
      close: () => undefined,
    }
  },
}

export const pieceOf = ({ low, high }: Box, i: number): Piece => [tidy(low[i]!), tidy(high[i]!)]

/** No limit is null; decimal dust goes. */
export const tidy = (x: number): number | null =>
  Number.isFinite(x) ? Math.round(Number(x.toPrecision(12)) * 1e6) / 1e6 : null

function propagatorOf({ rows, columns }: Model): (box: Box) => Box | null {
  const users = Array.from({ length: columns }, (): number[] => [])
  rows.forEach((row, i) => {
    for (const column of row.columns) users[column]!.push(i)
  })
  // Most rows say nothing where nothing is stated: only those that do are looked at whatever the box.
  const least = new Float64Array(columns)
  const most = new Float64Array(columns).fill(Infinity)
  const always = rows.flatMap((row, i) => {
    if (visit(row, least, most)?.length === 0) return []
    for (const column of row.columns) {
      least[column] = 0
      most[column] = Infinity
    }
    return [i]
  })
  return box => {
    const low = box.low.slice()
    const high = box.high.slice()
    const waiting = [...always]
    const isWaiting = new Uint8Array(rows.length)
    for (const r of always) isWaiting[r] = 1
    const wake = (column: number) => {
      for (const user of users[column]!) {
        if (isWaiting[user] === 1) continue
        isWaiting[user] = 1
        waiting.push(user)
      }
    }
    for (let i = 0; i < columns; i++) {
      if (crossed(low[i]!, high[i]!)) return null
      if (low[i] !== 0 || high[i] !== Infinity) wake(i)
    }
    const visits = VISITS * rows.length
    for (let at = 0; at < waiting.length && at < visits; at++) {
      const r = waiting[at]!
      isWaiting[r] = 0
      const moved = visit(rows[r]!, low, high)
      if (moved === null) return null
      for (const column of moved) wake(column)
    }
    return { low, high }
  }
}

type Bounds = Float64Array

const NONE: readonly number[] = []

/** Tightens the columns of one row; the columns that moved, or null where the row cannot hold. */
function visit(row: Model['rows'][number], low: Bounds, high: Bounds): readonly number[] | null {
  const { columns, weights } = row
  // The least and the largest sum; infinite terms are counted apart, so that one of them can be left out again.
  let least = 0
  let most = 0
  let leastOpen = 0
  let mostOpen = 0
  for (let k = 0; k < columns.length; k++) {
    const weight = weights[k]!
    const from = leastTerm(weight, low[columns[k]!]!, high[columns[k]!]!)
    const to = leastTerm(weight, high[columns[k]!]!, low[columns[k]!]!)
    if (from === -Infinity) leastOpen++
    else least += from
    if (to === Infinity) mostOpen++
    else most += to
  }
  if (leastOpen === 0 && crossed(least, row.high)) return null
  if (mostOpen === 0 && crossed(row.low, most)) return null
  let moved: number[] | undefined
  for (let k = 0; k < columns.length; k++) {
    const i = columns[k]!
    const weight = weights[k]!
    if (weight === 0) continue
    const from = leastTerm(weight, low[i]!, high[i]!)
    const to = leastTerm(weight, high[i]!, low[i]!)
    const othersLeast = leastOpen === 0 ? least - from : leastOpen === 1 && from === -Infinity ? least : -Infinity
    const othersMost = mostOpen === 0 ? most - to : mostOpen === 1 && to === Infinity ? most : Infinity
    const upper = row.high - othersLeast
    const lower = row.low - othersMost
    const newHigh = weight > 0 ? upper / weight : lower / weight
    const newLow = weight > 0 ? lower / weight : upper / weight
    let changed = false
    if (newHigh < high[i]! - dust(newHigh, high[i]!)) {
      high[i] = newHigh
      changed = true
    }
    if (newLow > low[i]! + dust(newLow, low[i]!)) {
      low[i] = newLow
      changed = true
    }
    if (!changed) continue
    if (crossed(low[i]!, high[i]!)) return null
    ;(moved ??= []).push(i)
    // The sums of this row are those of the bounds it was read with: it is looked at again if that matters.
  }
  return moved ?? NONE
}

/** The smallest that a term can be; with the ends changed over, the largest. */
const leastTerm = (weight: number, low: number, high: number): number =>
  weight > 0 ? weight * low : weight < 0 ? weight * high : 0

const dust = (a: number, b: number) => (Number.isFinite(b) ? DUST * Math.max(1, Math.abs(a), Math.abs(b)) : 0)

/** A millionth of a person is no contradiction; nor is a millionth of a millionth of many. */
const crossed = (low: number, high: number) => low > high && low - high > 1e-6 * Math.max(1, 1e-6 * Math.abs(low))
