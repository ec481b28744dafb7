import { describe, expect, test } from 'vitest'
import { publishers } from '../../../src/read/publishers/publishers.js'
import { read } from '../../../src/read/read.js'
import { headerMagnitude } from '../../../src/read/table/header-magnitude.js'
import { readTable } from '../../../src/read/table/read-table.js'
import type { TableOptions } from '../../../src/read/table/table-options.js'

const numbers = (text: string, options: TableOptions = {}) =>
  readTable(text, options).figures.rows.map(f => [f.concept, f.unit, f.low, f.best, f.high])
const asked = (text: string, options: TableOptions = {}) =>
  readTable(text, options).mapping.questions.map(({ columns, answers }) => [columns.join(), ...answers.map(a => a.set)])

describe('numbers in thousands and millions', () => {
  test.each([
    ["Country,IDPs ('000)\nYEM,4500\n", 4_499_500, 4_500_000, 4_500_500],
    ['Country,IDPs (thousands)\nYEM,4500\n', 4_499_500, 4_500_000, 4_500_500],
    ['Pays;Déplacés internes (en milliers)\nYEM;344\n', 343_500, 344_000, 344_500],
    ['País;Desplazados internos (miles)\nYEM;344\n', 343_500, 344_000, 344_500],
    ['البلد,عدد النازحين (بالآلاف)\nYEM,344\n', 343_500, 344_000, 344_500],
    ['Country,IDPs (millions)\nYEM,4.5\n', 4_450_000, 4_500_000, 4_550_000],
    ['Country,IDPs (thousands)\nYEM,0\n', 0, 0, 500],
  ])('are read as what the header says, within its rounding: %s', (text, low, best, high) => {
    expect(numbers(text)).toEqual([['idps', 'people', low, best, high]])
  })

  test('keep the word with the cell, and are flagged as rounded', () => {
    const [figure] = readTable('Country,IDPs (thousands)\nYEM,about 344\n').figures.rows
    expect([figure?.text, figure?.value, figure?.flags]).toEqual([
      'about 344 thousand',
      344_000,
      ['level:0', 'rounded'],
    ])
  })

  test('a title that says so is asked about, and its answer holds for no table without such a title', () => {
    const titled = 'IDPs by country (figures in thousands),,\nCountry,IDPs,Date\nYEM,4500,2024-01-01\n'
    expect(asked(titled)).toEqual([['IDPs', "magnitude: 'title'", 'magnitude: null']])
    expect(readTable(titled).figures.length).toBe(0)
    expect(numbers(titled, { magnitude: 'title' })).toEqual([['idps', 'people', 4_499_500, 4_500_000, 4_500_500]])
    expect(numbers(titled, { magnitude: null })).toEqual([['idps', 'people', 4500, 4500, 4500]])
    expect(numbers('Country,IDPs\nYEM,4500\n', { magnitude: 'title' })).toEqual([['idps', 'people', 4500, 4500, 4500]])
  })

  test('the rest of the header stays, and a year is no number of thousands', () => {
    expect(headerMagnitude('IDPs (in thousands)')).toEqual({ magnitude: 'thousand', header: 'IDPs' })
    expect(headerMagnitude('IDPs 2000')).toEqual({ magnitude: null, header: 'IDPs 2000' })
    expect(headerMagnitude('Requirements 1,000,000')).toMatchObject({ magnitude: null })
  })

  test('people with decimals are kept and said', () => {
    const { figures: rows, issues } = readTable('Country,Refugees\nYEM,"1.5"\nTCD,12\n')
    expect(rows.length).toBe(2)
    expect(issues.map(i => [i.code, i.severity, i.why])).toContainEqual([
      'E-NUMBER',
      'note',
      'Counts of this column have decimals',
    ])
  })
})

describe('a header that names people and means something else', () => {
  test.each([
    ['IDP sites', 'idps'],
    ['IDPs in camps', 'idps'],
    ['IDP departures', 'idps'],
    ['Cholera deaths', 'killed'],
    ['Projected IDPs', 'idps'],
    ['Terrorists killed', 'killed'],
    ['Sitios de desplazados internos', 'idps'],
  ])('is asked about: %s', (header, concept) => {
    expect(asked(`Country,${header}\nYEM,45\n`)).toEqual([
      [header, `columns: { '${header}': { concept: '${concept}' } }`, `columns: { '${header}': null }`],
    ])
  })

  test('movements are no stock', () => {
    expect(asked('Country,IDP movements\nYEM,45\n')[0]?.[1]).toBe(
      "columns: { 'IDP movements': { concept: 'displacements' } }",
    )
  })

  test('one count of killed and injured may be of casualties', () => {
    expect(asked('Country,Killed and injured\nYEM,45\n')[0]?.[1]).toContain("concept: 'casualties'")
  })

  test('a rate is no count', () => {
    expect(numbers('Country,Deaths per 100 000,IDPs per household,IDPs\nYEM,3,6,45\n')).toEqual([
      ['idps', 'people', 45, 45, 45],
    ])
  })
})

