import { describe, expect, it } from 'vitest'
import type { FigureTable } from '../../../src/figures/figure.js'
import { unhcrPopulation } from '../../../src/read/publishers/unhcr-population.js'
import { read } from '../../../src/read/read.js'
import { readStream } from '../../../src/read/read-stream.js'
import { makeZip } from '../support/make-zip.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const preamble = [
  'Extracted:,"United Nations High Commissioner for Refugees"',
  '"Date extracted:","21/07/2024 14:54 UTC"',
  '"Last updated:","13 June 2024"',
  '"Some data may differ from statistics published before."',
  '',
  '"Data table contains the following:","Population figures"',
  '"Data quick link",https://www.unhcr.org/refugee-statistics/download/?url=abc123',
  'Years:',
  'Origin:,all',
]
const header =
  'Year,"Country of origin","Country of origin (ISO)","Country of asylum","Country of asylum (ISO)",' +
  '"Refugees under UNHCR\'s mandate",Asylum-seekers,"IDPs of concern to UNHCR",' +
  '"Other people in need of international protection","Stateless persons","Host Community","Others of concern"'
const rows = [
  '2023,Afghanistan,AFG,Pakistan,PAK,1987711,11,0,-,0,0,0',
  '2023,Afghanistan,AFG,Afghanistan,AFG,0,0,3254010,-,0,0,1000',
  '2023,"Unknown ",UNK,Austria,AUT,5,0,0,-,0,0,0',
  '2023,Stateless,XXA,Albania,ALB,0,0,0,-,1948,0,0',
]
const vintage = 'updated 13 June 2024, extracted 21/07/2024 14:54 UTC'

const person = { year: 2022, coo_id: 12, coo_name: 'Syrian Arab Rep.', coo: 'SYR', coo_iso: 'SYR', coa_id: 8 }
const api = [
  {
    ...person,
    coa_name: 'Austria',
    coa: 'AUS',
    coa_iso: 'AUT',
    refugees: 55900,
    asylum_seekers: 20910,
    returned_refugees: '0',
    idps: '0',
    returned_idps: '0',
    stateless: '0',
    ooc: '0',
    oip: '-',
    hst: '0',
  },
  {
    ...person,
    coa_name: 'Syrian Arab Rep.',
    coa: 'SYR',
    coa_iso: 'SYR',
    refugees: '0',
    asylum_seekers: '0',
    returned_refugees: '0',
    idps: 6865308,
    returned_idps: 170620,
    stateless: '0',
    ooc: '0',
    oip: '-',
    hst: '0',
  },
  {
    ...person,
    coa_name: 'Türkiye',
    coa: 'TUR',
    coa_iso: 'TUR',
    refugees: 3535898,
    asylum_seekers: 5,
    returned_refugees: 58758,
    idps: '0',
    returned_idps: '0',
    stateless: '0',
    ooc: '0',
    oip: '-',
    hst: '0',
  },
]
const envelope = (items: unknown) => ({ page: 1, short_url: 'abc', maxPages: 1, total: [], items })

testPublisher(unhcrPopulation, [
  csvSample('the download', { before: preamble, header, rows, cell: [0, ',1987711,'], vintage }),
  csvSample('a download of three columns', {
    header: 'Year,"Country of origin (ISO)","Country of asylum (ISO)","IDPs of concern to UNHCR"',
    rows: ['2022,SYR,SYR,6865308', '2022,SYR,TUR,0'],
    cell: [0, ',6865308'],
  }),
  csvSample('HDX', {
    header: '"Year","ISO3CoO","ISO3CoA","REF","IDP","ASY","OOC","STA","OIP"',
    rows: ['1995,"UKN","IRN",2000,0,0,0,0,0'],
    cell: [0, ',2000,'],
  }),
  csvSample('the R package', {
    header:
      'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst',
    rows: ['2001,Namibia,NAM,NAM,Australia,AUL,AUS,12,NA,0,0,0,0,0,,'],
    cell: [0, ',12,'],
  }),
  jsonSample('the API', { records: api, around: envelope, cell: [0, 'refugees'] }),
])

const download = (...lines: readonly string[]) => read([...preamble, header, ...lines, ''].join('\n'), unhcrPopulation)

