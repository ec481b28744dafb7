import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/figures/bounds.js'
import { type ReadingName, type ReadingTable, readings } from '../../src/figures/readings.js'
import type { Hedge } from '../../src/figures/vocabulary.js'

const names = Object.keys(readings) as ReadingName[]
const count = fc.nat({ max: 2_000_000_000 })
const reading = fc.constantFrom(...names)
const around = fc.constantFrom<Hedge>('exact', 'about', 'almost')

describe('about and almost', () => {
  it.each<[Hedge, ReadingName, number, number | null, number | null]>([
    ['about', 'typical', 500, 450, 550],
    ['about', 'typical', 3_300_000, 3_102_000, 3_465_000],
    ['about', 'typical', 336, 329, 340],
    ['about', 'typical', 52_431, 52_326, 52_536],
    ['about', 'wide', 500, 375, 625],
    ['about', 'wide', 3_300_000, 2_640_000, 3_960_000],
    ['about', 'wide', 336, 299, 373],
    ['about', 'wide', 52_431, 46_139, 58_723],
    ['about', 'literal', 500, null, null],
    ['almost', 'typical', 1_000_000, 900_000, 1_000_000],
    ['almost', 'typical', 3_300_000, 3_135_000, 3_300_000],
    ['almost', 'typical', 336, 332, 336],
    ['almost', 'typical', 52_431, 52_378, 52_431],
    ['almost', 'wide', 1_000_000, 750_000, 1_100_000],
    ['almost', 'wide', 3_300_000, 2_640_000, 3_432_000],
    ['almost', 'wide', 336, 312, 343],
    ['almost', 'wide', 52_431, 50_858, 52_956],
    ['almost', 'literal', 500, null, 500],
  ])('%s, %s: %d lies between %j and %j', (hedge, reading, value, low, high) => {
    expect(bounds(value, hedge, { reading })).toEqual({ low, best: value, high })
  })

  it('below ten take the ratios for one digit, outward to whole numbers', () => {
    expect(bounds(5, 'about')).toEqual({ low: 4, best: 5, high: 6 })
  })

  it('take the digits that the writer meant, when the caller knows them', () => {
    expect(bounds(1_200_000, 'about', { significantDigits: 3 })).toEqual({
      low: 1_176_000,
      best: 1_200_000,
      high: 1_212_000,
    })
  })

  it('lose nobody to the dust of binary fractions', () => {
    fc.assert(
      fc.property(count, value => {
        const { low, high } = bounds(value, 'about', { significantDigits: 2 })
        const n = BigInt(value)
        expect(BigInt(low!)).toBe((n * 94n) / 100n)
        expect(BigInt(high!)).toBe((n * 105n + 99n) / 100n)
      }),
    )
  })

  it('keep the decimals of what is not counted whole', () => {
    expect(bounds(2.5, 'about')).toEqual({ low: 2.35, best: 2.5, high: 2.625 })
  })
})

describe('one-sided words', () => {
  it.each<Hedge>(['over', 'at-least'])('%s gives a floor and nothing else, in every reading', hedge => {
    for (const reading of names) expect(bounds(336, hedge, { reading })).toEqual({ low: 336, best: null, high: null })
  })

  it.each<Hedge>(['under', 'at-most', 'up-to'])('%s gives a ceiling and nothing else, in every reading', hedge => {
    for (const reading of names) expect(bounds(336, hedge, { reading })).toEqual({ low: null, best: null, high: 336 })
  })
})

