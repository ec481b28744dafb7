import { describe, expect, it } from 'vitest'
import { writtenNumber } from '../../src/read/written-number.js'

describe('writtenNumber', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['-5', -5],
    ['−5', -5],
    ['12.5', 12.5],
    ['6e+05', 600000],
    ['1,234', 1234],
    ['1,234.567', 1234.567],
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['٣٬٥٠٠', 3500],
    ['۳۵۰۰', 3500],
    [' 12 ', 12],
  ])('%s is %s', (cell, value) => expect(writtenNumber(cell, true)).toEqual({ value }))

  it.each([
    '1,5',
    '12,34',
    '1,2345',
    '12 3',
    '1e999',
    '0x1F',
    'Infinity',
    'NaN',
    '1_000',
    '12/03/2023',
    '9007199254740993',
    '12 000 people',
    '1.2.3',
  ])('%s is no number', cell => expect(writtenNumber(cell, true)).toMatchObject({ refused: 'E-NUMBER' }))

  it('1.234 is refused among counts, and is 1.234 among coordinates', () => {
    expect(writtenNumber('1.234', true)).toMatchObject({
      refused: 'E-AMBIGUOUS',
      why: 'It can be 1234, or 1.234 with decimals',
    })
    expect(writtenNumber('1.234', false)).toEqual({ value: 1.234 })
    expect(writtenNumber('0.234', true)).toEqual({ value: 0.234 })
  })
})
