import type { Batch, Wanted } from '../batch.js'
import type { Consumer, TableHead } from '../consumer.js'
import type { FoundHeader } from '../header-row.js'
import { findHeader } from './find-header.js'
import { headerRole } from './header-role.js'
import { hxlRole } from './hxl-role.js'

/** A row below the header, as texts; a number of a sheet that a text could not hold unambiguously stays one. */
export interface GridRow {
  readonly row: number
  readonly cells: readonly (string | number)[]
}

const TWO_WAYS = /^\d{1,3}\.\d{3}$/

/** Takes a whole table as it stands: what its columns are is decided by all of their cells. */
export class Grid implements Consumer {
  readonly names = []
  readonly singles = true
  readonly keepsAll = true
  head: TableHead | null = null
  readonly rows: GridRow[] = []

  findHeader(rows: readonly { readonly cells: readonly string[] }[]): FoundHeader {
    return findHeader(rows)
  }

  fits(headers: readonly string[], tags: readonly string[]): boolean {
    const roles = headers.map((header, i) => (tags[i] ? hxlRole(tags[i]) : headerRole(header)))
    return roles.some(({ kind }) => kind === 'figure' || kind === 'open')
  }

  begin(head: TableHead): readonly Wanted[] {
    this.head = head
    return head.headers.map((_, at) => ({ kind: 'text', at }))
  }

  take(batch: Batch): void {
    const width = this.head!.headers.length
    for (let i = 0; i < batch.length; i++) {
      const cells = Array.from({ length: width }, (_, column): string | number => {
        const text = batch.cell(column, i)
        if (!TWO_WAYS.test(text)) return text
        const typed = batch.numbers(column)[i]!
        return typed === typed ? typed : text
      })
      this.rows.push({ row: batch.row(i), cells })
    }
  }

  discard(): void {
    this.head = null
    this.rows.length = 0
  }
}
