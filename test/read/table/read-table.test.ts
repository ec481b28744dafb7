import { describe, expect, it } from 'vitest'
import { places } from '../../../src/figures/places.js'
import { mappingText } from '../../../src/read/table/mapping-text.js'
import { readTable } from '../../../src/read/table/read-table.js'
import type { TableOptions } from '../../../src/read/table/table-options.js'

const syria = places.with({
  Idlib: { name: 'Idlib', within: ['SYR'] },
  Aleppo: { name: 'Aleppo', within: ['SYR'] },
})
const table = (text: string, options: TableOptions = {}) => readTable(text, { vintage: 'v', places: syria, ...options })
const brief = (text: string, options: TableOptions = {}) =>
  table(text, options).figures.rows.map(({ concept, group, unit, place, from, start, end, value }) => ({
    concept,
    group,
    unit,
    place,
    from,
    start,
    end,
    value,
  }))
const codes = (text: string, options: TableOptions = {}) =>
  table(text, options).issues.map(({ code, row, column }) => [code, row, column])
const only = { group: 'all', unit: 'people', from: null } as const

describe('readTable', () => {
  it('reads columns by their headers in English, French, Spanish and Arabic', () => {
    const tables = [
      'Governorate,IDP individuals,Date\nIdlib,12500,2019-12-31\n',
      'Gouvernorat,Nombre de déplacés internes,Date du rapport\nIdlib,12500,31/12/2019\n',
      'Departamento;Desplazados internos;Fecha de corte\nIdlib;12.500;31/12/2019\nAleppo;1.012.500;31/12/2019\n',
      'المحافظة,عدد النازحين,التاريخ\nIdlib,١٢٬٥٠٠,31/12/2019\n',
      'admin1Name,numPresentIdpInd,reportingDate\nIdlib,12500,2019-12-31T00:00:00\n',
    ]
    for (const text of tables) {
      expect(brief(text, { place: 'SYR' })[0]).toEqual({
        ...only,
        concept: 'idps',
        place: 'Idlib',
        start: '2019-12-31',
        end: '2019-12-31',
        value: 12500,
      })
    }
  })

  it('leaves out titles, totals, headings, footnotes and headers that come again, and lists them', () => {
    const text = [
      'Displacement in northwest Syria,,',
      'as of 31 December 2019,,',
      ',,',
      'Governorate,IDPs,Date',
      'Northwest,,',
      'Idlib,"12,500",2019-12-31',
      'Governorate,IDPs,Date',
      'Aleppo,800,2019-12-31',
      'Grand total,"13,300",',
      '* Including camps,,',
      'Source: CCCM cluster, monthly figures,',
    ].join('\n')
    const { figures, mapping, issues } = table(text, { place: 'SYR' })
    expect(issues).toEqual([])
    expect(figures.rows.map(({ value, locator }) => [value, locator])).toEqual([
      [12500, 'row 6, column "IDPs"'],
      [800, 'row 8, column "IDPs"'],
    ])
    expect(mapping.headerRow).toBe(4)
    expect(mapping.preamble).toEqual(['Displacement in northwest Syria', 'as of 31 December 2019'])
    expect(mapping.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [5, 'heading'],
      [7, 'header again'],
      [9, 'total'],
      [10, 'footnote'],
      [11, 'footnote'],
    ])
    expect(mapping.totals).toEqual(['IDPs: row 9 says 13,300, and the rows above add up to the same'])
  })

  it('a total with the name of its area before it is no area', () => {
    const { figures, mapping } = table(
      'State,Site,IDPs,Date\nIdlib,A,5,2020-01-01\nIdlib Total,,5,2020-01-01\nAleppo sub-total,,7,2020-01-01\n',
      { place: 'SYR' },
    )
    expect(figures.rows.map(({ value }) => value)).toEqual([5])
    expect(mapping.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [3, 'total'],
      [4, 'total'],
    ])
  })

  it('a column called month may hold months with their years', () => {
    expect(
      brief('Month,Killed\nJan 2024,158\nFeb 2024,170\n', { place: 'SYR' }).map(({ start, end }) => [start, end]),
    ).toEqual([
      ['2024-01-01', '2024-01-31'],
      ['2024-02-01', '2024-02-29'],
    ])
  })

  it('says which rows are of the same place and day, and keeps them', () => {
    const { figures, issues, mapping } = table('Site,IDPs,Date\nSalah,5,2020-01-01\nSalah,6,2020-01-01\n', {
      places: null,
    })
    expect(figures.rows.map(({ value }) => value)).toEqual([5, 6])
    expect(issues.map(({ code, severity, row, why }) => [code, severity, row, why])).toEqual([
      ['W-DUPLICATE', 'warning', 3, 'Row 2 has a number of the same'],
    ])
    expect(mapping.doubles).toEqual(['rows 2 and 3: idps of Salah on 2020-01-01, 5 and 6'])
  })

  it('takes a day from above the table or from a name only where it is told to', () => {
    const text = 'Situation as of 12 March 2024,,\nRegion,IDPs,Round\nIdlib,5,3\n'
    expect(table(text, { place: 'SYR', dayFrom: ['title'] }).figures.at(0)?.end).toBe('2024-03-12')
    const { issues, figures } = table(text, { place: 'SYR', dayFrom: ['name'], name: 'x_2024-03-13.csv' })
    expect([figures.at(0)?.end, issues]).toEqual(['2024-03-13', [expect.objectContaining({ code: 'W-COLUMN' })]])
    expect(mappingText(table(text, { place: 'SYR' }).mapping)).toContain(
      `To decide
  No column says when; the figures are undated
    dayFrom: ['title']
      2024-03-12: it says "12 March 2024" above the table
    end: 'YYYY-MM-DD'
      the day of all of them
`,
    )
  })

  it('names stand for places where the caller says so', () => {
    expect(
      brief('Region,IDPs,Date\nIdleb*,5,2020-01-01\n', { place: 'SYR', names: { Idleb: 'Idlib' } })[0]?.place,
    ).toBe('Idlib')
  })

  it('a text that is no table, and a table without figures, are one message', () => {
    expect(codes('Service unavailable')).toEqual([['E-NOT-A-TABLE', null, null]])
    expect(codes('name,town\nA,B\nC,D\n')).toEqual([['E-COLUMN', null, null]])
  })

  it('says when the total is not the sum', () => {
    const { mapping } = table('Region,IDPs,Date\nIdlib,5,2020-01-01\nAleppo,6,2020-01-01\nTotal,12,\n', {
      place: 'SYR',
    })
    expect(mapping.totals).toEqual(['IDPs: row 4 says 12, and the rows above add up to 11'])
  })

  it('reads several things, groups and units from one row', () => {
    const text = 'District,IDP HHs,IDP individuals,Returnees,Killed (children),Date\nIdlib,100,500,20,3,2020-01-05\n'
    expect(
      brief(text, { place: 'SYR' }).map(({ concept, group, unit, value }) => [concept, group, unit, value]),
    ).toEqual([
      ['idps', 'all', 'households', 100],
      ['idps', 'all', 'people', 500],
      ['returnees', 'all', 'people', 20],
      ['killed', 'children', 'people', 3],
    ])
    expect(table(text).figures.rows.map(({ id }) => id)).toEqual([
      'table/row-2/idps.households',
      'table/row-2/idps.people',
      'table/row-2/returnees',
      'table/row-2/killed.children',
    ])
  })

  it('asks which of several things a header means, and reads the column when told', () => {
    const text = 'Region,Displaced,Date\nIdlib,5,2020-01-01\n'
    const { mapping, issues, figures } = table(text)
    expect(figures).toHaveLength(0)
    expect(issues.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['W-COLUMN', 'error', 'Displaced'],
    ])
    expect(mapping.questions[0]?.answers.map(({ set }) => set)).toEqual([
      "columns: { 'Displaced': { concept: 'idps' } }",
      "columns: { 'Displaced': { concept: 'newly-displaced' } }",
      "columns: { 'Displaced': { concept: 'displaced' } }",
    ])
    expect(brief(text, { columns: { Displaced: { concept: 'newly-displaced' } } })[0]).toMatchObject({
      concept: 'newly-displaced',
      value: 5,
    })
  })

  it('asks what a column of bare numbers counts', () => {
    const text = 'Region,Individuals,Date\nIdlib,5,2020-01-01\n'
    expect(codes(text)).toEqual([['W-COLUMN', null, 'Individuals']])
    expect(brief(text, { concept: 'idps' })[0]).toMatchObject({ concept: 'idps', unit: 'people', value: 5 })
  })

  it('asks which of two columns of the same thing to read', () => {
    const text = 'Region,IDPs,Estimated IDPs,Date\nIdlib,5,6,2020-01-01\n'
    const { mapping, figures } = table(text)
    expect(figures).toHaveLength(0)
    expect(mapping.questions[0]?.columns).toEqual(['IDPs', 'Estimated IDPs'])
    expect(brief(text, { columns: { 'Estimated IDPs': null } })[0]?.value).toBe(5)
  })

  it('asks which of day and month comes first, unless one date of the column tells', () => {
    const dates = (...days: string[]) => `Region,IDPs,Date\n${days.map(day => `Idlib,5,${day}\n`).join('')}`
    expect(codes(dates('03/04/2024'))).toEqual([
      ['W-COLUMN', null, 'Date'],
      ['E-AMBIGUOUS', 2, 'Date'],
    ])
    expect(brief(dates('03/04/2024', '25/04/2024')).map(({ end }) => end)).toEqual(['2024-04-03', '2024-04-25'])
    expect(brief(dates('03/04/2024', '04/25/2024')).map(({ end }) => end)).toEqual(['2024-03-04', '2024-04-25'])
    expect(brief(dates('03/04/2024'), { order: 'mdy' })[0]?.end).toBe('2024-03-04')
    expect(brief(dates('25/04/2024', '04/25/2024', '03/04/2024')).map(({ end }) => end)).toEqual([
      '2024-04-25',
      '2024-04-25',
      null,
    ])
  })

  it('asks what a point in a number means, unless one number of the column tells', () => {
    const numbers = (...cells: string[]) =>
      `Region;IDPs;Date\n${cells.map(cell => `Idlib;${cell};2020-01-01\n`).join('')}`
    expect(codes(numbers('1.234'))).toEqual([
      ['W-COLUMN', null, 'IDPs'],
      ['E-AMBIGUOUS', 2, 'IDPs'],
    ])
    expect(brief(numbers('1.234', '1.234.567')).map(({ value }) => value)).toEqual([1234, 1234567])
    expect(brief(numbers('1.234', '12.5')).map(({ value }) => value)).toEqual([12.5])
    expect(brief(numbers('1.234'), { decimal: ',' })[0]?.value).toBe(1234)
  })

  it('reads quantities in words with their hedges, and units in the cell', () => {
    const text =
      'source,cites,figure,measure,area,from,as_of\nOCHA sitrep,CCCM,"almost 300,000",new displacement,Idlib,2019-12-01,2020-01-01\nLocal network,,"52,400 families",new displacement,Aleppo,2019-12-01,2020-01-02\n'
    const { figures } = table(text, { place: 'SYR' })
    expect(
      figures.rows.map(({ concept, low, high, unit, source, outlet, start, end, text: cell }) => [
        concept,
        low,
        high,
        unit,
        source,
        outlet,
        start,
        end,
        cell,
      ]),
    ).toEqual([
      [
        'newly-displaced',
        270000,
        300000,
        'people',
        'CCCM',
        'OCHA sitrep',
        '2019-12-01',
        '2020-01-01',
        'almost 300,000',
      ],
      [
        'newly-displaced',
        52400,
        52400,
        'households',
        'Local network',
        null,
        '2019-12-01',
        '2020-01-02',
        '52,400 families',
      ],
    ])
  })

  it('takes the lowest place that has a code, a country by its code or name, and says the level', () => {
    const text =
      'Country,adm1_pcode,adm1_name,adm2_pcode,IDPs,Date\nSyria,SY07,Idlib,SY0701,5,2020-01-01\nSyria,SY07,Idlib,,6,2020-01-01\nSyria,,,,7,2020-01-01\nSyria,,Elsewhere,,8,2020-01-01\n'
    const { figures } = table(text)
    expect(figures.rows.map(({ place, flags }) => [place, flags])).toEqual([
      ['SY0701', ['level:2']],
      ['SY07', ['level:1']],
      ['SYR', ['level:0']],
      ['SYR/Elsewhere', ['level:1', 'place-unknown']],
    ])
  })

  it('NA is Namibia among codes of two letters, and nothing among those of three', () => {
    expect(brief('iso,IDPs,Date\nNA,5,2020-01-01\nSY,6,2020-01-01\n').map(({ place }) => place)).toEqual(['NAM', 'SYR'])
    expect(brief('iso3,IDPs,Date\nNA,5,2020-01-01\nSYR,6,2020-01-01\n').map(({ place }) => place)).toEqual([
      null,
      'SYR',
    ])
  })

  it('says which part, cause, round and kind of assessment a row is of, so that parts are not added up unseen', () => {
    const text =
      'iso3,Sector,Category,Cause,Round,Assessment type,People in need,Year\nSYR,Health,Children,Conflict,4,BA,5,2024\n'
    expect(table(text).figures.at(0)?.flags).toEqual([
      'level:0',
      'round:4',
      'cause:Conflict',
      'assessment:BA',
      'part:Sector=Health',
      'part:Category=Children',
    ])
  })

  it('a flow with one day has no first day: daily counts and running totals look the same', () => {
    expect(brief('iso3,Killed,Date\nSYR,5,2020-01-03\n')[0]).toMatchObject({ start: null, end: '2020-01-03' })
    expect(brief('iso3,Killed,Date\nSYR,5,2020-01-03\n', { start: '2011-03-15' })[0]).toMatchObject({
      start: '2011-03-15',
      end: '2020-01-03',
    })
    expect(brief('iso3,Killed,Month,Year\nSYR,5,March,2020\n')[0]).toMatchObject({
      start: '2020-03-01',
      end: '2020-03-31',
    })
  })

  it('reads a column for each period', () => {
    expect(
      brief('Region,Jan 2020,2020-02\nIdlib,5,6\n', { concept: 'idps', place: 'SYR' }).map(({ start, end, value }) => [
        start,
        end,
        value,
      ]),
    ).toEqual([
      ['2020-01-01', '2020-01-31', 5],
      ['2020-02-01', '2020-02-29', 6],
    ])
  })

  it('puts the words of two header rows together', () => {
    const above = 'Region,IDPs,,Returnees,\n,Households,Individuals,Households,Individuals\nIdlib,1,5,2,10\n'
    expect(
      brief(above, { place: 'SYR', end: '2020-01-01' }).map(({ concept, unit, value }) => [concept, unit, value]),
    ).toEqual([
      ['idps', 'households', 1],
      ['idps', 'people', 5],
      ['returnees', 'households', 2],
      ['returnees', 'people', 10],
    ])
  })

  it('warns when nothing says when, and shows the day above the table', () => {
    const { issues } = table('Situation as of 12 March 2024,,\nRegion,IDPs,Round\nIdlib,5,3\n', { place: 'SYR' })
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['W-COLUMN', 'warning']])
    expect(issues[0]?.todo).toContain(`end: '2024-03-12', if the "12 March 2024" above the table is meant`)
  })

  it('shares, money and changes are no figures', () => {
    expect(
      table('iso3,IDPs,% IDPs,IDP requirements (US$m),Change in IDPs,Date\nSYR,5,10,3,1,2020-01-01\n').figures,
    ).toHaveLength(1)
  })

  it('names the columns of numbers that it does not read', () => {
    const { issues } = table('iso3,IDPs,Latrines,Date\nSYR,5,10,2020-01-01\n')
    expect(issues.map(({ code, severity, read }) => [code, severity, read])).toEqual([['W-COLUMN', 'note', 'Latrines']])
  })

  it('throws for what the caller cannot mean, and says which headers a table does not have', () => {
    const text = 'iso3,IDPs,Date\nSYR,5,2020-01-01\n'
    expect(() => table(text, { columns: { IDPs: { concept: 'people' as 'idps' } } })).toThrow('unknown concept: people')
    expect(() => table(text, { columns: { IDPs: 'number' as 'day' } })).toThrow('unknown column role: number')
    expect(codes(text, { columns: { idps: null } })).toEqual([['E-COLUMN', null, 'idps']])
  })
})

