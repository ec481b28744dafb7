import { loadPackage } from '../archive/load-package.js'
import type { Delivery } from '../delivery.js'
import { deliverColumns } from './deliver-columns.js'

/** A Parquet file, through `hyparquet`: only the columns that are wanted are unpacked. */
export async function deliverParquet(bytes: Uint8Array, to: Delivery, member: string | null): Promise<void> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await loadPackage('hyparquet', () => import('hyparquet'))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  try {
    const metadata = parquetMetadata(file)
    const names = parquetSchema(metadata).children.map(({ element }) => element.name)
    await deliverColumns(names, Number(metadata.num_rows), to, member, async columns => {
      const rows = await parquetReadObjects({ file, metadata, columns: [...columns] })
      return (name, i) => rows[i]?.[name]
    })
  } catch (error) {
    to.consumer.discard()
    const read = error instanceof Error ? error.message : String(error)
    to.issues.add('E-ARCHIVE', 'error', { read }, 'The Parquet file is damaged, or packed in a way that is not read here', 'Ask for it as CSV, or pack it with snappy')
  }
}
