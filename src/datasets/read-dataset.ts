import type { DataPackage } from './data-package.js'
import type { Relation } from '../consistency/relation.js'
import type { FigureTable } from '../figures/figure.js'
import { FiguresError } from '../figures/figures.js'
import { type Gazetteer, places as world } from '../figures/places.js'
import { fromCsv } from '../read/from-csv.js'

export interface Dataset {
  readonly figures: FigureTable
  /** The countries and P-codes of `places`, and the dataset's own places. */
  readonly places: Gazetteer
  /** How figures bear on each other beyond what their columns tell, each with the reason: for `check`. */
  readonly relations: readonly Relation[]
  readonly about: DataPackage
}

/** A dataset from its two files. Ours are whole: anything wrong with them throws. */
export function readDataset(csv: string, about: DataPackage): Dataset {
  const places = world.with(about.places)
  const { figures, issues } = fromCsv(csv, { places })
  if (issues.length > 0) throw new FiguresError(issues)
  const relations = about.relations.map(({ kind, ...rest }): Relation => {
    if (kind !== 'part' && kind !== 'during') throw new Error(`unknown relation: ${kind}`)
    return { kind, ...rest }
  })
  return { figures, places, relations, about }
}
