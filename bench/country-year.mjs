// How long a country's year of events takes from figures to ranges: 50,000 events like UCDP's, of one country and one
// year, are read, brought to months and to years, and reconciled. Each run is a process of its own, started cold:
//   node bench/country-year.mjs            3 runs
//   node bench/country-year.mjs --runs 9
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, execPath, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeGedLike } from './ged-like.mjs'

const EVENTS = 50_000

async function bundle(folder) {
  const outfile = join(folder, 'reckoner.mjs')
  const contents = [
    "export { align } from './src/align/align.js'",
    "export { reconcile } from './src/reconcile/reconcile.js'",
    "export { readFile } from './src/node/read-file.js'",
    "export { ucdpGed } from './src/read/publishers/ucdp-ged.js'",
  ].join('\n')
  const root = fileURLToPath(new URL('..', import.meta.url))
  const options = { bundle: true, platform: 'node', format: 'esm', external: ['saxes', 'hyparquet'], logLevel: 'error' }
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, ...options })
  return outfile
}

async function child(path, reckoner) {
  const { align, readFile, reconcile, ucdpGed } = await import(reckoner)
  const steps = {}
  const timed = async (name, step) => {
    const before = [performance.now(), cpuUsage()]
    const result = await step()
    const { user, system } = cpuUsage(before[1])
    steps[name] = { ms: performance.now() - before[0], cpu: (user + system) / 1000, rows: result.length }
    return result
  }
  const figures = await timed('read', async () => (await readFile(path, ucdpGed)).figures)
  for (const interval of ['month', 'year']) {
    const aligned = await timed(`align, ${interval}`, () => align(figures, { interval }).figures)
    await timed(`reconcile, ${interval}`, () => reconcile(aligned))
  }
  stdout.write(JSON.stringify(steps))
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function main(args) {
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 3
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-country-year-'))
  const path = join(folder, 'events.csv')
  writeGedLike(EVENTS, path, { country: 2, year: 2023 })
  const reckoner = await bundle(folder)
  const given = [fileURLToPath(import.meta.url), '--child', path, reckoner]
  const results = Array.from({ length: runs }, () => JSON.parse(execFileSync(execPath, given, { encoding: 'utf8' })))
  rmSync(folder, { recursive: true })
  console.log('| step | ms | ms of processor | rows |\n|---|---|---|---|')
  for (const [name, { rows }] of Object.entries(results[0])) {
    const of = what => median(results.map(steps => steps[name][what])).toFixed(0)
    console.log(`| ${name} | ${of('ms')} | ${of('cpu')} | ${rows} |`)
  }
}

await (argv[2] === '--child' ? child(argv[3], argv[4]) : main(argv.slice(2)))
