import type { Block, Flow, Line } from './flow.js'
import { sheet } from './sheet.js'

const BETWEEN = 8
const ABOVE = 3
const BELOW = 4
/** Room for a head and a row of two lines. */
const SMALLEST = 60

export interface Row {
  readonly cells: readonly (readonly Block[])[]
  /** One cell over all columns, the head of the rows under it. Default: a row of cells. */
  readonly isHead?: boolean
}

export interface Column {
  readonly title: string
  /** Of the width of the table, beside those of the others. */
  readonly share: number
}

type Place = readonly [left: number, right: number]

/**
 * A table under its caption: the head again on each page, rows whole where a page can hold them, columns from the right
 * in a language that is read so.
 */
export function drawTable(flow: Flow, caption: string, columns: readonly Column[], rows: readonly Row[]): void {
  flow.text(caption, 'fine', { keep: SMALLEST })
  const places = placesOf(columns, flow.direction === 'rtl')
  const table = flow.open('Table')
  const heads = columns.map(({ title }, i) => flow.lines([{ text: title, style: 'cellStrong' }], span(places[i]!)))
  const newPage = () => {
    flow.newPage()
    drawRow(flow, table, heads, places, 'head')
  }
  flow.need(SMALLEST)
  drawRow(flow, table, heads, places, 'head')
  for (const { cells, isHead = false } of rows) {
    const own: readonly Place[] = isHead ? [[sheet.left, sheet.right]] : places
    const kind = isHead ? 'group' : 'row'
    let rest = cells.map((blocks, i) => flow.lines(blocks, span(own[i]!)))
    const room = () => sheet.bottom - flow.y - (isHead ? SMALLEST / 2 : 0)
    const isWhole = heightOf(rest) <= sheet.bottom - sheet.top - heightOf(heads) - SMALLEST
    if (isWhole && heightOf(rest) > room()) newPage()
    while (heightOf(rest) > sheet.bottom - flow.y) {
      const parts = rest.map(lines => splitAt(lines, sheet.bottom - flow.y - ABOVE - BELOW))
      if (parts.some(([fits]) => fits.length > 0)) drawRow(flow, table, parts.map(([fits]) => fits), own, kind) // prettier-ignore
      rest = parts.map(([, left]) => left)
      newPage()
    }
    drawRow(flow, table, rest, own, kind)
  }
  table.end()
  flow.y += BETWEEN
}

function placesOf(columns: readonly Column[], isMirrored: boolean): Place[] {
  const all = sheet.right - sheet.left - BETWEEN * (columns.length - 1)
  const sum = columns.reduce((total, { share }) => total + share, 0)
  let left: number = sheet.left
  return columns.map(({ share }) => {
    const right = left + (all * share) / sum
    const place: Place = isMirrored
      ? [sheet.left + sheet.right - right, sheet.left + sheet.right - left]
      : [left, right]
    left = right + BETWEEN
    return place
  })
}

function drawRow(
  flow: Flow,
  table: PDFKit.PDFStructureElement,
  cells: readonly (readonly Line[])[],
  places: readonly Place[],
  kind: 'head' | 'group' | 'row',
): void {
  const row = flow.open('TR', table)
  const top = flow.y
  flow.y = top + ABOVE
  cells.forEach((lines, i) => {
    const [left, right] = places[i]!
    const isHeading = kind === 'head' || kind === 'group' || i === 0
    // The types of pdfkit do not know what it does with this.
    const options: object = isHeading ? { scope: kind === 'head' ? 'Column' : 'Row' } : {}
    const cell = flow.doc.struct(isHeading ? 'TH' : 'TD', options)
    row.add(cell)
    cell.add(() => {
      flow.stack(lines, left, right)
    })
    cell.end()
  })
  row.end()
  flow.y = top + heightOf(cells)
  flow.doc.markContent('Artifact', { type: 'Layout' })
  flow.doc.save().lineWidth(kind === 'head' ? 1 : 0.5).strokeColor(kind === 'head' ? '#8C8C8C' : '#D9D9D9', 1) // prettier-ignore
  flow.doc.moveTo(sheet.left, flow.y).lineTo(sheet.right, flow.y).stroke().restore()
  flow.doc.endMarkedContent()
}

const span = ([left, right]: Place) => right - left

const heightOf = (cells: readonly (readonly Line[])[]) =>
  ABOVE + BELOW + Math.max(0, ...cells.map(lines => lines.reduce((sum, { style }) => sum + style.leading, 0)))

/** The lines that fit, and the others. */
function splitAt(lines: readonly Line[], room: number): [Line[], Line[]] {
  let height = 0
  const at = lines.findIndex(({ style }) => (height += style.leading) > room)
  return at === -1 ? [[...lines], []] : [lines.slice(0, at), lines.slice(at)]
}
