import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvOptions } from '../../../src/read/bytes/csv-reader.js'
import { cellsOf } from '../support/cells-of.js'

interface Sample {
  readonly file: string | Uint8Array
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Codes of the issues, with their rows. Default: none. */
  readonly issues?: readonly string[]
  readonly options?: CsvOptions
}

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const abc = (...rows: readonly (readonly string[])[]) => ({ headers: ['a', 'b', 'c'], rows })
const accents = { headers: ['lieu', 'nombre'], rows: [['Idleb été', '12']] }

/** What the suites of csv-spectrum, Papa Parse, uDSV and CSVW try, each with a file of our own. */
const samples: Readonly<Record<string, Sample>> = {
  // csv-spectrum
  'a comma in quotes': {
    file: 'first,last,address\nJohn,Doe,"120 any st., Anytown"\n',
    headers: ['first', 'last', 'address'],
    rows: [['John', 'Doe', '120 any st., Anytown']],
  },
  'cells of nothing, quoted and bare': { file: 'a,b,c\n1,"",""\n2,3,\n', ...abc(['1', '', ''], ['2', '3', '']) },
  'the same on Windows': { file: 'a,b,c\r\n1,"",""\r\n2,3,\r\n', ...abc(['1', '', ''], ['2', '3', '']) },
  'doubled quotes': {
    file: 'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    headers: ['a', 'b'],
    rows: [
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  },
  'JSON in a cell': {
    file: 'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    headers: ['key', 'val'],
    rows: [['1', '{"type": "Point", "coordinates": [102.0, 0.5]}']],
  },
  newlines: {
    file: 'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    ...abc(['1', '2', '3'], ['Once upon \na time', '5', '6'], ['7', '8', '9']),
  },
  'newlines of Windows': {
    file: 'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n',
    ...abc(['1', '2', '3'], ['Once upon \r\na time', '5', '6']),
  },
  'quotes and newlines': {
    file: 'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    headers: ['a', 'b'],
    rows: [
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  },
  'letters of every script': { file: 'a,b,c\n1,2,ʤ\n4,漢字,😀\n', ...abc(['1', '2', 'ʤ'], ['4', '漢字', '😀']) },
  'coordinates in one cell': {
    file: 'id,where\nx,"36.2, 37.1"\n',
    headers: ['id', 'where'],
    rows: [['x', '36.2, 37.1']],
  },

  // Papa Parse
  'no newline at the end': { file: 'a,b,c\nd,e,f', ...abc(['d', 'e', 'f']) },
  'spaces at the edges of bare cells stay': { file: 'a,b,c\n d , e,f \n', ...abc([' d ', ' e', 'f ']) },
  'spaces within quotes stay': { file: 'a,b,c\n"  d ",e,f\n', ...abc(['  d ', 'e', 'f']) },
  'spaces after a closing quote, before the delimiter': { file: 'a,b,c\n"d" ,"e"  ,f\n', ...abc(['d', 'e', 'f']) },
  'spaces after a closing quote, before the end of the line': {
    file: 'a,b,c\n1,2,"d"  \r\n3,4,"e""" \n',
    ...abc(['1', '2', 'd'], ['3', '4', 'e"']),
  },
  'a space before a quote makes the quote a letter': { file: 'a,b,c\n1, "d",3\n', ...abc(['1', ' "d"', '3']) },
  'and a comma after it leaves the row out': {
    file: 'a,b,c\n1, "d, e",3\n4,5,6\n',
    ...abc(['4', '5', '6']),
    issues: ['W-RAGGED row 2'],
  },
  'a return in quotes': { file: 'a,b,c\nd,"e\rf",g\n', ...abc(['d', 'e\rf', 'g']) },
  'a quoted cell over many lines': { file: 'a,b,c\nd,"e\n\n\n\nf",g\n', ...abc(['d', 'e\n\n\n\nf', 'g']) },
  'a doubled quote at the beginning of a cell': { file: 'a,b,c\n"""d""",e,f\n', ...abc(['"d"', 'e', 'f']) },
  'a doubled quote at the end of a cell': { file: 'a,b,c\nd,"e""","f"""\n', ...abc(['d', 'e"', 'f"']) },
  'nothing but doubled quotes': { file: 'a,b,c\n"""""",e,f\n', ...abc(['""', 'e', 'f']) },
  'a quote in the middle of a bare cell': { file: 'a,b,c\nd"e,f,g\n', ...abc(['d"e', 'f', 'g']) },
  'a quote at the end of a bare cell': { file: 'a,b,c\nd,e",f\n', ...abc(['d', 'e"', 'f']) },
  'doubled quotes in a bare cell stay two': { file: 'a,b,c\nd,e""f,g\n', ...abc(['d', 'e""f', 'g']) },
  'text after a closing quote': { file: 'a,b,c\n"d"x,e,f\n1,2,3\n', ...abc(['"d"x', 'e', 'f'], ['1', '2', '3']) },
  'a quote that is never closed': {
    file: 'a,b,c\nd,"e,f\n1,2,3\n',
    ...abc(['d', '"e', 'f'], ['1', '2', '3']),
    issues: ['W-QUOTE row 2'],
  },
  'a quote that is never closed, on the last line': {
    file: 'a,b,c\n1,2,3\nd,e,"f',
    ...abc(['1', '2', '3'], ['d', 'e', '"f']),
    issues: ['W-QUOTE row 3'],
  },
  'a row that is too short': {
    file: 'a,b,c\nd,e\n1,2,3\n',
    ...abc(['d', 'e', ''], ['1', '2', '3']),
    issues: ['W-RAGGED row 2'],
  },
  'a row that is too long': { file: 'a,b,c\nd,e,f,g\n1,2,3\n', ...abc(['1', '2', '3']), issues: ['W-RAGGED row 2'] },
  'a delimiter too many at the end of a row': {
    file: 'a,b,c\nd,e,f,\n1,2,3,\n',
    ...abc(['d', 'e', 'f'], ['1', '2', '3']),
    issues: ['W-RAGGED row 2'],
  },
  'a delimiter at the end of every row': {
    file: 'a,b,c,\nd,e,f,\n',
    headers: ['a', 'b', 'c', 'column 4'],
    rows: [['d', 'e', 'f', '']],
  },
  'blank lines before the header, between rows and at the end': {
    file: '\n\na,b,c\n\nd,e,f\n\n\n',
    ...abc(['d', 'e', 'f']),
  },
  'lines of nothing but delimiters': { file: 'a,b,c\n,,\nd,e,f\n,,\n', ...abc(['d', 'e', 'f']) },
  'two columns of one name': {
    file: 'a,b,a,a\n1,2,3,4\n',
    headers: ['a', 'b', 'a (2)', 'a (3)'],
    rows: [['1', '2', '3', '4']],
    issues: ['W-HEADER row 1', 'W-HEADER row 1'],
  },
  tabs: { file: 'a\tb\tc\nd, x\t"e\tf"\tg\n', ...abc(['d, x', 'e\tf', 'g']) },
  semicolons: { file: 'a;b;c\n1,5;"e;f";2,5\n', ...abc(['1,5', 'e;f', '2,5']) },
  bars: { file: 'a|b|c\nd|"e|f"|g\n', ...abc(['d', 'e|f', 'g']) },
  'one column': { file: 'name\nx\n"y, z"\n', headers: ['name'], rows: [['x'], ['y, z']] },

  // uDSV, CSVW, and what comes from spreadsheets
  'returns alone': { file: 'a,b,c\rd,"e\rf",g\r', ...abc(['d', 'e\rf', 'g']) },
  'line ends of two kinds': { file: 'a,b,c\r\nd,e,f\ng,h,i\r\n', ...abc(['d', 'e', 'f'], ['g', 'h', 'i']) },
  'a byte order mark, and a quoted first header': { file: '\ufeff"a",b,c\nd,e,f\n', ...abc(['d', 'e', 'f']) },
  'everything in quotes': { file: '"a","b","c"\n"1","","3"\n', ...abc(['1', '', '3']) },
  'a header over two lines': { file: 'a,"b\nc"\n1,2\n', headers: ['a', 'b c'], rows: [['1', '2']] },
  'titles above the header': {
    file: 'Figures of the week\n\na,b,c\nd,e,f\n1,2,3\n',
    ...abc(['d', 'e', 'f'], ['1', '2', '3']),
  },
  'zeros among the letters': { file: 'a,b,c\nd\u0000,e,f\n1,2,3\n', ...abc(['d\u0000', 'e', 'f'], ['1', '2', '3']) },
  'UTF-16, low byte first': { file: utf16le('\ufefflieu,nombre\n"Idleb été",12\n'), ...accents },
  'UTF-16, high byte first': { file: utf16be('\ufefflieu,nombre\n"Idleb été",12\n'), ...accents },
  'UTF-16 without its mark': { file: utf16le('lieu,nombre\r\n"Idleb été",12\r\n'), ...accents },
  'UTF-16 with tabs, as Excel saves "Unicode text"': {
    file: utf16le('\ufefflieu\tnombre\r\nIdleb été\t12\r\n'),
    ...accents,
  },
  'Latin-1, found out and said': { file: latin1('lieu,nombre\n"Idleb été",12\n'), ...accents, issues: ['W-ENCODING'] },
  'Windows-1252, told': {
    file: latin1('lieu,nombre\n"Idleb été",12\n'),
    ...accents,
    options: { encoding: 'windows-1252' },
  },
}

describe('what the suites of other readers try', () => {
  for (const [name, { file, headers, rows, issues = [], options = {} }] of Object.entries(samples)) {
    it(name, () => {
      const read = cellsOf(file, options)
      expect({ headers: read.headers, rows: read.rows, issues: read.issues }).toEqual({ headers, rows, issues })
    })
  }

  it('no file reads otherwise when it comes in pieces, wherever they are cut', () => {
    const files = Object.values(samples)
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(64, 80, 128),
        ({ file, options = {} }, pieces, block) => {
          expect(cellsOf(file, { ...options, pieces, block, head: 64 })).toEqual(cellsOf(file, options))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('nor when it is long, and worked on in many blocks', () => {
    for (const { file, headers, rows, issues = [] } of Object.values(samples)) {
      if (typeof file !== 'string' || !file.startsWith(headers[0]!) || !file.endsWith('\n')) continue
      // A quote that is never closed would be closed by its copy, and rows too long be as many as the others.
      if (headers.some(header => header.includes(' ')) || issues.length > 0) continue
      const body = file.slice(file.indexOf('\n') + 1)
      const long = cellsOf(file + body.repeat(200), { pieces: 1000, block: 256, head: 256 })
      expect(long.rows.length).toBe(rows.length * 201)
      expect(long.rows.slice(-rows.length)).toEqual(rows)
    }
  })
})
