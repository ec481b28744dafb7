import type { Mapping } from './mapping.js'
import type { ColumnsAs } from './tables-mapping.js'

/** What columns were taken for, over many files: for each thing, the headers that stand for it, the most usual first. */
export function columnsAs(files: readonly Mapping[]): readonly ColumnsAs[] {
  const all = new Map<string, Map<string, number>>()
  for (const { columns } of files) {
    for (const { header, as } of columns) {
      const headers = all.get(as) ?? new Map<string, number>()
      all.set(as, headers)
      headers.set(header, (headers.get(header) ?? 0) + 1)
    }
  }
  const isRead = (as: string) => (as.startsWith('not read') ? 1 : 0)
  return [...all]
    .map(([as, headers]) => ({
      as,
      headers: [...headers].map(([header, count]) => ({ header, files: count })).sort((a, b) => b.files - a.files),
    }))
    .sort((a, b) => isRead(a.as) - isRead(b.as) || total(b) - total(a))
}

const total = ({ headers }: ColumnsAs) => headers.reduce((n, { files }) => n + files, 0)
