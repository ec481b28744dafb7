import { describe, expect, it } from 'vitest'
import { xlsx } from '../../../src/read/archive/xlsx.js'
import { readStream } from '../../../src/read/read-stream.js'
import { readTableStream } from '../../../src/read/table/read-table.js'
import { type XlsxSheet, makeXlsx } from '../support/make-xlsx.js'
import { makeZip } from '../support/make-zip.js'
import { sites } from '../support/sites.js'

const header = ['pcode', 'as_of', 'idps']
const day = (serial: number, style = 1) => ({ xml: `<c REF s="${style}"><v>${serial}</v></c>` })
const book = (rows: XlsxSheet['rows'], rest: Partial<XlsxSheet> = {}) =>
  makeXlsx([{ name: 'Data', rows: [header, ...rows], ...rest }])
const open = (bytes: Uint8Array, options = {}) =>
  readStream(bytes, sites, { vintage: 'v', openers: [xlsx], ...options })

describe('xlsx', () => {
  it('reads texts, numbers and days, and says sheet and row', async () => {
    const { figures, issues, provenance } = await open(
      book([['SY07', day(43832), 1200], ['SY02', day(43832, 2), '350'], [], ['SY03', '2020-01-02', 7]]),
    )
    expect(issues).toEqual([])
    expect(figures.rows.map(({ place, end, value, locator }) => [place, end, value, locator])).toEqual([
      ['SY07', '2020-01-02', 1200, 'sheet "Data", row 2, column "idps"'],
      ['SY02', '2020-01-02', 350, 'sheet "Data", row 3, column "idps"'],
      ['SY03', '2020-01-02', 7, 'sheet "Data", row 5, column "idps"'],
    ])
    expect(provenance).toMatchObject({ format: 'xlsx', sheet: 'Data', headerRow: 1 })
  })

  it('reads the escapes that workbooks have for characters as the spreadsheet shows them', async () => {
    const { figures } = await open(
      book([
        ['SY07', day(43832), '1_x002C_200'],
        ['SY02', day(43832), '_x005F_x0041_'],
      ]),
    )
    expect(figures.rows.map(({ text, value }) => [text, value])).toEqual([['1,200', 1200]])
  })

  it('of several sheets that fit the first is read, and the others are named', async () => {
    const rows = [header, ['SY07', day(43832), 5]]
    const bytes = makeXlsx([
      { name: 'HRP_1', rows },
      { name: 'About', rows: [['Read me']] },
      { name: 'HRP_2', rows },
    ])
    const { figures, issues } = await open(bytes)
    expect(figures.length).toBe(1)
    expect(issues.map(({ code, severity, read, why }) => [code, severity, read, why])).toEqual([
      ['W-PAGE', 'warning', 'HRP_2', 'Other sheets have a table of the same kind; only "HRP_1" is read'],
    ])
    expect((await open(bytes, { sheet: 'HRP_2' })).issues).toEqual([])
  })

  it('days of a workbook that counts from 1904', async () => {
    const bytes = makeXlsx([{ name: 'Data', rows: [header, ['SY07', day(42370), 5]] }], { from1904: true })
    expect((await open(bytes)).figures.at(0)?.end).toBe('2020-01-02')
  })

  it('what a formula last gave is read, with a note; one that was never worked out is blank, with a warning', async () => {
    const { figures, gaps, issues } = await open(
      book([
        ['SY07', day(43832), { xml: '<c REF><f>SUM(A1:A2)</f><v>12</v></c>' }],
        ['SY02', day(43832), { xml: '<c REF><f>X()</f></c>' }],
      ]),
    )
    expect(figures.rows.map(({ value }) => value)).toEqual([12])
    expect(gaps).toHaveLength(1)
    expect(issues.map(({ code, severity, why }) => [code, severity, why])).toEqual([
      ['W-SHEET', 'note', '2 cells are worked out by a formula; what the workbook last showed is read'],
      ['W-SHEET', 'warning', 'One formula was never worked out, and the cell is blank'],
    ])
  })

  it('a cell in which the spreadsheet shows an error costs that cell', async () => {
    const { figures, gaps, issues } = await open(
      book([
        ['SY07', day(43832), { xml: '<c REF t="e"><v>#REF!</v></c>' }],
        ['SY02', day(43832), 4],
      ]),
    )
    expect(figures.rows.map(({ value }) => value)).toEqual([4])
    expect(gaps.map(({ text, reason }) => [text, reason])).toEqual([['#REF!', 'unknown']])
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([['E-CELL', 2, 'C']])
  })

  it('a text merged over rows holds for each of them; a number is counted once', async () => {
    const { figures } = await open(
      book(
        [
          ['SY07', day(43832), 5],
          [null, day(43833), 6],
          ['SY02', day(43832), 7],
          ['SY03', day(43832), null],
        ],
        { merged: ['A2:A3', 'C4:C5', 'E1:F1'] },
      ),
    )
    expect(figures.rows.map(({ place, value }) => [place, value])).toEqual([
      ['SY07', 5],
      ['SY07', 6],
      ['SY02', 7],
    ])
  })

  it('names hidden sheets and counts hidden rows', async () => {
    const bytes = makeXlsx([
      { name: 'Data', rows: [header, ['SY07', day(43832), 5], ['SY02', day(43832), 6]], hiddenRows: [3] },
      { name: 'Sources & names', rows: [['x']], hidden: true },
    ])
    const { figures, issues } = await open(bytes)
    expect(figures).toHaveLength(2)
    expect(issues.map(({ read, severity }) => [read, severity])).toEqual([
      ['Sources & names', 'note'],
      ['Data', 'note'],
    ])
  })

  it('reads the first visible sheet whose columns fit, or the one that is named', async () => {
    const bytes = makeXlsx([
      { name: 'README', rows: [['About this file'], ['Site', 'What']] },
      { name: 'Old', rows: [header, ['SY01', day(43832), 1]], hidden: true },
      { name: 'January', rows: [['Title'], [], header, ['SY07', day(43832), 5]] },
      { name: 'February', rows: [header, ['SY02', day(43863), 6]] },
    ])
    expect((await open(bytes)).figures.rows.map(({ value, locator }) => [value, locator])).toEqual([
      [5, 'sheet "January", row 4, column "idps"'],
    ])
    expect((await open(bytes, { sheet: 'february' })).figures.at(0)?.value).toBe(6)
    expect((await open(bytes, { sheet: 'March' })).issues.at(-1)?.message).toContain(
      'The workbook has no sheet "March"',
    )
  })

  it('says of which sheet it is when none fits', async () => {
    const { issues } = await open(
      makeXlsx([
        {
          name: 'Data',
          rows: [
            ['country', 'deaths'],
            ['SYR', 4],
          ],
        },
      ]),
    )
    expect(issues.map(({ code }) => code)).toEqual(['E-PUBLISHER'])
  })

  it('a damaged workbook is one message', async () => {
    const bytes = makeZip([{ name: 'xl/workbook.xml', text: '<workbook><sheets></workbook>' }])
    expect((await open(bytes)).issues.map(({ code }) => code)).toEqual(['E-ARCHIVE'])
    const whole = book([['SY07', day(43832), 5]])
    expect((await open(whole.subarray(0, whole.length - 30))).issues.map(({ code }) => code)).toEqual(['E-ARCHIVE'])
  })

  it('entities of a document’s own are not expanded', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">]><workbook xmlns:r="r"><sheets><sheet name="&b;" r:id="rId1"/></sheets></workbook>'
    const { issues } = await open(makeZip([{ name: 'xl/workbook.xml', text: bomb }]))
    expect(issues.map(({ code }) => code)).toEqual(['E-ARCHIVE'])
  })

  it('a number of a cell is what it is, however the locale writes it', async () => {
    const bytes = makeXlsx([
      {
        name: 'S',
        rows: [
          ['Region', 'IDPs', 'Date'],
          ['A', 1.234, '2020-01-02'],
          ['B', '1.234', '2020-01-02'],
        ],
      },
    ])
    const { figures, issues } = await readTableStream(bytes, { openers: [xlsx], vintage: 'v', places: null })
    expect(figures.rows.map(({ value }) => value)).toEqual([1.234])
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['W-COLUMN', null],
      ['E-AMBIGUOUS', 3],
    ])
  })
})
