import type { Piece } from '../figures/range.js'
import type { Box, Model } from './model.js'

/** The box in which only the figures wanted are held to their claims; the others are free, and nothing is below zero. */
export function boxOf(model: Model, claims: ReadonlyMap<string, Piece>, wanted: ReadonlySet<string>): Box {
  const low = new Float64Array(model.columns)
  const high = new Float64Array(model.columns).fill(Infinity)
  model.ids.forEach((id, i) => {
    if (!wanted.has(id)) return
    const [from, to] = claims.get(id)!
    low[i] = Math.max(0, from ?? 0)
    high[i] = to ?? Infinity
  })
  return { low, high }
}
