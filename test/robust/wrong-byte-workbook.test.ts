import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xlsx } from '../../src/read/archive/xlsx.js'
import { readStream } from '../../src/read/read-stream.js'
import { type XlsxCell, makeXlsx } from '../read/support/make-xlsx.js'
import { type ZipFile, makeZip } from '../read/support/make-zip.js'
import { sites } from '../read/support/sites.js'

const header = ['pcode', 'as_of', 'idps']
const day = { xml: '<c REF s="1"><v>43832</v></c>' }
const cell = (xml: string): XlsxCell => ({ xml })
const book = (...rows: readonly (readonly XlsxCell[])[]) => makeXlsx([{ name: 'Data', rows: [header, ...rows] }])
const open = (bytes: Uint8Array, options = {}) =>
  readStream(bytes, sites, { vintage: 'v', openers: [xlsx], ...options })
const codesOf = async (bytes: Uint8Array) => (await open(bytes)).issues.map(({ code }) => code)

/** The files of a workbook, each as it should be but for those that are given. */
function parts(other: Readonly<Record<string, Partial<ZipFile> | null>>, more: readonly ZipFile[] = []): Uint8Array {
  const relation = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${type === 'worksheet' ? 'worksheets/sheet1' : type}.xml"/>`
  const files: Readonly<Record<string, string>> = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet')}${relation('r2', 'sharedStrings')}${relation('r3', 'styles')}</Relationships>`,
    'xl/sharedStrings.xml': '<sst><si><t>SY07</t></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheet(
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2" s="1"><v>43832</v></c>',
      '<c r="C2"><v>5</v></c>',
    ),
  }
  return makeZip([
    ...Object.entries(files).flatMap(([name, text]) => (other[name] === null ? [] : [{ name, text, ...other[name] }])),
    ...more,
  ])
}

function sheet(...cells: readonly string[]): string {
  const head = header.map((name, i) => `<c r="${'ABC'.charAt(i)}1" t="inlineStr"><is><t>${name}</t></is></c>`).join('')
  return `<worksheet><sheetData><row r="1">${head}</row><row r="2">${cells.join('')}</row></sheetData></worksheet>`
}

