import { describe, expect, it } from 'vitest'
import { writtenPeriod } from '../../../src/read/dates/written-period.js'

const read = (cell: string, order: 'dmy' | 'mdy' | null = null, serials = false) => {
  const period = writtenPeriod(cell, { order, serials })
  return 'refused' in period
    ? period.refused
    : period.start === period.end
      ? period.start
      : `${period.start}/${period.end} ${period.dateAccuracy}`
}

describe('writtenPeriod', () => {
  it.each([
    ['2020-01-31', '2020-01-31'],
    ['2020-1-5', '2020-01-05'],
    ['2017-03-30T00:00:00', '2017-03-30'],
    ['2023-11-06T11:00:00.000Z', '2023-11-06'],
    ['2020/01/31', '2020-01-31'],
    ['31/12/2019', '2019-12-31'],
    ['12/31/2019', '2019-12-31'],
    ['31.12.2019', '2019-12-31'],
    ['05/05/2020', '2020-05-05'],
    ['17 May 2013', '2013-05-17'],
    ['May 17, 2013', '2013-05-17'],
    ['1er mars 2014', '2014-03-01'],
    ['3 de agosto de 2021', '2021-08-03'],
    ['17-May-13', '2013-05-17'],
    ['١٥/٠٣/٢٠٢٤', '2024-03-15'],
    ['15 آذار 2024', '2024-03-15'],
    ['3 كانون الثاني 2020', '2020-01-03'],
    ['Septembre 2012', '2012-09-01/2012-09-30 month'],
    ['Decembre  2012', '2012-12-01/2012-12-31 month'],
    ['fevrier 2014', '2014-02-01/2014-02-28 month'],
    ['2014-06', '2014-06-01/2014-06-30 month'],
    ['2/2024', '2024-02-01/2024-02-29 month'],
    ['2020Q2', '2020-04-01/2020-06-30 range'],
    ['Q4 2020', '2020-10-01/2020-12-31 range'],
    ['T1 2021', '2021-01-01/2021-03-31 range'],
    ['2020W05', '2020-01-27/2020-02-02 week'],
    ['2020-W53', '2020-12-28/2021-01-03 week'],
    ['2019', '2019-01-01/2019-12-31 year'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))

  it('a day and month that can change places are asked about, unless the order is known', () => {
    expect(read('03/04/2024')).toBe('E-AMBIGUOUS')
    expect(read('03/04/2024', 'dmy')).toBe('2024-04-03')
    expect(read('03/04/2024', 'mdy')).toBe('2024-03-04')
    expect(read('Jan-20')).toBe('E-AMBIGUOUS')
  })

  it('numbers are days of a spreadsheet only where the column has such', () => {
    expect(read('45199')).toBe('E-DAY')
    expect(read('45199', null, true)).toBe('2023-09-30')
  })

  it.each([
    '2020-02-30',
    '32/12/2019',
    '31/04/2020',
    '2021W53',
    'soon',
    '',
    '12',
    '1899',
    '2020Q5',
    '2020-13',
    '45 May 2020',
  ])('%s is no date', cell => expect(read(cell)).toBe('E-DAY'))

  it('a day with a known order is not turned round to make it fit', () => {
    expect(read('12/31/2019', 'dmy')).toBe('E-DAY')
  })
})
