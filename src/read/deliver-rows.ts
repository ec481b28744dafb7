import type { Delivery } from './delivery.js'
import { headerNames } from './headers.js'
import { locateHeader } from './header-row.js'
import { cellText, rowsBatch } from './rows-batch.js'
import { scrub } from './scrub.js'

/** A row and its number in the file. */
export interface NumberedRow {
  readonly row: number
  readonly cells: readonly unknown[]
}

const HEAD_ROWS = 60

export const numbered = (rows: readonly (readonly unknown[])[]): readonly NumberedRow[] =>
  rows.map((cells, i) => ({ row: i + 1, cells }))

/** The first rows, as texts, in which the header is looked for. */
export const headOf = (
  rows: readonly NumberedRow[],
): readonly { readonly row: number; readonly cells: readonly string[] }[] =>
  rows.slice(0, HEAD_ROWS).map(({ row, cells }) => ({ row, cells: Array.from(cells, cellText) }))

/** Rows of cells, the header among them: of a sheet, or from memory. */
export function deliverRows(
  rows: readonly NumberedRow[],
  { consumer, issues, limits }: Delivery,
  from: { readonly sheet?: string | null; readonly member?: string | null } = {},
): void {
  const head = headOf(rows)
  const { header, tags, data, names } = locateHeader(head, consumer)
  const at = Math.max(header, 0)
  const top = head[at]
  const wanted = consumer.begin({
    headers: headerNames(names ?? top?.cells ?? [], top?.row ?? null, limits.header, issues),
    tags: tags < 0 ? [] : head[tags]!.cells.map(tag => tag.trim()),
    preamble: head
      .slice(0, at)
      .map(({ cells }) => scrub(cells.join(' ').trim()))
      .filter(line => line !== ''),
    headerRow: top?.row ?? null,
    encoding: null,
    delimiter: null,
    sheet: from.sheet ?? null,
    member: from.member ?? null,
    envelope: {},
  })
  if (wanted === null) return
  const kept = rows.slice(header < 0 ? 0 : data).filter(({ cells }) => cells.some(cell => cellText(cell) !== ''))
  consumer.take(
    rowsBatch(
      wanted,
      kept.length,
      (column, i) => kept[i]!.cells[wanted[column]!.at],
      i => kept[i]!.row,
    ),
  )
}
