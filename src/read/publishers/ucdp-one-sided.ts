import { ucdpYearly } from './shared/ucdp-yearly.js'

/**
 * UCDP's One-sided Violence by year and actor: civilians deliberately killed by a government or an organised group, where
 * they were 25 or more in the year. A country is listed as soon as one person died there, so that of several countries
 * the place is not stated.
 */
export const ucdpOneSided = ucdpYearly({
  id: 'ucdp-one-sided',
  name: 'UCDP One-sided Violence Dataset',
  concept: 'one-sided-deaths',
  group: 'civilians',
  low: ['low_fatality_estimate', 'LowFatalityEstimate'],
  best: ['best_fatality_estimate', 'BestFatalityEstimate'],
  high: ['high_fatality_estimate', 'HighFatalityEstimate'],
  where: ['gwno_location', 'GWNoLocation'],
  whereName: ['location', 'Location'],
})
