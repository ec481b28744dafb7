import { makeZip } from './make-zip.js'

/** A cell: a text, a number, nothing, or the XML of a cell with `REF` where its reference goes. */
export type XlsxCell = string | number | null | { readonly xml: string }

export interface XlsxSheet {
  readonly name: string
  readonly rows: readonly (readonly XlsxCell[])[]
  readonly hidden?: boolean
  readonly merged?: readonly string[]
  /** Numbers of the rows that are hidden. */
  readonly hiddenRows?: readonly number[]
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook in the form in which Excel writes it. Style 1 shows a day; style 2 a day of a format of its own. */
export function makeXlsx(sheets: readonly XlsxSheet[], options: { readonly from1904?: boolean } = {}): Uint8Array {
  const texts: string[] = []
  const cell = (value: XlsxCell, ref: string) => {
    if (value === null) return ''
    if (typeof value === 'object') return value.xml.replace('REF', `r="${ref}"`)
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`
    if (!texts.includes(value)) texts.push(value)
    return `<c r="${ref}" t="s"><v>${texts.indexOf(value)}</v></c>`
  }
  const files = sheets.map(({ rows, merged = [], hiddenRows = [] }, i) => {
    const lines = rows.map((cells, r) => {
      const hidden = hiddenRows.includes(r + 1) ? ' hidden="1"' : ''
      return `<row r="${r + 1}"${hidden}>${cells.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`
    })
    const merges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')
    const text = `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
    return { name: `xl/worksheets/sheet${i + 1}.xml`, text }
  })
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr${options.from1904 === true ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`
  const rels = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\ mmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="3"/></cellXfs></styleSheet>`
  const strings = `<sst xmlns="${MAIN}">${texts.map(text => `<si><r><t xml:space="preserve">${escape(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escape(text.slice(2))}</t></r><rPh><t>no</t></rPh></si>`).join('')}</sst>`
  return makeZip([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'xl/workbook.xml', text: workbook },
    { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${rels.join('')}</Relationships>` },
    { name: 'xl/styles.xml', text: styles },
    { name: 'xl/sharedStrings.xml', text: strings },
    ...files,
  ])
}
