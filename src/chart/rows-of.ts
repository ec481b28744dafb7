import type { Table } from '../figures/table.js'

/** The rows of a table, which it makes once, or of whatever else holds rows. */
export function rowsOf<Row extends object>(input: Iterable<Row>): readonly Row[] {
  return isTable(input) ? input.rows : [...input]
}

function isTable<Row extends object>(input: Iterable<Row>): input is Table<Row> {
  return 'rows' in input && Array.isArray(input.rows)
}
