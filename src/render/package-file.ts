import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadPackage } from '../util/load-package.js'

/** The path of this module: an ES module has it as a URL, the CommonJS build as a file name. */
const here = typeof __filename === 'string' ? __filename : import.meta.url

/**
 * Reads a file of an installed package.
 *
 * Throws `missing package: NAME (npm install NAME)`.
 */
export async function packageFile(name: string, file: string): Promise<Uint8Array> {
  const path = await loadPackage(name, name, () => createRequire(here).resolve(`${name}/${file}`))
  return readFile(path)
}