describe('a download of other columns', () => {
  const of = (header: string, row: string) => read(`Year,${header},Asylum-seekers\n2024,${row},30\n`, unhcrPopulation)
  it('by one of the two countries is of all of the others', () => {
    expect(of('Country of origin (ISO)', 'SYR').figures.rows.map(say)).toEqual([
      'asylum-seekers nowhere from SYR 2024-12-31: 30',
    ])
    expect(of('Country of asylum (ISO)', 'TUR').figures.rows.map(say)).toEqual(['asylum-seekers TUR 2024-12-31: 30'])
  })

  it('a zero of all the others together is a sum of many small numbers, and has no upper end', () => {
    const { figures } = read(
      'Year,Country of asylum (ISO),Asylum-seekers,Refugees under UNHCR’s mandate,IDPs of concern to UNHCR\n2024,TUR,0,5,0\n',
      unhcrPopulation,
    )
    expect(figures.rows.map(say)).toEqual([
      'refugees TUR 2024-12-31: 5 [1, 5, null]',
      'asylum-seekers TUR 2024-12-31: 0 [0, 0, null]',
      'idps-of-concern TUR 2024-12-31: 0 [0, 0, 4]',
    ])
  })

  it('with names and no codes is read by the names', () => {
    const { figures } = of('Country of Origin,Country of Asylum', 'Syrian Arab Rep.,Türkiye')
    expect(figures.rows.map(say)).toEqual(['asylum-seekers TUR from SYR 2024-12-31: 30'])
  })

  it('with neither is no file of UNHCR’s', () => {
    expect(of('Region', 'Africa').issues.map(({ code }) => code)).toEqual(['E-COLUMN'])
  })
})

describe('footnotes of a download', () => {
  const footnotes = [
    'Footnote,Year,"Country of origin (ISO)","Country of asylum (ISO)","Population type"',
    '"All figures refer\nto mid-2018.",2018,,ZAF,ASY',
    'By country of birth.,"2015 - 2016, 2018",USA,,ASY',
    '',
  ].join('\n')
  const population = [
    'Year,"Country of origin (ISO)","Country of asylum (ISO)","Refugees under UNHCR\'s mandate",Asylum-seekers',
    '2018,SOM,ZAF,20,30',
    '2018,USA,ZAF,20,30',
    '2017,USA,CAN,20,30',
    '2016,USA,CAN,20,30',
    '',
  ].join('\n')
  const notesOf = (figures: FigureTable) =>
    figures.rows.map(({ concept, flags }) => [concept, ...flags.filter(flag => flag.startsWith('footnote:'))])
  const noted = [
    ['refugees'],
    ['asylum-seekers', 'footnote:All figures refer to mid-2018.'],
    ['refugees'],
    ['asylum-seekers', 'footnote:All figures refer to mid-2018.', 'footnote:By country of birth.'],
    ['refugees'],
    ['asylum-seekers'],
    ['refugees'],
    ['asylum-seekers', 'footnote:By country of birth.'],
  ]

  it('are flags of the figures of their population type, years and countries, and of no others', () => {
    expect(notesOf(read(population, unhcrPopulation, { footnotes }).figures)).toEqual(noted)
  })

  it('are read in the archive in which they come; those that are handed over go before them', async () => {
    const zip = makeZip([
      { name: 'asylum-decisions.csv', text: 'Year,Authority\n2018,G\n' },
      { name: 'footnotes.csv', text: footnotes },
      { name: 'population.csv', text: population },
    ])
    expect(notesOf((await readStream([zip], unhcrPopulation)).figures)).toEqual(noted)
    const none = await readStream([zip], unhcrPopulation, { footnotes: 'Footnote,Year\n' })
    expect(notesOf(none.figures).every(([, ...notes]) => notes.length === 0)).toBe(true)
  })
})

