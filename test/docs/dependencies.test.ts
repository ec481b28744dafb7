import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText } from '../support/pages.js'
import { root } from '../support/root.js'

type Versions = Readonly<Record<string, string>>
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown
const { dependencies, peerDependencies, peerDependenciesMeta, devDependencies } = json('package.json') as {
  dependencies: Versions
  peerDependencies: Versions
  peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>
  devDependencies: Versions
}

/** The rows of the tables under the headings that begin with a word. */
const rows = (heading: string): readonly Row[] =>
  pageText('docs/dependencies.md')
    .split(/^## /m)
    .filter(section => section.startsWith(heading))
    .flatMap(section => [...section.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)])
    .map(([, name = '', why = '', licence = '', size = '']) => ({ name, why, licence, size }))
const [installed, optional, working] = [rows('Installed'), rows('Optional'), rows('For working')]
interface Row {
  readonly name: string
  readonly why: string
  readonly licence: string
  readonly size: string
}

const named = (all: readonly Row[]) => all.map(({ name }) => name).sort()

describe('dependencies', () => {
  it('are those whose reasons are written down', () => {
    expect(Object.keys(dependencies).sort()).toEqual(named(installed))
    expect(Object.keys(peerDependencies).sort()).toEqual(named(optional))
    expect(Object.keys(devDependencies).sort()).toEqual([...named(optional), ...named(working)].sort())
  })

  it('that not everybody needs are optional', () => {
    expect(peerDependenciesMeta).toEqual(Object.fromEntries(named(optional).map(name => [name, { optional: true }])))
  })

  it.each([...installed, ...optional, ...working])('$name has the licence that the page says', ({ name, licence }) => {
    expect((json(`node_modules/${name}/package.json`) as { license: string }).license).toBe(licence)
  })

  it('keep flechette below the version that cannot be installed', () => {
    expect(dependencies['@uwdata/flechette']).toBe('>=2.0.0 <2.7.0')
  })
})
