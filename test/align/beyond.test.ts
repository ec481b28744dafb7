import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Beyond } from '../../src/align/beyond.js'

describe('spans beyond an interval', () => {
  it('are counted where they reach into it, with those whose days are not known', () => {
    const beyond = new Beyond()
    beyond.add(1, 0, 9)
    beyond.add(1, 20, 29)
    beyond.add(1, -Infinity, Infinity)
    beyond.add(2, 5, 25)
    expect([beyond.reaching(1, [9, 15]), beyond.reaching(1, [10, 19]), beyond.reaching(3, [0, 9])]).toEqual([2, 1, 0])
  })

  it('are as many as meet its days, one by one, also when more come after', () => {
    const span = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat({ max: 15 })).map(([from, n]) => [from, from + n])
    fc.assert(
      fc.property(fc.array(span), fc.array(span), span, (some, more, [first, last]) => {
        const beyond = new Beyond()
        const count = (spans: number[][]) => spans.filter(([from, to]) => from! <= last! && to! >= first!).length
        for (const [from, to] of some) beyond.add(0, from!, to!)
        expect(beyond.reaching(0, [first!, last!])).toBe(count(some))
        for (const [from, to] of more) beyond.add(0, from!, to!)
        expect(beyond.reaching(0, [first!, last!])).toBe(count([...some, ...more]))
      }),
    )
  })
})
