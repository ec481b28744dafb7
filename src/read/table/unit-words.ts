import type { UnitId } from '../../figures/units.js'
import { type Phrases, phrases } from './phrases.js'

/** What one of a figure is, where a header or the cell of a unit column says it. */
export const unitWords: Phrases<UnitId> = phrases<UnitId>({
  households: [
    'households, household, hh, hhs, families, family',
    'menages, menage, familles, famille',
    'hogares, hogar, familias, familia',
    'اسر, اسره, عايلات, عايله',
  ],
  movements: ['movements', 'mouvements', 'movimientos', 'تحركات'],
  people: [
    'individuals, individual, ind, inds, persons, people, person',
    'personnes, individus',
    'personas, individuos',
    'افراد, اشخاص',
  ],
})
