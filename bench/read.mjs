// How fast files of the field are read, beside other readers: each in a process of its own, in turns.
//   node bench/read.mjs                     files like UCDP GED's, ACLED's and UNHCR's, 3 runs of each reader
//   node bench/read.mjs --only ged --runs 5
//   node bench/read.mjs --full              ACLED in its full size, 2,500,000 events (1.4 GB)
//   node bench/read.mjs --big               1,850,000 events like GED's (1.4 GB), Reckoner alone
// The other readers are installed by `npm install` in this folder; those that are not there are named and left out. What
// counts are the ratios within one run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, execPath, memoryUsage, resourceUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { files } from './files.mjs'
import { readers } from './readers.mjs'

const BASE = 'arquero fromCSV, all columns'

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** In a process of its own: one reader, one file. */
async function child([reader, file, path, reckoner]) {
  const before = performance.now()
  const [rows, sum] = await readers[reader].read(path, files[file], reckoner)
  const ms = performance.now() - before
  const { user, system } = cpuUsage()
  const peak = Math.max(memoryUsage().rss, resourceUsage().maxRSS * 1024) / 1e6
  stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, rows, sum, peak }))
}

function run(reader, file, path, reckoner) {
  const given = ['--max-old-space-size=16384', fileURLToPath(import.meta.url), '--child', reader, file, path, reckoner]
  try {
    return JSON.parse(execFileSync(execPath, given, { encoding: 'utf8', maxBuffer: 1e6, stdio: 'pipe' }))
  } catch (error) {
    const said = /(?:\w*Error[^:\n]*|FATAL ERROR): ([^\n]{1,90})/.exec(String(error.stderr))?.[1]
    return { failed: said ?? `ended by ${error.signal ?? error.status}` }
  }
}

/** What this bench uses of Reckoner, from the sources. */
async function bundle(folder) {
  const outfile = join(folder, 'reckoner.mjs')
  const contents = [
    "export { readColumns } from './src/read/read-columns.js'",
    "export { column } from './src/read/column.js'",
    "export { readFile } from './src/node/read-file.js'",
    "export { piecesOfFile } from './src/node/pieces-of-file.js'",
    "export { acled } from './src/read/publishers/acled.js'",
    "export { ucdpGed } from './src/read/publishers/ucdp-ged.js'",
    "export { unhcrPopulation } from './src/read/publishers/unhcr-population.js'",
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

/** The version of a reader's package; null where it is not installed. */
function versionOf(name) {
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return require(join(folder, name, 'package.json')).version
    } catch {
      // Not in this folder.
    }
  }
  return null
}

/** The readers whose packages are there; says which ones are, and which are not. */
function present() {
  const names = Object.keys(readers).filter(name => {
    const { needs } = readers[name]
    if (needs === undefined) return true
    const version = versionOf(needs)
    console.log(version === null ? `not installed: ${needs} (npm install in bench/)` : `${needs} ${version}`)
    return version !== null
  })
  return names
}

async function main(args) {
  const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
  const size = ['big', 'full'].find(name => args.includes(`--${name}`)) ?? 'usual'
  const only = option('--only', size === 'big' ? 'ged' : size === 'full' ? 'acled' : null)
  const runs = Number(option('--runs', 3))
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`)
  const names = present().filter(name => size !== 'big' || name.startsWith('Reckoner'))
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-bench-'))
  try {
    const reckoner = await bundle(folder)
    for (const [file, { title, write, rows }] of Object.entries(files)) {
      if (only !== null && only !== file) continue
      const path = join(folder, `${file}.csv`)
      write(rows[size] ?? rows.usual, path)
      const results = new Map(names.map(name => [name, []]))
      for (let turn = 0; turn < runs; turn++)
        for (const [name, turns] of results)
          if (turns.every(({ failed }) => failed === undefined)) turns.push(run(name, file, path, reckoner))
      print(title, rows[size] ?? rows.usual, statSync(path).size / 1e6, results)
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function print(title, rows, megabytes, results) {
  console.log(`\n### ${title}: ${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB\n`)
  console.log(
    '| reader | ms, median (least–most) | ms of processor | peak MB | time ÷ arquero | processor ÷ arquero | memory ÷ arquero |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const good = [...results].filter(([, turns]) => turns.every(({ failed }) => failed === undefined))
  const base = results.get(BASE)
  const arquero = good.some(([name]) => name === BASE) ? base : undefined
  for (const [name, turns] of results) {
    const failed = turns.find(turn => turn.failed !== undefined)?.failed
    if (failed !== undefined) {
      console.log(`| ${name} | fails: ${failed} | | | | | |`)
      continue
    }
    const of = key => turns.map(turn => turn[key])
    const ms = median(of('ms'))
    const spread = `${ms.toFixed(0)} (${Math.min(...of('ms')).toFixed(0)}–${Math.max(...of('ms')).toFixed(0)})`
    const ratio = key =>
      arquero === undefined ? '' : (median(of(key)) / median(arquero.map(turn => turn[key]))).toFixed(3)
    const cells = [name, spread, median(of('cpu')).toFixed(0), median(of('peak')).toFixed(0)]
    console.log(`| ${[...cells, ratio('ms'), ratio('cpu'), ratio('peak')].join(' | ')} |`)
  }
  const seen = new Set(good.map(([, [turn]]) => `${turn.rows} rows, sum ${turn.sum}`))
  if (seen.size === 1) console.log(`\nAll of them read ${[...seen][0]}.`)
  else for (const [name, [turn]] of good) console.log(`${name} read ${turn.rows} rows, sum ${turn.sum}`)
}

if (argv[2] === '--child') await child(argv.slice(3))
else await main(argv.slice(2))
