import { describe, expect, it } from 'vitest'
import { iomDtm } from '../../../src/read/publishers/iom-dtm.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus'
const tags =
  '#id+code,#operation+name,#country+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#adm+level,#affected+idps,#date+reported,#date+year+reported,#date+month+reported,#round+code,#cause+type,#affected+idps+m,#affected+idps+f,#adm1+name+origin,#adm1+code+origin,#assessment+type,#operation+status'
const haiti = (level: string, idps: number, rest: string) => `,Haiti Earthquake,Haiti,HTI,${level},${idps},2011-${rest}`
const national = haiti(
  ',,,,0',
  519164,
  '11-30T00:00:00,2011,11,7,Natural disaster,,,Not available,Not available,SA,Inactive',
)
const before = haiti(
  ',,,,0',
  550560,
  '09-30T00:00:00,2011,9,6,Natural disaster,,,Not available,Not available,SA,Inactive',
)
const ouest = haiti(
  'Ouest,HT01,,,1',
  519164,
  '11-30T00:00:00,2011,11,7,Natural disaster,,,Not available,Not available,SA,Inactive',
)
const delmas = haiti(
  'Ouest,HT01,Delmas,HT0112,2',
  119164,
  '11-30T00:00:00,2011,11,7,conflict,60000,59000,Centre,HT06,BA,Inactive',
)
const rows = [national, before, ouest, delmas]

const api = {
  id: 1,
  operation: 'Countrywide monitoring',
  admin0Name: 'Haiti',
  admin0Pcode: 'HTI',
  admin1Name: 'Ouest',
  admin1Pcode: 'HT01',
  numPresentIdpInd: 332080,
  reportingDate: '2024-03-31T00:00:00',
  roundNumber: 6,
  displacementReason: 'Conflict',
  numberMales: null,
  numberFemales: null,
  idpOriginAdmin1Name: 'Ouest',
  idpOriginAdmin1Pcode: 'HT01',
  assessmentType: 'BA',
}
const around = (result: unknown) => ({
  result,
  statusCode: 200,
  isSuccess: true,
  errorMessages: [],
  totalRecordsCount: 1,
})

testPublisher(iomDtm, [
  csvSample('HDX', { header, tags, rows, cell: [0, ',519164,'] }),
  jsonSample('the API', { records: [api], around, cell: [0, 'numPresentIdpInd'] }),
])

describe('iom-dtm', () => {
  const { figures, gaps, issues } = read([header, tags, ...rows, ''].join('\n'), iomDtm)

  it('is a stock at the day of the round, in the place of the row’s level, from the area of origin', () => {
    expect(figures.rows.map(say)).toEqual([
      'idps HTI 2011-11-30: 519164',
      'idps HTI 2011-09-30: 550560',
      'idps HT01 2011-11-30: 519164',
      'idps HT0112 from HT06 2011-11-30: 119164',
      'idps.male HT0112 from HT06 2011-11-30: 60000',
      'idps.female HT0112 from HT06 2011-11-30: 59000',
    ])
  })

  it('what must not be added up is told apart: level, round and assessment; reason and operation are parts', () => {
    expect(figures.at(3)?.flags).toEqual([
      'part:operation=Haiti Earthquake',
      'part:reason=Conflict',
      'round:7',
      'level:2',
      'assessment:BA',
    ])
  })

  it('"Not available" is no place of origin', () => {
    expect(figures.at(0)?.from).toBeNull()
  })

  it('sexes that were not counted are gaps', () => {
    expect(gaps.slice(0, 2).map(gap => `${gap.group} ${gap.place} ${gap.reason}`)).toEqual([
      'male HTI not-collected',
      'female HTI not-collected',
    ])
  })

  it('sexes that do not make up the total are said', () => {
    expect(issues.filter(issue => issue.message.startsWith('W-RULE')).map(issue => [issue.row, issue.why])).toEqual([
      [6, 'Its men and women are 119000'],
    ])
  })

  it('without a level, the last code gives it; without a code, the place is not that of the country', () => {
    const nowhere = { ...api, admin2Name: 'Somewhere', admin2Pcode: null, adminLevel: 2 }
    expect(read(around([api, nowhere]), iomDtm).figures.rows.map(f => [f.place, ...f.flags.slice(3)])).toEqual([
      ['HT01', 'level:1', 'assessment:BA'],
      [null, 'level:2', 'assessment:BA', 'place-unclear:HTI'],
    ])
  })

  it('the licence forbids redistribution', () => {
    expect(figures.at(0)?.licence).toMatch(/non-commercial use, no redistribution/)
  })
})
