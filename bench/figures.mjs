// How fast plain rows become a table of figures, beside arquero's table of the same rows, which reads and checks
// nothing. Each run is a process of its own, started cold; the rows are there before the clock starts:
//   node bench/figures.mjs                        1,000,000 rows of each kind, 3 runs
//   node bench/figures.mjs --rows 100000 --runs 9
// arquero is a dependency of the library, so that nothing has to be installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, execPath, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const PLACES = ['SYR', 'UKR', 'SDN', 'AFG', 'COL', 'YEM', 'IRQ', 'HTI', 'MMR', 'ETH']
const HEDGES = ['more than ', 'about ', '', 'at least ']

/** What each kind of row says of its number. */
const kinds = {
  'digits as text': i => ({ text: String(i % 5000) }),
  'a value': i => ({ value: i % 5000 }),
  'ids, and low, best and high': i => ({
    id: `f${i}`,
    low: i % 5000,
    best: (i % 5000) + 10,
    high: (i % 5000) + 100,
  }),
  'words with a hedge, 9,000 different': i => ({ text: HEDGES[i % 4] + (i % 9000).toLocaleString('en') }),
}

function row(i, kind) {
  const day = `20${10 + (i % 14)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
  const concept = i % 3 === 0 ? 'idps' : 'killed'
  return { concept, place: PLACES[i % 10], start: day, end: day, source: `S${i % 40}`, ...kinds[kind](i) }
}

/** As they come from a file of JSON. */
function rowsOf(kind, count) {
  const rows = []
  for (let from = 0; from < count; from += 10_000) {
    const some = Array.from({ length: Math.min(10_000, count - from) }, (_, i) => row(from + i, kind))
    for (const one of JSON.parse(JSON.stringify(some))) rows.push(one)
  }
  return rows
}

async function child([who, kind, count, reckoner]) {
  const rows = rowsOf(kind, Number(count))
  const make =
    who === 'arquero'
      ? await import('arquero').then(({ from }) => from)
      : await import(reckoner).then(({ figures }) => figures)
  const before = [performance.now(), cpuUsage()]
  const table = make(rows)
  const ms = performance.now() - before[0]
  const { user, system } = cpuUsage(before[1])
  if ((table.length ?? table.numRows()) !== rows.length) throw new Error('rows are missing')
  stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000 }))
}

async function bundle(folder) {
  const outfile = join(folder, 'reckoner.mjs')
  const contents = "export { figures } from './src/figures/figures.js'"
  const root = fileURLToPath(new URL('..', import.meta.url))
  const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' }
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, ...options })
  return outfile
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function main(args) {
  const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise)
  const [rows, runs] = [option('--rows', 1_000_000), option('--runs', 3)]
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-figures-'))
  const reckoner = await bundle(folder)
  const self = fileURLToPath(import.meta.url)
  const run = (who, kind) =>
    JSON.parse(
      execFileSync(execPath, ['--max-old-space-size=8192', self, '--child', who, kind, String(rows), reckoner], {
        encoding: 'utf8',
      }),
    )
  console.log('| rows with | ms | ms of processor | arquero `from`, ms of processor | ratio |\n|---|---|---|---|---|')
  for (const kind of Object.keys(kinds)) {
    const [own, others] = [[], []]
    for (let i = 0; i < runs; i++) {
      own.push(run('reckoner', kind))
      others.push(run('arquero', kind))
    }
    const [ms, cpu, other] = [own.map(r => r.ms), own.map(r => r.cpu), others.map(r => r.cpu)].map(median)
    console.log(
      `| ${kind} | ${ms.toFixed(0)} | ${cpu.toFixed(0)} | ${other.toFixed(0)} | ${(cpu / other).toFixed(2)} |`,
    )
  }
  rmSync(folder, { recursive: true })
}

await (argv[2] === '--child' ? child(argv.slice(3)) : main(argv.slice(2)))
