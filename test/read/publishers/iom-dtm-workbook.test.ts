import { describe, expect, it } from 'vitest'
import { iomDtmWorkbook } from '../../../src/read/publishers/iom-dtm-workbook.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'Round,Country Name,Country Code,Reported Date,Oblast,Oblast pcode,Estimated max. de facto IDPs present,Estimated max. returnee pop. Present'
const tags =
  '#meta+round,#country+name,#country+code,#date+reported,#adm1+Name,#adm1+code,#affected+ind+idp,#affected+returnees+ind'
const start = '14,Ukraine,UKR,2023-09-30'
const rows = [
  `${start},Cherkaska,UA71,121000,62000`,
  `${start},Donetska*,UA14,88000,120000`,
  `${start},Luhanska*,UA44,n/a,n/a`,
  `${start},Residence location unknown (in Ukraine)**,n/a,20000,15500`,
]

testPublisher(iomDtmWorkbook, [csvSample('a sheet', { header, tags, rows, cell: [0, ',121000,'] })])

describe('iom-dtm-workbook', () => {
  const { figures, gaps } = read([header, tags, ...rows, ''].join('\n'), iomDtmWorkbook)

  it('finds the columns by their tags, whatever they are called', () => {
    expect(figures.rows.map(say)).toEqual([
      'idps UA71 2023-09-30: 121000',
      'returnees UA71 2023-09-30: 62000',
      'idps UA14 2023-09-30: 88000',
      'returnees UA14 2023-09-30: 120000',
      'idps nowhere 2023-09-30: 20000',
      'returnees nowhere 2023-09-30: 15500',
    ])
  })

  it('an area with a footnote is doubted, and thousands are rounded', () => {
    expect(figures.at(2)?.flags).toEqual(['round:14', 'level:1', 'suspect:footnote', 'rounded'])
    expect(figures.at(5)?.flags).not.toContain('rounded')
  })

  it('people of whom only the country is known are not the people of the country', () => {
    expect(figures.at(4)?.flags).toEqual([
      'round:14',
      'place-unclear:UKR',
      'part:area=Residence location unknown (in Ukraine)**',
      'rounded',
    ])
  })

  it('n/a is a gap', () => {
    expect(gaps.map(gap => `${gap.concept} ${gap.place} ${gap.reason}`)).toEqual([
      'idps UA44 unknown',
      'returnees UA44 unknown',
    ])
  })
})
