// How fast figures are grouped and fused, beside other engines, each in a process of its own, in turns:
//   node bench/fuse.mjs                      1,000,000 figures of about 80,000 questions, 3 runs of each
//   node bench/fuse.mjs --rows 10000000 --only reconcile --runs 1
// The others are installed by `npm install` in this folder; those that are not there are named and left out. What counts are
// the ratios within one run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, execPath, memoryUsage, resourceUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeClaimsLike } from './claims-like.mjs'

/** The tables of the bench, and the row of each that the others are compared with. */
const BASES = {
  grouping: 'grouping: arquero rollup, hull and sums',
  file: 'file to ranges: arquero, hull and median',
  fusing: 'fusing: DuckDB by toSql, 2 threads',
}

const figuresOf = async (path, R) => (await R.readFile(path, publisherOf(R))).figures

const publisherOf = ({ column, definePublisher }) =>
  definePublisher({
    id: 'claims',
    name: 'Claims, made up',
    licence: 'none',
    page: 'https://example.org',
    key: ['claim'],
    columns: {
      claim: column.text('claim_id'),
      source: column.code('source'),
      concept: column.code('concept'),
      place: column.code('admin1_code'),
      start: column.day('period_start'),
      end: column.day('period_end'),
      low: column.count('low'),
      best: column.count('best'),
      high: column.count('high'),
    },
    record: ({ concept, place, source, start, end }, out) =>
      out.figure({ low: 'low', best: 'best', high: 'high' }, { concept, place, source, start, end }),
  })

/** The same columns as typed arrays and texts, for engines that take columns. */
function columnsOf(figures) {
  const { place, concept, end, low, best, high } = figures.columns()
  const coded = column => Int32Array.from(column.codes)
  return {
    place: coded(place),
    concept: coded(concept),
    period: Int32Array.from(end.days),
    low: low.values,
    best: best.values,
    high: Float64Array.from(high.values, x => (Number.isNaN(x) ? 0 : x)),
  }
}

async function duckDb(threads) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  return (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect()
}

const AS_FIGURES = `SELECT claim_id AS id, concept, admin1_code AS place, CAST(period_start AS VARCHAR) AS start,
  CAST(period_end AS VARCHAR) AS "end", CAST(low AS DOUBLE) AS low, CAST(best AS DOUBLE) AS best, CAST(high AS DOUBLE) AS high,
  source`
const ABSENT = [
  'group',
  'unit',
  'measure',
  'from',
  'value',
  'hedge',
  'basis',
  'status',
  'outlet',
  'title',
  'published',
  'vintage',
]
const statement = (R, method) =>
  R.toSql({}, { dialect: 'duckdb', method, columns: Object.fromEntries(ABSENT.map(name => [name, null])) })
const counted = async (db, sql) => {
  const result = await db.runAndReadAll(`SELECT COUNT(*), SUM(low) FROM (${sql})`)
  return result.getRowsJson()[0].map(Number)
}
const GROUPED = `SELECT place, concept, "end", COUNT(*) AS n, SUM(low), SUM(best), SUM(high), MIN(low) AS low, MAX(high)
  FROM figures GROUP BY ALL`

const sum = values => {
  let total = 0
  for (const value of values) if (value !== null && !Number.isNaN(value)) total += value
  return total
}

/** Gives what is timed, after what is not. */
const tasks = {
  [BASES.grouping]: arquero(table => rolled(table, true), true),
  'grouping: DuckDB GROUP BY, 1 thread': duck(1, () => GROUPED),
  'grouping: DuckDB GROUP BY, 2 threads': duck(2, () => GROUPED),
  'grouping: Reckoner, its questions with hull and sums': async (path, R) => {
    const figures = await figuresOf(path, R)
    columnsOf(figures)
    return () => grouped(figures, R)
  },
  [BASES.fusing]: duck(2, R => statement(R, 'hull')),
  'fusing: DuckDB by toSql, 1 thread': duck(1, R => statement(R, 'hull')),
  'fusing: Reckoner, reconcile': fused('hull'),
  'fusing: Reckoner, reconcile by relaxed intersection': fused('relaxed'),
  'fusing: Reckoner, reconcile by weighted median': fused('weighted-median'),
  [BASES.file]: async path => async () => {
    const { fromCSV } = await import('arquero')
    return rolled(fromCSV(readFileSync(path, 'utf8')).rename({ admin1_code: 'place', period_end: 'period' }), false)
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
    await db.run(`CREATE VIEW figures AS ${AS_FIGURES} FROM '${path}'`)
    return counted(db, statement(R, 'hull'))
  },
  'file to ranges: Reckoner, readFile and reconcile': async (path, R) => async () => {
    const ranges = R.reconcile(await figuresOf(path, R))
    return [ranges.length, sum(ranges.columns().low)]
  },
}

function duck(threads, sql) {
  return async (path, R) => {
    const db = await duckDb(threads)
    await db.run(`CREATE TABLE figures AS ${AS_FIGURES} FROM '${path}'`)
    return () => counted(db, sql(R))
  }
}

