import type { Batch, Wanted } from '../../../src/read/batch.js'
import { type CsvOptions, CsvReader } from '../../../src/read/bytes/csv-reader.js'
import type { Consumer, TableHead } from '../../../src/read/consumer.js'
import { Issues } from '../../../src/read/issues.js'
import { type Limits, limitsWith } from '../../../src/read/limits.js'

export interface Cells {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Row of the file, of each record. */
  readonly at: readonly number[]
  readonly issues: readonly string[]
  readonly head: TableHead | null
}

class Collector implements Consumer {
  readonly names = []
  head: TableHead | null = null
  readonly rows: string[][] = []
  readonly at: number[] = []
  fits(): boolean {
    return true
  }
  begin(head: TableHead): readonly Wanted[] {
    this.head = head
    return head.headers.map((_, at) => ({ kind: 'text', at }))
  }
  take(batch: Batch): void {
    for (let i = 0; i < batch.length; i++) {
      this.rows.push(this.head!.headers.map((_, column) => batch.cell(column, i)))
      this.at.push(batch.row(i))
    }
  }
  discard(): void {
    this.rows.length = 0
  }
}

/** Every cell of a table of text, as the byte reader sees it; `pieces` is how many bytes come at a time. */
export function cellsOf(
  input: string | Uint8Array,
  options: CsvOptions & { readonly pieces?: number; readonly limits?: Partial<Limits> } = {},
): Cells {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const { pieces = bytes.length || 1, limits, ...csv } = options
  const consumer = new Collector()
  const issues = new Issues()
  const reader = new CsvReader(consumer, issues, limitsWith(limits), csv)
  for (let at = 0; at < bytes.length; at += pieces) reader.push(bytes.subarray(at, at + pieces))
  reader.end()
  const { head, rows, at } = consumer
  const said = issues.list.map(({ code, row }) => (row === null ? code : `${code} row ${row}`))
  return { headers: head?.headers ?? [], rows, at, issues: said, head }
}
