import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { dayNumber, daysBetween, isoDay } from '../util/day.js'
import { groupDigits } from '../util/group-digits.js'
import type { Aligned } from './aligned.js'

export interface IncrementsOptions {
  /** An increment a day this many times the middle one of its series is flagged `lump`. Default: 5. */
  readonly lumpFactor?: number
}

/**
 * What running totals gained from one report to the next. Each increment covers the days between the two reports: no
 * day is invented, and none is spread. The difference of two ranges is a range; where an end is open, so is the
 * increment's. What a series of totals can do besides growing is told apart, by flags on the increment and reasons in
 * `setAside`:
 *
 * - another first day begins the count anew (`restart`), and its first report stands as it is;
 * - a total below the one before is a correction: no increment is made, and the next one starts from the lower total;
 * - a zero after a count is a placeholder, and is passed over;
 * - the same total again is a `plateau`: nobody may have counted;
 * - another source than before is flagged `changed-source:A→B`, and its increment has no best value;
 * - an increment far above the others is a `lump`: it may hold what happened earlier.
 *
 * Throws `invalid increments: REASON` where one series has two totals to one day: reconcile these first.
 *
 * @example
 * const total = (id, end, text, source) => ({ id, concept: 'killed', place: 'PSE', start: '2023-10-07', end, text, source })
 * const gained = increments(figures([total('a', '2023-11-10', '11,078', 'Ministry'), total('b', '2023-11-12', '11,180', 'Media office')]))
 * gained.figures.at(1)?.low   // → 102
 * gained.figures.at(1)?.start // → "2023-11-11"
 */
export function increments(input: Figures, { lumpFactor = 5 }: IncrementsOptions = {}): Aligned {
  const series = new Map<string, Figure[]>()
  const setAside: SetAside[] = []
  for (const figure of toTable(input)) {
    if (figure.measure !== 'flow' || figure.start === null || figure.end === null) {
      const why =
        figure.measure === 'flow'
          ? 'it states no first or last day'
          : 'it is a stock, whose changes are no events: use difference()'
      setAside.push({ id: figure.id, reason: figure.measure === 'flow' ? 'undated' : 'other-measure', why })
      continue
    }
    const { concept, group, unit, place, from } = figure
    const key = JSON.stringify([concept, group, unit, place, from, scopeOf(figure)])
    const own = series.get(key)
    if (own === undefined) series.set(key, [figure])
    else own.push(figure)
  }
  const out = [...series.values()].flatMap(own => markLumps(stepsOf(own, setAside), lumpFactor))
  return { figures: tableOf(out), setAside }
}

function stepsOf(own: readonly Figure[], setAside: SetAside[]): Figure[] {
  const sorted = [...own].sort((a, b) => (a.end === b.end ? (a.id < b.id ? -1 : 1) : a.end! < b.end! ? -1 : 1))
  const out: Figure[] = []
  let before: Figure | null = null
  for (const now of sorted) {
    if (before !== null && before.end === now.end)
      throw new Error(
        `invalid increments: ${before.id} and ${now.id} are both totals to ${now.end}: reconcile them first`,
      )
    if (before === null || before.start !== now.start) {
      out.push({ ...now, flags: before === null ? now.flags : [...now.flags, 'restart'] })
    } else if (now.high === 0 && (before.low ?? 0) > 0) {
      setAside.push({
        id: now.id,
        reason: 'placeholder',
        why: `it is zero after ${groupDigits(before.low!)} to ${before.end}, as where nothing was filled in`,
      })
      continue
    } else if (now.high !== null && before.low !== null && now.high < before.low) {
      setAside.push({
        id: now.id,
        reason: 'correction',
        why: `the total to ${now.end} is at most ${groupDigits(now.high)}, below the ${groupDigits(before.low)} to ${before.end}: a correction, not events`,
      })
    } else {
      out.push(stepOf(before, now))
    }
    before = now
  }
  return out
}

function stepOf(before: Figure, now: Figure): Figure {
  const one = before.source !== null && before.source === now.source
  const least = now.low === null || before.high === null ? 0 : now.low - before.high
  const high = now.high === null || before.low === null ? null : now.high - before.low
  const best =
    one && now.best !== null && before.best !== null && now.best >= before.best ? now.best - before.best : null
  const flags = [...now.flags, 'derived']
  if (least < 0) flags.push('not-below-zero')
  if (high === 0) flags.push('plateau')
  if (!one && before.source !== now.source)
    flags.push(`changed-source:${before.source ?? 'not stated'}→${now.source ?? 'not stated'}`)
  return {
    ...now,
    id: `${now.id}-since-${before.id}`,
    start: isoDay(dayNumber(before.end) + 1),
    text: `${now.text} less ${before.text}`,
    value: null,
    hedge: high === null ? 'at-least' : least === high ? 'exact' : 'between',
    low: Math.max(0, least),
    best,
    high,
    flags,
  }
}

/** Flags what is far above the middle of its series, by the day; below five increments there is no middle to speak of. */
function markLumps(steps: readonly Figure[], factor: number): Figure[] {
  const rateOf = (f: Figure) =>
    f.high === null || !f.flags.includes('derived') ? null : f.high / (daysBetween(f.start!, f.end!) + 1)
  const rates = steps
    .flatMap(f => rateOf(f) ?? [])
    .filter(rate => rate > 0)
    .sort((a, b) => a - b)
  const middle = rates[Math.floor(rates.length / 2)]
  if (middle === undefined || rates.length < 5) return [...steps]
  return steps.map(f => ((rateOf(f) ?? 0) > factor * middle ? { ...f, flags: [...f.flags, 'lump'] } : f))
}
