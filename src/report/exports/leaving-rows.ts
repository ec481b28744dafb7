import type { Figure, FigureTable } from '../../figures/figure.js'
import type { Locale } from '../../locale/locale.js'
import { checkReason, sortByLicence } from './passing-on.js'

/** The rows that leave, and what has to be said of those whose licence forbids it. */
export function leavingRows(
  figures: FigureTable,
  reason: string | undefined,
  { exports: say }: Locale,
): { readonly rows: readonly Figure[]; readonly notes: readonly string[] } {
  const { free, held } = sortByLicence(figures)
  if (reason === undefined) return { rows: free, notes: [...held].map(([licence, n]) => say.rowsLeftOut(n, licence)) }
  checkReason(figures, reason)
  return { rows: figures.rows, notes: [...held].map(([licence, n]) => say.passedOn(n, licence, reason)) }
}
