/** What an arquero table of any version, or of another copy, has. Known by its shape, never by its class. */
export interface TableLike {
  columnNames(): string[]
  column(name: string): { at(row: number): unknown } | undefined
  numRows(): number
  scan(visit: (row?: number) => void, ordered?: boolean): void
}

export function isTableLike(input: unknown): input is TableLike {
  if (typeof input !== 'object' || input === null) return false
  const t = input as Partial<Record<keyof TableLike, unknown>>
  return (['columnNames', 'column', 'numRows', 'scan'] as const).every(name => typeof t[name] === 'function')
}

/** The rows of the table as seen: filtered and in its order, with only the columns asked for. */
export function* rowsOfTable(table: TableLike, names: readonly string[]): Generator<Record<string, unknown>> {
  const columns = names.map(name => [name, table.column(name)] as const)
  const view: number[] = []
  table.scan(row => view.push(row ?? 0), true)
  for (const row of view) {
    const out: Record<string, unknown> = {}
    for (const [name, column] of columns) out[name] = column?.at(row)
    yield out
  }
}
