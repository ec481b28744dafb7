import { ucdpYearly } from './shared/ucdp-yearly.js'

/**
 * UCDP's Non-State Conflict by year and pair of organised groups, of which none is a government, where 25 or more died in
 * the year. Of conflicts in several countries the place is not stated.
 */
export const ucdpNonState = ucdpYearly({
  id: 'ucdp-non-state',
  name: 'UCDP Non-State Conflict Dataset',
  concept: 'non-state-deaths',
  low: ['low_fatality_estimate', 'LowFatalityEstimate'],
  best: ['best_fatality_estimate', 'BestFatalityEstimate'],
  high: ['high_fatality_estimate', 'HighFatalityEstimate'],
  where: ['gwno_location', 'GWNoLocation'],
  whereName: ['location', 'Location'],
})
