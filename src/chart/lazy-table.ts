interface TableOf<Columns, Rows> {
  readonly columns: Columns
  readonly rows: Rows
}

/** A table that is put together when somebody looks at it: most who draw a chart never do. */
export function lazyTable<Columns, Rows>(make: () => TableOf<Columns, Rows>): TableOf<Columns, Rows> {
  let made: TableOf<Columns, Rows> | undefined
  const table = () => (made ??= make())
  return {
    get columns() {
      return table().columns
    },
    get rows() {
      return table().rows
    },
  }
}
