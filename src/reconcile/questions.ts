import { type CodedColumn, DayColumn, type StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { Question } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'
import { type Codes, combineCodes } from '../util/combine-codes.js'
import { NO_DAY } from '../util/day.js'
import { type Groups, groupRows } from '../util/group-rows.js'

/** The days come first: there are few pairs of them, and the table of keys stays small. */
const DIMENSIONS = [
  'start',
  'end',
  'concept',
  'group',
  'unit',
  'measure',
  'from',
  'flags',
  'place',
] as const satisfies readonly (keyof Figure)[]

/** Days within so many of each other are numbered by their distance. */
const DIRECT_DAYS = 1 << 20

/** Of a column in which all rows are the same. */
const SAME: Codes = { codes: new Uint32Array(0), size: 1 }

/** The rows of each question, in order of first appearance. */
export function questions(table: ColumnarTable<Figure>): Groups {
  return groupRows(codesOfQuestions(table))
}

/**
 * The number of each row's question, in order of first appearance. Figures without a last day are questions of their
 * own: two undated figures cannot be known to speak of the same time.
 */
export function codesOfQuestions(table: ColumnarTable<Figure>): Codes {
  let all: Codes = { codes: new Uint32Array(table.length), size: 1 }
  for (const name of DIMENSIONS) all = combineCodes(all, codesOf(table.stored(name)))
  return inOrder(all, table.stored('end'))
}

/** Numbered by first appearance, with undated rows apart. */
function inOrder({ codes, size }: Codes, end: StoredColumn): Codes {
  const days = end instanceof DayColumn ? end.days : new Int32Array(codes.length)
  const n = codes.length
  const seen = new Int32Array(size)
  const out = new Uint32Array(n)
  let next = 0
  for (let i = 0; i < n; i++) {
    if (days[i] === NO_DAY) {
      out[i] = next++
      continue
    }
    const code = codes[i]!
    let group = seen[code]!
    if (group === 0) seen[code] = group = ++next
    out[i] = group - 1
  }
  return { codes: out, size: next }
}

function codesOf(column: StoredColumn): Codes {
  if (column instanceof DayColumn) return codesOfDays(column.days)
  const { dictionary } = column as CodedColumn<unknown>
  // A column may have to make its codes: they are not asked for where they say nothing.
  if (dictionary.length <= 1) return SAME
  if (Array.isArray(dictionary[0])) return scopes(column as CodedColumn<readonly string[]>)
  return { codes: (column as CodedColumn<unknown>).codes, size: dictionary.length }
}

function codesOfDays(days: Int32Array): Codes {
  const n = days.length
  let [first, last] = [Infinity, -Infinity]
  for (let i = 0; i < n; i++) {
    const day = days[i]!
    if (day === NO_DAY) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  if (last === -Infinity) return SAME
  const codes = new Uint32Array(n)
  if (last - first >= DIRECT_DAYS) {
    const index = new Map<number, number>()
    for (let i = 0; i < n; i++) {
      let code = index.get(days[i]!)
      if (code === undefined) index.set(days[i]!, (code = index.size))
      codes[i] = code
    }
    return { codes, size: index.size }
  }
  const seen = new Int32Array(last - first + 2)
  let size = 0
  for (let i = 0; i < n; i++) {
    const day = days[i]!
    const at = day === NO_DAY ? 0 : day - first + 1
    let code = seen[at]!
    if (code === 0) seen[at] = code = ++size
    codes[i] = code - 1
  }
  return { codes, size }
}

/** Of the flags only the scope makes a question: a part of a count is not the whole of it. */
function scopes(column: CodedColumn<readonly string[]>): Codes {
  const index = new Map<string, number>()
  const scopeOfList = column.dictionary.map(flags => {
    const scope = scopeOf({ flags }).join('\u0000')
    let code = index.get(scope)
    if (code === undefined) index.set(scope, (code = index.size))
    return code
  })
  if (index.size <= 1) return SAME
  return { codes: column.codes.map(code => scopeOfList[code]!), size: index.size }
}

/** The question as one text: the same for the same question, and readable. */
export function questionId(q: Question): string {
  const from = q.from === null ? '' : ` from ${q.from}`
  const period = q.measure === 'stock' && q.start === q.end ? (q.end ?? 'undated') : `${q.start ?? '…'}/${q.end ?? '…'}`
  const scope = q.scope?.length ? ` ${q.scope.join(' ')}` : ''
  return `${q.concept} ${q.group} ${q.unit} ${q.place ?? 'place-not-stated'}${from} ${period}${scope}`
}
