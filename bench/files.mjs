// The files that are read, and the columns of each that count.
import { writeAcledLike } from './acled-like.mjs'
import { writeGedLike } from './ged-like.mjs'
import { writeUnhcrLike } from './unhcr-like.mjs'

export const files = {
  ged: {
    title: 'UCDP GED: 49 columns, quoted prose',
    write: writeGedLike,
    rows: { usual: 350_000, big: 1_850_000 },
    publisher: 'ucdpGed',
    numbers: ['id', 'type_of_violence', 'where_prec', 'date_prec', 'best', 'low', 'high'],
    codes: ['country', 'adm_1', 'adm_2', 'side_a', 'side_b'],
    days: ['date_start', 'date_end'],
    sum: 'best',
  },
  acled: {
    title: 'ACLED: 31 columns, a long note in each row',
    write: writeAcledLike,
    rows: { usual: 250_000, full: 2_500_000 },
    publisher: 'acled',
    numbers: ['time_precision', 'iso', 'fatalities', 'timestamp'],
    codes: ['event_type', 'country', 'admin1', 'actor1', 'source'],
    days: ['event_date'],
    sum: 'fatalities',
  },
  unhcr: {
    title: 'UNHCR population: 14 columns, small',
    write: writeUnhcrLike,
    rows: { usual: 130_000 },
    publisher: 'unhcrPopulation',
    /** A cell of this file is a figure: only those of refugees count here. */
    concepts: ['refugees'],
    numbers: [
      'Year',
      "Refugees under UNHCR's mandate",
      'Asylum-seekers',
      'IDPs of concern to UNHCR',
      'Stateless persons',
    ],
    codes: ['Country of origin (ISO)', 'Country of asylum (ISO)'],
    days: [],
    sum: "Refugees under UNHCR's mandate",
  },
}
