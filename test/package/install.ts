import { execSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../support/root.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder whose node_modules has the packed package, installed as a user installs it. */
    readonly installed: string
    /** A folder with the package and simple-statistics alone: no arquero, no vega. */
    readonly alone: string
    /** The files of the tarball. */
    readonly packed: readonly string[]
  }
}

/** Packs the built package once, installs it into empty projects and removes them at the end. */
export default function install(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('missing dist: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-package-'))
  const [tarball] = JSON.parse(
    execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { cwd: root, encoding: 'utf8' }),
  ) as [{ filename: string; files: { path: string }[] }]

  const installed = empty(join(folder, 'installed'))
  execSync(`npm install --prefer-offline --no-audit --no-fund "${join(folder, tarball.filename)}"`, {
    cwd: installed,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

  const alone = empty(join(folder, 'alone'))
  for (const name of ['reckoner', 'simple-statistics']) {
    cpSync(join(installed, 'node_modules', name), join(alone, 'node_modules', name), { recursive: true })
  }

  project.provide('installed', installed)
  project.provide('alone', alone)
  project.provide(
    'packed',
    tarball.files.map(({ path }) => path),
  )
  return () => rmSync(folder, { recursive: true })
}

function empty(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  return folder
}
