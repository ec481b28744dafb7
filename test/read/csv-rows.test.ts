import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../src/read/csv-rows.js'

const cells = (text: string) => csvRows(text).rows.map(row => row.cells)

describe('csvRows', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa,b', [['a', 'b']]],
    ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    ['"two\r\nlines"\r\nnext', [['two\r\nlines'], ['next']]],
    [',', [['', '']]],
    ['a,\n', [['a', '']]],
    ['""', [['']]],
    ['', []],
    ['\n\n', []],
    ['=1,"=2"', [['=1', '=2']]],
  ])('reads %j', (text, rows) => {
    expect(cells(text)).toEqual(rows)
    expect(csvRows(text).issues).toEqual([])
  })

  it('numbers rows as a spreadsheet does: empty ones count, and a row of two lines is one', () => {
    expect(csvRows('a\n\n"b\nc"\nd').rows).toEqual([
      { row: 1, cells: ['a'] },
      { row: 3, cells: ['b\nc'] },
      { row: 4, cells: ['d'] },
    ])
  })

  it('leaves out what comes after a quote that is never closed, and says where it opened', () => {
    const { rows, issues } = csvRows('a,b\n1,2\n3,"4\n5,6')
    expect(rows.map(row => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(issues).toMatchObject([{ code: 'W-QUOTE', severity: 'error', row: 3, read: '"4 5,6' }])
  })

  it.each([
    ['a,b\n1,2"3\n4,5', '2"3'],
    ['a,b\n1,"2"3\n4,5', '"2"3'],
    ['a,b\n1, "2"\n4,5', ' "2"'],
  ])('leaves out a row with a quote where none may be: %j', (text, read) => {
    const { rows, issues } = csvRows(text)
    expect(rows.map(row => row.cells)).toEqual([
      ['a', 'b'],
      ['4', '5'],
    ])
    expect(issues).toMatchObject([{ code: 'W-QUOTE', severity: 'error', row: 2, read }])
  })

  it('reads back what RFC 4180 writes, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\ufeff', '=') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 })
    fc.assert(
      fc.property(table, rows => {
        const text = rows.map(row => row.map(c => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        expect(cells(text)).toEqual(rows)
      }),
    )
  })

  it('ends on any text', () => {
    const odd = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 })
    fc.assert(fc.property(odd, text => void csvRows(text)))
  })
})
