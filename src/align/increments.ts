import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { dayNumber, isoDay } from '../util/day.js'
import { groupDigits } from '../util/group-digits.js'
import type { Aligned } from './aligned.js'
import { type Count, countsOf } from './counts-of.js'
import { hedgeOf } from './hedge-of.js'
import { markLumps } from './mark-lumps.js'
import { takeAddedLater } from './take-added-later.js'
import { knownOptions } from '../util/known-options.js'

export interface IncrementsOptions {
  /** An increment that is, a day, more than this many times the middle one of those around it is flagged `lump`. Default: 5. */
  readonly lumpFactor?: number
}

/**
 * What running totals gained from one report to the next. Each increment covers the days between the two reports: no
 * day is invented, and none is spread. The difference of two ranges is a range; where an end is open, so is the
 * increment's. What a series of totals can do besides growing is told apart, by flags on the increment and reasons in
 * `setAside`:
 *
 * - another first day, after the last total from the old one, begins the count anew (`restart`); the first report of
 *   each count stands as it is;
 * - a total below the one before is a correction: no increment is made, and the next one starts from the lower total;
 * - a zero after a count is a placeholder, and a total that its publisher filled in or extrapolated is no report: both
 *   are passed over;
 * - the same total again is a `plateau`, without a best value: nobody may have counted. What comes next is flagged
 *   `after-plateau`, since it may hold those days too;
 * - deaths of earlier days that the recorder accepted later (`deaths-added-later`, with days of their own) are taken
 *   off the increment that holds them (`added-later:298`), and stay as figures of their own;
 * - another source than before is flagged `changed-source:A to B`, another release `changed-vintage:A to B`, and such an
 *   increment has no best value; two sources that report to the same days have a series each;
 * - an increment far above the seven before and the seven after it is a `lump`: it may hold what happened earlier.
 *
 * Of two totals of one source to one day the newest release stands. Throws `invalid lumpFactor: N`.
 *
 * @example
 * const total = (id, end, text, source) => ({ id, concept: 'killed', place: 'PSE', start: '2023-10-07', end, text, source })
 * const gained = increments(figures([total('a', '2023-11-10', '11,078', 'Ministry'), total('b', '2023-11-12', '11,180', 'Media office')]))
 * gained.figures.at(1)?.low   // → 102
 * gained.figures.at(1)?.start // → "2023-11-11"
 */
export function increments(input: Figures, options: IncrementsOptions = {}): Aligned {
  knownOptions(options, { lumpFactor: 1 })
  const { lumpFactor = 5 } = options
  if (!(lumpFactor > 0)) throw new Error(`invalid lumpFactor: ${lumpFactor}`)
  const setAside: SetAside[] = []
  const flows: Figure[] = []
  for (const figure of toTable(input)) {
    const why = whyNot(figure)
    if (why === null) flows.push(figure)
    else setAside.push({ id: figure.id, ...why })
  }
  const { totals, added } = takeAddedLater(flows)
  const counts = countsOf(totals, setAside)
  const steps = counts.flatMap(count => markLumps(added.takeOff(stepsOf(count, setAside)), lumpFactor))
  return { figures: tableOf([...steps, ...added.taken()]), setAside: [...setAside, ...added.left()] }
}

function whyNot({ measure, hedge, start, end, flags }: Figure): Omit<SetAside, 'id'> | null {
  if (measure !== 'flow')
    return { reason: 'other-measure', why: 'it is a stock, whose changes are no events: use difference()' }
  if (start === null || end === null) return { reason: 'undated', why: 'it states no first or last day' }
  if (hedge === 'vague')
    return { reason: 'vague', why: 'it gives an order of magnitude, of which nothing can be taken' }
  if (flags.includes('filled') || flags.includes('extrapolated'))
    return { reason: 'filled', why: `its publisher filled it in for ${end}, where nothing was reported` }
  return null
}

function stepsOf({ totals, restarts }: Count, setAside: SetAside[]): Figure[] {
  const out: Figure[] = []
  let before: Figure | null = null
  let stoodStill = false
  for (const now of totals) {
    if (before === null) {
      out.push(restarts ? { ...now, flags: [...now.flags, 'restart'] } : now)
    } else if (now.high === 0 && (before.low ?? 0) > 0) {
      const why = `it is zero after ${groupDigits(before.low!)} to ${before.end}, as where nothing was filled in`
      setAside.push({ id: now.id, reason: 'placeholder', why })
      continue
    } else if (now.high !== null && before.low !== null && now.high < before.low) {
      const why = `the total to ${now.end} is at most ${groupDigits(now.high)}, below the ${groupDigits(before.low)} to ${before.end}: a correction, not events`
      setAside.push({ id: now.id, reason: 'correction', why })
      stoodStill = false
    } else {
      const step = stepOf(before, now, stoodStill)
      if (step.low === null && step.high === null) {
        const why = `neither end of what it gained on ${before.id} is known: one needs the upper end of the earlier total, the other its own`
        setAside.push({ id: now.id, reason: 'unbounded', why })
      } else out.push(step)
      stoodStill = step.flags.includes('plateau')
    }
    before = now
  }
  return out
}

function stepOf(before: Figure, now: Figure, stoodStill: boolean): Figure {
  const sameSource = before.source === now.source
  const sameVintage = before.vintage === now.vintage
  const least = now.low === null || before.high === null ? null : now.low - before.high
  const high = now.high === null || before.low === null ? null : now.high - before.low
  const low = least === null ? null : Math.max(0, least)
  const gained = now.best === null || before.best === null ? -1 : now.best - before.best
  const flags = [...now.flags, 'derived']
  if (least !== null && least < 0) flags.push('not-below-zero')
  if (high === 0) flags.push('plateau')
  else if (stoodStill) flags.push('after-plateau')
  if (!sameSource) flags.push(`changed-source:${named(before.source)} to ${named(now.source)}`)
  if (!sameVintage) flags.push(`changed-vintage:${named(before.vintage)} to ${named(now.vintage)}`)
  return {
    ...now,
    id: `${now.id}-since-${before.id}`,
    start: isoDay(dayNumber(before.end) + 1),
    text: `${now.text} less ${before.text}`,
    value: null,
    hedge: hedgeOf({ low, high }),
    low,
    best: sameSource && now.source !== null && sameVintage && gained >= 0 && high !== 0 ? gained : null,
    high,
    flags,
  }
}

const named = (text: string | null) => text ?? 'not stated'
