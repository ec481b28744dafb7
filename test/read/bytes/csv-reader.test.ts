import { describe, expect, it } from 'vitest'
import { cellsOf } from '../support/cells-of.js'

const utf16 = (text: string, little: boolean, mark = true) => {
  const out: number[] = []
  for (const unit of (mark ? `\ufeff${text}` : text).split('')) {
    const code = unit.charCodeAt(0)
    out.push(...(little ? [code & 255, code >> 8] : [code >> 8, code & 255]))
  }
  return Uint8Array.from(out)
}
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

describe('encodings', () => {
  it('UTF-16 is read by its mark, and without one by its zeros', () => {
    for (const little of [true, false]) {
      for (const mark of [true, false]) {
        const bytes = utf16('place,killed\nMārib,12\nحلب,7\n', little, mark)
        for (const pieces of [1, 3, 1000]) {
          const { headers, rows, head } = cellsOf(bytes, { pieces })
          expect([headers, rows]).toEqual([
            ['place', 'killed'],
            [
              ['Mārib', '12'],
              ['حلب', '7'],
            ],
          ])
          expect(head?.encoding).toBe(little ? 'utf-16le' : 'utf-16be')
        }
      }
    }
  })

  it('what is not UTF-8 is read as Windows-1252, and said once', () => {
    const { rows, issues } = cellsOf(latin1('région,tués\nKédougou,3\nBeyla – nord,4\n'.replace('–', '\x96')))
    expect(rows).toEqual([
      ['Kédougou', '3'],
      ['Beyla – nord', '4'],
    ])
    expect(issues).toEqual(['W-ENCODING'])
  })

  it('a header that is not UTF-8 is said too', () => {
    expect(cellsOf(latin1('région,n\nA,3\n')).issues).toEqual(['W-ENCODING'])
  })

  it('a few pasted rows of another encoding cost nothing', () => {
    const utf8 = new TextEncoder().encode('place,n\nMārib,1\n')
    const bytes = new Uint8Array([...utf8, ...latin1('Bié,2\n')])
    expect(cellsOf(bytes).rows).toEqual([
      ['Mārib', '1'],
      ['Bié', '2'],
    ])
  })

  it('a caller can say the encoding', () => {
    // 0xC3 0xA9 is é in UTF-8; whoever knows that it is Windows-1252 wants both letters.
    expect(cellsOf(latin1('a,b\n\xc3\xa9,1\n'), { encoding: 'windows-1252' }).rows).toEqual([['Ã©', '1']])
  })
})

describe('rows', () => {
  it('are numbered as a spreadsheet numbers them, blank lines and titles included', () => {
    const { at, head } = cellsOf('Title of the table\n\nplace,killed,injured\n\nA,1,2\n\n\nB,3,4\n')
    expect(head?.headerRow).toBe(3)
    expect(head?.preamble).toEqual(['Title of the table'])
    expect(at).toEqual([5, 8])
  })

  it('a row of several lines is one row', () => {
    expect(cellsOf('a,b\n1,"x\ny\nz"\n2,w\n').at).toEqual([2, 3])
  })

  it('with too few cells are filled up, and said', () => {
    const { rows, issues } = cellsOf('a,b,c\n1,2\n3,4,5\n')
    expect(rows).toEqual([
      ['1', '2', ''],
      ['3', '4', '5'],
    ])
    expect(issues).toEqual(['W-RAGGED row 2'])
  })

  it('with too many are left out, for nobody knows which cell is one too many', () => {
    const { rows, issues } = cellsOf('place,killed,injured\nHoms, Tadmor,1,2\nA,3,4\n')
    expect(rows).toEqual([['A', '3', '4']])
    expect(issues).toEqual(['W-RAGGED row 2'])
  })

  it('with blank cells too many are read: spreadsheets write them', () => {
    const { rows, issues } = cellsOf('a,b\n1,2,,,\n3,4, ,\n')
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(issues).toEqual(['W-RAGGED row 2'])
  })

  it('of one cell in a wide table are titles or notes', () => {
    const { rows, issues } = cellsOf('a,b,c\n1,2,3\nSource: an office\n4,5,6\n')
    expect(rows).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ])
    expect(issues).toEqual(['W-RAGGED row 3'])
  })

  it('a quote that is never closed costs its cell, not the rows after it', () => {
    const { rows, issues } = cellsOf('a,b,c\n1,"x,3\n4,y,6\n7,z,9\n')
    expect(rows).toEqual([
      ['1', '"x', '3'],
      ['4', 'y', '6'],
      ['7', 'z', '9'],
    ])
    expect(issues).toEqual(['W-QUOTE row 2'])
  })

  it('quotes that do not enclose their cell stay, so that "12"3 is never 123', () => {
    expect(cellsOf('a,b\n"12"3,x\n').rows).toEqual([['"12"3', 'x']])
  })
})

