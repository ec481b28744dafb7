import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/root.js'

const examples = readdirSync(join(root, 'examples')).filter(name => name.endsWith('.ts'))

describe('examples', () => {
  it('begin with a number, and with the one that `npm start` runs', () => {
    expect(examples[0]).toBe('01-idlib.ts')
    expect(examples.filter(name => !/^\d\d-[a-z0-9-]+\.ts$/.test(name))).toEqual([])
  })

  it.each(examples)('%s runs against the built package, and says nothing on the error channel', name => {
    const cwd = join(inject('installed'), name.replace('.ts', ''))
    mkdirSync(cwd)
    const run = spawnSync(process.execPath, [join(root, 'examples/run.mjs'), name], { cwd, encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})
