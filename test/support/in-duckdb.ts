import { join } from 'node:path'
import { root } from './root.js'

/** What the tests use of DuckDB's package, which is loaded by name: without it the other tests still type-check. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options?: Readonly<Record<string, string>>): Promise<{ connect(): Promise<DuckDbConnection> }>
  }
}

export interface DuckDbConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Readonly<Record<string, unknown>>[] }>
}

/** A database in memory. Throws `missing package: @duckdb/node-api (…)`. */
export async function inDuckDb(options: Readonly<Record<string, string>> = {}): Promise<DuckDbConnection> {
  const name = join(root, 'test/hosts/duckdb/node_modules/@duckdb/node-api/lib/index.js')
  let duckDb: DuckDb
  try {
    duckDb = (await import(/* @vite-ignore */ name)) as DuckDb
  } catch (error) {
    throw new Error('missing package: @duckdb/node-api (npm run test:hosts installs it)', { cause: error })
  }
  return (await duckDb.DuckDBInstance.create(':memory:', options)).connect()
}