describe('a bare number', () => {
  const wide = (value: number, options: Parameters<typeof bounds>[2] = {}) => {
    const { low, high } = bounds(value, 'exact', { reading: 'wide', ...options })
    return [low, high]
  }

  it('is exact in the literal and in the typical reading', () => {
    for (const reading of ['literal', 'typical'] as const) {
      expect(bounds(500, 'exact', { reading })).toEqual({ low: 500, best: 500, high: 500 })
    }
  })

  it('that is round stands for what rounds to it, in the wide one', () => {
    expect(wide(500)).toEqual([450, 550])
    expect(wide(120)).toEqual([115, 125])
    expect(wide(1_200_000)).toEqual([1_150_000, 1_250_000])
    expect(wide(2.5)).toEqual([2.45, 2.55])
  })

  it('is never wider than the same number with "about" before it', () => {
    expect(wide(1000)).toEqual([750, 1250])
    fc.assert(
      fc.property(count, value => {
        const about = bounds(value, 'about', { reading: 'wide' })
        expect(wide(value)[0]).toBeGreaterThanOrEqual(about.low!)
        expect(wide(value)[1]).toBeLessThanOrEqual(about.high!)
      }),
    )
  })

  it('has no halo with three digits, counted or meant', () => {
    expect(wide(336)).toEqual([336, 336])
    expect(wide(1_200_000, { significantDigits: 3 })).toEqual([1_200_000, 1_200_000])
  })

  it('has no halo when its last digit counts single people', () => {
    expect(wide(47)).toEqual([47, 47])
    expect(wide(3)).toEqual([3, 3])
  })

  it('has no halo in a list or a register, and has one in a survey', () => {
    expect(wide(500, { basis: 'list' })).toEqual([500, 500])
    expect(wide(500, { basis: 'register' })).toEqual([500, 500])
    expect(wide(500, { basis: 'survey' })).toEqual([450, 550])
  })
})

describe('bounds', () => {
  it('hold the number, in whole numbers, and never below zero', () => {
    fc.assert(
      fc.property(count, around, reading, (value, hedge, reading) => {
        const { low, best, high } = bounds(value, hedge, { reading })
        expect(best).toBe(value)
        expect(low ?? 0).toBeGreaterThanOrEqual(0)
        expect(low ?? 0).toBeLessThanOrEqual(value)
        expect(high ?? value).toBeGreaterThanOrEqual(value)
        expect([low ?? 0, high ?? 0].every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it('of the wide reading hold those of the typical one', () => {
    fc.assert(
      fc.property(count, around, (value, hedge) => {
        const wide = bounds(value, hedge, { reading: 'wide' })
        const typical = bounds(value, hedge)
        expect(wide.low!).toBeLessThanOrEqual(typical.low!)
        expect(wide.high!).toBeGreaterThanOrEqual(typical.high!)
      }),
    )
  })

  it('of zero are zero', () => {
    for (const hedge of ['exact', 'about', 'almost'] as const) {
      for (const reading of ['typical', 'wide'] as const) {
        expect(bounds(0, hedge, { reading })).toEqual({ low: 0, best: 0, high: 0 })
      }
    }
  })

  it('follow a table of the caller’s own', () => {
    const own: ReadingTable = {
      ...readings.typical,
      name: 'ours',
      about: [
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
      ],
    }
    expect(bounds(300, 'about', { reading: own })).toEqual({ low: 150, best: 300, high: 600 })
  })

  it.each<[string, () => unknown]>([
    ['invalid hedge: between', () => bounds(5, 'between')],
    ['invalid hedge: vague', () => bounds(5, 'vague')],
    ['unknown hedge: nearly', () => bounds(5, 'nearly' as Hedge)],
    ['invalid value: -5', () => bounds(-5, 'exact')],
    ['invalid value: NaN', () => bounds(NaN, 'over')],
    ['invalid value: Infinity', () => bounds(Infinity, 'over')],
    ['invalid significantDigits: 0', () => bounds(5, 'about', { significantDigits: 0 })],
    ['invalid significantDigits: 1.5', () => bounds(5, 'about', { significantDigits: 1.5 })],
    ['unknown reading: broad', () => bounds(5, 'about', { reading: 'broad' as ReadingName })],
  ])('refuse: %s', (message, call) => {
    expect(call).toThrow(new Error(message))
  })
})