describe('headers', () => {
  it('may be in two columns the same: they are told apart, and said', () => {
    const { headers, issues } = cellsOf('IDPs,IDPs,Date\n1,2,2020\n')
    expect(headers).toEqual(['IDPs', 'IDPs (2)', 'Date'])
    expect(issues).toEqual(['W-HEADER row 1'])
  })

  it('that are blank are called by their place', () => {
    expect(cellsOf('place,,killed\nA,B,1\n').headers).toEqual(['place', 'column 2', 'killed'])
  })

  it('are found below a preamble, which is kept', () => {
    const { head, rows } = cellsOf(
      'Extracted:,"An office"\n"Last updated:","13 June 2024"\n\nYear,Origin,Refugees\n2023,SYR,5\n',
    )
    expect(head?.preamble).toEqual(['Extracted: An office', 'Last updated: 13 June 2024'])
    expect(rows).toEqual([['2023', 'SYR', '5']])
  })

  it('stand above the HXL row, wherever in the first rows that is', () => {
    const { headers, rows, head } = cellsOf(
      'A title,,\nplace,killed,Date\n#adm1 +name,#affected+killed,#date\nA,1,2020\n',
    )
    expect(headers).toEqual(['place', 'killed', 'Date'])
    expect(head?.tags).toEqual(['#adm1 +name', '#affected+killed', '#date'])
    expect(rows).toEqual([['A', '1', '2020']])
  })

  it('a title that begins with # is no HXL row', () => {
    expect(cellsOf('#ukraine,,\nplace,killed,injured\nA,1,2\n').headers).toEqual(['place', 'killed', 'injured'])
  })
})

describe('limits', () => {
  const big = `a,b\n${'1,2\n'.repeat(50)}`

  it('of rows: what comes after is not read, and said', () => {
    const { rows, issues } = cellsOf(big, { limits: { rows: 10 } })
    expect(rows).toHaveLength(10)
    expect(issues).toEqual(['E-LIMIT'])
  })

  it('of bytes', () => {
    expect(cellsOf(big, { limits: { bytes: 40 }, pieces: 20, block: 64, head: 16 }).issues).toEqual(['E-LIMIT'])
  })

  it('of columns', () => {
    expect(cellsOf('a,b,c,d\n1,2,3,4\n', { limits: { columns: 3 } }).issues).toEqual(['E-LIMIT'])
  })

  it('of a cell: the row is left out', () => {
    const { rows, issues } = cellsOf(`a,b\n1,${'x'.repeat(100)}\n2,y\n`, { limits: { cell: 50 } })
    expect(rows).toEqual([['2', 'y']])
    expect(issues).toEqual(['E-LIMIT row 2'])
  })

  it('of a header: it is cut', () => {
    const { headers, issues } = cellsOf(`${'x'.repeat(50)},b\n1,2\n`, { limits: { header: 10 } })
    expect(headers[0]).toBe('x'.repeat(10))
    expect(issues).toEqual(['E-LIMIT row 1'])
  })

  it('of a row without end, which would fill the memory', () => {
    const { issues } = cellsOf(`a,b\n${'1,'.repeat(2000)}\n`, { limits: { cell: 16 }, pieces: 64, block: 64, head: 16 })
    expect(issues).toContain('E-LIMIT')
  })

  it('short rows under a wide header do not fill the memory either', () => {
    const header = Array.from({ length: 1000 }, (_, i) => `c${i}`).join(',')
    const { rows } = cellsOf(`${header}\n${'1,2\n'.repeat(3000)}`)
    expect(rows).toHaveLength(3000)
    expect(rows[2999]?.slice(0, 3)).toEqual(['1', '2', ''])
  })
})
