import { loadPackage } from '../../util/load-package.js'
import type { Opener } from '../delivery.js'
import { deliverColumns } from './deliver-columns.js'

/**
 * Opens Parquet files: only the columns that are wanted are unpacked. Needs the package `hyparquet`.
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
      await deliverColumns(names, Number(metadata.num_rows), to, member, async columns => {
        const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({
          file,
          metadata,
          columns: [...columns],
        })
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
        'Ask for it as CSV, or pack it with snappy',
      )
    }
  },
}
