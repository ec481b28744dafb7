import type { Question } from '../figures/range.js'
import { type SqlColumn, type SqlColumns, columnReaders } from './columns.js'
import { type SqlDialect, sqlDialects } from './dialects.js'
import { quotedName, quotedTable, quotedText } from './quoted.js'
import { QUESTION, type Sweep, steps } from './statement.js'
import { knownOptions } from '../util/known-options.js'

/** The methods of `reconcile` that the statements have. */
export type SqlMethod = 'hull' | 'relaxed' | 'weighted-median' | `relaxed-${number}`

export interface SqlOptions {
  /** The engine that the statement is for. */
  readonly dialect: SqlDialect
  /** The table or view of figures, with its schema before a dot. Default: `figures`. */
  readonly table?: string
  /** Names of the table's columns where they differ from those of a figure; null for one that it does not have. */
  readonly columns?: SqlColumns
  /** As in `reconcile`. Default: `hull`. */
  readonly method?: SqlMethod
  /** The source whose number is the best value. Default: none. */
  readonly prefer?: string | null
  /** Sources to leave out. Default: none. */
  readonly exclude?: readonly string[]
  /** Only 0: which figures without a source are copies within more days cannot be told without a loop. Default: 0. */
  readonly copyWindowDays?: 0
  /** `ranges`: one row a question. `core`: one row for each piece that at least half of the sources support. Default: `ranges`. */
  readonly rows?: 'ranges' | 'core'
}

/** What is asked for; null where it must not be stated. What is left out can be anything. */
export type SqlQuestion = Partial<
  Pick<Question, 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from' | 'start' | 'end'>
>

/**
 * The reconciliation of a table of figures as one portable SQL statement, for those who have more of them than fit
 * into one machine: one vote a source, copies once, verified lists as minimums, open ends kept open, the hull or the
 * relaxed intersection, the core, and the weighted median as best value, as `reconcile` has them and with the same
 * numbers. It uses window functions alone, no joins and nothing that only one engine has.
 *
 * Columns are those of a figure. A number that is not known is NULL in the table and in the answer. Bounds must be
 * there: SQL does not read "about 300". Two figures without a source are copies where they give the same number on the
 * same day, as under `copyWindowDays: 0`. Halves of a weight are met to a relative tolerance of 1e-9, so that neither
 * the order of rows nor the engine decides.
 *
 * Throws `unknown option: NAME (there are …)`: nothing is screened; `invalid copyWindowDays: N`; `unknown dialect: NAME`, `unknown method: NAME`, `unknown rows: NAME`, `unknown column: NAME`,
 * `missing column: NAME`, `invalid name: VALUE` for a name that could end its quotes, and `invalid text: VALUE`.
 *
 * @example
 * const sql = toSql({ concept: 'killed', place: 'SYR' }, { dialect: 'duckdb', table: 'claims' })
 * sql.includes('FROM "claims" WHERE "concept" = \'killed\' AND "place" = \'SYR\'') // → true
 */
export function toSql(question: SqlQuestion, options: SqlOptions): string {
  knownOptions(options, {
    dialect: 1,
    table: 1,
    columns: 1,
    method: 1,
    prefer: 1,
    exclude: 1,
    copyWindowDays: 1,
    rows: 1,
  })
  const { table = 'figures', columns = {}, method = 'hull', rows = 'ranges', prefer = null, exclude = [] } = options
  const { copyWindowDays = 0 } = options
  if (copyWindowDays !== 0) throw new Error(`invalid copyWindowDays: ${String(copyWindowDays)}`)
  if (!Object.hasOwn(sqlDialects, options.dialect)) throw new Error(`unknown dialect: ${options.dialect}`)
  if (rows !== 'ranges' && rows !== 'core') throw new Error(`unknown rows: ${String(rows)}`)
  const dialect = sqlDialects[options.dialect]
  const readers = columnReaders(columns, dialect)
  const conditions = Object.entries(question).map(([name, value]) => {
    if (!ASKED.has(name)) throw new Error(`unknown column: ${name}`)
    const column = readers[name as SqlColumn]
    return value === null ? `${column} IS NULL` : `${column} = ${quotedText(value, dialect)}`
  })
  const parts = {
    dialect,
    table: quotedTable(table, dialect),
    columns: readers,
    where: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`,
    sweep: sweepOf(method),
    isMedian: method === 'weighted-median',
    prefer: prefer === null ? null : quotedText(prefer, dialect),
    exclude: exclude.map(source => quotedText(source, dialect)),
  }
  const name = (text: string) => quotedName(text, dialect)
  const asked = Object.entries(QUESTION).map(([column, out]) => `${column} AS ${name(out)}`)
  const open = (end: string, beyond: string) => `CASE WHEN ${end} = ${beyond} THEN NULL ELSE ${end} END`
  if (rows === 'core')
    return `${steps(parts)}
SELECT ${asked.join(', ')}, ${open('piece_low', '-1')} AS low, ${open('piece_high', '1e300')} AS high
FROM core`
  return `${steps(parts)}
SELECT ${asked.join(', ')},
  low_end AS low,
  CASE WHEN best_value < low_end OR best_value > high_end THEN NULL ELSE best_value END AS best,
  high_end AS high,
  CASE WHEN high_end IS NULL OR hull_high IS NULL THEN 'all' WHEN open_above > 0 THEN 'some' ELSE 'none' END AS ${name('open')},
  CASE WHEN figures = 1 THEN 'single'
    WHEN figures = 0 THEN 'none'
    WHEN from_least IS NOT DISTINCT FROM from_most AND to_least IS NOT DISTINCT FROM to_most
      AND open_above IN (0, figures) AND open_below IN (0, figures) THEN 'agree'
    WHEN depth = figures THEN 'overlap' WHEN depth > 1 THEN 'split' ELSE 'disjoint' END AS status,
  figures,
  CASE WHEN named > 0 THEN named WHEN unnamed > 0 THEN 1 ELSE 0 END AS ${name('sourcesMin')},
  named + unnamed AS ${name('sourcesMax')},
  floor_end AS ${name('floor')}
FROM answered`
}

const ASKED: ReadonlySet<string> = new Set(Object.values(QUESTION).filter(name => name !== 'scope'))

function sweepOf(method: SqlMethod): Sweep {
  if (method === 'hull' || method === 'weighted-median') return null
  if (method === 'relaxed') return { wrong: null }
  const wrong = /^relaxed-(0|[1-9]\d{0,5})$/.exec(method)?.[1]
  if (wrong === undefined) throw new Error(`unknown method: ${method}`)
  return { wrong: Number(wrong) }
}
