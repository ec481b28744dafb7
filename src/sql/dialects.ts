/** How an engine writes what the statements need. */
export interface Dialect {
  /** Mark around names. */
  readonly quote: '"' | '`'
  /** Whether a backslash in a text means the next character: then quotes are escaped by it, not doubled. */
  readonly backslash: boolean
  readonly double: string
  readonly text: string
  /** What follows a text that is put in order: by code points, whatever the language of the database. */
  readonly binary: string
  /** A number as part of what rows are put together by. */
  readonly key: (number: string) => string
  /** Replaces every match of a pattern; `1` stands for what is in brackets. */
  readonly replaceAll: (text: string, pattern: string, before: string) => string
}

/** The engines that `toSql` writes for. DuckDB and PostgreSQL are run in the tests of this library, the others are not. */
export const sqlDialects = {
  duckdb: {
    quote: '"',
    backslash: false,
    double: 'DOUBLE',
    text: 'VARCHAR',
    binary: '',
    key: number => number,
    replaceAll: (text, pattern, before) => `regexp_replace(${text}, '${pattern}', '${before}\\1', 'g')`,
  },
  postgres: {
    quote: '"',
    backslash: false,
    double: 'DOUBLE PRECISION',
    text: 'TEXT',
    binary: ' COLLATE "C"',
    key: number => number,
    replaceAll: (text, pattern, before) => `regexp_replace(${text}, '${pattern}', '${before}\\1', 'g')`,
  },
  trino: {
    quote: '"',
    backslash: false,
    double: 'DOUBLE',
    text: 'VARCHAR',
    binary: '',
    key: number => number,
    replaceAll: (text, pattern, before) => `regexp_replace(${text}, '${pattern}', '${before}$1')`,
  },
  spark: {
    quote: '`',
    backslash: true,
    double: 'DOUBLE',
    text: 'STRING',
    binary: '',
    key: number => number,
    replaceAll: (text, pattern, before) => `regexp_replace(${text}, '${pattern}', '${before}$1')`,
  },
  bigquery: {
    quote: '`',
    backslash: true,
    double: 'FLOAT64',
    text: 'STRING',
    binary: '',
    key: number => `CAST(${number} AS STRING)`,
    replaceAll: (text, pattern, before) => `regexp_replace(${text}, '${pattern}', '${before}\\\\1')`,
  },
} as const satisfies Readonly<Record<string, Dialect>>

export type SqlDialect = keyof typeof sqlDialects
