import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import { hedgeOf } from './hedge-of.js'

/** Deaths of earlier days that a recorder accepted later, each with the days of the report that holds them. */
export interface AddedLater {
  /** The increments less what was accepted later in their days. */
  takeOff(steps: readonly Figure[]): Figure[]
  /** What was taken off an increment. */
  taken(): readonly Figure[]
  /** What no increment holds. */
  left(): readonly SetAside[]
}

/** Divides flows into running totals and deaths added later; the latter may be running totals themselves. */
export function takeAddedLater(flows: readonly Figure[]): { readonly totals: Figure[]; readonly added: AddedLater } {
  const starts = new Map<string, number>()
  const isLate = (f: Figure) => f.concept === 'deaths-added-later'
  for (const f of flows) if (isLate(f)) starts.set(f.start!, (starts.get(f.start!) ?? 0) + 1)
  const late = flows.filter(f => isLate(f) && starts.get(f.start!) === 1)
  const isTaken = new Set(late)
  const used = new Set<Figure>()
  return {
    totals: flows.filter(f => !isTaken.has(f)),
    added: {
      takeOff: steps =>
        steps.map(step => {
          if (step.concept !== 'killed' || !step.flags.includes('derived')) return step
          const own = late.filter(f => isWithin(f, step))
          for (const f of own) used.add(f)
          return own.reduce(less, step)
        }),
      taken: () => late.filter(f => used.has(f)),
      left: () =>
        late
          .filter(f => !used.has(f))
          .map(({ id }) => ({ id, reason: 'other-period', why: 'no increment of people killed holds its days' })),
    },
  }
}

const isWithin = (late: Figure, step: Figure) =>
  late.group === step.group &&
  late.unit === step.unit &&
  late.place === step.place &&
  late.source === step.source &&
  late.start! >= step.start! &&
  late.end! <= step.end!

function less(step: Figure, late: Figure): Figure {
  const least = step.low === null || late.high === null ? null : step.low - late.high
  const low = least === null ? null : Math.max(0, least)
  const most = step.high === null || late.low === null ? step.high : Math.max(0, step.high - late.low)
  const best = step.best === null || late.best === null || step.best < late.best ? null : step.best - late.best
  const flags = [...step.flags, `added-later:${late.text}`]
  if (least !== null && least < 0 && !flags.includes('not-below-zero')) flags.push('not-below-zero')
  return {
    ...step,
    text: `${step.text} less ${late.text}`,
    low,
    best,
    high: most,
    hedge: hedgeOf({ low, high: most }),
    flags,
  }
}
