import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const home = join(inject('installed'), 'node_modules/reckoner')
const { exports, typesVersions } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>
  typesVersions: { '*': Record<string, string[]> }
}

/** Every file that a value of `exports` names. */
function leaves(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves)
}

describe('the tarball', () => {
  it('has every file that exports and typesVersions name', () => {
    const named = [...leaves(exports), ...leaves(typesVersions)].filter(path => !path.includes('*'))
    expect(named.filter(path => !existsSync(join(home, path)))).toEqual([])
  })

  it('has the datasets with their tables, and the pages a reader looks for', () => {
    const packed = inject('packed')
    expect(packed).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']))
    for (const entry of Object.keys(exports).filter(path => path.startsWith('./datasets/') && !path.includes('*'))) {
      expect(packed).toContain(`${entry.slice(2)}/figures.csv`)
    }
  })

  it('has no source, test or example', () => {
    expect(inject('packed').filter(path => /^(src|test|examples|bench|docs|node_modules)\//.test(path))).toEqual([])
  })

  it('has types for every entry, also for tools that read no exports', () => {
    const entries = Object.keys(exports).filter(path => path !== '.' && !/\.(csv|json)$/.test(path))
    expect(Object.keys(typesVersions['*']).map(path => `./${path}`)).toEqual(entries)
  })
})

describe('what is installed with it', () => {
  it('is a flechette below 2.7.0, which could not be installed', () => {
    const path = join(inject('installed'), 'node_modules/@uwdata/flechette/package.json')
    const [major, minor] = (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
      .split('.')
      .map(Number)
    expect(major).toBe(2)
    expect(minor).toBeLessThan(7)
  })

  it('is no renderer: who wants pictures asks for it', () => {
    for (const name of ['vega', 'vega-lite', '@resvg/resvg-wasm']) {
      expect(existsSync(join(inject('installed'), 'node_modules', name))).toBe(false)
    }
  })
})
