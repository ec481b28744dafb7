import { describe, expect, it } from 'vitest'
import { hdxHapiIdps } from '../../../src/read/publishers/hdx-hapi-idps.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  '\ufefflocation_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,operation,assessment_type,population,reporting_round,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error'
const ids = '32d0365c-d513-4721-8d66-1b19b12c4b08,80911e9b-7527-469a-a545-4074860e1288'
const rows = [
  `TCD,Y,Y,,,,,,,0,Lake Chad Basin Crisis,BA,124788,4,2018-07-31,2018-07-31,${ids},,`,
  `TCD,Y,Y,,,,,,,0,Lake Chad Basin Crisis,SA,124371,4,2018-07-31,2018-07-31,${ids},,`,
  `TCD,Y,Y,Lac,Mamdi,TCD07,Lac,TCD0701,Mamdi,2,Lake Chad Basin Crisis,BA,99000,4,2018-07-31,2018-07-31,${ids},PCode length TD0701->TCD0701,`,
  `TCD,True,False,Lac,Nowhere,TCD07,Lac,,,2,Lake Chad Basin Crisis,BA,12,4,2018-07-31,2018-07-31,${ids},,Non matching p-code`,
]
const record = {
  location_code: 'HTI',
  admin_level: 0,
  operation: 'Haiti Earthquake',
  assessment_type: 'SA',
  reporting_round: 7,
  reference_period_start: '2011-11-30T00:00:00',
  reference_period_end: '2011-11-30T00:00:00',
  population: 519164,
}

testPublisher(hdxHapiIdps, [
  csvSample('HDX', { header, rows, cell: [0, ',124788,'] }),
  jsonSample('the API', { records: [record], around: data => ({ data }), cell: [0, 'population'] }),
])

describe('hdx-hapi-idps', () => {
  const { figures } = read([header, ...rows, ''].join('\n'), hdxHapiIdps)

  it('keeps who counted and who relayed apart', () => {
    expect([figures.at(0)?.source, figures.at(0)?.outlet]).toEqual(['IOM DTM', 'HDX HAPI'])
  })

  it('tells levels, rounds and assessments apart', () => {
    expect(figures.rows.map(say)).toEqual([
      'idps TCD 2018-07-31: 124788',
      'idps TCD 2018-07-31: 124371',
      'idps TCD0701 2018-07-31: 99000',
      'idps nowhere 2018-07-31: 12',
    ])
    expect(figures.rows.slice(0, 2).map(f => f.flags)).toEqual(
      ['BA', 'SA'].map(kind => ['level:0', 'part:operation=Lake Chad Basin Crisis', 'round:4', `assessment:${kind}`]),
    )
  })

  it('what HAPI warns of is kept, and an area without a code is not its country', () => {
    expect(figures.rows.slice(2).map(f => f.flags.filter(flag => !/operation|round|assessment/.test(flag)))).toEqual([
      ['level:2', 'place-unclear:PCode length TD0701->TCD0701'],
      ['level:2', 'part:area=Nowhere, Lac', 'place-unclear:TCD', 'suspect:Non matching p-code'],
    ])
  })

  it('names the dataset it is from', () => {
    expect(figures.at(0)?.url).toBe('https://data.humdata.org/dataset/32d0365c-d513-4721-8d66-1b19b12c4b08')
  })
})
