import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairCodes } from '../../src/util/pair-codes.js'

/** The codes of pairs that come in blocks, the left ones numbered as they first occur. */
function inBlocks(pairs: readonly (readonly [number, number])[], radix: number, block: number): number[] {
  const codes = new PairCodes(radix, pairs.length)
  const out: number[] = []
  let leftSize = 0
  for (let from = 0; from < pairs.length; from += block) {
    const part = pairs.slice(from, from + block)
    leftSize = Math.max(leftSize, ...part.map(([left]) => left + 1))
    const left = Int32Array.from(part, pair => pair[0])
    codes.encode(
      left,
      Int32Array.from(part, pair => pair[1]),
      part.length,
      leftSize,
    )
    out.push(...left)
  }
  return out
}

function asTheyOccur(pairs: readonly (readonly [number, number])[]): number[] {
  const known = new Map<string, number>()
  return pairs.map(pair => {
    const code = known.get(pair.join()) ?? known.size
    known.set(pair.join(), code)
    return code
  })
}

describe('PairCodes', () => {
  it('numbers pairs as they first occur, whatever the blocks they come in', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(9))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (pairs, block) => {
        expect(inBlocks(pairs, 10, block)).toEqual(asTheyOccur(pairs))
      }),
    )
  })

  it('keeps the numbers it has given when the keys become too many for a table', () => {
    const pairs = Array.from({ length: 9000 }, (_, i) => [Math.floor(i / 2), (i * 7919) % 1000] as const)
    expect(inBlocks([...pairs, ...pairs], 1000, 100)).toEqual(asTheyOccur([...pairs, ...pairs]))
  })
})
