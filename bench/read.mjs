// How fast a large file of events is read, beside other readers, each in a process of its own, in turns:
//   node bench/read.mjs                 350,000 events (about 265 MB), 3 runs of each
//   node bench/read.mjs --runs 5 --rows 100000
//   node bench/read.mjs --big           1,850,000 events (1.4 GB), Reckoner alone: others cannot read it
// Readers that are not installed are left out. What counts are the ratios within one run of this script.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, memoryUsage, resourceUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeGedLike } from './ged-like.mjs'

const NUMBERS = ['id', 'type_of_violence', 'where_prec', 'date_prec', 'best', 'low', 'high']
const CODES = ['country', 'adm_1', 'adm_2', 'side_a', 'side_b']
const DAYS = ['date_start', 'date_end']

/** Each gives the number of rows and the sum of the best estimates, so that nobody is fast by reading something else. */
const readers = {
  'Reckoner, 14 columns': async (path, reckoner) => {
    const { column, piecesOfFile, readColumns } = await import(reckoner)
    const make = (kind, names) => names.map(name => [name, kind(name)])
    const columns = Object.fromEntries([
      ...make(column.number, NUMBERS),
      ...make(column.code, CODES),
      ...make(column.day, DAYS),
    ])
    const read = readColumns(piecesOfFile(path), columns)
    return [read.rows, sum(read.columns.best)]
  },
  'Reckoner, figures': async (path, reckoner) => {
    const { readFile, ucdpGed } = await import(reckoner)
    const { figures } = await readFile(path, ucdpGed, { vintage: 'made up' })
    return [figures.length, sum(figures.columns().best)]
  },
  'arquero fromCSV': async path => {
    const { fromCSV } = await import('arquero')
    const table = fromCSV(readFileSync(path, 'utf8'))
    return [table.numRows(), sum(table.array('best'))]
  },
  'd3-dsv, 14 columns': async path => {
    const { csvParse } = await import('d3-dsv')
    const pick = row => ({
      ...Object.fromEntries(CODES.map(name => [name, row[name]])),
      ...Object.fromEntries(NUMBERS.map(name => [name, Number(row[name])])),
      ...Object.fromEntries(DAYS.map(name => [name, row[name].slice(0, 10)])),
    })
    const rows = csvParse(readFileSync(path, 'utf8'), pick)
    return [rows.length, sum(rows.map(row => row.best))]
  },
  papaparse: async path => {
    const { default: Papa } = await import('papaparse')
    const { data } = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
    return [data.length, sum(data.map(row => Number(row.best)))]
  },
  'DuckDB, 14 columns into arrays': async path => {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const db = await (await DuckDBInstance.create(':memory:')).connect()
    const names = [...NUMBERS, ...CODES, ...DAYS].join(', ')
    const columns = await (await db.runAndReadAll(`select ${names} from read_csv('${path}')`)).getColumnsJS()
    return [columns[0].length, sum(columns[4].map(Number))]
  },
}

const sum = values => {
  let total = 0
  for (const value of values) total += value
  return total
}
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function child([name, path, reckoner]) {
  const before = performance.now()
  const [rows, best] = await readers[name](path, reckoner)
  const ms = performance.now() - before
  stdout.write(
    JSON.stringify({ ms, rows, best, peak: Math.max(memoryUsage().rss, resourceUsage().maxRSS * 1024) / 1e6 }),
  )
}

function run(name, path, reckoner) {
  const given = ['--max-old-space-size=16384', fileURLToPath(import.meta.url), '--child', name, path, reckoner]
  return JSON.parse(
    execFileSync(execPath, given, { encoding: 'utf8', maxBuffer: 1e6, stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

/** What this bench uses of Reckoner, from the sources. */
async function bundle(folder) {
  const outfile = join(folder, 'reckoner.mjs')
  const contents = [
    "export { readColumns } from './src/read/read-columns.js'",
    "export { column } from './src/read/column.js'",
    "export { readFile } from './src/node/read-file.js'",
    "export { piecesOfFile } from './src/node/pieces-of-file.js'",
    "export { ucdpGed } from './src/read/publishers/ucdp-ged.js'",
  ].join('\n')
  const root = fileURLToPath(new URL('..', import.meta.url))
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

async function main(args) {
  const option = (name, fallback) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback)
  const big = args.includes('--big')
  const rows = option('--rows', big ? 1_850_000 : 350_000)
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-bench-'))
  try {
    const reckoner = await bundle(folder)
    const path = join(folder, 'ged.csv')
    writeGedLike(rows, path)
    const size = statSync(path).size / 1e6
    console.log(`${rows.toLocaleString('en')} events, ${size.toFixed(0)} MB, Node ${process.version}`)
    const results = new Map()
    for (let turn = 0; turn < option('--runs', 3); turn++) {
      for (const name of Object.keys(readers)) {
        if (big && !name.startsWith('Reckoner')) continue
        try {
          results.set(name, [...(results.get(name) ?? []), run(name, path, reckoner)])
        } catch {
          results.delete(name)
        }
      }
    }
    print(results, size)
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true })
  }
}

function print(results, size) {
  const base = results.get('arquero fromCSV')
  console.log(
    '\n| reader | ms | MB/s | peak MB | time ÷ arquero | memory ÷ arquero | rows | sum of best |\n|---|---|---|---|---|---|---|---|',
  )
  for (const [name, turns] of results) {
    const ms = median(turns.map(turn => turn.ms))
    const peak = median(turns.map(turn => turn.peak))
    const ratio = (value, of) => (base === undefined ? '' : (value / median(base.map(of))).toFixed(3))
    const cells = [
      name,
      ms.toFixed(0),
      ((size / ms) * 1000).toFixed(0),
      peak.toFixed(0),
      ratio(ms, turn => turn.ms),
      ratio(peak, turn => turn.peak),
      turns[0].rows,
      turns[0].best,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

if (argv[2] === '--child') await child(argv.slice(3))
else await main(argv.slice(2))
