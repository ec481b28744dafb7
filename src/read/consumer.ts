import type { Batch, Wanted } from './batch.js'
import type { FoundHeader } from './header-row.js'

/** What is known of a table when its header has been found. */
export interface TableHead {
  readonly headers: readonly string[]
  /** HXL tags, one a header; empty where the table has no tag row. */
  readonly tags: readonly string[]
  /** The rows above the header, each as one line. */
  readonly preamble: readonly string[]
  /** Row of the header in the file; null where there is none. */
  readonly headerRow: number | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheet: string | null
  readonly member: string | null
  readonly envelope: Readonly<Record<string, unknown>>
}

/** Who wants to hear of a table: whatever form it comes in, it is told in the same way. */
export interface Consumer {
  /** Names of the columns it looks for, with their synonyms; none: the header is found by its shape. */
  readonly names: readonly (readonly string[])[]
  /** Finds the header in a way of its own, instead of by names. */
  findHeader?(rows: readonly { readonly cells: readonly string[] }[]): FoundHeader
  /** Whether rows with one cell, in a table of more than two columns, are wanted too: titles, notes, broken lines. */
  readonly singles?: boolean
  /** Whether it keeps every record: the file is then in memory as a whole, and has to be smaller. */
  readonly keepsAll?: boolean
  /** Says which columns are wanted. Null: the table is not for it, and it has said why. */
  begin(head: TableHead): readonly Wanted[] | null
  /** Whether these headers and tags are those of the table it looks for. Says nothing. */
  fits(headers: readonly string[], tags: readonly string[]): boolean
  /** Whether it wants the text of a small file that stands in the archive beside the table; and that text. */
  wantsBeside?(name: string): boolean
  beside?(name: string, text: string): void
  take(batch: Batch): void
  /** The file turned out to be damaged: what was read of it is not to be used. */
  discard(): void
}
