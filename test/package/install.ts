import { execSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../support/root.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder whose node_modules has the packed package, installed as a user installs it. */
    readonly installed: string
    /** A folder with the package and simple-statistics alone: no arquero, no vega. */
    readonly alone: string
    /** A folder with the package and what it needs for pictures. */
    readonly drawing: string
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

  const drawing = empty(join(folder, 'drawing'))
  cpSync(join(alone, 'node_modules'), join(drawing, 'node_modules'), { recursive: true })
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    peerDependencies: object
  }
  for (const name of Object.keys(peerDependencies)) {
    const link = join(drawing, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }

  project.provide('installed', installed)
  project.provide('alone', alone)
  project.provide('drawing', drawing)
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
