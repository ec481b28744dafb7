import type { Figure } from '../figures/figure.js'
import { figuresOfRelation } from './figures-of-relation.js'
import type { Relation } from './relation.js'

const KINDS: ReadonlySet<string> = new Set([
  'same',
  'part',
  'parts',
  'over-time',
  'people-movements',
  'households',
  'stock-flow',
  'share',
  'during',
] satisfies Relation['kind'][])

/**
 * Throws `unknown relation: KIND`, `missing figures: KIND` for a relation of none, `unknown figure: ID`, `missing period: ID` for a figure in a relation over time whose days are not known,
 * `invalid size: 6.5,4.8`, `invalid share: -1,1`, `duplicate figure: ID` for one that is named twice where each may
 * count once, and `invalid relations: A is a part of B, which is a part of A`.
 */
export function checkRelations(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  const wholes = new Map<string, string[]>()
  for (const relation of relations) {
    if (!KINDS.has(relation.kind)) throw new Error(`unknown relation: ${relation.kind}`)
    if (listsOf(relation).some(list => list.length === 0)) throw new Error(`missing figures: ${relation.kind}`)
    const ids = figuresOfRelation(relation)
    for (const id of ids) if (!byId.has(id)) throw new Error(`unknown figure: ${id}`)
    if (relation.kind !== 'over-time') unique(ids)
    else {
      unique(relation.figures)
      for (const id of ids) {
        const { start, end } = byId.get(id)!
        if (start === null || end === null) throw new Error(`missing period: ${id}`)
      }
      for (const group of relation.inside ?? []) unique(group)
    }
    if (relation.kind === 'households') checkRange('size', relation.size)
    if (relation.kind === 'share') checkRange('share', relation.share)
    const parts = relation.kind === 'part' ? [relation.part] : relation.kind === 'parts' ? relation.parts : []
    const whole = relation.kind === 'part' || relation.kind === 'parts' ? relation.whole : ''
    for (const part of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole])
  }
  refuseCycles(wholes)
}

/** The lists that must name a figure at the least. */
function listsOf(relation: Relation): readonly (readonly string[])[] {
  switch (relation.kind) {
    case 'same':
      return [relation.figures]
    case 'parts':
      return [relation.parts]
    case 'over-time':
      return [relation.figures, ...(relation.inside ?? [])]
    default:
      return []
  }
}

function unique(ids: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) < i)
  if (twice !== undefined) throw new Error(`duplicate figure: ${twice}`)
}

/** Solvers take what is smaller for nothing, and refuse what is larger. */
const SCALE = [1e-6, 1e6] as const

function checkRange(name: string, range: readonly [number, number]): void {
  const [low, high] = range
  const isScale = (x: number) => x === 0 || (x >= SCALE[0] && x <= SCALE[1])
  if (!(low <= high && isScale(low) && isScale(high))) throw new Error(`invalid ${name}: ${low},${high}`)
}

/** What is a part of itself by way of others is a slip in the relations, and would be read as "the same". */
function refuseCycles(wholes: ReadonlyMap<string, readonly string[]>): void {
  const done = new Set<string>()
  const visit = (id: string, way: readonly string[]): void => {
    const from = way.indexOf(id)
    if (from >= 0) throw new Error(`invalid relations: ${[...way.slice(from), id].join(' is a part of ')}`)
    if (done.has(id)) return
    for (const whole of wholes.get(id) ?? []) visit(whole, [...way, id])
    done.add(id)
  }
  for (const id of wholes.keys()) visit(id, [])
}