describe('HXL', () => {
  it('says what columns are, whatever their headers say', () => {
    const text =
      'A title,,,,,\nZone,P,Pers.,F,H,Jour\n#adm1 +name,#adm1+code,#affected+idps+ind,#affected+f+idps,#affected+hh+idps,#date+reported\nIdlib,SY07,500,260,100,2019-12-31\n'
    const { figures, mapping } = table(text)
    expect(
      figures.rows.map(({ concept, group, unit, place, end, value }) => [concept, group, unit, place, end, value]),
    ).toEqual([
      ['idps', 'all', 'people', 'SY07', '2019-12-31', 500],
      ['idps', 'female', 'people', 'SY07', '2019-12-31', 260],
      ['idps', 'all', 'households', 'SY07', '2019-12-31', 100],
    ])
    expect(mapping.columns.map(({ by }) => by)).toEqual(['tag', 'tag', 'tag', 'tag', 'tag', 'tag'])
  })

  it.each([
    ['#affected+killed', 'killed', 'all'],
    ['#affected+injured+children', 'injured', 'children'],
    ['#affected+f+children+refugees', 'refugees', 'girls'],
    ['#population', 'population', 'all'],
    ['#population+affected', 'population', 'all'],
    ['#inneed', 'people-in-need', 'all'],
    ['#targeted+m', 'people-targeted', 'male'],
    ['#reached', 'people-reached', 'all'],
    ['#affected', 'affected', 'all'],
    ['#Affected + IDPs', 'idps', 'all'],
    ['#idp_num', 'idps', 'all'],
  ])('%s is %s of %s', (tag, concept, group) => {
    expect(brief(`a,b,c\n#country+code,${tag},#date\nSYR,5,2020-01-01\n`)[0]).toMatchObject({
      concept,
      group,
      place: 'SYR',
    })
  })

  it('is read from JSON with tags for names', () => {
    const records = [{ '#country+code': 'SYR', '#affected+idps': 5, '#date': '2020-01-01' }]
    expect(
      readTable(records).figures.rows.map(({ concept, place, end, value }) => [concept, place, end, value]),
    ).toEqual([['idps', 'SYR', '2020-01-01', 5]])
  })

  it('reads a number of an indicator by its name in the row', () => {
    const text =
      'a,b,c,d\n#country+code,#indicator+name,#indicator+num,#date\nSYR,Number of IDPs,5,2020-01-01\nSYR,Rainfall,6,2020-01-01\n'
    expect(brief(text).map(({ concept, value }) => [concept, value])).toEqual([['idps', 5]])
    expect(codes(text)).toEqual([['E-CONCEPT', 4, 'b']])
  })
})