describe('answers', () => {
  test('that say what is counted leave the unit, the group and the period of the header', () => {
    expect(numbers('País;Hogares\nCOL;3021\n', { columns: { Hogares: { concept: 'idps' } } })).toEqual([
      ['idps', 'households', 3021, 3021, 3021],
    ])
    const women = readTable('Country,Women\nYEM,45\n', { columns: { Women: { concept: 'killed' } } })
    expect(women.figures.at(0)?.group).toBe('women')
    const years = readTable('Country,2019,2020\nYEM,1,2\n', {
      columns: { 2019: { concept: 'idps' }, 2020: { concept: 'idps' } },
    })
    expect(years.figures.rows.map(f => [f.end, f.value])).toEqual([
      ['2019-12-31', 1],
      ['2020-12-31', 2],
    ])
  })

  test('are not as many as there are columns', () => {
    const killed = ['killed', 'killed total', 'killed est', 'killed max', 'killed min', 'killed stock']
    const [question] = asked(`Date,${killed.join()}\n2024-01-01,1,2,3,4,5,6\n`)
    expect(question).toHaveLength(2)
    expect(question?.[1]!.length).toBeLessThan(80)
  })

  test('are not asked for twice', () => {
    const { issues } = readTable('Date,Total killed,Children\n2024-01-01,100,30\n')
    expect(issues.filter(({ message }) => message.includes('Children'))).toHaveLength(1)
  })
})

describe('tables that hold more than they seem to', () => {
  test('a second table below the first is not read under its headers', () => {
    const {
      figures: rows,
      issues,
      mapping,
    } = readTable('Country,IDPs,Date\nSYR,100,2024-01-01\n\nCountry,Returnees,Date\nSYR,50,2024-01-01\n')
    expect(rows.rows.map(f => [f.concept, f.value])).toEqual([['idps', 100]])
    expect(issues.find(i => i.code === 'W-PAGE')?.row).toBe(4)
    expect(mapping.leftOut.map(row => row.why)).toEqual(['another table', 'another table'])
  })

  test('columns of a publisher that is known are said to be his', () => {
    const hapi =
      'location_code,assessment_type,operation,population,reporting_round,reference_period_start,reference_period_end\nSDN,BA,Op,12,1,2024-01-01,2024-01-01\n'
    const said = readTable(hapi).issues.find(({ todo }) => todo.includes('publishers['))
    expect(said?.todo).toBe("Read it with read() and publishers['hdx-hapi-idps'], which knows what each of them means")
  })

  test('the code of a place goes before its names', () => {
    const { figures: rows } = readTable('Governorate,District,Pcode,IDPs\nIdlib,Harim,SY0703,45\n', { place: 'SYR' })
    expect([rows.at(0)?.place, rows.at(0)?.flags]).toEqual(['SY0703', ['level:2']])
  })

  test('a row of the whole country among its areas is no area', () => {
    const weekly = 'Governorate,IDPs\nAden,10\nTaiz,20\nAll governorates,30\nNational,30\nYemen,30\n'
    const { figures: rows, mapping } = readTable(weekly, { place: 'YEM' })
    expect(rows.rows.map(f => [f.place, f.flags[0]])).toEqual([
      ['YEM/Aden', 'level:1'],
      ['YEM/Taiz', 'level:1'],
      ['YEM', 'level:0'],
    ])
    expect(mapping.leftOut.map(row => row.why)).toEqual(['total', 'total'])
    const djibouti = readTable('Region,IDPs\nDjibouti,10\n', { place: 'DJI' })
    expect(djibouti.figures.at(0)?.place).toBe('DJI/Djibouti')
  })

  test('people of unknown sex are not all people', () => {
    const { figures: rows } = readTable('Country,Sex,IDPs\nYemen,Male,10\nYemen,Unknown,3\nYemen,Both sexes,13\n')
    expect(rows.rows.map(f => [f.group, f.flags])).toEqual([
      ['male', ['level:0']],
      ['all', ['level:0', 'part:group=Unknown']],
      ['all', ['level:0']],
    ])
  })

  test('columns of days that speak of displacement are days', () => {
    const { figures: rows, mapping } = readTable(
      'Country,IDPs,displacement_start_date,displacement_end_date\nSYR,5,2024-01-01,2024-01-31\n',
    )
    expect(mapping.questions).toEqual([])
    expect([rows.at(0)?.start, rows.at(0)?.end]).toEqual(['2024-01-01', '2024-01-31'])
  })
})

test('a publisher that is none is named as the mistake', () => {
  const file = 'iso3,year\nHTI,2024\n'
  expect(() => read(file, 'idmc-gidd' as never)).toThrow('invalid publisher: idmc-gidd')
  expect(() => read(file, (publishers as unknown as Record<string, never>)['idmc-gid']!)).toThrow('missing publisher')
})
