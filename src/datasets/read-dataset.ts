import type { DataPackage } from './data-package.js'
import type { FigureTable } from '../figures/figure.js'
import { FiguresError } from '../figures/figures.js'
import { type Gazetteer, places as world } from '../figures/places.js'
import { fromCsv } from '../read/from-csv.js'

export interface Dataset {
  readonly figures: FigureTable
  /** The countries and P-codes of `places`, and the dataset's own places. */
  readonly places: Gazetteer
  readonly about: DataPackage
}

/** A dataset from its two files. Ours are whole: anything wrong with them throws a `FiguresError`. */
export function readDataset(csv: string, about: DataPackage): Dataset {
  const places = world.with(about.places)
  const { figures, issues } = fromCsv(csv, { places })
  if (issues.length > 0) throw new FiguresError(issues)
  return { figures, places, about }
}
