import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers } from '../../src/consistency/covers.js'
import { smallestConflicts } from '../../src/consistency/smallest-conflicts.js'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, one) => [...sets, ...sets.map(set => [...set, one])], [[]])

describe('smallest conflicts', () => {
  it('are all of them, and each is smallest', () => {
    const forbidden = fc.array(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 }), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(forbidden, sets => {
        const possible = (some: readonly string[]) => !sets.some(set => set.every(one => some.includes(one)))
        const impossible = subsets(letters).filter(set => !possible(set))
        const smallest = impossible.filter(set => set.every(one => possible(set.filter(other => other !== one))))
        const found = smallestConflicts(letters, possible, 100)
        expect(found.cut).toBe(false)
        expect(found.conflicts.map(String).sort()).toEqual(smallest.map(String).sort())
      }),
    )
  })

  it('says when it ended early', () => {
    const pairs = smallestConflicts(letters, some => some.length < 2, 3)
    expect(pairs).toMatchObject({ cut: true })
    expect(pairs.conflicts).toHaveLength(3)
  })
})

describe('covers', () => {
  it('reach from the first day to the last, and lose that without any one of their parts', () => {
    const span = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 8 }))
      .map(([from, days]) => [from, from + days] as const)
    const days = (list: readonly (readonly [number, number])[]) =>
      new Set(list.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)))
    fc.assert(
      fc.property(span, fc.uniqueArray(span, { maxLength: 8, selector: String }), (whole, parts) => {
        const isCover = (set: readonly number[]) =>
          [...days([whole])].every(day => days(set.map(i => parts[i]!)).has(day))
        const all = subsets(parts.map((_, i) => i)).filter(
          set => isCover(set) && set.every(one => !isCover(set.filter(other => other !== one))),
        )
        const found = covers(whole, parts, 1000)
        expect(found.cut).toBe(false)
        expect(found.covers.map(set => String([...set].sort((a, b) => a - b))).sort()).toEqual(all.map(String).sort())
      }),
    )
  })
})
