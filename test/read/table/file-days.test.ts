import { describe, expect, it } from 'vitest'
import { dayIn, fileDays } from '../../../src/read/table/file-days.js'

describe('dayIn', () => {
  it.each([
    ['Weekly snapshot 2024-02-25.csv', '2024-02-25'],
    ['IDPs_2024_02_25.xlsx', '2024-02-25'],
    ['IDPs_25_02_2024.xlsx', '2024-02-25'],
    ['Round_3_2024-02-25.xlsx', '2024-02-25'],
    ['IDPs_20240225_v2.xlsx', '2024-02-25'],
    ['IDP_snapshot_07Jan2024.xlsx', '2024-01-07'],
    ['Situation as of 14 January 2024', '2024-01-14'],
    ['Situation au 1er février 2024', '2024-02-01'],
    ['Corte: 5 de marzo de 2024', '2024-03-05'],
    ['As of March 5, 2024 (week 10)', '2024-03-05'],
    ['SitRep 25.02.2024', '2024-02-25'],
  ])('%s names %s', (text, day) => {
    expect(dayIn(text, null)?.day ?? null).toBe(day)
  })

  it('of several days, none is the one', () => {
    expect(dayIn('1 January 2024 to 7 January 2024', null)).toBeNull()
  })

  it('the same day written twice is one', () => {
    expect(dayIn('7 January 2024 (2024-01-07)', null)?.day).toBe('2024-01-07')
  })

  it('a day that can be read in two ways needs the order', () => {
    expect(dayIn('as of 03/04/2024', null)).toBeNull()
    expect(dayIn('as of 03/04/2024', 'dmy')?.day).toBe('2024-04-03')
  })

  it('a month or a number is no day', () => {
    expect(dayIn('Round 14, March 2024, 12345678 people', null)).toBeNull()
  })
})

describe('fileDays', () => {
  it('gives the days above the table, of the sheet and of the file', () => {
    expect(fileDays({ preamble: ['as of 7 January 2024'], sheet: '07-01-24', name: 'x 2024-01-14.csv' }, null)).toEqual(
      [
        { at: 'title', day: '2024-01-07', text: '7 January 2024' },
        { at: 'name', day: '2024-01-14', text: '2024-01-14' },
      ],
    )
  })
})
