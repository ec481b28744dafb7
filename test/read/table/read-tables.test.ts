import { describe, expect, it } from 'vitest'
import { places } from '../../../src/figures/places.js'
import { xlsx } from '../../../src/read/archive/xlsx.js'
import { mappingText } from '../../../src/read/table/mapping-text.js'
import { type TableFile, type TablesOptions, readTables } from '../../../src/read/table/read-tables.js'
import { weeklyFiles } from '../support/weekly-files.js'

const syria = places.with({
  Idlib: { name: 'Idlib', within: ['SYR'] },
  Aleppo: { name: 'Aleppo', within: ['SYR'] },
})
const common = { place: 'SYR', places: syria, openers: [xlsx], vintage: 'v' }
const tables = (files: readonly TableFile[], options: TablesOptions = {}) =>
  readTables(files, { ...common, ...options })
const weekly = weeklyFiles.map(({ name, bytes }) => ({ name, input: bytes }))
const answers: TablesOptions = {
  order: 'dmy',
  decimal: ',',
  columns: { Displaced: { concept: 'idps' } },
  dayFrom: ['title', 'name'],
  names: { Idleb: 'Idlib', Alepo: 'Aleppo' },
}

describe('23 weekly files in 23 layouts', () => {
  it('are one table, each figure with its day, place and file, when five questions are answered', async () => {
    const { figures } = await tables(weekly, answers)
    const idlib = figures.rows.filter(
      ({ place, unit, concept }) =>
        (place === 'Idlib' || place === 'SY07' || place === 'SYR/Idlib/Salah') &&
        unit === 'people' &&
        concept === 'idps',
    )
    expect(idlib.map(({ end, value, locator }) => [end, value, locator?.split('"')[1]])).toEqual([
      ['2024-01-07', 12100, 'week-01.csv'],
      ['2024-01-14', 12200, 'week-02.csv'],
      ['2024-01-21', 12300, 'week-03.xlsx'],
      ['2024-01-28', 12400, 'week-04.xlsx'],
      ['2024-02-04', 12500, 'semaine-05.csv'],
      ['2024-02-11', 12600, 'أسبوع-06.csv'],
      ['2024-02-18', 12700, 'semana-07.csv'],
      ['2024-02-25', 12800, 'Weekly IDP snapshot 2024-02-25.csv'],
      ['2024-03-17', 13100, 'week-11.csv'],
      ['2024-03-24', 13000, 'week-12.csv'],
      ['2024-03-31', 13300, 'week-13.csv'],
      ['2024-04-14', 13500, 'week-15.csv'],
      ['2024-04-21', 13600, 'week-16.csv'],
      ['2024-04-28', 13700, 'week-17.csv'],
      ['2024-05-05', 13800, 'week-18.xlsx'],
      ['2024-05-12', 13900, 'week-19.tsv'],
      ['2024-05-26', 14100, 'week-21.json'],
    ])
    expect(new Set(figures.rows.map(({ id }) => id)).size).toBe(figures.length)
  })

  it('wait for an answer where there is one to give, and nothing is guessed before', async () => {
    const { mapping, figures } = await tables(weekly)
    expect(mapping.questions.map(({ files, answers: [first] }) => [files, first?.set])).toEqual([
      [['semaine-05.csv', 'أسبوع-06.csv'], "order: 'dmy'"],
      [['week-15.csv'], "decimal: ','"],
      [['week-16.csv'], "columns: { 'Displaced': { concept: 'idps' } }"],
    ])
    expect(mapping.undated).toEqual([
      { name: 'week-02.csv', seen: [{ at: 'title', day: '2024-01-14', text: '14 January 2024' }] },
      { name: 'week-03.xlsx', seen: [{ at: 'title', day: '2024-01-21', text: '21 January 2024' }] },
      {
        name: 'Weekly IDP snapshot 2024-02-25.csv',
        seen: [{ at: 'name', day: '2024-02-25', text: '2024-02-25' }],
      },
    ])
    const undated = new Set(figures.rows.filter(({ end }) => end === null).map(({ locator }) => locator?.split('"')[1]))
    expect([...undated]).toEqual([
      'week-02.csv',
      'week-03.xlsx',
      'semaine-05.csv',
      'أسبوع-06.csv',
      'Weekly IDP snapshot 2024-02-25.csv',
    ])
  })

  it('say which files were not read, which repeat others or contradict them, and which names to look at', async () => {
    const { mapping, setAside } = await tables(weekly)
    expect(mapping.notRead.map(({ name, why }) => [name, why])).toEqual([
      ['week-09.csv', 'It is a web page and not the file behind a link'],
      ['week-23.xlsx', 'It is a workbook behind a password, or of before 2007 (.xls)'],
    ])
    expect(mapping.repeats).toEqual([
      { name: 'Copy of week-01.csv', earlier: 'week-01.csv', figures: 2, whole: true },
      { name: 'week-21 revised.csv', earlier: 'week-21.json', figures: 1, whole: false },
    ])
    expect(setAside).toHaveLength(3)
    expect(mapping.differ.map(({ what, said }) => [what, said.map(({ name, text }) => [name, text])])).toEqual([
      [
        'idps of Aleppo on 2024-05-26',
        [
          ['week-21.json', '7100'],
          ['week-21 revised.csv', '7150'],
        ],
      ],
    ])
    expect(mapping.names.map(({ name, why, others }) => [name, why, others])).toEqual([
      ['Salah', 'several', ['SYR/Idlib/Salah', 'SYR/Aleppo/Salah', 'SYR/Salah']],
      ['Harim', 'unknown', []],
      ['Idleb', 'like', ['Idlib']],
      ['Alepo', 'like', ['Aleppo']],
      ['Ariha', 'unknown', []],
      ['Afrin', 'unknown', []],
    ])
  })

  it('are told in one report, the worst first, with no line too long to read', async () => {
    const text = mappingText((await tables(weekly)).mapping)
    expect(text.split('\n')[0]).toBe('23 files, 19 read, 2 not read, 2 waiting for an answer: 50 figures from 46 rows.')
    expect(text.split('\n').filter(line => /^[A-Z]/.test(line))).toEqual([
      'Not read',
      'To decide: an answer, written into the options, holds for all files',
      'Said more than once',
      'Names of places',
      'Cells and rows left out',
      'Worth knowing',
      'What the columns were taken for (in how many files)',
      'Files',
    ])
    expect(text).toContain(
      '  week-14.csv, rows 2 and 3: idps of SYR/Salah on 2024-04-07, 13400 and 6400; all are kept\n',
    )
    expect(text).toContain('  week-17.csv, row 5, column "Indicator": "Rainfall". It is not known what this counts\n')
    expect(text.split('\n').filter(line => line.length > 130)).toEqual([])
  })
})

