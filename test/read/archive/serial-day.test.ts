import { describe, expect, it } from 'vitest'
import { serialDay } from '../../../src/read/archive/serial-day.js'

describe('serialDay', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [45199, false, '2023-09-30'],
    [43831, false, '2020-01-01'],
    [42369, true, '2020-01-01'],
    [0, true, '1904-01-01'],
    [45199.75, false, '2023-09-30T18:00:00'],
    [45199.999999, false, '2023-10-01'],
    [0.5, false, null],
    [-1, false, null],
    [NaN, false, null],
  ])('%s (from 1904: %s) is %s', (serial, from1904, day) => expect(serialDay(serial, from1904)).toBe(day))
})
