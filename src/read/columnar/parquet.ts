import type { ColumnMetaData, FileMetaData } from 'hyparquet'
import { loadPackage } from '../../util/load-package.js'
import type { Opener } from '../delivery.js'
import { FREE } from '../archive/unpack.js'
import { deliverColumns } from './deliver-columns.js'
import { checkLimits } from './check-limits.js'
import { checkPages } from './check-pages.js'
import { sayUnchecked } from './say-unchecked.js'

/**
 * Opens Parquet files: only the columns that are wanted are unpacked. Check sums of pages, and what the file says of its
 * columns, are looked at; where pages have no check sums, an issue says so. Needs the package `hyparquet`.
 *
 * @example
 * parquet.form // → "parquet"
 */
export const parquet: Opener = {
  form: 'parquet',
  open: async (bytes, to, member) => {
    const { parquetMetadata, parquetReadObjects, parquetSchema } = await loadPackage(
      'hyparquet',
      'hyparquet',
      () => import('hyparquet'),
    )
    const file = bytes.slice().buffer
    try {
      const metadata = parquetMetadata(file)
      const names = parquetSchema(metadata).children.map(({ element }) => element.name)
      const total = Number(metadata.num_rows)
      if (metadata.row_groups.reduce((n, group) => n + Number(group.num_rows), 0) !== total)
        throw new Error('its row groups have more or fewer rows than it announces')
      await deliverColumns(names, total, to, member, async columns => {
        const most = Math.max(FREE, bytes.length * to.limits.ratio)
        const wanted = new Set(columns)
        if (!checkAll(bytes, metadata, wanted, most)) sayUnchecked(to.issues, 'Parquet')
        const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({
          file,
          metadata,
          columns: [...columns],
        })
        if (rows.length !== total) throw new Error('it has more or fewer rows than it announces')
        checkStated(rows, metadata, wanted)
        return (name, i) => rows[i]?.[name]
      })
    } catch (error) {
      to.consumer.discard()
      const read = error instanceof Error ? error.message : String(error)
      to.issues.add(
        'E-ARCHIVE',
        'error',
        { read },
        'The Parquet file is damaged, or packed in a way that is not read here',
        'Ask for it again; if it is whole, ask for it as CSV, or packed with snappy',
      )
    }
  },
}

/** Goes through the pages of the columns that are wanted; whether all of them have check sums. */
function checkAll(
  bytes: Uint8Array,
  { row_groups, metadata_length }: FileMetaData,
  wanted: ReadonlySet<string>,
  most: number,
): boolean {
  let allSummed = true
  const data = bytes.subarray(0, bytes.length - 8 - metadata_length)
  for (const { columns } of row_groups) {
    for (const { meta_data: about } of columns) {
      if (about === undefined) throw new Error('a column does not say where it is')
      if (!wanted.has(about.path_in_schema[0] ?? '')) continue
      const start = startOf(about)
      const end = start + Number(about.total_compressed_size)
      if (!checkPages(data, { start, end, values: Number(about.num_values) }, most)) allSummed = false
    }
  }
  return allSummed
}

function startOf({ dictionary_page_offset, data_page_offset }: ColumnMetaData): number {
  const [dictionary, data] = [Number(dictionary_page_offset ?? 0), Number(data_page_offset)]
  return dictionary > 0 && dictionary < data ? dictionary : data
}

function checkStated(
  rows: readonly Readonly<Record<string, unknown>>[],
  { row_groups }: FileMetaData,
  wanted: ReadonlySet<string>,
): void {
  let first = 0
  for (const { columns, num_rows } of row_groups) {
    const group = rows.slice(first, (first += Number(num_rows)))
    for (const { meta_data: about } of columns) {
      const name = about?.path_in_schema[0] ?? ''
      if (about?.statistics === undefined || about.path_in_schema.length !== 1 || !wanted.has(name)) continue
      const { min_value, max_value, null_count } = about.statistics
      const nulls = null_count === undefined ? null : Number(null_count)
      checkLimits(
        group.map(row => row[name]),
        { least: min_value, most: max_value, nulls },
      )
    }
  }
}
