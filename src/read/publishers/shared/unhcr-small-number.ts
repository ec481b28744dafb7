import type { Words } from '../../publisher.js'

type Small = Pick<Words, 'bounds' | 'flags'>

const none: Small = {}
const zero: Small = { bounds: { low: 0, best: 0, high: 4 }, flags: ['rounded'] }
const zeros: Small = { bounds: { low: 0, best: 0, high: null }, flags: ['rounded'] }
const fives: Small = { bounds: { low: 1, best: 5, high: null }, flags: ['rounded'] }
const five: Small = { bounds: { low: 1, best: 5, high: 7 }, flags: ['rounded'] }

/**
 * What UNHCR's 0 and 5 stand for. It never publishes 1 to 4, and far more fives than sixes: to protect people, small
 * numbers were moved to 0 or 5. The rule is not stated in the files, and more than one fits them (to the nearest of the
 * two; 1 to 4 to either). The bounds hold under each: 0 to 4, and 1 to 7. Of a sum over many countries, each of which may
 * have lost a few people so, they have no upper end.
 */
export function smallNumber(value: number | null, isSum = false): Small {
  if (value === 0) return isSum ? zeros : zero
  return value === 5 ? (isSum ? fives : five) : none
}
