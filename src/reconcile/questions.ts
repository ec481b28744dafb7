import type { DayColumn } from '../figures/column.js'
import { CodedColumn, type StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { Question } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'
import { NO_DAY } from '../util/day.js'

const DIMENSIONS = [
  'concept',
  'group',
  'unit',
  'measure',
  'place',
  'from',
  'start',
  'end',
  'flags',
] as const satisfies readonly (keyof Figure)[]

/** Direct addressing up to this many keys; a hash table above. */
const DENSE = 1 << 22

/**
 * The rows of each question, in order of first appearance. Figures without a last day are questions of their own:
 * two undated figures cannot be known to speak of the same time.
 */
export function questions(table: ColumnarTable<Figure>): Uint32Array[] {
  const n = table.length
  let ids = new Uint32Array(n)
  let size = 1
  for (const name of DIMENSIONS) {
    const { codes, cardinality } = codesOf(table.stored(name))
    if (cardinality > 1) ({ ids, size } = combine(ids, size, codes, cardinality))
  }
  const end = (table.stored('end') as DayColumn).days
  const groupOf = new Map<number, number>()
  const counts: number[] = []
  const position = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const key = end[i] === NO_DAY ? size + i : ids[i]!
    let group = groupOf.get(key)
    if (group === undefined) groupOf.set(key, (group = counts.push(0) - 1))
    position[i] = group
    counts[group]!++
  }
  const out = counts.map(count => new Uint32Array(count))
  const filled = new Uint32Array(counts.length)
  for (let i = 0; i < n; i++) out[position[i]!]![filled[position[i]!]!++] = i
  return out
}

/** One id from two, dense again: the mixed-radix key is renumbered so that it never outgrows a number. */
function combine(ids: Uint32Array, size: number, codes: Uint32Array, cardinality: number) {
  const n = ids.length
  const out = new Uint32Array(n)
  let next = 0
  if (size * cardinality <= DENSE) {
    const seen = new Int32Array(size * cardinality).fill(-1)
    for (let i = 0; i < n; i++) {
      const key = ids[i]! * cardinality + codes[i]!
      if (seen[key]! < 0) seen[key] = next++
      out[i] = seen[key]!
    }
  } else {
    const seen = new Map<number, number>()
    for (let i = 0; i < n; i++) {
      const key = ids[i]! * cardinality + codes[i]!
      let id = seen.get(key)
      if (id === undefined) seen.set(key, (id = next++))
      out[i] = id
    }
  }
  return { ids: out, size: next }
}

function codesOf(column: StoredColumn): { codes: Uint32Array; cardinality: number } {
  if (column instanceof CodedColumn) {
    return Array.isArray(column.dictionary[0])
      ? scopes(column as CodedColumn<readonly string[]>)
      : { codes: column.codes, cardinality: column.dictionary.length }
  }
  const { days } = column as DayColumn
  const index = new Map<number, number>()
  const codes = new Uint32Array(days.length)
  for (let i = 0; i < days.length; i++) {
    let code = index.get(days[i]!)
    if (code === undefined) index.set(days[i]!, (code = index.size))
    codes[i] = code
  }
  return { codes, cardinality: index.size }
}

/** Of the flags only the scope makes a question: a part of a count is not the whole of it. */
function scopes({ codes, dictionary }: CodedColumn<readonly string[]>): { codes: Uint32Array; cardinality: number } {
  const index = new Map<string, number>()
  const scopeOfList = dictionary.map(flags => {
    const scope = scopeOf({ flags }).join('\u0000')
    let code = index.get(scope)
    if (code === undefined) index.set(scope, (code = index.size))
    return code
  })
  return { codes: codes.map(code => scopeOfList[code]!), cardinality: index.size }
}

/** The question as one text: the same for the same question, and readable. */
export function questionId(q: Question): string {
  const from = q.from === null ? '' : ` from ${q.from}`
  const period = q.measure === 'stock' && q.start === q.end ? (q.end ?? 'undated') : `${q.start ?? '…'}/${q.end ?? '…'}`
  const scope = q.scope?.length ? ` ${q.scope.join(' ')}` : ''
  return `${q.concept} ${q.group} ${q.unit} ${q.place ?? 'place-not-stated'}${from} ${period}${scope}`
}
