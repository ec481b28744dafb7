import type { Model } from './model.js'

/** A part of a model that no row ties to the rest. */
export interface ModelPart {
  readonly model: Model
  /** Places of its relations in the whole. */
  readonly relations: readonly number[]
}

/** The model in parts that bear on each other in nothing. Figures that no row names are in none. */
export function partsOfModel(model: Model): ModelPart[] {
  const parent = Array.from({ length: model.columns }, (_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (const { columns } of model.rows) for (const other of columns.slice(1)) parent[root(other)] = root(columns[0]!)
  const rowsOf = new Map<number, Model['rows'][number][]>()
  for (const row of model.rows) {
    const at = root(row.columns[0]!)
    rowsOf.set(at, [...(rowsOf.get(at) ?? []), row])
  }
  const columnsOf = new Map<number, number[]>()
  for (let i = 0; i < model.columns; i++) {
    const at = root(i)
    if (rowsOf.has(at)) columnsOf.set(at, [...(columnsOf.get(at) ?? []), i])
  }
  return [...columnsOf].map(([at, columns]) => {
    const place = new Map(columns.map((column, i) => [column, i]))
    const rows = rowsOf.get(at)!.map(row => ({ ...row, columns: row.columns.map(column => place.get(column)!) }))
    const relations = [...new Set(rows.map(row => row.relation))]
    return {
      model: {
        ids: columns.filter(column => column < model.ids.length).map(column => model.ids[column]!),
        columns: columns.length,
        rows,
        cut: model.cut.filter(i => relations.includes(i)),
      },
      relations,
    }
  })
}
