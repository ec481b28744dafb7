import fc from 'fast-check'
import type { Relation } from '../../src/consistency/relation.js'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const row = (id: string) =>
  fc
    .record({ low: fc.integer({ min: 0, max: 60 }), more: fc.option(fc.integer({ min: 0, max: 40 })) })
    .map(({ low, more }) => ({
      id,
      concept: 'killed' as const,
      text: '',
      low,
      high: more === null ? null : low + more,
    }))

/** Of two figures the one with the earlier letter is the whole, so that nothing is a part of itself. */
const two = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 })
  .map(pair => [...pair].sort() as [string, string])
const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 4 }).map(list => [...list].sort())

const relation: fc.Arbitrary<Relation> = fc.oneof(
  two.map(([whole, part]): Relation => ({ kind: 'part', part, whole })),
  two.map((figures): Relation => ({ kind: 'same', figures })),
  fc
    .tuple(some, fc.boolean())
    .map(([[whole, ...parts], complete]): Relation => ({ kind: 'parts', parts, whole: whole!, complete })),
  two.map(([base, part]): Relation => ({ kind: 'share', part, base, share: [0.25, 0.5] })),
  two.map(([people, households]): Relation => ({ kind: 'households', people, households, size: [2, 4] })),
)

/** Six figures, some of them open upwards, and a few relations between them. */
export const net = fc.record({
  rows: fc.tuple(...ids.map(row)),
  relations: fc.array(relation, { minLength: 1, maxLength: 6 }),
})
