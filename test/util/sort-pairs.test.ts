import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortPairs } from '../../src/util/sort-pairs.js'

it('sorts keys with their weights, and equal keys stay in their order', () => {
  const key = fc.oneof(fc.nat(9), fc.constantFrom(-Infinity, Infinity))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), keys => {
      const n = keys.length
      const sorted = Float64Array.from(keys)
      const weights = Float64Array.from(keys.keys())
      sortPairs(sorted, weights, n, new Float64Array(2 * n))
      const expected = keys.map((at, i) => [at, i] as const).sort((a, b) => (a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1))
      expect(Array.from(sorted, (at, i) => [at, weights[i]])).toEqual(expected)
    }),
  )
})
