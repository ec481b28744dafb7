import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'reckoner-robust-'))
const program = join(folder, 'main-job.mjs')

/** As SES and locked-down pages do it: nothing that all objects share can be changed any more. */
const FREEZE = `
  const seen = new Set()
  const freeze = value => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
    seen.add(value)
    Object.freeze(value)
    for (const key of Reflect.ownKeys(value)) {
      const { value: own } = Object.getOwnPropertyDescriptor(value, key)
      if (own !== undefined) freeze(own)
    }
    freeze(Object.getPrototypeOf(value))
  }
  for (const name of ['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Map', 'Set', 'WeakMap',
    'WeakSet', 'Promise', 'RegExp', 'Date', 'Error', 'TypeError', 'RangeError', 'JSON', 'Math', 'Reflect', 'Intl',
    'Int32Array', 'Uint32Array', 'Float64Array', 'Uint8Array', 'TextEncoder', 'TextDecoder'])
    freeze(globalThis[name])
  freeze((function* () {})().constructor)
  freeze(Object.getPrototypeOf(function* () {}))
  freeze(Object.getPrototypeOf([][Symbol.iterator]()))
`

function run(flags: readonly string[] = [], first = ''): unknown {
  const file = join(folder, 'run.mjs')
  writeFileSync(file, `${first}\nawait import('./main-job.mjs')\n`)
  return JSON.parse(execFileSync(execPath, [...flags, file], { encoding: 'utf8', timeout: 30_000 }))
}

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('main-job.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: program,
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the main job, news and a table', () => {
  it('gives what it should', () => {
    expect(run()).toMatchObject({
      low: 400_000,
      high: 560_000,
      verdicts: ['different', 'disagree', 'different'],
      words: true,
      layers: true,
      page: true,
      hidden: 0,
      gidd: [888_000, 1_041_000],
      table: 1,
      news: 12,
    })
  })

  it('gives the same where no code may be made from strings', () => {
    const flag = '--disallow-code-generation-from-strings'
    expect(() => run([flag], "new Function('1')")).toThrow('Code generation from strings')
    expect(run([flag])).toEqual(run())
  })

  it('gives the same with everything built in frozen, and without __proto__', () => {
    expect(run([], FREEZE)).toEqual(run())
    expect(run(['--disable-proto=throw'])).toEqual(run())
  })

  it('gives the same where others have put things on what all objects share', () => {
    const polluted = "Object.prototype.injected = 'x'; Array.prototype.extra = 1"
    expect(run([], polluted)).toEqual(run())
  })
})
