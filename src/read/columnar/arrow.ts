import { loadPackage } from '../../util/load-package.js'
import type { Opener } from '../delivery.js'
import { checkColumn } from './check-column.js'
import { checkArrowFrame } from './check-arrow-frame.js'
import { deliverColumns } from './deliver-columns.js'
import { sayUnchecked } from './say-unchecked.js'

/**
 * Opens Arrow files and streams. That its parts fit each other is looked at; check sums it has none, and an issue says so.
 * Needs the package `@uwdata/flechette`.
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
      const { rows, ended } = checkArrowFrame(bytes)
      const table = tableFromIPC(bytes, { useDate: true, useBigInt: true })
      await deliverColumns(
        table.names,
        rows.reduce((n, count) => n + count, 0),
        to,
        member,
        columns => {
          const at = new Map(columns.map(name => [name, table.getChild(name)]))
          for (const column of at.values()) checkColumn(column.data, rows)
          sayUnchecked(to.issues, 'Arrow')
          if (!ended)
            to.issues.add(
              'W-UNCHECKED',
              'warning',
              {},
              'This Arrow stream does not say that it ends where it does, so that rows at its end may be missing',
              'Compare the number of rows with that of whoever wrote it, or ask for an Arrow file',
            )
          return Promise.resolve((name: string, i: number): unknown => at.get(name)?.at(i))
        },
      )
    } catch (error) {
      to.consumer.discard()
      const read = error instanceof Error ? error.message : String(error)
      to.issues.add('E-ARCHIVE', 'error', { read }, 'The Arrow file is damaged', 'Ask for it again, or as CSV')
    }
  },
}