describe('unhcr-population', () => {
  it('counts people in the country of asylum, from the country of origin, at the end of the year', () => {
    expect(download(rows[0]!).figures.rows.map(say)).toEqual([
      'refugees PAK from AFG 2023-12-31: 1987711',
      'asylum-seekers PAK from AFG 2023-12-31: 11',
      'idps-of-concern PAK from AFG 2023-12-31: 0',
      'stateless PAK from AFG 2023-12-31: 0',
      'host-community PAK from AFG 2023-12-31: 0',
      'others-of-concern PAK from AFG 2023-12-31: 0 [0, 0, 4]',
    ])
  })

  it('counts displaced people inside their country, who came from nowhere else', () => {
    const [, , idps, , , others] = download(rows[1]!).figures.rows
    expect([say(idps!), say(others!)]).toEqual([
      'idps-of-concern AFG 2023-12-31: 3254010',
      'others-of-concern AFG 2023-12-31: 1000',
    ])
  })

  it('a dash is a gap, not zero', () => {
    const { figures, gaps } = download(rows[0]!)
    expect(figures.rows.some(f => f.concept === 'others-needing-protection')).toBe(false)
    expect(gaps).toEqual([
      {
        concept: 'others-needing-protection',
        group: 'all',
        place: 'PAK',
        from: 'AFG',
        start: '2023-12-31',
        end: '2023-12-31',
        text: '-',
        reason: 'not-collected',
        source: 'UNHCR',
        locator: 'row 11, column "Other people in need of international protection"',
      },
    ])
  })

  it('0 and 5 are intervals, and say that they were rounded', () => {
    const [refugees, seekers] = download(rows[2]!).figures.rows
    expect([refugees!, seekers!].map(say)).toEqual([
      'refugees AUT from UNK 2023-12-31: 5 [1, 5, 7]',
      'asylum-seekers AUT from UNK 2023-12-31: 0 [0, 0, 4]',
    ])
    expect(refugees!.flags).toEqual(['rounded'])
  })

  it('a zero of two countries that cannot have such people is exact', () => {
    const figures = download('2023,Iraq,IRQ,Jordan,JOR,10,0,0,-,0,0,0', '2023,Iraq,IRQ,Iraq,IRQ,0,0,0,-,0,0,10').figures
      .rows
    const of = (concept: string) => figures.filter(f => f.concept === concept).map(say)
    expect(of('idps-of-concern')).toEqual([
      'idps-of-concern JOR from IRQ 2023-12-31: 0',
      'idps-of-concern IRQ 2023-12-31: 0 [0, 0, 4]',
    ])
    expect(of('refugees')).toEqual(['refugees JOR from IRQ 2023-12-31: 10', 'refugees IRQ from IRQ 2023-12-31: 0'])
  })

  it('refugees in the country they came from are doubted', () => {
    expect(download('2020,Tanzania,TZA,Tanzania,TZA,105,0,0,-,0,0,0').figures.at(0)?.flags).toEqual([
      'suspect:of the country they are in',
    ])
  })

  it('the release and its day come from the lines above the header', () => {
    const first = download(rows[0]!).figures.at(0)
    expect([first?.vintage, first?.published, first?.url]).toEqual([
      vintage,
      '2024-06-13',
      'https://www.unhcr.org/refugee-statistics/download/?url=abc123',
    ])
  })

  it('the API’s numbers and its texts "0" and "-" are read in one row, returns as flows of the year', () => {
    const { figures, gaps } = read(JSON.stringify(envelope(api)), unhcrPopulation)
    expect(figures.rows.filter(f => f.value !== 0).map(say)).toEqual([
      'refugees AUT from SYR 2022-12-31: 55900',
      'asylum-seekers AUT from SYR 2022-12-31: 20910',
      'idps-of-concern SYR 2022-12-31: 6865308',
      'returned-idps SYR 2022-01-01/2022-12-31: 170620',
      'refugees TUR from SYR 2022-12-31: 3535898',
      'asylum-seekers TUR from SYR 2022-12-31: 5 [1, 5, 7]',
      'returned-refugees SYR from TUR 2022-01-01/2022-12-31: 58758',
    ])
    expect(gaps.map(gap => gap.concept)).toEqual(Array<string>(3).fill('others-needing-protection'))
  })

  it('UNHCR’s codes are not ISO: AUS is Austria, and only helps where ISO is missing', () => {
    const here = { ...api[0]!, coa_iso: null }
    expect(read([here], unhcrPopulation).figures.at(0)?.place).toBe('AUT')
  })

  it('a dimension that the API collapsed is not stated', () => {
    const dash = { coo_id: '-', coo_name: '-', coo: '-', coo_iso: '-' }
    const { figures } = read([{ ...api[2]!, ...dash, idps: 7 }], unhcrPopulation)
    expect([figures.at(0), figures.at(2)].map(f => say(f!))).toEqual([
      'refugees TUR 2022-12-31: 3535898',
      'idps-of-concern TUR 2022-12-31: 7',
    ])
    const abroad = read([{ ...api[2]!, coa: '-', coa_iso: '-', idps: 7 }], unhcrPopulation).figures
    expect([abroad.at(0), abroad.at(2)].map(f => say(f!))).toEqual([
      'refugees nowhere from SYR 2022-12-31: 3535898',
      'idps-of-concern SYR 2022-12-31: 7',
    ])
  })

  it('a zero from before the series began is a gap', () => {
    const { figures, gaps } = read(
      'Year,ISO3CoO,ISO3CoA,REF,IDP,ASY,STA,OIP\n1992,UKN,IRN,2000,0,0,0,0\n1992,UKN,IRQ,1e+05,3,0,0,0\n',
      unhcrPopulation,
    )
    expect(figures.rows.map(say)).toEqual([
      'refugees IRN from UNK 1992-12-31: 2000',
      'refugees IRQ from UNK 1992-12-31: 100000',
      'idps-of-concern IRQ from UNK 1992-12-31: 3',
    ])
    expect(gaps.map(gap => `${gap.concept} ${gap.reason}`).slice(0, 4)).toEqual([
      'asylum-seekers before-series',
      'idps-of-concern before-series',
      'others-needing-protection before-series',
      'stateless before-series',
    ])
  })

  it('the year that has come only to its middle is said by the reader', () => {
    const text = 'year,coo_iso,coa_iso,refugees,returned_refugees\n2024,SYR,LBN,755426,11\n2025,SYR,LBN,636051,220000\n'
    expect(read(text, unhcrPopulation, { midYear: 2025 }).figures.rows.map(say)).toEqual([
      'refugees LBN from SYR 2024-12-31: 755426',
      'returned-refugees SYR from LBN 2024-01-01/2024-12-31: 11',
      'refugees LBN from SYR 2025-06-30: 636051',
      'returned-refugees SYR from LBN 2025-01-01/2025-06-30: 220000',
    ])
  })
})
