import { describe, expect, it } from 'vitest'
import { acledAggregates } from '../../../src/read/publishers/acled-aggregates.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const areas = 'Country,Admin1,Admin2,ISO3,Admin2 Pcode,Admin1 Pcode,Month,Year,Events,Fatalities'
const weeks =
  'WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE'
const week = '2024-01-06,Middle East,Syria,Aleppo,Battles,Armed clash,3,12,500,Political violence,1,36,37'

testPublisher(acledAggregates, [
  csvSample('HDX, by month and area', {
    header: areas,
    rows: [
      'Syria,Aleppo,Afrin,SYR,SY0203,SY02,January,2024,3,12',
      'Syria,Idleb,Harim,SYR,SY0703,SY07,February,2024,4,13',
    ],
    cell: [0, ',12'],
  }),
  csvSample('ACLED, by week', { header: weeks, rows: [week], cell: [0, ',12,'] }),
])

describe('acled-aggregates', () => {
  it('counts events and fatalities of a month in an area, and says which kind by the name of the file', () => {
    const { figures } = read(`${areas}\nSyria,Aleppo,Afrin,SYR,SY0203,SY02,January,2024,3,12\n`, acledAggregates, {
      name: 'syria_civilian_targeting_events_and_fatalities_by_month-year.xlsx',
    })
    expect(figures.rows.map(say)).toEqual([
      'incidents SY0203 2024-01-01/2024-01-31: 3',
      'fatalities-coded SY0203 2024-01-01/2024-01-31: 12',
    ])
    expect(figures.at(0)?.flags).toEqual(['level:2', 'part:events=civilian_targeting'])
  })

  it('a country without a code is known by its name; a file without fatalities has none', () => {
    const { figures, gaps } = read(
      'Country,Month,Year,Events\nDemocratic Republic of Congo,3,2024,7\n',
      acledAggregates,
    )
    expect(figures.rows.map(say)).toEqual(['incidents COD 2024-03-01/2024-03-31: 7'])
    expect(gaps).toEqual([])
  })

  it('a week goes from Saturday to Friday; an area without a code has no place', () => {
    const { figures } = read(`${weeks}\n${week}\n`, acledAggregates)
    expect(figures.rows.map(f => [f.start, f.end, f.dateAccuracy, f.place])[0]).toEqual([
      '2024-01-06',
      '2024-01-12',
      'week',
      null,
    ])
    expect(figures.at(0)?.flags).toEqual([
      'level:1',
      'part:area=Aleppo',
      'place-unclear:SYR',
      'part:disorder=Political violence',
      'part:type=Battles',
      'part:subtype=Armed clash',
    ])
  })

  it('what is no month leaves the figures undated, and is said', () => {
    const { figures, issues } = read('Country,Month,Year,Events\nSyria,Total,2024,7\n', acledAggregates)
    expect(figures.at(0)?.end).toBeNull()
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, row }) => [code, row])).toEqual([
      ['E-DAY', 2],
    ])
  })
})
