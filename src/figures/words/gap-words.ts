/** What publishers put into a cell that has no number. None of them is zero. */
export const gapWords: ReadonlySet<string> = new Set([
  '', '-', '--', '---', '–', '—', '.', '..', '...', '…', '*', '**', '?', ':', '/', 'x', '#n/a', '#value!', '#ref!',
  'n/a', 'n.a.', 'n.a', 'na', 'n/d', 'n.d.', 'nd', 'n/k', 'nk', 'nan', 'nil', 'null', 'none', 'no data', 'nodata',
  'not available', 'not applicable', 'not collected', 'not reported', 'no report', 'unknown', 'unk', 'missing', 'pending',
  'tbc', 'tbd', 'to be confirmed', 'to be determined', 'suppressed', 'redacted', 'confidential',
  's/d', 'sin datos', 'inconnu', 'non disponible', 'desconocido',
]) // prettier-ignore
