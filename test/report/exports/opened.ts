import { Issues } from '../../../src/read/issues.js'
import { limitsWith } from '../../../src/read/limits.js'
import { readSheet } from '../../../src/read/archive/sheet.js'
import { openWorkbook } from '../../../src/read/archive/workbook.js'
import { zipDirectory } from '../../../src/read/archive/zip-directory.js'
import { zipPieces } from '../../../src/read/archive/zip-pieces.js'

const RATIO = 1000

/** Every text file of a zip archive, by name. */
export async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const pieces = zipPieces(bytes, RATIO)
  for (const entry of zipDirectory(bytes) ?? []) {
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of pieces(entry)) text += decoder.decode(piece, { stream: true })
    files.set(entry.name, text)
  }
  return files
}

/** The cells of each sheet of a workbook, as our own reader has them. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const pieces = zipPieces(bytes, RATIO)
  const book = await openWorkbook(zipDirectory(bytes) ?? [], pieces)
  const sheets = new Map<string, readonly (readonly unknown[])[]>()
  for (const { name, entry } of book!.sheets) {
    const context = { ...book!, name, issues: new Issues(), limits: limitsWith({}) }
    sheets.set(
      name,
      (await readSheet(pieces(entry), context)).map(({ cells }) => cells),
    )
  }
  return sheets
}

/** Rows under a header, by its names; null where a cell is empty. */
export function records([header = [], ...rows]: readonly (readonly unknown[])[]): Record<string, unknown>[] {
  return rows.map(row => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? null])))
}
