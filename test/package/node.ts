import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs code in a folder with this Node, as `index.mjs` or `index.cjs`, and reads the JSON that it prints. */
export function node(folder: string, kind: 'mjs' | 'cjs', code: string, ...options: readonly string[]): unknown {
  writeFileSync(join(folder, `index.${kind}`), code)
  return JSON.parse(
    execFileSync(process.execPath, [...options, `index.${kind}`], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
  ) as unknown
}
