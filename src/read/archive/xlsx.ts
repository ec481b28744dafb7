import { type NumberedRow, deliverRows, headOf } from '../deliver-rows.js'
import type { Delivery, Opener } from '../delivery.js'
import { locateHeader } from '../header-row.js'
import { Issues } from '../issues.js'
import { readSheet } from './sheet.js'
import { UnpackError } from './unpack.js'
import { type SheetRef, type Workbook, openWorkbook } from './workbook.js'
import { zipDirectory } from './zip-directory.js'
import { type ZipPieces, zipPieces } from './zip-pieces.js'

/**
 * Opens workbooks: the sheet asked for, the one the publisher uses, or the first whose columns fit. Needs the package
 * `saxes`.
 *
 * @example
 * xlsx.form // → "workbook"
 */
export const xlsx: Opener = {
  form: 'workbook',
  open: async (bytes, to, member) => {
    const entries = zipDirectory(bytes) ?? []
    const pieces = zipPieces(bytes, to.limits.ratio)
    try {
      const book = await openWorkbook(entries, pieces)
      if (book === null || book.sheets.length === 0) say(to, 'The workbook has no sheets')
      else await deliverSheet(book, pieces, to, member)
    } catch (error) {
      if (error instanceof UnpackError) throw error
      if (error instanceof Error && error.message.startsWith('missing package')) throw error
      // What the parser of XML says of a document that is not well-formed.
      to.consumer.discard()
      say(to, 'The workbook is damaged')
    }
  },
}

function say(to: Delivery, why: string): void {
  to.issues.add(
    'E-ARCHIVE',
    'error',
    {},
    why,
    'Open it in a spreadsheet program, save it again or as CSV, and read that',
  )
}

async function deliverSheet(book: Workbook, pieces: ZipPieces, to: Delivery, member: string | null): Promise<void> {
  const { issues, options, limits } = to
  if (book.missing.length > 0)
    issues.add(
      'E-ARCHIVE',
      'error',
      { read: book.missing.join(', ') },
      'The workbook names sheets that are not in it',
      'Open it in a spreadsheet program and look; ask for it again if they should be there',
    )
  const hidden = book.sheets.filter(sheet => sheet.hidden).map(sheet => sheet.name)
  if (hidden.length > 0)
    issues.add(
      'W-SHEET',
      'note',
      { read: hidden.join(', ') },
      'The workbook has hidden sheets',
      'Look whether they hold what you need, or what is not for you',
    )
  const rowsOf = (sheet: SheetRef, said: Issues) =>
    readSheet(pieces(sheet.entry), { ...book, name: sheet.name, issues: said, limits })
  const named =
    options.sheet === undefined
      ? to.sheets.map(name => byName(book, name)).find(sheet => sheet !== null)
      : byName(book, options.sheet)
  if (options.sheet !== undefined && named === null) {
    issues.add(
      'E-ARCHIVE',
      'error',
      { read: book.sheets.map(sheet => sheet.name).join(', ') },
      `The workbook has no sheet "${options.sheet}"`,
      'Give the name of one that it has',
    )
    return
  }
  if (named != null) {
    deliverRows(await rowsOf(named, issues), to, { sheet: named.name, member })
    return
  }
  const visible = book.sheets.filter(sheet => !sheet.hidden)
  const candidates = visible.length > 0 ? visible : book.sheets
  const fitting: SheetRef[] = []
  for (const sheet of candidates) {
    const said = new Issues()
    const rows = await rowsOf(sheet, said)
    if (!fits(rows, to)) continue
    fitting.push(sheet)
    if (fitting.length > 1) continue
    issues.push(said.list)
    deliverRows(rows, to, { sheet: sheet.name, member })
  }
  if (fitting.length > 1) sayOthers(fitting, to)
  if (fitting.length > 0) return
  // None fits: the first one is what the message is about.
  const [first] = candidates
  if (first !== undefined) deliverRows(await rowsOf(first, new Issues()), to, { sheet: first.name, member })
}

function sayOthers([first, ...others]: readonly SheetRef[], { issues }: Delivery): void {
  issues.add(
    'W-PAGE',
    'warning',
    { read: others.map(sheet => sheet.name).join(', ') },
    `Other sheets have a table of the same kind; only "${first!.name}" is read`,
    "Read the others too, if they go on with it: sheet: '…'",
  )
}

const byName = (book: Workbook, name: string) =>
  book.sheets.find(sheet => sheet.name.trim().toLowerCase() === name.trim().toLowerCase()) ?? null

function fits(rows: readonly NumberedRow[], { consumer }: Delivery): boolean {
  const head = headOf(rows)
  const { header, tags } = locateHeader(head, consumer)
  const cellsOf = (at: number) => head[at]?.cells.map(cell => cell.replace(/\s+/g, ' ').trim()) ?? []
  return header >= 0 && consumer.fits(cellsOf(header), cellsOf(tags))
}
