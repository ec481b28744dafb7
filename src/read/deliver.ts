/** Brings an input of any form that can be read at once to whoever wants its table. */
import { CsvReader } from './bytes/csv-reader.js'
import { formOf } from './bytes/form.js'
import type { Consumer } from './consumer.js'
import { headerNames } from './headers.js'
import { headerRow } from './header-row.js'
import type { Issues } from './issues.js'
import { deliverJson, deliverJsonText } from './json.js'
import type { Limits } from './limits.js'
import type { Provenance, ReadOptions } from './reading.js'
import { cellText, rowsBatch } from './rows-batch.js'
import { sayForm } from './say-form.js'
import { scrub } from './scrub.js'

/** What `read` takes: text or bytes of a file, rows of cells, records, or a parsed JSON document. */
export type Input = string | Uint8Array | ArrayBuffer | readonly (readonly unknown[])[] | object

export interface Delivered {
  readonly format: Provenance['format']
  readonly bytes: number | null
}

export interface Delivery {
  readonly consumer: Consumer
  readonly issues: Issues
  readonly limits: Limits
  readonly options: ReadOptions
  /** Where records may be in JSON. */
  readonly records: readonly string[]
}

export function deliver(input: Input, to: Delivery): Delivered {
  if (typeof input === 'string') return deliverBytes(new TextEncoder().encode(input), to)
  if (input instanceof Uint8Array) return deliverBytes(input, to)
  if (input instanceof ArrayBuffer) return deliverBytes(new Uint8Array(input), to)
  if (Array.isArray(input) && Array.isArray(input[0])) {
    deliverRows(input as readonly (readonly unknown[])[], to)
    return { format: 'rows', bytes: null }
  }
  if (typeof input !== 'object' || input === null) throw new Error(`invalid input: ${String(input)}`)
  deliverJson(input, to)
  return { format: 'json', bytes: null }
}

function deliverBytes(bytes: Uint8Array, to: Delivery): Delivered {
  const form = formOf(bytes)
  const size = bytes.length
  if (form === 'json') {
    deliverJsonText(bytes, to)
    return { format: 'json', bytes: size }
  }
  if (form === 'text') deliverText([bytes], to)
  else sayForm(form, bytes, to.issues)
  return { format: 'csv', bytes: size }
}

/** Text in pieces, as a table of delimited cells. */
export function deliverText(pieces: Iterable<Uint8Array>, { consumer, issues, limits, options }: Delivery, member: string | null = null): CsvReader {
  const reader = new CsvReader(consumer, issues, limits, { ...options, member })
  for (const piece of pieces) {
    reader.push(piece)
    if (reader.stopped) return reader
  }
  reader.end()
  return reader
}

/** Rows of cells, the header among them: of a sheet, or from memory. */
export function deliverRows(rows: readonly (readonly unknown[])[], { consumer, issues, limits }: Delivery, from: { readonly sheet?: string | null; readonly member?: string | null } = {}): void {
  const head = rows.slice(0, 60).map(cells => ({ cells: cells.map(cellText) }))
  const { header, tags, data } = headerRow(head, consumer.names)
  const at = Math.max(header, 0)
  const wanted = consumer.begin({
    headers: headerNames(head[at]?.cells ?? [], at + 1, limits.header, issues),
    tags: tags < 0 ? [] : head[tags]!.cells.map(tag => tag.trim()),
    preamble: head.slice(0, at).map(({ cells }) => scrub(cells.join(' ').trim())).filter(line => line !== ''),
    headerRow: at + 1,
    encoding: null,
    delimiter: null,
    sheet: from.sheet ?? null,
    member: from.member ?? null,
    envelope: {},
  })
  if (wanted === null) return
  const kept: number[] = []
  for (let i = header < 0 ? 0 : data; i < rows.length; i++) if (rows[i]!.some(cell => cellText(cell) !== '')) kept.push(i)
  consumer.take(rowsBatch(wanted, kept.length, (column, i) => rows[kept[i]!]![wanted[column]!.at], i => kept[i]! + 1))
}
