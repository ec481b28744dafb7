import { describe, expect, it } from 'vitest'
import { idmcIdu } from '../../../src/read/publishers/idmc-idu.js'
import { read } from '../../../src/read/read.js'
import { jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const current = {
  id: 170550,
  country: 'Spain',
  iso3: 'ESP',
  latitude: 41.9,
  longitude: 1.6,
  centroid: '[41.9, 1.6]',
  role: 'Recommended figure',
  displacement_type: 'Disaster',
  qualifier: 'total',
  figure: 8,
  displacement_date: '2024-11-04',
  displacement_start_date: '2024-11-04',
  displacement_end_date: '2024-11-04',
  year: 2024,
  event_id: 27864,
  event_name: 'Spain: Flood - 30/10/2024',
  standard_popup_text: '<b> Spain: 8 displacements (sheltered), 04 November </b> <br> 8 people were sheltered.',
  standard_info_text: '<b> Spain: 8 displacements (sheltered), 04 November </b>',
  old_id: null,
  sources: 'Spanish Red Cross',
  source_url: 'https://example.org/report?id=7&token=SECRET',
  locations_name: 'Catalonia, Spain',
  locations_coordinates: '41.9, 1.6',
  locations_accuracy: 'State/Region/Province (ADM1)',
  locations_type: 'Origin',
  displacement_occurred: null,
  created_at: '2024-12-04T16:15:49.260165Z',
}
const valencia = {
  ...current,
  id: 170560,
  role: 'Triangulation',
  figure: 3701,
  displacement_start_date: '2024-10-30',
  locations_name: 'Valencian Community, Spain',
  locations_coordinates: '39.3, -0.7',
}
const laMancha = {
  ...current,
  id: 170539,
  figure: 97,
  displacement_start_date: '2024-10-30',
  locations_name: 'Castile-La Mancha, Spain',
  locations_coordinates: '39.7, -3.3',
}
const alone = { ...valencia, id: 3, event_id: 9, figure: 40, created_at: '2024-12-05T00:00:00Z' }
const older = { ...alone, id: 4, figure: 30, created_at: '2024-12-01T00:00:00Z' }
const elsewhere = { ...alone, id: 5, figure: 20, locations_coordinates: '37.4, -4.5' }

const of2023 = {
  id: 126716,
  country: 'India',
  iso3: 'IND',
  centroid: '[10.4, 76.3]',
  displacement_type: 'Conflict',
  qualifier: 'more than',
  figure: 300,
  displacement_date: '2023-11-06T11:00:00.000Z',
  displacement_start_date: '2023-07-31T12:00:00.000Z',
  displacement_end_date: '2023-11-06T11:00:00.000Z',
  year: 2023,
  event_name: 'India: Communal violence - Manipur - 01/08/2023',
  standard_popup_text: '<b> India: 300 displacements </b> A total of 60 households were displaced',
  standard_info_text: '<b> India: 300 displacements </b>',
  old_id: null,
  created_at: '2023-11-08T19:37:23.870Z',
}

testPublisher(idmcIdu, [
  jsonSample('the current feed', { records: [current, valencia, laMancha], cell: [0, 'figure'] }),
  jsonSample('the feed of 2023', { records: [of2023], cell: [0, 'figure'] }),
])

describe('idmc-idu', () => {
  it('keeps what IDMC recommends, and lists what that leaves out', () => {
    const { figures, setAside } = read([valencia, current, laMancha], idmcIdu)
    expect(figures.rows.map(say)).toEqual([
      'displacements.displaced-by-disaster ESP 2024-11-04: 8',
      'displacements.displaced-by-disaster ESP 2024-10-30/2024-11-04: 97',
    ])
    expect(setAside.map(left => [left.figure.value, left.why])).toEqual([
      [
        3701,
        'IDMC recommends other figures of event 27864; this one, for triangulation, may be of places that they do not cover',
      ],
    ])
  })

  it('of an event without a recommended figure, the newest for each set of places is kept', () => {
    const { figures, setAside } = read([older, alone, elsewhere], idmcIdu)
    expect(figures.rows.map(f => [f.value, f.flags.includes('suspect:triangulation')])).toEqual([
      [40, true],
      [20, true],
    ])
    expect(setAside.map(left => [left.figure.value, left.why])).toEqual([
      [30, 'IDMC has a newer figure of event 9 in the same places'],
    ])
  })

  it('keeps every figure when told to', () => {
    const { figures, setAside } = read([valencia, current, older, alone], idmcIdu, { triangulation: true })
    expect([figures.length, setAside.length]).toEqual([4, 0])
  })

  it('the dates of the feed of 2023 are the days that began then in the far east, and its figures have no roles', () => {
    const { figures, issues } = read([of2023], idmcIdu)
    expect(figures.rows.map(say)).toEqual(['displacements IND 2023-08-01/2023-11-07: 300 [300, null, null]'])
    expect(figures.at(0)?.flags).toEqual([
      'provisional',
      'cause:conflict',
      'part:event=India: Communal violence - Manipur - 01/08/2023',
      'converted:60 households',
    ])
    expect(issues.map(issue => issue.code)).toContain('W-RULE')
  })

  it('qualifiers are read as the caller reads hedges', () => {
    const about = [{ ...current, qualifier: 'approximately', figure: 300 }]
    const bounds = (reading: 'literal' | 'typical') => {
      const f = read(about, idmcIdu, { reading }).figures.at(0)!
      return [f.low, f.best, f.high]
    }
    expect(bounds('typical')).toEqual([270, 300, 330])
    expect(bounds('literal')).not.toEqual(bounds('typical'))
  })

  it('qualifiers bound the number', () => {
    const words = ['total', 'more than', 'more than or equal to', 'less than', 'approximately']
    const { figures } = read(
      words.map((qualifier, id) => ({ ...current, id, qualifier, figure: 300 })),
      idmcIdu,
    )
    expect(figures.rows.map(f => [f.hedge, f.low, f.best, f.high])).toEqual([
      ['exact', 300, 300, 300],
      ['over', 300, null, null],
      ['at-least', 300, null, null],
      ['under', null, null, 300],
      ['about', 270, 300, 330],
    ])
  })

  it('an unknown qualifier costs the figure', () => {
    const { figures, issues } = read([{ ...current, qualifier: 'up to' }], idmcIdu)
    expect(figures.length).toBe(0)
    expect(issues.map(issue => [issue.code, issue.column, issue.read])).toEqual([['E-WORD', 'qualifier', 'up to']])
  })

  it('who counted and who printed are kept; the media are no source', () => {
    const { figures } = read([current, { ...current, id: 2, sources: 'Media' }], idmcIdu)
    expect(figures.rows.map(f => [f.source, f.outlet, f.basis])).toEqual([
      ['Spanish Red Cross', 'IDMC', null],
      [null, 'IDMC', 'media'],
    ])
  })

  it('the address of the report carries no token', () => {
    expect(read([current], idmcIdu).figures.at(0)?.url).toBe('https://example.org/report?id=7')
  })

  it('what the words call returns is no displacement', () => {
    const back = { ...current, standard_info_text: '<b> Spain: 8 returns, 04 November </b>' }
    expect(read([back], idmcIdu).figures.at(0)?.concept).toBe('returns')
  })

  it('a date that is none costs the date', () => {
    const { figures, issues } = read([{ ...current, displacement_start_date: 'soon' }], idmcIdu)
    expect(figures.rows.map(say)).toEqual(['displacements.displaced-by-disaster ESP …/2024-11-04: 8'])
    expect(issues.map(issue => [issue.code, issue.column])).toContainEqual(['E-DAY', 'displacement_start_date'])
  })
})
