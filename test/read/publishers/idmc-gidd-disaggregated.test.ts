import { describe, expect, it } from 'vitest'
import { idmcGiddDisaggregated } from '../../../src/read/publishers/idmc-gidd-disaggregated.js'
import { read } from '../../../src/read/read.js'
import { jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const feature = (properties: object) => ({
  type: 'Feature',
  geometry: { type: 'MultiPoint', coordinates: [[37.4, 36.1]] },
  properties,
})
const quake = {
  ID: 107479,
  ISO3: 'SYR',
  Country: 'Syria',
  'Figure cause': 'Disaster',
  Year: 2023,
  'Figure category': 'Internal Displacements',
  'Figure unit': 'Household',
  'Reported figures': 38649,
  'Household size': 5,
  'Total figures': 193245,
  'Start date': '2023-02-06',
  'Start date accuracy': 'Day',
  'End date': '2023-03-09',
  'End date accuracy': 'Day',
  Publishers: ['Media'],
  Sources: ['OCHA', 'Local authorities'],
  'Event name': 'Syria, Türkiye: Earthquake - 06/02/2023',
  'Locations name': ['Aleppo, Syria', 'Idleb, Syria'],
}
const stock = {
  ID: 136080,
  ISO3: 'TUR',
  'Figure cause': 'Conflict',
  Year: 2023,
  'Figure category': 'IDPs',
  'Figure unit': 'Person',
  'Reported figures': 132168,
  'Total figures': 132168,
  'Stock date': '2023-10-16',
  'Stock date accuracy': 'Month',
  'Stock reporting date': '2023-12-31',
  Publishers: ['IOM DTM'],
  Sources: ['IOM DTM'],
  'Event name': 'An event',
  'Locations name': ['Adıyaman, Turkey'],
}
const readme = 'TITLE: GIDD\n\nDATE EXTRACTED: January 23, 2025\n\nLAST UPDATE: May 13, 2024\n'
const around = (features: unknown) => ({ type: 'FeatureCollection', readme, features })

testPublisher(idmcGiddDisaggregated, [
  jsonSample('GeoJSON', {
    records: [feature(quake), feature(stock)],
    around,
    cell: [0, 'Total figures'],
    vintage: 'updated May 13, 2024, extracted January 23, 2025',
  }),
])

describe('idmc-gidd-disaggregated', () => {
  const { figures } = read(around([feature(quake), feature(stock)]), idmcGiddDisaggregated)

  it('movements and people in one file are two concepts', () => {
    expect(figures.rows.map(say)).toEqual([
      'displacements.displaced-by-disaster SYR 2023-02-06/2023-03-09: 193245',
      'idps TUR 2023-12-31: 132168',
    ])
  })

  it('who counted, who printed it first and who printed it here are kept', () => {
    expect(figures.rows.map(f => [f.source, f.outlet])).toEqual([
      ['OCHA; Local authorities', 'Media; IDMC'],
      ['IOM DTM', 'IDMC'],
    ])
  })

  it('households turned into people, places, and a stock of an earlier day are said', () => {
    expect(figures.rows.map(f => f.flags)).toEqual([
      [
        'cause:disaster',
        'part:event=Syria, Türkiye: Earthquake - 06/02/2023',
        'part:location=Aleppo, Syria',
        'part:location=Idleb, Syria',
        'converted:38649 households of 5',
      ],
      ['cause:conflict', 'part:event=An event', 'part:location=Adıyaman, Turkey', 'carried-from:2023-10-16'],
    ])
  })

  it('an unknown category costs its figure', () => {
    const odd = feature({ ...quake, 'Figure category': 'Returns' })
    const { figures: none, issues } = read(around([odd]), idmcGiddDisaggregated)
    expect(none.length).toBe(0)
    expect(issues.map(issue => [issue.code, issue.column, issue.read])).toEqual([
      ['E-CONCEPT', 'Figure category', 'Returns'],
    ])
  })
})
