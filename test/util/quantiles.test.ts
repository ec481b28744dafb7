import { describe, expect, it } from 'vitest'
import { fallingRoot } from '../../src/util/falling-root.js'
import { normalQuantile } from '../../src/util/normal-quantile.js'
import { studentTQuantile } from '../../src/util/student-t-quantile.js'

describe('normalQuantile', () => {
  // The percentage points of any table, to the digits of double precision.
  it.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999, 3.2905267314919255],
  ])('of %d is %d', (share, want) => {
    expect(Math.abs(normalQuantile(share) - want)).toBeLessThan(1e-12)
  })

  it.each([0, 1, -1, Number.NaN])('throws for %d', share => {
    expect(() => normalQuantile(share)).toThrow(`invalid share: ${share}`)
  })
})

describe('studentTQuantile', () => {
  it('has a closed form for one, two and four degrees of freedom', () => {
    for (const share of [0.05, 0.5, 0.9, 0.95, 0.99, 0.999]) {
      const tail = (1 - share * share) / 4
      const four = 2 * Math.sqrt(Math.cos(Math.acos(2 * Math.sqrt(tail)) / 3) / (2 * Math.sqrt(tail)) - 1)
      expect(studentTQuantile(share, 1) / Math.tan((Math.PI * share) / 2) - 1).toBeCloseTo(0, 11)
      expect(studentTQuantile(share, 2) / (share * Math.sqrt(2 / (1 - share * share))) - 1).toBeCloseTo(0, 11)
      expect(studentTQuantile(share, 4) / four - 1).toBeCloseTo(0, 9)
    }
  })

  it.each([
    [1, 12.706204736432095],
    [3, 3.182446305284263],
    [5, 2.570581835636314],
    [12, 2.178812829663418],
    [36, 2.028094000980452],
  ])('of 95 %% with %i degrees is %d', (degrees, want) => {
    expect(Math.abs(studentTQuantile(0.95, degrees) - want)).toBeLessThan(1e-9)
  })

  it('nears the normal quantile as the degrees grow', () => {
    expect(Math.abs(studentTQuantile(0.95, 100_000) - normalQuantile(0.95))).toBeLessThan(3e-5)
  })

  it('throws for what is no share or no number of degrees', () => {
    expect(() => studentTQuantile(1.2, 3)).toThrow('invalid share: 1.2')
    expect(() => studentTQuantile(0.95, 0)).toThrow('invalid degrees: 0')
    expect(() => studentTQuantile(0.95, 2.5)).toThrow('invalid degrees: 2.5')
  })
})

describe('fallingRoot', () => {
  it('finds the root, and zero where the function begins below it', () => {
    expect(fallingRoot(x => 2 - x * x)).toBeCloseTo(Math.SQRT2, 15)
    expect(fallingRoot(x => 1e12 - x)).toBe(1e12)
    expect(fallingRoot(x => -1 - x)).toBe(0)
  })

  it('throws for a function without a root', () => {
    expect(() => fallingRoot(() => Number.NaN)).toThrow('invalid function: no root')
    expect(() => fallingRoot(() => 1)).toThrow('invalid function: no root')
  })
})
