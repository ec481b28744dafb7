import { type ConceptId, concepts } from '../../figures/concepts.js'
import type { FoundRole } from './column-role.js'
import { foldHeader } from './header-words.js'
import type { Answer, Question } from './mapping.js'
import type { TableOptions } from './table-options.js'

/**
 * What only a person can decide of the columns: which of several things a header means, what a column of bare numbers
 * counts, which of two columns of the same thing to read. Columns that are asked about are not read.
 */
export function askAll(
  found: readonly FoundRole[],
  headers: readonly string[],
  cellsOf: readonly (readonly string[])[],
  options: TableOptions,
): readonly Question[] {
  const questions: Question[] = []
  found.forEach(({ role }, i) => {
    if (role.kind !== 'open' || cellsOf[i]!.length === 0) return
    questions.push({
      columns: [headers[i]!],
      why: role.why,
      answers: role.choices.map(concept => asConcept(headers[i]!, concept)),
    })
  })
  leaveRowTotals(found, headers)
  questions.push(...askForConcepts(found, headers, options))
  questions.push(...askForDoubles(found, headers))
  return questions
}

/** For a table in which no header says what is counted. */
export function askForAny(unread: readonly string[]): Question {
  const answers = [{ set: `columns: { '${unread[0] ?? ''}': { concept: 'idps' } }`, means: 'or another of `concepts`' }]
  return { columns: unread, why: 'These columns hold numbers, and no header says of what', answers }
}

const asConcept = (header: string, concept: ConceptId): Answer => ({
  set: `columns: { '${header}': { concept: '${concept}' } }`,
  means: concepts[concept].definition.replace(/\.$/, ''),
})

const TOTALS = new Set(['total', 'grand total', 'totaux', 'total general', 'مجموع', 'اجمالي'])

/** Beside columns that say what they count, a column "Total" is a sum of them, and no figure of its own. */
function leaveRowTotals(found: readonly FoundRole[], headers: readonly string[]): void {
  if (!found.some(({ role }) => role.kind === 'figure' && role.concept !== null)) return
  found.forEach((column, i) => {
    if (
      column.by === 'header' &&
      column.role.kind === 'figure' &&
      column.role.concept === null &&
      TOTALS.has(foldHeader(headers[i]!))
    )
      column.role = { kind: 'unknown' }
  })
}

function askForConcepts(
  found: readonly FoundRole[],
  headers: readonly string[],
  options: TableOptions,
): readonly Question[] {
  if (options.concept !== undefined || found.some(({ role }) => role.kind === 'role' && role.role === 'concept'))
    return []
  const open = found.flatMap((column, i) =>
    column.role.kind === 'figure' && column.role.concept === null
      ? [{ column, role: column.role, header: headers[i]! }]
      : [],
  )
  if (open.length === 0) return []
  const known = new Set(
    found.flatMap(({ role }) => (role.kind === 'figure' && role.concept !== null ? [role.concept] : [])),
  )
  const [near = 'idps'] = known
  const one = ({ header, role }: (typeof open)[number]) =>
    `'${header}': { concept: '${near}'${role.group === 'all' ? '' : `, group: '${role.group}'`} }`
  const answers = [
    {
      set: `columns: { ${open.map(one).join(', ')} }`,
      means: known.size === 1 ? `if they are of the ${near} of the table` : 'or another of `concepts`',
    },
    ...(known.size === 0
      ? [{ set: `concept: '${near}'`, means: 'for the whole table; or another of `concepts`' }]
      : []),
  ]
  for (const { column } of open) column.role = { kind: 'unknown' }
  return [{ columns: open.map(({ header }) => header), why: 'The table does not say what is counted here', answers }]
}

/** Two columns of the same thing would be two figures of the same question out of one row. */
function askForDoubles(found: readonly FoundRole[], headers: readonly string[]): readonly Question[] {
  const same = new Map<string, number[]>()
  found.forEach(({ role }, i) => {
    if (role.kind !== 'figure') return
    const key = [role.concept, role.group, role.unit, role.abroad, role.period?.start, role.period?.end].join()
    same.set(key, [...(same.get(key) ?? []), i])
  })
  return [...same.values()].flatMap(columns => {
    if (columns.length < 2) return []
    const answers = columns.map(i => {
      const others = columns.filter(other => other !== i).map(other => `'${headers[other]!}': null`)
      return { set: `columns: { ${others.join(', ')} }`, means: `to read "${headers[i]!}"` }
    })
    for (const i of columns) found[i]!.role = { kind: 'unknown' }
    return [
      {
        columns: columns.map(i => headers[i]!),
        why: 'They seem to count the same, and only one of them can be read',
        answers,
      },
    ]
  })
}
