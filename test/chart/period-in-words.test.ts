import { describe, expect, it } from 'vitest'
import { english } from '../../src/locale/english.js'
import { periodInWords, whenInWords } from '../../src/chart/period-in-words.js'

describe('periodInWords', () => {
  it.each([
    ['2020-01-02', '2020-01-02', '2 Jan 2020'],
    ['2020-01-01', '2020-12-31', '2020'],
    ['2018-01-01', '2020-12-31', '2018 to 2020'],
    ['2020-02-01', '2020-02-29', 'Feb 2020'],
    ['2021-02-01', '2021-02-28', 'Feb 2021'],
    ['2020-01-01', '2020-03-31', 'Jan to Mar 2020'],
    ['2019-12-01', '2020-01-31', 'Dec 2019 to Jan 2020'],
    ['2020-01-02', '2020-01-09', '2 Jan to 9 Jan 2020'],
    ['2019-12-01', '2020-01-01', '1 Dec 2019 to 1 Jan 2020'],
    [null, '2020-01-01', 'up to 1 Jan 2020'],
    ['2020-01-01', null, 'since 1 Jan 2020'],
    [null, null, 'day not stated'],
  ])('%s to %s is "%s"', (start, end, words) => {
    expect(periodInWords(start, end, english)).toBe(words)
  })
})

describe('whenInWords', () => {
  it('tells a stock from a flow', () => {
    const day = { start: '2020-01-31', end: '2020-01-31' }
    const month = { start: '2020-01-01', end: '2020-01-31' }
    expect(whenInWords({ measure: 'stock', ...day }, english)).toBe('as of 31 Jan 2020')
    expect(whenInWords({ measure: 'stock', ...month }, english)).toBe('in Jan 2020')
    expect(whenInWords({ measure: 'stock', start: null, end: '2020-01-31' }, english)).toBe('as of 31 Jan 2020')
    expect(whenInWords({ measure: 'flow', ...month }, english)).toBe('Jan 2020')
  })
})
