import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineCodes } from '../../src/util/combine-codes.js'
import { groupRows } from '../../src/util/group-rows.js'

const numbered = (keys: readonly string[]) => {
  const index = new Map<string, number>()
  return keys.map(key => {
    if (!index.has(key)) index.set(key, index.size)
    return index.get(key)!
  })
}

describe('combineCodes', () => {
  it('numbers the pairs that occur as they first occur', () => {
    const a = { codes: Uint32Array.of(2, 0, 2, 1), size: 3 }
    const b = { codes: Uint32Array.of(1, 1, 1, 0), size: 2 }
    expect(combineCodes(a, b)).toEqual({ codes: Uint32Array.of(0, 1, 0, 2), size: 3 })
  })

  it('gives the same by direct addressing and by a hash table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 50 }),
        fc.constantFrom(10, 70_000),
        (pairs, size) => {
          const column = (at: 0 | 1) => ({ codes: Uint32Array.from(pairs, pair => pair[at] * (size / 10)), size })
          const { codes, size: found } = combineCodes(column(0), column(1))
          expect([...codes]).toEqual(numbered(pairs.map(pair => pair.join())))
          expect(found).toBe(new Set(pairs.map(pair => pair.join())).size)
        },
      ),
    )
  })

  it('keeps apart more pairs than the hash table begins with', () => {
    const n = 100_000
    const a = { codes: Uint32Array.from({ length: n }, (_, i) => i), size: n }
    const b = { codes: Uint32Array.from({ length: n }, (_, i) => (i * 7919) % n), size: n }
    const { codes, size } = combineCodes(a, b)
    expect(size).toBe(n)
    expect(codes.every((code, i) => code === i)).toBe(true)
  })
})

describe('groupRows', () => {
  it('lists the rows of each group in their order', () => {
    const { offsets, rows } = groupRows({ codes: Uint32Array.of(1, 0, 1, 3), size: 4 })
    expect([...offsets]).toEqual([0, 1, 3, 3, 4])
    expect([...rows]).toEqual([1, 0, 2, 3])
  })
})
