import { type ConceptId, concepts } from '../../figures/concepts.js'
import type { FoundRole } from './column-role.js'
import { titleMagnitude } from './header-magnitude.js'
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
  preamble: readonly string[],
  options: TableOptions,
): readonly Question[] {
  const questions: Question[] = []
  found.forEach(({ role }, i) => {
    if (role.kind !== 'open' || cellsOf[i]!.length === 0) return
    questions.push({
      columns: [headers[i]!],
      why: role.why,
      answers: [
        ...role.choices.map(concept => asConcept(headers[i]!, concept)),
        ...(role.choices.length > 1 ? [] : [{ set: `columns: { '${headers[i]!}': null }`, means: 'not to read it' }]),
      ],
    })
  })
  leaveRowTotals(found, headers)
  questions.push(...askForMagnitude(found, headers, preamble, options))
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

/** More columns than these are not named one by one. */
const SHOWN = 4

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

/** A line above the table may say that all of its numbers are in thousands, or be of something else. */
function askForMagnitude(
  found: readonly FoundRole[],
  headers: readonly string[],
  preamble: readonly string[],
  options: TableOptions,
): readonly Question[] {
  const line = preamble.find(text => titleMagnitude(text) !== null)
  if (line === undefined || options.magnitude !== undefined) return []
  const magnitude = titleMagnitude(line)!
  const bare = found.flatMap(({ role }, i) => (role.kind === 'figure' && role.magnitude === null ? [i] : []))
  if (bare.length === 0) return []
  for (const i of bare) found[i]!.role = { kind: 'unknown' }
  return [
    {
      columns: bare.map(i => headers[i]!),
      why: `Above the table stands "${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`,
      answers: [
        { set: "magnitude: 'title'", means: `its numbers are in ${magnitude}s` },
        { set: 'magnitude: null', means: 'they are the numbers themselves' },
      ],
    },
  ]
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
      set: `columns: { ${open.slice(0, SHOWN).map(one).join(', ')}${open.length > SHOWN ? ', …' : ''} }`,
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
    const without = (i: number) => columns.filter(other => other !== i).map(other => `'${headers[other]!}': null`)
    const answers =
      columns.length <= SHOWN
        ? columns.map(i => ({ set: `columns: { ${without(i).join(', ')} }`, means: `to read "${headers[i]!}"` }))
        : [
            {
              set: `columns: { ${without(columns[0]!).slice(0, 2).join(', ')}, … }`,
              means: 'null for each but the one to read, or for each what it counts',
            },
          ]
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
