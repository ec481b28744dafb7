import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IntervalName, intervalFinder, intervals } from '../../src/align/interval.js'
import { dayNumber, isoDay } from '../../src/util/day.js'

const at = (name: IntervalName, day: string) => intervalFinder(name)(dayNumber(day)).map(isoDay)

describe('an interval', () => {
  it.each([
    ['day', '2020-02-29', '2020-02-29', '2020-02-29'],
    ['week', '2020-01-01', '2019-12-30', '2020-01-05'],
    ['week', '1969-12-28', '1969-12-22', '1969-12-28'],
    ['month', '2020-02-10', '2020-02-01', '2020-02-29'],
    ['month', '1900-02-10', '1900-02-01', '1900-02-28'],
    ['quarter', '2020-06-30', '2020-04-01', '2020-06-30'],
    ['quarter', '2020-12-31', '2020-10-01', '2020-12-31'],
    ['year', '2021-07-01', '2021-01-01', '2021-12-31'],
    ['month', '9999-12-31', '9999-12-01', '9999-12-31'],
  ] as const)('of a %s that holds %s is %s to %s', (name, day, first, last) => {
    expect(at(name, day)).toEqual([first, last])
  })

  it('holds its day, and the next one begins where it ends', () => {
    const names = Object.keys(intervals) as IntervalName[]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: -100_000, max: 100_000 }), (name, day) => {
        const find = intervalFinder(name)
        const [first, last] = find(day)
        expect(first <= day && day <= last).toBe(true)
        expect(find(last + 1)[0]).toBe(last + 1)
        expect(find(first)).toEqual([first, last])
      }),
    )
  })
})
