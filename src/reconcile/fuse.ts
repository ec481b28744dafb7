import type { Figure } from '../figures/figure.js'
import type { Range, SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'
import { tableOf } from '../figures/to-table.js'
import { evidenceOf } from './evidence.js'
import { fusionInWords } from './fusion-in-words.js'
import { Fusion } from './fusion.js'
import { ended } from './interval.js'
import { questionId } from './questions.js'

export interface FuseOptions {
  readonly prefer: string | null
  /** The name of the method and of the reading. */
  readonly method: string
}

/** One question's range by the hull, from figures that are left after copies and impossible ones were set aside. */
export function fuse(
  asked: Figure,
  kept: readonly Figure[],
  setAside: readonly SetAside[],
  { prefer, method }: FuseOptions,
): Range {
  const table = tableOf(kept.map(figure => ({ ...figure }))) as ColumnarTable<Figure>
  const fusion = new Fusion(evidenceOf(table), { prefer, hierarchy: [] })
  fusion.fuse(Uint32Array.from(kept.keys()), kept.length)
  const { concept, group, unit, measure, place, from, start, end } = asked
  const question = { concept, group, unit, measure, place, from, start, end, scope: scopeOf(asked) }
  return {
    id: questionId(question),
    ...question,
    low: ended(fusion.low),
    best: ended(fusion.best),
    high: ended(fusion.high),
    open: fusion.open,
    core: fusion.core,
    status: fusion.status,
    figures: fusion.used.length,
    sourcesMin: fusion.sourcesMin,
    sourcesMax: fusion.sourcesMax,
    floor: ended(fusion.floor),
    method: fusion.how === null ? method : `${method}, best: ${fusion.how}`,
    ...fusionInWords(fusion, setAside),
  }
}
