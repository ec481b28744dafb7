import fc from 'fast-check'
import { figures } from '../../src/figures/figures.js'
import type { Figure, FigureTable } from '../../src/figures/figure.js'
import { type ReconcileOptions, reconcile } from '../../src/reconcile/reconcile.js'
import type { SqlMethod } from '../../src/sql/to-sql.js'

/** What a table of figures in a database has, and how its columns are typed there. */
export const sqlTable = {
  id: 'text',
  concept: 'text',
  group: 'text',
  unit: 'text',
  measure: 'text',
  place: 'text',
  from: 'text',
  start: 'text',
  end: 'text',
  value: 'number',
  hedge: 'text',
  low: 'number',
  best: 'number',
  high: 'number',
  basis: 'text',
  status: 'text',
  source: 'text',
  outlet: 'text',
  title: 'text',
  published: 'text',
  vintage: 'text',
} as const satisfies Partial<Record<keyof Figure, 'text' | 'number'>>

const texts = [
  '10',
  '12',
  '14',
  'about 300',
  'almost 20',
  'at least 15',
  'more than 40',
  'up to 30',
  '25 to 31',
  'dozens',
  '0',
]

/** Figures of few questions and few sources, so that everything that can meet does. */
const world = fc.array(
  fc.record({
    text: fc.constantFrom(...texts),
    place: fc.constantFrom('SYR', 'TUR', null),
    end: fc.constantFrom('2020-01-31', '2020-01-31', '2020-02-29', null),
    source: fc.constantFrom('A', 'B', 'C', 'D', "E's", null),
    outlet: fc.constantFrom('X', 'Y', null),
    title: fc.constantFrom('T', null),
    published: fc.constantFrom('2020-02-01', '2020-02-03', null),
    vintage: fc.constantFrom('9.1', '25.1', null),
    status: fc.constantFrom('verified' as const, 'reported' as const),
    basis: fc.constantFrom('list' as const, 'media' as const, null),
  }),
  { minLength: 1, maxLength: 40 },
)

/** So many such worlds in one table, apart by their places: an engine plans a statement far longer than it runs it. */
export function sqlFigures(worlds: number): FigureTable {
  const rows = fc.sample(world, worlds).flatMap((figures, w) =>
    figures.map((row, i) => ({
      ...row,
      id: `w${w}-f${String(i).padStart(3, '0')}`,
      concept: 'killed' as const,
      from: `W${w}`,
    })),
  )
  return figures(rows, { places: null })
}

export const sqlMethods = [
  'hull',
  'relaxed',
  'relaxed-0',
  'relaxed-1',
  'relaxed-2',
  'weighted-median',
] as const satisfies SqlMethod[]

const NUMBERS = ['low', 'best', 'high', 'floor', 'figures', 'sourcesMin', 'sourcesMax'] as const
const TEXTS = ['concept', 'group', 'unit', 'measure', 'place', 'from', 'start', 'end', 'open', 'status'] as const

/** Rows as text, in one order: the ids of undated questions are not among the columns. */
export function inOneOrder(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows
    .map(row => JSON.stringify([...TEXTS.map(name => row[name] ?? null), ...NUMBERS.map(name => numberOf(row[name]))]))
    .sort()
}

const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value))

/** Sources that are preferred and left out, in each way that the two can meet. */
export const sqlSources = [
  { prefer: 'A' },
  { exclude: ['B', "E's"] },
  { prefer: "E's", exclude: ['A', 'B', 'C', 'D'] },
] as const satisfies SourceRules[]

type SourceRules = Pick<ReconcileOptions, 'prefer' | 'exclude'>

/** What JavaScript makes of the same figures under the rule that the statements have. */
export function rangesInJavaScript(table: FigureTable, method: SqlMethod, sources: SourceRules = {}): string[] {
  return inOneOrder(reconcile(table, { method, copyWindowDays: 0, ...sources }).rows.map(range => ({ ...range })))
}

/** The pieces of all cores, as text in one order. */
export function coresInJavaScript(table: FigureTable): string[] {
  return piecesInOneOrder(
    reconcile(table, { copyWindowDays: 0 }).rows.flatMap(({ place, from, end, core }) =>
      core.map(([low, high]) => ({ place, from, end, low, high })),
    ),
  )
}

export function piecesInOneOrder(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows
    .map(({ place, from, end, low, high }) =>
      JSON.stringify([place ?? null, from ?? null, end ?? null, numberOf(low), numberOf(high)]),
    )
    .sort()
}

const literal = (value: string | number | null) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

/** Statements that put the figures into a table of their own; `number` is what the engine calls a double. */
export function asTable(table: FigureTable, name: string, number: string): string {
  const columns = Object.entries(sqlTable) as [keyof typeof sqlTable, string][]
  const typed = columns.map(([column, type]) => `"${column}" ${type === 'text' ? 'VARCHAR' : number}`)
  const rows = table.rows.map(row => `(${columns.map(([column]) => literal(row[column])).join(', ')})`)
  return `DROP TABLE IF EXISTS "${name}"; CREATE TABLE "${name}" (${typed.join(', ')}); INSERT INTO "${name}" VALUES ${rows.join(',\n')};`
}