describe('a wrong byte anywhere in a workbook', () => {
  const file = book(['SY07', day, 1200], ['SY02', day, '350'], ['SY03', '2020-01-02', 7])

  it('never throws, and leaves every number as it was or is said', async () => {
    const stated = async (bytes: Uint8Array) => {
      const { figures, gaps, issues } = await open(bytes)
      return {
        silent: issues.length === 0 && gaps.length === 0,
        figures: figures.rows.map(({ place, end, value }) => [place, end, value]),
      }
    }
    const right = await stated(file)
    expect(right.figures).toHaveLength(3)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.nat(254),
        fc.constantFrom('other', 'more', 'gone'),
        async (at, by, kind) => {
          const byte = (file[at]! + 1 + by) % 256
          const rest = file.subarray(kind === 'more' ? at : at + 1)
          const wrong = Uint8Array.from([...file.subarray(0, at), ...(kind === 'gone' ? [] : [byte]), ...rest])
          const now = await stated(wrong)
          if (now.silent) expect(now.figures).toEqual(right.figures)
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([true, false])('in what is packed is found by its check sum (stored: %s)', async stored => {
    const text = sheet('<c r="A2" t="s"><v>0</v></c>', '<c r="B2" s="1"><v>43832</v></c>', '<c r="C2"><v>12345</v></c>')
    const bytes = parts({ 'xl/worksheets/sheet1.xml': { text, stored } })
    expect((await open(bytes)).figures.at(0)?.value).toBe(12345)
    const at = Buffer.from(bytes).indexOf(stored ? '12345' : 'xl/worksheets/sheet1.xml') + (stored ? 2 : 40)
    const wrong = bytes.slice()
    wrong[at]! ^= 1
    expect(await codesOf(wrong)).toEqual(['E-ARCHIVE'])
  })
})

describe('an archive that does not fit itself', () => {
  it('where a file is called otherwise than its directory calls it, nothing is read', async () => {
    const bytes = parts({})
    const at = Buffer.from(bytes).indexOf('xl/sharedStrings.xml')
    const wrong = bytes.slice()
    wrong[at + 4] = 'X'.charCodeAt(0)
    const { figures, issues } = await open(wrong)
    expect([figures.length, issues.map(({ code }) => code)]).toEqual([0, ['E-ARCHIVE']])
  })

  it('with fewer entries counted than there are, nothing is read', async () => {
    const bytes = parts({})
    for (const at of [bytes.length - 14, bytes.length - 12]) bytes[at]!--
    expect(await codesOf(bytes)).toEqual(['E-ARCHIVE'])
  })

  it('with two files of one name, nothing is read', async () => {
    const other = sheet('<c r="A2" t="s"><v>0</v></c>', '<c r="B2" s="1"><v>43832</v></c>', '<c r="C2"><v>50</v></c>')
    const { figures, issues } = await open(parts({}, [{ name: 'xl/worksheets/sheet1.xml', text: other }]))
    expect(figures.length).toBe(0)
    expect(issues[0]?.message).toContain('two files of one name')
  })

  it('with a size that is not that of the file, nothing is read', async () => {
    for (const size of [1, 1_000_000])
      expect(await codesOf(parts({ 'xl/worksheets/sheet1.xml': { size } }))).toEqual(['E-ARCHIVE'])
  })

  it('without the texts or the formats that it names, nothing is read; without a sheet that it names, that is said', async () => {
    for (const name of ['xl/sharedStrings.xml', 'xl/styles.xml'])
      expect(await codesOf(parts({ [name]: null }))).toEqual(['E-ARCHIVE'])
    const { issues } = await open(
      parts({
        'xl/workbook.xml': {
          text: '<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r1"/><sheet name="Old" r:id="r9"/></sheets></workbook>',
        },
      }),
    )
    expect(issues.map(({ code, read }) => [code, read])).toEqual([['E-ARCHIVE', 'Old']])
  })

  it('with many files that are each within bounds and together beyond them, it stops', async () => {
    const zeros = '0'.repeat(30_000_000)
    const rows = Array.from({ length: 4 }, (_, i) => `<Relationship Id="r${i}" Target="s${i}.xml"/>`)
    const names = rows.map((_, i) => `<sheet name="S${i}" r:id="r${i}"/>`)
    const bytes = makeZip([
      { name: 'xl/workbook.xml', text: `<workbook xmlns:r="r"><sheets>${names.join('')}</sheets></workbook>` },
      { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${rows.join('')}</Relationships>` },
      ...rows.map((_, i) => ({ name: `xl/s${i}.xml`, text: `<worksheet><!--${zeros}--></worksheet>` })),
    ])
    expect(await codesOf(bytes)).toEqual(['E-LIMIT'])
  })
})

describe('a cell that refers to nothing', () => {
  it.each([
    [
      'a text that is not there',
      '<c r="C2" t="s"><v>7</v></c>',
      'It stands for a text that the workbook does not have',
    ],
    ['a text by no number', '<c r="C2" t="s"><v> </v></c>', 'It stands for a text that the workbook does not have'],
    ['neither true nor false', '<c r="C2" t="b"><v>constructor</v></c>', 'It is neither true nor false'],
    ['a place in another row', '<c r="C9"><v>5</v></c>', 'Its place in the sheet is none, or that of another cell'],
    ['no place', '<c r="?"><v>5</v></c>', 'Its place in the sheet is none, or that of another cell'],
    [
      'a place twice',
      '<c r="C2"><v>5</v></c><c r="C2"><v>6</v></c>',
      'Its place in the sheet is none, or that of another cell',
    ],
  ])('%s costs itself, and is said', async (_, xml, why) => {
    const text = sheet('<c r="A2" t="s"><v>0</v></c>', '<c r="B2" s="1"><v>43832</v></c>', xml)
    const { figures, issues } = await open(parts({ 'xl/worksheets/sheet1.xml': { text } }))
    expect(issues.map(issue => issue.why)).toContain(why)
    expect(figures.length).toBe(0)
  })

  it('a format that is not there is said: a day may stand as a number', async () => {
    const text = sheet('<c r="A2" t="s"><v>0</v></c>', '<c r="B2" s="9"><v>43832</v></c>', '<c r="C2"><v>5</v></c>')
    const codes = await codesOf(parts({ 'xl/worksheets/sheet1.xml': { text } }))
    expect(codes).toContain('W-SHEET')
  })

  it('rows that are not in order are not guessed at', async () => {
    const text = sheet('<c r="A2" t="s"><v>0</v></c>').replace('<row r="2">', '<row r="1">')
    expect(await codesOf(parts({ 'xl/worksheets/sheet1.xml': { text } }))).toEqual(['E-ARCHIVE'])
  })

  it.each(['0x10', 'Infinity', '1e999', 'NaN', '1_0', ' '])('%s is no number of a sheet', async written => {
    const { figures, issues, gaps } = await open(book(['SY07', day, cell(`<c REF><v>${written}</v></c>`)]))
    expect(figures.length).toBe(0)
    expect(issues.length + gaps.length).toBe(1)
  })
})

describe('XML', () => {
  const withTexts = (text: string | Uint8Array) => parts({ 'xl/sharedStrings.xml': { text } })
  const placeOf = async (bytes: Uint8Array) => (await open(bytes)).figures.at(0)?.place

  it('is read in the encoding that it declares', async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>Alép</t></si></sst>', 'latin1')
    const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><sst><si><t>Alép</t></si></sst>', 'utf16le')
    expect([await placeOf(withTexts(latin)), await placeOf(withTexts(wide))]).toEqual(['Alép', 'Alép'])
  })

  it('in bytes that are not in it, or in one that nobody knows, is refused', async () => {
    const wrong = Buffer.from('<sst><si><t>Alép</t></si></sst>', 'latin1')
    const unknown = '<?xml version="1.0" encoding="x-none"?><sst><si><t>SY07</t></si></sst>'
    for (const text of [wrong, unknown]) expect(await codesOf(withTexts(text))).toEqual(['E-ARCHIVE'])
  })

  it('with a billion laughs, or an address to look up, is refused as no document of a workbook', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><sst><si><t>&l30;</t></si></sst>`
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'
    for (const text of [laughs, outside]) expect(await codesOf(withTexts(text))).toEqual(['E-ARCHIVE'])
  })

  it('100,000 deep is read or refused, and ends', async () => {
    const deep = `<sst><si><t>SY07</t>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</si></sst>`
    expect(await placeOf(withTexts(deep))).toBe('SY07')
  })
})