describe('mappingText', () => {
  it('can be read by whoever knows the table', () => {
    const text = [
      'IDP tracking, as of 12 March 2024;;;;',
      'Gouvernorat;Déplacés;Ménages déplacés internes;Notes;Date',
      'Idlib;1200;500;;03/04/2024',
      'Aleppo;2500;n/d;;14/04/2024',
      'Total;3700;500;;',
      'Source: OCHA;;;;',
    ].join('\n')
    expect(mappingText(table(text, { name: 'week-11.csv', place: 'SYR' }).mapping))
      .toBe(`week-11.csv: 2 rows, 1 figure, 1 gap, 1 error.
Header in row 2.
  above it: IDP tracking, as of 12 March 2024

Columns
  Gouvernorat                area of level 1              by its header
  Déplacés                   not read: to decide          e.g. "1200", "2500"
  Ménages déplacés internes  idps (stock), in households  by its header
  Notes                      not read: no figures         by its header
  Date                       day of the figures           by its header; the day before the month, as in "14/04/2024"

Rows left out
  row 5  total         Total | 3700 | 500
  row 6  footnote      Source: OCHA

Totals
  Ménages déplacés internes: row 5 says 500, and the rows above add up to the same

To decide
  "Déplacés": Its header can mean more than one thing that is counted
    columns: { 'Déplacés': { concept: 'idps' } }
      People living in internal displacement on the day
    columns: { 'Déplacés': { concept: 'newly-displaced' } }
      People forced from where they lived during the period. In one period each counts once; a person can be counted again in a later one
    columns: { 'Déplacés': { concept: 'displaced' } }
      People forced from their homes and still displaced, inside or outside their country
`)
  })
})
