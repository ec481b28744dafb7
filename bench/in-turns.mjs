// Runs the tasks of a bench in turns, each run in a process of its own, and prints what they take:
//   --rows N     figures, 1,000,000 by default; --big is ten million
//   --runs N     turns, 3 by default
//   --only TEXT  the rows with this text in their names
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, execPath, memoryUsage, resourceUsage, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeClaimsLike } from './claims-like.mjs'

/**
 * `tasks` by name, as `KIND: what`: each gets the path of the file, the library and where it lies, and gives what is timed. The first of
 * a kind is the one that the others are compared with. `exports` are lines that the library is bundled from.
 */
export async function inTurns(url, tasks, exports) {
  await (argv[2] === '--child' ? child(tasks, argv.slice(3)) : main(url, tasks, exports, argv.slice(2)))
}

const middle = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const kindOf = name => name.split(':')[0]

async function child(tasks, [name, path, reckoner]) {
  const timed = await tasks[name](path, await import(reckoner), reckoner)
  const before = [performance.now(), cpuUsage()]
  const check = await timed()
  const ms = performance.now() - before[0]
  const { user, system } = cpuUsage(before[1])
  const peak = Math.max(memoryUsage().rss, resourceUsage().maxRSS * 1024) / 1e6
  stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, peak, check }))
}

async function bundle(folder, exports) {
  const outfile = join(folder, 'reckoner.mjs')
  const resolveDir = fileURLToPath(new URL('..', import.meta.url))
  const options = { bundle: true, platform: 'node', format: 'esm', external: ['saxes', 'hyparquet'], logLevel: 'error' }
  await build({ stdin: { contents: exports.join('\n'), resolveDir, loader: 'ts' }, outfile, ...options })
  return outfile
}

function run(url, name, path, reckoner) {
  const given = ['--max-old-space-size=16384', fileURLToPath(url), '--child', name, path, reckoner]
  try {
    return JSON.parse(execFileSync(execPath, given, { encoding: 'utf8', maxBuffer: 1e6, stdio: 'pipe' }))
  } catch (error) {
    return { failed: /(?:\w*Error[^:\n]*): ([^\n]{1,90})/.exec(String(error.stderr))?.[1] ?? 'ended' }
  }
}

async function main(url, tasks, exports, args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise)
  const rows = Number(option('--rows', args.includes('--big') ? '10000000' : '1000000'))
  const [runs, only] = [Number(option('--runs', '3')), option('--only', '')]
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-bench-'))
  const path = join(folder, 'claims.csv')
  console.log(`${(writeClaimsLike(path, rows) / 1e6).toFixed(0)} MB, ${rows} figures, ${runs} runs`)
  const reckoner = await bundle(folder, exports)
  const names = Object.keys(tasks).filter(name => name.includes(only))
  const results = new Map(names.map(name => [name, []]))
  for (let i = 0; i < runs; i++) for (const name of names) results.get(name).push(run(url, name, path, reckoner))
  rmSync(folder, { recursive: true })
  print(results)
}

function print(results) {
  console.log('| | ms | ms of processor, median (least–most) | ratio | peak MB | check |\n|---|---|---|---|---|---|')
  const bases = new Map()
  for (const [name, all] of results) {
    const good = all.filter(result => result.failed === undefined)
    if (good.length === 0) {
      console.log(`| ${name} | ${all[0].failed} | | | | |`)
      continue
    }
    const [ms, cpu, peak] = ['ms', 'cpu', 'peak'].map(what => good.map(result => result[what]))
    if (!bases.has(kindOf(name))) bases.set(kindOf(name), middle(cpu))
    const spread = `${middle(cpu).toFixed(0)} (${Math.min(...cpu).toFixed(0)}–${Math.max(...cpu).toFixed(0)})`
    const ratio = (middle(cpu) / bases.get(kindOf(name))).toFixed(3)
    const cells = [name, middle(ms).toFixed(0), spread, ratio, Math.max(...peak).toFixed(0), good[0].check.join(', ')]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
