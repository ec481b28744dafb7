// How fast figures are fused into ranges, beside other engines, each in a process of its own, in turns:
//   node bench/fuse.mjs                      1,000,000 figures of about 80,000 questions, 3 turns
//   node bench/fuse.mjs --big --only reconcile --runs 1
// The others are installed by `npm install` in this folder; those that are not there are named and left out. What counts are
// the ratios within one run. Options: in-turns.mjs. How they are grouped: group.mjs.
import { readFileSync } from 'node:fs'
import { ABSENT_FROM_CLAIMS, CLAIMS_AS_FIGURES, duckDb, figuresOfClaims } from './claims.mjs'
import { inTurns } from './in-turns.mjs'

const statement = (R, method) =>
  R.toSql({}, { dialect: 'duckdb', method, columns: Object.fromEntries(ABSENT_FROM_CLAIMS.map(name => [name, null])) })
const counted = async (db, sql) => {
  const result = await db.runAndReadAll(`SELECT COUNT(*), SUM(low) FROM (${sql})`)
  return result.getRowsJson()[0].map(Number)
}
const sum = values => {
  let total = 0
  for (const value of values) if (value !== null && !Number.isNaN(value)) total += value
  return total
}

/** Gives what is timed, after what is not. */
const tasks = {
  'fusing: DuckDB by toSql, 2 threads': duck(2, R => statement(R, 'hull')),
  'fusing: DuckDB by toSql, 1 thread': duck(1, R => statement(R, 'hull')),
  'fusing: Reckoner, reconcile': fused('hull'),
  'fusing: Reckoner, reconcile, a second time': fused('hull', 2),
  'fusing: Reckoner, reconcile by relaxed intersection': fused('relaxed'),
  'fusing: Reckoner, reconcile by weighted median': fused('weighted-median'),
  'random effects: DuckDB, DerSimonian and Laird, 2 threads': pooledBySql(2),
  'random effects: DuckDB, DerSimonian and Laird, 1 thread': pooledBySql(1),
  'random effects: Reckoner, pool for each question': pooled,
  'file to ranges: arquero, hull and median': async path => async () => {
    const { fromCSV } = await import('arquero')
    return rolled(fromCSV(readFileSync(path, 'utf8')).rename({ admin1_code: 'place', period_end: 'period' }))
  },
  'file to ranges: DuckDB, hull and median, 2 threads': async path => async () => {
    const db = await duckDb(2)
    return counted(
      db,
      `SELECT admin1_code, concept, period_end, MIN(low) AS low, MAX(high), MEDIAN(best) FROM '${path}' GROUP BY ALL`,
    )
  },
  'file to ranges: DuckDB by toSql, 2 threads': async (path, R) => async () => {
    const db = await duckDb(2)
    await db.run(`CREATE VIEW figures AS ${CLAIMS_AS_FIGURES} FROM '${path}'`)
    return counted(db, statement(R, 'hull'))
  },
  'file to ranges: Reckoner, readFile and reconcile': async (path, _, at) => async () => {
    // Imported anew: for the others the import counts too.
    const R = await import(`${at}?anew`)
    const ranges = R.reconcile(await figuresOfClaims(path, R))
    return [ranges.length, sum(ranges.columns().low)]
  },
}

function duck(threads, sql) {
  return async (path, R) => {
    const db = await duckDb(threads)
    await db.run(`CREATE TABLE figures AS ${CLAIMS_AS_FIGURES} FROM '${path}'`)
    return () => counted(db, sql(R))
  }
}

async function rolled(table) {
  const { op } = await import('arquero')
  const groups = table.groupby('place', 'concept', 'period')
  const out = groups.rollup({ low: op.min('low'), high: op.max('high'), m: op.median('best') })
  return [out.numRows(), sum(out.array('low'))]
}

function fused(method, times = 1) {
  return async (path, R) => {
    const figures = await figuresOfClaims(path, R)
    for (let i = 1; i < times; i++) R.reconcile(figures, { method })
    return () => {
      const ranges = R.reconcile(figures, { method })
      return [ranges.length, sum(ranges.columns().low)]
    }
  }
}

/**
 * Questions of two sources and more that each give one estimate with an interval, on the linear scale. What `pool` does
 * besides: it looks for copies, refuses estimates of which no two meet, and works out heterogeneity and where one more
 * estimate would lie. Its sum is of fewer questions for that.
 */
function pooledBySql(threads) {
  const estimates = `SELECT place, concept, "end", source, best AS y,
      (high - low) / (2 * 1.959963984540054) * ((high - low) / (2 * 1.959963984540054)) AS v
    FROM figures WHERE low < high AND low <= best AND best <= high`
  const sql = `SELECT SUM(y / (v + t)) / SUM(1 / (v + t)) AS low
    FROM (${estimates}) JOIN (
      SELECT place, concept, "end", CASE
        WHEN SUM(y * y / v) - SUM(y / v) * SUM(y / v) / SUM(1 / v) > COUNT(*) - 1
        THEN (SUM(y * y / v) - SUM(y / v) * SUM(y / v) / SUM(1 / v) - (COUNT(*) - 1))
          / (SUM(1 / v) - SUM(1 / v / v) / SUM(1 / v))
        ELSE 0 END AS t
      FROM (${estimates}) GROUP BY place, concept, "end" HAVING COUNT(*) >= 2 AND COUNT(*) = COUNT(DISTINCT source)
    ) USING (place, concept, "end") GROUP BY place, concept, "end"`
  return duck(threads, () => sql)
}

async function pooled(path, R) {
  const figures = await figuresOfClaims(path, R, 'survey')
  const options = { method: 'dersimonian-laird', adjust: 'none', scale: 'linear' }
  return () => {
    const { length, offsets, rows } = R.questions(figures)
    let [n, total] = [0, 0]
    for (let g = 0; g < length; g++) {
      const of = figures.take(rows.subarray(offsets[g], offsets[g + 1]))
      const pool = R.pool(of, { ...options, overrideCount: true, overrideHeterogeneity: true })
      if (pool.refused !== null) continue
      n++
      total += pool.estimate
    }
    return [n, Math.round(total)]
  }
}

await inTurns(import.meta.url, tasks, [
  "export { questions } from './src/reconcile/questions.js'",
  "export { reconcile } from './src/reconcile/reconcile.js'",
  "export { pool } from './src/reconcile/pooling/pool.js'",
  "export { column } from './src/read/column.js'",
  "export { definePublisher } from './src/read/publisher.js'",
  "export { readFile } from './src/node/read-file.js'",
  "export { toSql } from './src/sql/to-sql.js'",
])
