import { ucdpYearly } from './shared/ucdp-yearly.js'

/**
 * UCDP's Battle-Related Deaths by year, of conflicts and of the pairs of parties in them: the two tables count the same
 * people and are not added up. Only conflicts with 25 deaths or more in the year are in them. The place is where the
 * battles were, not the country that was fought over; of battles in several countries it is not stated.
 */
export const ucdpBrd = ucdpYearly({
  id: 'ucdp-brd',
  name: 'UCDP Battle-Related Deaths Dataset',
  concept: 'battle-deaths',
  low: ['bd_low', 'BdLow'],
  best: ['bd_best', 'BdBest'],
  high: ['bd_high', 'BdHigh'],
  where: ['gwno_battle', 'GWNoBattle'],
  whereName: ['battle_location', 'BattleLocation'],
})
