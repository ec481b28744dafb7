import { describe, expect, it } from 'vitest'
import { hdxHapiConflictEvents } from '../../../src/read/publishers/hdx-hapi-conflict-events.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,event_type,events,fatalities,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error'
const row = (type: string, n: string) =>
  `NGA,Y,Y,Abia,Umuahia,NG001,Abia,NG001017,Umuahia North,2,${type},${n},2020-02-01,2020-02-29,a,b,,`
const rows = [row('political_violence', '3,14'), row('civilian_targeting', '2,12'), row('demonstration', '4,')]

testPublisher(hdxHapiConflictEvents, [csvSample('HDX', { header, rows, cell: [1, ',2,12,'] })])

describe('hdx-hapi-conflict-events', () => {
  const { figures, gaps } = read([header, ...rows, ''].join('\n'), hdxHapiConflictEvents)

  it('the kinds of events overlap, and are told apart as parts', () => {
    expect(figures.rows.map(f => [say(f), f.flags[1]])).toEqual([
      ['incidents NG001017 2020-02-01/2020-02-29: 3', 'part:events=political_violence'],
      ['fatalities-coded NG001017 2020-02-01/2020-02-29: 14', 'part:events=political_violence'],
      ['incidents NG001017 2020-02-01/2020-02-29: 2', 'part:events=civilian_targeting'],
      ['fatalities-coded NG001017 2020-02-01/2020-02-29: 12', 'part:events=civilian_targeting'],
      ['incidents NG001017 2020-02-01/2020-02-29: 4', 'part:events=demonstration'],
    ])
  })

  it('is read under the headers that HDX gives to people, with their HXL row and times of day', () => {
    const people =
      'Country ISO3,Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Start Date,End Date,Event Type,Events,Fatalities,Dataset Id,Resource Id\n#country+code,#adm1+code,#adm1+name,#adm2+code,#adm2+name,#date+start,#date+end,#event+type,#event+num,#fatality+num,#meta+dataset_id,#meta+resource_id\nNGA,,,,,2025-01-01 00:00:00+00:00,2025-01-31 00:00:00+00:00,civilian_targeting,33,45,d,r\n'
    expect(read(people, hdxHapiConflictEvents).figures.rows.map(say)).toEqual([
      'incidents NGA 2025-01-01/2025-01-31: 33',
      'fatalities-coded NGA 2025-01-01/2025-01-31: 45',
    ])
  })

  it('blank fatalities of demonstrations do not apply; they are not zero', () => {
    expect(gaps.map(gap => `${gap.concept} ${gap.reason}`)).toEqual(['fatalities-coded not-applicable'])
  })

  it('blank fatalities of violence are unknown', () => {
    const { gaps: others } = read([header, row('political_violence', '3,'), ''].join('\n'), hdxHapiConflictEvents)
    expect(others.map(gap => `${gap.concept} ${gap.reason}`)).toEqual(['fatalities-coded unknown'])
  })

  it('ACLED counted, HAPI relays, and the licence says that it may not be passed on', () => {
    expect([figures.at(0)?.source, figures.at(0)?.outlet]).toEqual(['ACLED', 'HDX HAPI'])
    expect(figures.at(0)?.licence).toMatch(/no redistribution/)
  })
})
