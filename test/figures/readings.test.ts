import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/figures/bounds.js'
import type { Figure } from '../../src/figures/figure.js'
import { figures } from '../../src/figures/figures.js'
import {
  type Reading,
  type ReadingName,
  type ReadingTable,
  readingTable,
  readings,
} from '../../src/figures/readings.js'
import { reread } from '../../src/figures/reread.js'
import { significantDigits } from '../../src/figures/significant-digits.js'
import type { Hedge } from '../../src/figures/vocabulary.js'

const names = Object.keys(readings) as ReadingName[]
const numbers = ({ low, best, high }: Figure) => [low, best, high]
const figure = (row: Partial<Figure>): Figure => figures([{ concept: 'killed', ...row }]).at(0)!

describe('a reading', () => {
  it('is never narrower than the one before it, in any class of digits', () => {
    for (const words of ['about', 'almost'] as const) {
      for (const digits of [0, 1, 2, 3] as const) {
        const [low, high] = readings.typical[words][digits]
        expect(readings.wide[words][digits][0]).toBeLessThanOrEqual(low)
        expect(readings.wide[words][digits][1]).toBeGreaterThanOrEqual(high)
        expect(readings.literal[words][digits][0]).toBeNull()
      }
    }
  })

  const all = (low: number | null, high: number | null): ReadingTable['about'] => [
    [low, high],
    [low, high],
    [low, high],
    [low, high],
  ]
  it.each<[string, Partial<ReadingTable>]>([
    ['a low ratio above one', { about: all(1.1, 1.2) }],
    ['a low ratio below nothing', { about: all(-0.1, 1.2) }],
    ['a high ratio below one', { almost: all(0.5, 0.9) }],
    ['a ratio that is no number', { about: all(NaN, 1.2) }],
    ['classes of digits left out', { about: [[1, 1]] as unknown as ReadingTable['about'] }],
    ['a band of its own for vague words', { vague: 'broad' as ReadingName }],
  ])('of the caller’s own is refused for %s', (_, part) => {
    expect(() => readingTable({ ...readings.typical, ...part, name: 'ours' })).toThrow(
      new Error('invalid reading: ours'),
    )
  })

  it('is known by one of three names', () => {
    expect(() => readingTable('toString' as Reading)).toThrow(new Error('unknown reading: toString'))
  })
})

describe('significant digits', () => {
  it.each([
    [0, 1],
    [7, 1],
    [1000, 1],
    [130_000, 2],
    [10_356, 5],
    [12.5, 3],
    [0.05, 1],
    [1e21, 1],
  ])('%d has %d', (value, digits) => {
    expect(significantDigits(value)).toBe(digits)
  })

  it('are of finite numbers', () => {
    expect(() => significantDigits(NaN)).toThrow(new Error('invalid value: NaN'))
  })
})

describe('rereading a figure', () => {
  it('gives "about" the bounds of the new reading, and leaves value and text alone', () => {
    const before = figure({ text: 'about 500' })
    expect(reread(before, 'wide')).toEqual({ ...before, low: 375, high: 625 })
    expect(numbers(reread(before, 'literal'))).toEqual([null, 500, null])
  })

  it('goes by the digits of the words before those of the value', () => {
    const before = figure({ text: 'about 1.20 million' })
    expect(numbers(before)).toEqual([1_176_000, 1_200_000, 1_212_000])
    expect(numbers(reread(before, 'wide'))).toEqual([1_068_000, 1_200_000, 1_332_000])
  })

  it('gives a round number its halo and takes it away', () => {
    const before = figure({ text: '500' })
    const wide = reread(before, 'wide')
    expect(numbers(wide)).toEqual([450, 500, 550])
    expect(reread(wide, 'typical')).toEqual(before)
    expect(reread(figure({ text: '500', basis: 'list' }), 'wide')).toEqual(figure({ text: '500', basis: 'list' }))
    expect(numbers(reread(figure({ text: 'exactly 500' }), 'wide'))).toEqual([500, 500, 500])
  })

  it.each<[string, Partial<Figure>]>([
    ['a range that was stated', { text: '240–300' }],
    ['bounds that a publisher gave', { value: 500, hedge: 'about', low: 100, best: 500, high: 900 }],
    ['a floor', { text: 'at least 336' }],
    ['a ceiling', { text: 'up to 15' }],
    ['a vague figure', { text: 'dozens' }],
    ['a number without bounds to change', { text: '336' }],
  ])('returns %s as it is', (_, row) => {
    const before = figure(row)
    for (const reading of names) expect(reread(before, reading)).toBe(before)
  })

  it('leaves bounds of a table that it does not know as they are', () => {
    const own: ReadingTable = {
      ...readings.wide,
      name: 'ours',
      about: [
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
      ],
    }
    const ours = reread(figure({ text: 'about 300' }), own)
    expect(numbers(ours)).toEqual([150, 300, 600])
    expect(reread(ours, 'typical')).toBe(ours)
  })

  it('twice is rereading once, and the way there does not matter', () => {
    const base = figure({ text: '1' })
    const hedge = fc.constantFrom<Hedge>('exact', 'about', 'almost')
    const reading = fc.constantFrom(...names)
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), hedge, reading, reading, (value, hedge, from, to) => {
        const row = { ...base, text: '', value, hedge, ...bounds(value, hedge, { reading: from }) }
        const once = reread(row, to)
        expect(numbers(once)).toEqual(Object.values(bounds(value, hedge, { reading: to })))
        expect(reread(once, to)).toBe(once)
      }),
    )
  })
})
