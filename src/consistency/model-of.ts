import type { Figure } from '../figures/figure.js'
import type { Model, Row } from './model.js'
import { overTimeRows } from './over-time-rows.js'
import type { Relation } from './relation.js'

/** The relations as rows. Figures come in the order given; relations on days alone make no row. */
export function modelOf(figures: readonly Figure[], relations: readonly Relation[]): Model {
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const place = new Map(figures.map((figure, i) => [figure.id, i]))
  const column = (id: string) => place.get(id)!
  const rows: Row[] = []
  const cut: number[] = []
  let columns = figures.length
  relations.forEach((relation, i) => {
    if (relation.kind === 'over-time') {
      const made = overTimeRows(relation, id => byId.get(id)!, column, columns)
      for (const row of made.rows) rows.push({ ...row, relation: i })
      columns += made.added
      if (made.cut) cut.push(i)
      return
    }
    for (const { of, low, high } of rowsOf(relation))
      rows.push({
        columns: of.map(([id]) => column(id)),
        weights: of.map(([, weight]) => weight),
        low,
        high,
        relation: i,
      })
  })
  return { ids: figures.map(({ id }) => id), columns, rows, cut }
}

interface Sum {
  readonly of: readonly (readonly [id: string, weight: number])[]
  readonly low: number
  readonly high: number
}

const atMost = (...of: Sum['of']): Sum => ({ of, low: -Infinity, high: 0 })
const zero = (...of: Sum['of']): Sum => ({ of, low: 0, high: 0 })
const each = (ids: readonly string[], weight: number) => ids.map(id => [id, weight] as const)

function rowsOf(relation: Exclude<Relation, { readonly kind: 'over-time' }>): Sum[] {
  switch (relation.kind) {
    case 'same':
      return relation.figures.slice(1).map(id => zero([id, 1], [relation.figures[0]!, -1]))
    case 'part':
      return [atMost([relation.part, 1], [relation.whole, -1])]
    case 'parts': {
      const sum = [...each(relation.parts, 1), [relation.whole, -1] as const]
      return relation.complete === true ? [zero(...sum)] : [atMost(...sum)]
    }
    case 'people-movements':
      return [atMost([relation.people, 1], [relation.movements, -1])]
    case 'households':
      return times(relation.people, relation.households, relation.size)
    case 'share':
      return times(relation.part, relation.base, relation.share)
    case 'stock-flow':
      return [zero([relation.after, 1], [relation.before, -1], ...each(relation.in, -1), ...each(relation.out, 1))]
    case 'during':
      return []
  }
}

const times = (product: string, factor: string, [low, high]: readonly [number, number]) =>
  low === high
    ? [zero([product, 1], [factor, -low])]
    : [atMost([product, -1], [factor, low]), atMost([product, 1], [factor, -high])]
