import type { Highs } from 'highs'
import { loadPackage } from '../util/load-package.js'

/** The solver. Throws `missing package: highs (npm install highs)`. */
export async function loadHighs(
  load: () => Promise<{ readonly default: unknown }> = () => import('highs'),
): Promise<Highs> {
  const found: unknown = (await loadPackage('highs', 'highs', load)).default
  if (!isLoader(found)) throw new Error('invalid package: highs')
  return found()
}

/** As a module the package has its loader for a default; its types say so only of the CommonJS one. */
const isLoader = (found: unknown): found is () => Promise<Highs> => typeof found === 'function'
