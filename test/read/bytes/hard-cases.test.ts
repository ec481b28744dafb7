import { describe, expect, it } from 'vitest'
import { cellsOf } from '../support/cells-of.js'

const rows = (n: number, cell: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => `${i},${cell(i)}\n`).join('')

/** Text of the file, column, record (from 0), and the cell that has to come out of it. */
const cases = {
  'a byte order mark is no part of the first header': ['\ufeffid,v\n1,2\n', 'id', 0, '1'],
  'lines of Windows': ['id,v\r\n1,a\r\n2,b\r\n', 'v', 1, 'b'],
  'a number at the end of a line of Windows': ['id,v\r\n1,7\r\n2,8\r\n', 'v', 1, '8'],
  'lines of two kinds in one file': ['id,v\r\n1,a\n2,b\r\n3,c\n', 'v', 2, 'c'],
  'lines of an old Macintosh': ['id,v\r1,a\r2,b\r', 'v', 1, 'b'],
  'a newline in quotes': ['id,v\n1,"a\nb"\n2,c\n', 'v', 0, 'a\nb'],
  'a newline of Windows in quotes': ['id,v\r\n1,"a\r\nb"\r\n2,c\r\n', 'v', 0, 'a\r\nb'],
  'doubled quotes': ['id,v\n1,"say ""hi"", ok"\n2,c\n', 'v', 0, 'say "hi", ok'],
  'nothing but a quote': ['id,v\n1,""""\n2,c\n', 'v', 0, '"'],
  'nothing in quotes': ['id,v,w\n1,"",x\n', 'v', 0, ''],
  'a quote within a cell is a letter': ['id,v,w\n1,5" shell,x\n2,c,y\n', 'v', 0, '5" shell'],
  'and costs no other cell': ['id,v,w\n1,5" shell,x\n2,c,y\n', 'w', 1, 'y'],
  'text after a closing quote costs no other cell': ['id,v,w\n1,"a" b,x\n2,c,y\n', 'w', 1, 'y'],
  'no newline at the end': ['id,v\n1,a\n2,b', 'v', 1, 'b'],
  'a last column that is empty': ['id,v\n1,\n2,\n3,c\n', 'v', 2, 'c'],
  'a blank line is no record': ['id,v\n1,a\n\n2,b\n', 'v', 1, 'b'],
  'a line of delimiters is no record': ['id,v\n1,a\n,\n2,b\n', 'v', 1, 'b'],
  'a short row costs no other row': ['id,v,w\n1,a\n2,b,c\n', 'w', 1, 'c'],
  'a zero in front stays': ['id,pcode\n1,007\n2,008\n', 'pcode', 0, '007'],
  'NA is a text': ['id,iso2\n1,NA\n2,US\n', 'iso2', 0, 'NA'],
  'more digits than a number holds stay': ['id,v\n1,9007199254740993\n2,1\n', 'v', 0, '9007199254740993'],
  'a column that is empty for 5,000 rows': [`id,v\n${rows(5000, i => (i < 4999 ? '' : '645'))}`, 'v', 4999, '645'],
  'a text after 5,000 numbers': [
    `id,v\n${rows(5000, i => (i < 4999 ? String(i) : 'about 20'))}`,
    'v',
    4999,
    'about 20',
  ],
  'a number before a late dash': [`id,v\n${rows(5000, i => (i < 4999 ? String(i) : '-'))}`, 'v', 4998, '4998'],
  'a text after 30,000 numbers': [
    `id,v\n${rows(30000, i => (i < 29999 ? String(i) : 'about 20'))}`,
    'v',
    29999,
    'about 20',
  ],
  'quotes across the pieces of a long file': [
    `id,v\n${rows(2000, i => `"${'x'.repeat(300)}, ""q"" ${i}"`)}`,
    'v',
    1999,
    `${'x'.repeat(300)}, "q" 1999`,
  ],
  'thousands in quotes stay a text': ['id,v\n1,"1,234"\n2,"2,000"\n', 'v', 0, '1,234'],
  'letters outside ASCII': ['id,v\n1,N’Djamena\n2,Mārib\n', 'v', 1, 'Mārib'],
  'a delimiter in a header': ['"id","v, x"\n1,a\n', 'v, x', 0, 'a'],
  'the first of two columns with one header': ['id,v,v\n1,a,b\n', 'v', 0, 'a'],
  'and the second, told apart': ['id,v,v\n1,a,b\n', 'v (2)', 0, 'b'],
  'a header that objects have': ['__proto__,constructor,v\n1,2,a\n', '__proto__', 0, '1'],
  'semicolons, with commas in the numbers': ['id;v\n1;"1,5"\n2;3,25\n', 'v', 1, '3,25'],
  tabs: ['id\tv\n1\ta, b\n', 'v', 0, 'a, b'],
  bars: ['id|v\n1|a\n2|b\n', 'v', 1, 'b'],
} as const satisfies Record<string, readonly [string, string, number, string]>

describe('hard cases of CSV', () => {
  for (const [name, [text, column, record, cell]] of Object.entries(cases)) {
    it(name, () => {
      const { headers, rows: read } = cellsOf(text)
      expect(read[record]?.[headers.indexOf(column)]).toBe(cell)
    })
  }

  it('the same, when the file comes in pieces of seven bytes and is worked on in blocks of 64', () => {
    for (const [text, column, record, cell] of Object.values(cases)) {
      if (text.length > 5000) continue
      const { headers, rows: read } = cellsOf(text, { pieces: 7, block: 64, head: 64 })
      expect(read[record]?.[headers.indexOf(column)]).toBe(cell)
    }
  })
})
