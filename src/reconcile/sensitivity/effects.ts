import type { Range } from '../../figures/range.js'

/** What a rule does to the range. */
export const effects = {
  same: 'the same numbers',
  moves: 'other numbers',
  opens: 'an end without a limit that has one as it stands',
  closes: 'a limit that it does not have as it stands',
  'no-number': 'no number',
} as const
export type Effect = keyof typeof effects

type Ends = Pick<Range, 'low' | 'best' | 'high'>

/** What a rule makes of the range as it stands. */
export function effectOf(range: Ends, now: Ends): Effect {
  if (range.low === now.low && range.high === now.high && range.best === now.best) return 'same'
  if (now.low === null && now.high === null) return 'no-number'
  if ((range.low !== null && now.low === null) || (range.high !== null && now.high === null)) return 'opens'
  return (range.low === null && now.low !== null) || (range.high === null && now.high !== null) ? 'closes' : 'moves'
}

/**
 * How far the ends and the best value move, as the logarithm of the largest ratio: from 10 to 20 is as far as from
 * 1,000 to 2,000. One is added to each number, so that zero has a place.
 */
export function distance(range: Ends, now: Ends): number {
  const ends = ['low', 'best', 'high'] as const
  return Math.max(
    ...ends.map(end =>
      range[end] === null || now[end] === null ? 0 : Math.abs(Math.log((now[end] + 1) / (range[end] + 1))),
    ),
  )
}
