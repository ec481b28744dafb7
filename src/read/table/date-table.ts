import type { TableHead } from '../consumer.js'
import type { Issues } from '../issues.js'
import type { Decided } from './decide.js'
import { type FileDay, dayPlaces, fileDays } from './file-days.js'
import type { DatedBy } from './mapping.js'
import type { TableOptions } from './table-options.js'

type DatedFrom = Pick<DatedBy, 'by' | 'seen'> & { readonly end: string | null }

/**
 * The day of a table that has no column of days: what the caller says, else what stands beside the table, where the
 * caller lets it. Otherwise it is asked, and the figures are undated.
 */
export function dateTable(decided: Decided, head: TableHead, options: TableOptions, issues: Issues): DatedFrom {
  const { end = null, dayFrom = [], order = null, name = null } = options
  if (hasDays(decided)) return { by: 'column', seen: [], end }
  if (end !== null) return { by: 'caller', seen: [], end }
  const seen = fileDays({ ...head, name }, order)
  const chosen = dayFrom.flatMap(at => seen.find(day => day.at === at) ?? [])[0]
  if (chosen === undefined) {
    if (decided.figures.length > 0) ask(seen, issues)
    return { by: 'open', seen, end: null }
  }
  const other = seen.find(({ day }) => day !== chosen.day)
  if (other !== undefined)
    issues.add(
      'W-COLUMN',
      'warning',
      { read: `${chosen.text}; ${other.text}` },
      `The day is ${chosen.day} ${dayPlaces[chosen.at]}, and ${other.day} ${dayPlaces[other.at]}`,
      `It is read as ${chosen.day}; if that is wrong, say end: '${other.day}' for this file`,
    )
  return { by: chosen.at, seen, end: chosen.day }
}

function hasDays({ roles, figures }: Decided): boolean {
  return (
    (['day', 'start', 'end', 'year'] as const).some(role => roles.has(role)) ||
    figures.some(({ period }) => period !== null)
  )
}

function ask([first]: readonly FileDay[], issues: Issues): void {
  const day =
    first === undefined
      ? "end: 'YYYY-MM-DD'"
      : `end: '${first.day}', if the "${first.text}" ${dayPlaces[first.at]} is meant; or dayFrom: ['${first.at}'], to take it from there in every such file`
  issues.add(
    'W-COLUMN',
    'warning',
    {},
    'No column says when',
    `Say it in the options: ${day}. Until then the figures are undated`,
  )
}
