import type { Piece } from '../figures/range.js'
import { boxOf } from './box-of.js'
import type { Model } from './model.js'
import { type ModelPart, partsOfModel } from './parts-of-model.js'
import type { Reasoner, Reasoning } from './reasoner.js'

export type Claims = ReadonlyMap<string, Piece>

/** A model that can be asked about any of its figures under any claims. */
export interface Question {
  readonly parts: readonly ModelPart[]
  /** Whether these figures can all be true. */
  possible(claims: Claims, ids: readonly string[]): boolean
  /** What a figure can be if the others are true; null where they cannot. It may be one of them itself. */
  limits(claims: Claims, others: readonly string[], id: string): Piece | null
  leastChange(claims: Claims): number | null
  close(): void
}

/** Every part of the model has a reasoner of its own, so that nothing is asked about figures that do not bear on it. */
export function question(model: Model, reasoning: Reasoning): Question {
  const parts = partsOfModel(model)
  const reasoners = parts.map((): Reasoner | undefined => undefined)
  const reasoner = (i: number) => (reasoners[i] ??= reasoning.about(parts[i]!.model))
  const partOf = new Map(parts.flatMap(({ model }, i) => model.ids.map(id => [id, i] as const)))
  const columnOf = new Map(parts.flatMap(({ model }) => model.ids.map((id, column) => [id, column] as const)))
  const box = (i: number, claims: Claims, ids: ReadonlySet<string>) => boxOf(parts[i]!.model, claims, ids)
  return {
    parts,
    possible(claims, ids) {
      const wanted = new Set(ids)
      const touched = new Set(ids.flatMap(id => partOf.get(id) ?? []))
      return [...touched].every(i => reasoner(i).possible(box(i, claims, wanted)))
    },
    limits(claims, others, id) {
      const i = partOf.get(id)
      if (i === undefined) return others.includes(id) ? claims.get(id)! : [0, null]
      return reasoner(i).limits(box(i, claims, new Set(others)), [columnOf.get(id)!])?.[0] ?? null
    },
    leastChange(claims) {
      const all = parts.map(({ model }, i) => reasoner(i).leastChange(boxOf(model, claims, new Set(model.ids))))
      return all.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0)
    },
    close: () => reasoners.forEach(one => one?.close()),
  }
}
