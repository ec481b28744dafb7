import type { Issues } from './issues.js'

/**
 * The headers as names that tell columns apart: trimmed, the second `IDPs` called `IDPs (2)`, one that is blank called by
 * its place. Headers longer than allowed are cut.
 */
export function headerNames(
  cells: readonly string[],
  row: number | null,
  longest: number,
  issues: Issues,
): readonly string[] {
  const taken = new Map<string, number>()
  return cells.map((cell, at) => {
    let name = cell.replace(/\s+/g, ' ').trim()
    if (name.length > longest) {
      issues.add(
        'E-LIMIT',
        'warning',
        { row, read: name },
        `A header has more than ${longest} characters`,
        'It is cut; check that the row is the header',
      )
      name = name.slice(0, longest)
    }
    if (name === '') return `column ${at + 1}`
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    if (times === 1) return name
    const why = 'Two columns have this header'
    issues.add(
      'W-HEADER',
      'warning',
      { row, column: name },
      why,
      `The first is read under the name; this one is "${name} (${times})"`,
    )
    return `${name} (${times})`
  })
}