describe('readTables', () => {
  const one = { name: 'a.csv', input: 'iso3,IDPs\nSYR,5\n' }

  it('a report of two files, as it is printed', async () => {
    const { mapping } = await tables([
      { name: 'a 2024-01-07.csv', input: 'Governorate,IDPs,Latrines\nIdlib,12100,4\nTotal,12100,4\n' },
      { name: 'b.csv', input: 'Gouvernorat;Déplacés internes;Date\nIdlib;12200;2024-01-14\nTotal;12300;\n' },
    ])
    expect(mappingText(mapping)).toBe(`2 files, all read: 2 figures from 2 rows.

To decide: an answer, written into the options, holds for all files
  1. 1 file has no column that says when; their figures are undated
       a 2024-01-07.csv: 2024-01-07? It says "2024-01-07" in the name of the file
       dayFrom: ['name']
         to take these days

Totals that are not the sum of the rows
  b.csv: Déplacés internes: row 3 says 12,300, and the rows above add up to 12,200

What the columns were taken for (in how many files)
  area of level 1: "Governorate", "Gouvernorat"
  idps (stock): "IDPs", "Déplacés internes"
  day of the figures: "Date"
  not read: "Latrines"

Files
  a 2024-01-07.csv  undated     1 row, 1 figure, 1 total left out
  b.csv             2024-01-14  1 row, 1 figure, 1 total left out
`)
  })

  it('what is said of one file goes before what is said of all', async () => {
    const files = [one, { name: 'b.csv', input: 'iso3,IDPs\nSYR,6\n' }]
    const { figures } = await tables(files, { end: '2024-01-07', files: { 'b.csv': { end: '2024-01-14' } } })
    expect(figures.rows.map(({ end, value }) => [end, value])).toEqual([
      ['2024-01-07', 5],
      ['2024-01-14', 6],
    ])
  })

  it('a header need stand in one file only; one that stands in none is said', async () => {
    const files = [one, { name: 'b.csv', input: 'iso3,Displaced,Date\nSYR,6,2024-01-07\n' }]
    const { issues, figures } = await tables(files, {
      columns: { Displaced: { concept: 'idps' }, Deplaced: null },
      end: '2024-01-07',
    })
    expect(figures.rows.map(({ value }) => value)).toEqual([5, 6])
    expect(issues.map(({ message }) => message)).toEqual([
      'E-COLUMN column "Deplaced": No file has such a header. Write it as it stands in a file.',
    ])
  })

  it('takes the day above a table before that of its name, and says where they differ', async () => {
    const files = [{ name: 'week_2024-01-14.csv', input: 'as of 7 January 2024,\niso3,IDPs\nSYR,5\n' }]
    const { figures, issues } = await tables(files, { dayFrom: ['title', 'name'] })
    expect(figures.at(0)?.end).toBe('2024-01-07')
    expect(issues.map(({ code, why }) => [code, why])).toEqual([
      ['W-COLUMN', 'The day is 2024-01-07 above the table, and 2024-01-14 in the name of the file'],
    ])
  })

  it('an answer about points leaves a number with a comma as it is', async () => {
    const files = [
      { name: 'a.csv', input: 'iso3;IDPs;Date\nSYR;13.500;2024-01-07\n' },
      { name: 'b.csv', input: 'iso3\tIDPs\tDate\nSYR\t13,900\t2024-01-14\n' },
    ]
    const { figures } = await tables(files, { decimal: ',' })
    expect(figures.rows.map(({ value }) => value)).toEqual([13500, 13900])
  })

  it('undated figures are compared with nothing', async () => {
    const { figures, mapping } = await tables([one, { ...one, name: 'b.csv' }])
    expect(figures.length).toBe(2)
    expect([mapping.repeats, mapping.differ]).toEqual([[], []])
  })

  it('throws for two files of one name, and for options of a file that is not there', async () => {
    await expect(tables([one, one])).rejects.toThrow('duplicate file: a.csv')
    await expect(tables([one], { files: { 'b.csv': {} } })).rejects.toThrow('unknown file: b.csv')
  })

  it('no files are no figures', async () => {
    const { figures, mapping } = await tables([])
    expect(figures.length).toBe(0)
    expect(mappingText(mapping)).toBe('0 files, all read: 0 figures from 0 rows.\n')
  })
})
