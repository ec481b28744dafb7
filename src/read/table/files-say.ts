import type { Issue, IssueCode } from '../../figures/issue.js'
import type { TableReading } from './table-reading.js'
import type { FileSays, TablesMapping } from './tables-mapping.js'

/** What is worth knowing of a file besides its figures; all else is in a section of its own. */
const NOTES = new Set<IssueCode>(['W-SHEET', 'W-ENCODING', 'W-HEADER', 'W-RAGGED', 'W-QUOTE', 'W-PAGE', 'E-LIMIT'])

/** The issues of many files, the same of one file as one: what was lost, and what is worth knowing. */
export function filesSay(
  readings: readonly TableReading[],
  names: readonly string[],
): Pick<TablesMapping, 'lost' | 'notes'> {
  const lost: FileSays[] = []
  const notes: FileSays[] = []
  readings.forEach(({ issues, mapping, figures }, i) => {
    const asked = new Set(mapping.questions.flatMap(({ columns }) => columns))
    const errors = issues.filter(
      ({ severity, column, code }) =>
        severity === 'error' && code !== 'W-COLUMN' && (column === null || !asked.has(column)),
    )
    if (figures.length > 0) lost.push(...counted(errors, names[i]!))
    notes.push(
      ...counted(
        issues.filter(({ code, severity }) => severity !== 'error' && NOTES.has(code)),
        names[i]!,
      ),
    )
  })
  return { lost, notes }
}

function counted(issues: readonly Issue[], name: string): readonly FileSays[] {
  const found = new Map<string, FileSays>()
  for (const { row, column, read, why } of issues) {
    const key = JSON.stringify([column, why])
    const before = found.get(key)
    const at = [row === null ? '' : `row ${row}`, column === null ? '' : `column "${column}"`].filter(
      part => part !== '',
    )
    found.set(key, { ...(before ?? { name, at: at.join(', '), read, why }), times: (before?.times ?? 0) + 1 })
  }
  return [...found.values()]
}
