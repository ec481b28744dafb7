import { describe, expect, it } from 'vitest'
import { ohchrCasualties } from '../../../src/read/publishers/ohchr-casualties.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

// The form of OCHA's sheet for Ukraine of spring 2022, with its two header rows and its spelling.
const before = ['Flash Appeal,,,,,Update,']
const header =
  'Total Population(Flash Appeal),IDPs,Civilian casualities(OHCHR) - Killed,Civilian casualities(OHCHR) - Injured,Attacks on Health Care,Date,Source URL,Ukraine Flash Appeal 2022 - Required (US$m)'
const rows = [
  '41400000,N/A,249,553,N/A,2022-03-03,https://reliefweb.int/report/1,1139900000',
  ',1900000,636,1125,N/A,2022-03-14,"file:///C:/Users/somebody/Downloads/x.pdf; https://example.org/a; https://www.ohchr.org/en/b",NA',
]

testPublisher(ohchrCasualties, [
  csvSample('OCHA’s sheet', { before, header, rows, cell: [1, ',636,'] }),
  csvSample('a table of its own', {
    header: 'date_end,civilians_killed,civilians_injured,children_killed,url',
    rows: ['2023-01-31,7110,11547,438,https://www.ohchr.org/en/c'],
    cell: [0, ',438,'],
    options: { place: 'UKR', since: '2022-02-24' },
  }),
])

describe('ohchr-casualties', () => {
  const { figures, issues } = read([...before, header, ...rows, ''].join('\n'), ohchrCasualties)

  it('a verified total is a floor: no best number, no upper limit', () => {
    expect(figures.rows.map(say)).toEqual([
      'killed.civilians UKR 2022-02-24/2022-03-03: 249 [249, null, null]',
      'injured.civilians UKR 2022-02-24/2022-03-03: 553 [553, null, null]',
      'killed.civilians UKR 2022-02-24/2022-03-14: 636 [636, null, null]',
      'injured.civilians UKR 2022-02-24/2022-03-14: 1125 [1125, null, null]',
    ])
    expect(figures.at(0)).toMatchObject({
      basis: 'list',
      status: 'verified',
      hedge: 'at-least',
      source: 'OHCHR',
      outlet: 'OCHA',
    })
  })

  it('the other columns of the sheet are not taken for casualties', () => {
    expect(issues.filter(issue => issue.severity !== 'note')).toEqual([])
  })

  it('of several addresses OHCHR’s is kept, and none on somebody’s computer', () => {
    expect(figures.rows.map(f => f.url)).toEqual([
      'https://reliefweb.int/report/1',
      'https://reliefweb.int/report/1',
      'https://www.ohchr.org/en/b',
      'https://www.ohchr.org/en/b',
    ])
  })

  it.each(['N/A', 'NA', ''])('"%s" is a gap', cell => {
    const { figures: left, gaps } = read(`Date,Killed,Injured\n2022-03-14,636,${cell}\n`, ohchrCasualties, {
      place: 'UKR',
    })
    expect(left.rows.map(f => f.concept)).toEqual(['killed'])
    expect(gaps.map(gap => `${gap.concept} ${gap.reason}`)).toEqual(['injured unknown'])
  })

  it('a total that falls is said, and kept', () => {
    const { figures: both, issues: said } = read('Date,Killed\n2022-04-01,10\n2022-04-02,9\n', ohchrCasualties, {
      place: 'UKR',
    })
    expect(both.rows.map(f => f.value)).toEqual([10, 9])
    expect(said.filter(issue => issue.message.startsWith('W-RULE')).map(issue => issue.row)).toEqual([3])
  })

  it('a table that does not say where is asked about once', () => {
    const { issues: said } = read('Date,Killed\n2022-04-01,10\n2022-04-02,12\n', ohchrCasualties)
    expect(said.filter(issue => issue.message.startsWith('W-RULE')).length).toBe(1)
  })
})