function arquero(roll) {
  return async (path, R) => {
    const columns = columnsOf(await figuresOf(path, R))
    const { table } = await import('arquero')
    return () => roll(table(columns))
  }
}

async function rolled(table, sums) {
  const { op } = await import('arquero')
  const groups = table.groupby('place', 'concept', 'period')
  const hull = { low: op.min('low'), high: op.max('high') }
  const more = sums
    ? { n: op.count(), l: op.sum('low'), b: op.sum('best'), h: op.sum('high') }
    : { m: op.median('best') }
  const out = groups.rollup({ ...hull, ...more })
  return [out.numRows(), sum(out.array('low'))]
}

function fused(method) {
  return async (path, R) => {
    const figures = await figuresOf(path, R)
    return () => {
      const ranges = R.reconcile(figures, { method })
      return [ranges.length, sum(ranges.columns().low)]
    }
  }
}

function grouped(figures, { codesOfQuestions }) {
  const { size: length, codes } = codesOfQuestions(figures)
  const { low, best, high } = figures.columns()
  const [l, b, h] = [low.values, best.values, high.values]
  const make = fill => new Float64Array(length).fill(fill)
  const [n, lows, bests, highs, least, most] = [make(0), make(0), make(0), make(0), make(Infinity), make(-Infinity)]
  for (let i = 0; i < codes.length; i++) {
    const g = codes[i]
    n[g]++
    lows[g] += l[i]
    bests[g] += b[i]
    highs[g] += h[i]
    if (l[i] < least[g]) least[g] = l[i]
    if (h[i] > most[g]) most[g] = h[i]
  }
  return [length, sum(least)]
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function child([name, path, reckoner]) {
  const timed = await tasks[name](path, await import(reckoner))
  const before = [performance.now(), cpuUsage()]
  const check = await timed()
  const ms = performance.now() - before[0]
  const { user, system } = cpuUsage(before[1])
  const peak = Math.max(memoryUsage().rss, resourceUsage().maxRSS * 1024) / 1e6
  stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, peak, check }))
}

async function bundle(folder) {
  const outfile = join(folder, 'reckoner.mjs')
  const root = fileURLToPath(new URL('..', import.meta.url))
  const contents = [
    "export { codesOfQuestions } from './src/reconcile/codes-of-questions.js'",
    "export { reconcile } from './src/reconcile/reconcile.js'",
    "export { column } from './src/read/column.js'",
    "export { definePublisher } from './src/read/publisher.js'",
    "export { readFile } from './src/node/read-file.js'",
    "export { toSql } from './src/sql/to-sql.js'",
  ].join('\n')
  const options = { bundle: true, platform: 'node', format: 'esm', external: ['saxes', 'hyparquet'], logLevel: 'error' }
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, ...options })
  return outfile
}

function run(name, path, reckoner) {
  const given = ['--max-old-space-size=16384', fileURLToPath(import.meta.url), '--child', name, path, reckoner]
  try {
    return JSON.parse(execFileSync(execPath, given, { encoding: 'utf8', maxBuffer: 1e6, stdio: 'pipe' }))
  } catch (error) {
    return { failed: /(?:\w*Error[^:\n]*): ([^\n]{1,90})/.exec(String(error.stderr))?.[1] ?? 'ended' }
  }
}

async function main(args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise)
  const [rows, runs, only] = [Number(option('--rows', '1000000')), Number(option('--runs', '3')), option('--only', '')]
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-fuse-'))
  const path = join(folder, 'claims.csv')
  console.log(`${(writeClaimsLike(path, rows) / 1e6).toFixed(0)} MB, ${rows} figures, ${runs} runs`)
  const reckoner = await bundle(folder)
  const names = Object.keys(tasks).filter(name => name.includes(only))
  const results = new Map(names.map(name => [name, []]))
  for (let i = 0; i < runs; i++) for (const name of names) results.get(name).push(run(name, path, reckoner))
  rmSync(folder, { recursive: true })
  console.log('| | ms | ms of processor | ratio | peak MB | rows, sum of low ends |\n|---|---|---|---|---|---|')
  for (const [name, all] of results) {
    const good = all.filter(result => result.failed === undefined)
    const base =
      results.get(BASES[name.split(':')[0].split(' ')[0]])?.filter(result => result.failed === undefined) ?? []
    const of = (list, what) => median(list.map(result => result[what]))
    if (good.length === 0) console.log(`| ${name} | ${all[0].failed} | | | | |`)
    else
      console.log(
        `| ${name} | ${of(good, 'ms').toFixed(0)} | ${of(good, 'cpu').toFixed(0)} | ${base.length === 0 ? '' : (of(good, 'cpu') / of(base, 'cpu')).toFixed(3)} | ${of(good, 'peak').toFixed(0)} | ${good[0].check.join(', ')} |`,
      )
  }
}

await (argv[2] === '--child' ? child(argv.slice(3)) : main(argv.slice(2)))
