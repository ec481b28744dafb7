import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSame } from '../../src/util/is-same.js'

it('is what JSON says of plain data, whatever the order of names', () => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    )
  const data = fc.jsonValue({ maxDepth: 2 }).map(value => JSON.parse(JSON.stringify(value)) as unknown)
  fc.assert(fc.property(data, data, (a, b) => isSame(a, b) === (sorted(a) === sorted(b))))
  fc.assert(fc.property(data, a => isSame(a, JSON.parse(JSON.stringify(a)))))
})

it('tells a list from an object, and a name that is missing from one that is empty', () => {
  expect(isSame([], {})).toBe(false)
  expect(isSame({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false)
})
