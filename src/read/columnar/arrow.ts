import { loadPackage } from '../../util/load-package.js'
import type { Opener } from '../delivery.js'
import { deliverColumns } from './deliver-columns.js'

/**
 * Opens Arrow files and streams. Needs the package `@uwdata/flechette`.
 *
 * @example
 * arrow.form // → "arrow"
 */
export const arrow: Opener = {
  form: 'arrow',
  open: async (bytes, to, member) => {
    const { tableFromIPC } = await loadPackage(
      '@uwdata/flechette',
      '@uwdata/flechette',
      () => import('@uwdata/flechette'),
    )
    try {
      const table = tableFromIPC(bytes, { useDate: true, useBigInt: true })
      await deliverColumns(table.names, table.numRows, to, member, columns => {
        const at = new Map(columns.map(name => [name, table.getChild(name)]))
        return Promise.resolve((name: string, i: number): unknown => at.get(name)?.at(i))
      })
    } catch (error) {
      to.consumer.discard()
      const read = error instanceof Error ? error.message : String(error)
      to.issues.add('E-ARCHIVE', 'error', { read }, 'The Arrow file is damaged', 'Ask for it again, or as CSV')
    }
  },
}
