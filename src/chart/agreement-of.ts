import type { Range, RangeStatus } from '../figures/range.js'
import { colours, theme } from './theme.js'

/** How often the low end goes into the high end: upper ends of the classes, the last of which has none. */
export const GAP_STEPS = [1.1, 1.5, 2, 5] as const

/** From near to far: pale to dark, so that a printer without colours keeps the order. */
export const RAMP = [
  { colour: theme.band, words: theme.text },
  { colour: theme.column, words: theme.text },
  { colour: theme.columnCore, words: theme.text },
  { colour: colours.blue, words: theme.background },
  { colour: colours.navy, words: theme.background },
] as const

/** The same for what the figures say to each other. */
export const STATUS_STEPS = ['agree', 'overlap', 'split', 'disjoint'] as const satisfies readonly RangeStatus[]

/** What a cell has to say. Only a `gap` can be told near from far. */
export type CellKind = 'gap' | 'single' | 'open' | 'none'

export interface Agreement {
  readonly kind: CellKind
  /** How often the low end goes into the high end; infinite where it is zero and the high end is not. */
  readonly ratio: number
  /** Place in `RAMP`. */
  readonly step: number
  /** Some figures give only a minimum: the gap may be wider. */
  readonly isAtLeast: boolean
  /** Perhaps the figures are of one source after all. */
  readonly mayBeOne: boolean
}

/** How far the sources of a range are apart, where there are two that state both ends. */
export function agreementOf(range: Range | undefined, by: 'gap' | 'status'): Agreement {
  const nothing = { ratio: 1, step: 0, isAtLeast: false, mayBeOne: false }
  if (range === undefined || range.figures === 0 || (range.low === null && range.high === null))
    return { ...nothing, kind: 'none' }
  if (range.status === 'single' || range.sourcesMax <= 1) return { ...nothing, kind: 'single' }
  if (range.low === null || range.high === null) return { ...nothing, kind: 'open' }
  const { low, high, status, open, sourcesMin } = range
  const ratio = low === high ? 1 : high / low
  const gap = GAP_STEPS.filter(step => ratio > step).length
  const step =
    by === 'gap'
      ? gap
      : Math.max(
          0,
          STATUS_STEPS.findIndex(name => name === status),
        )
  return { kind: 'gap', ratio, step, isAtLeast: open === 'some', mayBeOne: sourcesMin <= 1 }
}
