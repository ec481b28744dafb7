import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisNumber, linearAxis } from '../../src/chart/linear-axis.js'
import { english } from '../../src/locale/english.js'
import { stepAxis } from '../../src/chart/step-axis.js'
import { timeAxis, timeTicks } from '../../src/chart/time-axis.js'

const options = { pixels: 400, ticks: 5, room: 40, mayZoom: true }

describe('a linear axis', () => {
  it('starts at zero and marks round numbers', () => {
    expect(linearAxis([336], options)).toMatchObject({ start: 0, values: [0, 100, 200, 300] })
    expect(linearAxis([262000, 314400], options)).toMatchObject({ start: 0, values: [0, 100000, 200000, 300000] })
    expect(linearAxis([0], options)).toMatchObject({ start: 0, values: [0] })
    expect(linearAxis([], options)).toMatchObject({ start: 0, values: [0] })
    expect(linearAxis([3], options)).toMatchObject({ start: 0, values: [0, 1, 2, 3] })
  })

  it('starts higher only where all numbers lie within a tenth of the largest, and where it may', () => {
    expect(linearAxis([311000, 313901], options).start).toBe(309000)
    expect(linearAxis([311000, 313901], { ...options, mayZoom: false }).start).toBe(0)
    expect(linearAxis([90, 100], options).start).toBe(0)
    expect(linearAxis([313901], options).start).toBe(0)
  })

  it('holds every number and keeps its room', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2e9 }), { minLength: 1 }), numbers => {
        const axis = linearAxis(numbers, options)
        for (const n of numbers) {
          expect(axis.at(n)).toBeGreaterThanOrEqual(-1e-6)
          expect(axis.at(n)).toBeLessThanOrEqual(360 + 1e-6)
        }
        for (const value of axis.values) expect(value).toBeLessThanOrEqual(axis.end)
        expect(axis.values.length).toBeLessThanOrEqual(12)
      }),
    )
  })

  it('says millions in words where that loses nothing', () => {
    expect([0, 500000, 1000000, 2500000, 1234567].map(n => axisNumber(n, english))).toEqual([
      '0',
      '500,000',
      '1 million',
      '2.5 million',
      '1,234,567',
    ])
  })
})

describe('an axis in steps of ten', () => {
  it('has equal steps to within a twentieth, zero included', () => {
    const axis = stepAxis([0, 60, 9000000], 400, 20)
    expect(axis.values).toEqual([0, 10, 100, 1000, 10000, 100000, 1000000, 10000000])
    const places = axis.values.map(axis.at)
    const steps = places.slice(1).map((x, i) => x - places[i]!)
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.1)
    expect(places[0]).toBe(0)
  })

  it('has no zero where it is not needed', () => {
    expect(stepAxis([60, 900], 400, 20).values).toEqual([10, 100, 1000])
    expect(stepAxis([0], 400, 20).values).toEqual([0])
  })

  it('puts every number into its pixels, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2e9 }), { minLength: 1 }), numbers => {
        const axis = stepAxis(numbers, 400, 20)
        const places = [...numbers].sort((a, b) => a - b).map(axis.at)
        for (const x of places) expect(x >= -1e-6 && x <= 380 + 1e-6).toBe(true)
        expect([...places].sort((a, b) => a - b)).toEqual(places)
      }),
    )
  })
})

describe('an axis of days', () => {
  const words = (start: string, end: string, pixels = 500) =>
    timeTicks(timeAxis(start, end, pixels), 58, english).map(tick => tick.words.join(' '))

  it('names days, months or years as there is room, and the year where it is new', () => {
    expect(words('2023-12-28', '2024-01-03')).toEqual([
      '28 Dec 2023',
      '29 Dec',
      '30 Dec',
      '31 Dec',
      '1 Jan 2024',
      '2 Jan',
      '3 Jan',
    ])
    expect(words('2023-11-15', '2024-04-20')).toEqual(['Dec 2023', 'Jan 2024', 'Feb', 'Mar', 'Apr'])
    expect(words('2022-01-01', '2024-01-01')).toEqual(['Jan 2022', 'Jul', 'Jan 2023', 'Jul', 'Jan 2024'])
    expect(words('1990-06-30', '2024-12-31')).toEqual(['1995', '2000', '2005', '2010', '2015', '2020'])
  })

  it('lies where days are, not where months are', () => {
    const axis = timeAxis('2023-01-01', '2023-12-31', 364)
    expect(axis.at('2023-03-01')).toBe(59)
  })
})
