import type { Chart } from '../../src/chart/chart.js'
import { markdownBlocks } from './code-blocks.js'
import { pageOf, runPage } from './run-page.js'

/**
 * The charts of a page by the names of its pictures: `![…](afghanistan.svg)` below a block shows what the code has called
 * `afghanistan`. Throws what the code throws, and where a picture has no value of its name.
 */
export async function chartsOf(
  text: string,
  load: (specifier: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, Chart>> {
  const found = new Map<string, Chart>()
  const draw = (charts: Readonly<Record<string, Chart>>) => {
    for (const [name, chart] of Object.entries(charts)) found.set(name, chart)
  }
  const blocks = markdownBlocks(text)
  const lines = text.split('\n')
  const drawn = blocks.map(({ code, line }, i) => {
    const below = lines.slice(line - 1, (blocks[i + 1]?.line ?? Infinity) - 1).join('\n')
    const names = [...below.matchAll(/^!\[[^\]]*\]\((\w+)\.svg\)$/gm)].map(match => match[1]!)
    return {
      line,
      code: names.length === 0 ? code : `${code}\nimport { draw } from 'gallery'\ndraw({ ${names.join(', ')} })`,
    }
  })
  await runPage(pageOf(drawn), async specifier => (specifier === 'gallery' ? { draw } : load(specifier)))
  return found
}
