import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/root.js'

/** How projects find types, and the kind of file that each makes of a program. */
const projects = {
  'nodenext, a module': { extension: 'mts', module: 'nodenext', moduleResolution: 'nodenext' },
  'nodenext, CommonJS': { extension: 'cts', module: 'nodenext', moduleResolution: 'nodenext' },
  'node16, CommonJS': { extension: 'cts', module: 'node16', moduleResolution: 'node16' },
  bundler: { extension: 'ts', module: 'esnext', moduleResolution: 'bundler' },
  node10: { extension: 'ts', module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
} as const

type Project = keyof typeof projects

/** What TypeScript says about a program of the package's user; nothing when all is well. */
async function complaints(project: Project, program: string, skipLibCheck: boolean): Promise<string> {
  const { extension, ...options } = projects[project]
  const folder = join(inject('installed'), `${project.replaceAll(/\W+/g, '-')}-${program}`)
  mkdirSync(folder)
  copyFileSync(fileURLToPath(new URL(`consumers/${program}.ts`, import.meta.url)), join(folder, `index.${extension}`))
  const compilerOptions = {
    ...options,
    skipLibCheck,
    strict: true,
    noEmit: true,
    target: 'es2022',

    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`index.${extension}`] }))
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('types', () => {
  it.concurrent.each(Object.keys(projects) as Project[])('hold to the last line of the package: %s', async project => {
    expect(await complaints(project, 'core', false)).toBe('')
  })

  it.concurrent.each(['nodenext, a module', 'bundler'] as const)(
    'hold with arquero, as far as its own do: %s',
    async project => {
      expect(await complaints(project, 'analyst', true)).toBe('')
    },
  )
})
