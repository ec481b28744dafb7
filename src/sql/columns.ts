import type { Dialect } from './dialects.js'
import { quotedName } from './quoted.js'

/** The columns that the statements read, how each is typed, and what a table without it is taken to say. */
export const sqlColumns = {
  id: { type: 'text', absent: null },
  concept: { type: 'as-is', absent: null },
  group: { type: 'as-is', absent: "'all'" },
  unit: { type: 'as-is', absent: "'people'" },
  measure: { type: 'as-is', absent: 'NULL' },
  place: { type: 'as-is', absent: 'NULL' },
  from: { type: 'as-is', absent: 'NULL' },
  start: { type: 'text', absent: 'NULL' },
  end: { type: 'text', absent: null },
  scope: { type: 'as-is', absent: 'NULL' },
  asOf: { type: 'text', absent: 'NULL' },
  value: { type: 'double', absent: 'NULL' },
  hedge: { type: 'as-is', absent: "'exact'" },
  low: { type: 'double', absent: null },
  best: { type: 'double', absent: 'NULL' },
  high: { type: 'double', absent: null },
  basis: { type: 'as-is', absent: 'NULL' },
  status: { type: 'as-is', absent: "'reported'" },
  source: { type: 'text', absent: null },
  outlet: { type: 'text', absent: 'NULL' },
  title: { type: 'text', absent: 'NULL' },
  published: { type: 'text', absent: 'NULL' },
  vintage: { type: 'text', absent: 'NULL' },
} as const satisfies Readonly<
  Record<string, { readonly type: 'text' | 'double' | 'as-is'; readonly absent: string | null }>
>

export type SqlColumn = keyof typeof sqlColumns

/** The caller's names of the columns; null for one that the table does not have. */
export type SqlColumns = { readonly [Name in SqlColumn]?: string | null }

/**
 * How to read each column of the caller's table.
 *
 * Throws `unknown column: NAME`, `missing column: NAME` for one that has to be there, and `invalid name: VALUE`.
 */
export function columnReaders(names: SqlColumns, dialect: Dialect): Readonly<Record<SqlColumn, string>> {
  for (const name of Object.keys(names))
    if (!Object.hasOwn(sqlColumns, name)) throw new Error(`unknown column: ${name}`)
  const own = (name: SqlColumn) => (Object.hasOwn(names, name) ? names[name] : undefined)
  const readers = (Object.keys(sqlColumns) as SqlColumn[]).map(name => {
    const { type, absent } = sqlColumns[name]
    // The last day stands for the as-of day, and a table has no scope, unless the caller names a column.
    const given =
      own(name) === undefined ? (name === 'asOf' ? (own('end') ?? 'end') : name === 'scope' ? null : name) : own(name)
    if (given === null || given === undefined) {
      if (absent === null) throw new Error(`missing column: ${name}`)
      const typed =
        type === 'as-is' ? (absent === 'NULL' ? dialect.text : null) : type === 'double' ? dialect.double : dialect.text
      return [name, typed === null ? absent : `CAST(${absent} AS ${typed})`] as const
    }
    const column = quotedName(given, dialect)
    return [name, type === 'as-is' ? column : `CAST(${column} AS ${dialect[type]})`] as const
  })
  return Object.fromEntries(readers) as Record<SqlColumn, string>
}
