import { type Dataset, readDataset } from './read-dataset.js'
import csv from '../../datasets/nw-syria-displacement-2019-2020/figures.csv'
import descriptor from '../../datasets/nw-syria-displacement-2019-2020/datapackage.json' with { type: 'json' }

/**
 * United Nations figures of displacement in northwest Syria, December 2019 to March 2020, as `figures`; `places` knows
 * the local places that they name; `relations` how figures bear on each other beyond what their columns tell; `about` is the descriptor, with the sources and the meaning of each column.
 */
export const { figures, places, relations, about }: Dataset = readDataset(csv, descriptor)
