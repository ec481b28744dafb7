import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { flagValue } from '../figures/flag-value.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Aligned } from './aligned.js'
import { combined } from './combined.js'

export interface RollUpOptions {
  /** The place that the parts make up. */
  readonly to: string
  /** Every part of it, whether or not there is a figure for it. They must not overlap: you say that they do not. */
  readonly parts: readonly string[]
}

/**
 * Adds the figures of all parts of a place up to the place, for each question by itself. Only when every part has a
 * figure is the sum a range; otherwise it is a minimum ("at least", no upper limit) that names the parts without one.
 * Figures of other places are set aside. The sum of ends is an outer bound. Kinds of assessment are kept apart; where
 * two sources have figures of one part, so are the sources.
 *
 * Throws `missing parts`, `duplicate part: ID`, and `invalid rollUp: REASON` where one source has two figures of one
 * part for one question.
 *
 * @example
 * const idps = figures([{ id: 'a', concept: 'idps', place: 'SY07', end: '2020-01-31', text: '1,200' }])
 * const [whole] = rollUp(idps, { to: 'SYR', parts: ['SY07', 'SY02'] }).figures
 * whole.hedge   // → "at-least"
 * whole.flags   // → ["derived","rolled-up:SY07","missing:SY02"]
 */
export function rollUp(input: Figures, { to, parts }: RollUpOptions): Aligned {
  if (parts.length === 0) throw new Error('missing parts')
  const wanted = new Set<string>()
  for (const part of parts) {
    if (wanted.has(part)) throw new Error(`duplicate part: ${part}`)
    wanted.add(part)
  }
  const questions = new Map<string, Figure[]>()
  const setAside: SetAside[] = []
  for (const figure of toTable(input)) {
    const { concept, group, unit, place, from, start, end } = figure
    if (place === null || !wanted.has(place)) {
      const why = `${place ?? 'a place not stated'} is none of the parts of ${to}`
      setAside.push({ id: figure.id, reason: 'other-place', why })
      continue
    }
    if (figure.hedge === 'vague') {
      setAside.push({ id: figure.id, reason: 'vague', why: 'an order of magnitude is not added to numbers' })
      continue
    }
    const assessment = flagValue(figure, 'assessment')
    collect(questions, JSON.stringify([concept, group, unit, from, start, end, assessment, scopeOf(figure)]), figure)
  }
  const kept: Figure[] = []
  for (const own of [...questions.values()].flatMap(bySourceIfTwice)) {
    const sum = whole(own, to, parts)
    if (sum.low !== null || sum.high !== null) kept.push(sum)
    else
      for (const { id } of own)
        setAside.push({ id, reason: 'unbounded', why: `it gives no minimum, and parts of ${to} have no number` })
  }
  return { figures: tableOf(kept), setAside }
}

function collect(groups: Map<string, Figure[]>, key: string, figure: Figure): void {
  const own = groups.get(key)
  if (own === undefined) groups.set(key, [figure])
  else own.push(figure)
}

/** Two sources that cover the same part have each a sum of its own: taking one of them would be a choice. */
function bySourceIfTwice(own: readonly Figure[]): (readonly Figure[])[] {
  if (new Set(own.map(f => f.place)).size === own.length) return [own]
  const sources = new Map<string, Figure[]>()
  for (const figure of own) collect(sources, JSON.stringify([figure.source, figure.source ?? figure.outlet]), figure)
  return [...sources.values()]
}

function whole(own: readonly Figure[], to: string, parts: readonly string[]): Figure {
  const byPlace = new Map<string, Figure>()
  for (const figure of own) {
    const other = byPlace.get(figure.place!)
    if (other !== undefined)
      throw new Error(
        `invalid rollUp: ${other.id} and ${figure.id} are both of ${figure.place} and of one source: keep the newer one, or latestRound()`,
      )
    byPlace.set(figure.place!, figure)
  }
  const missing = parts.filter(part => !byPlace.has(part))
  const complete = missing.length === 0
  const all = parts.flatMap(part => byPlace.get(part) ?? [])
  const sum = (name: 'low' | 'best' | 'high', every: boolean) => {
    const known = all.flatMap(f => f[name] ?? [])
    return known.length === 0 || (every && known.length < all.length) ? null : known.reduce((a, b) => a + b)
  }
  return combined(all, {
    id: `roll-up/${to}/${all[0]!.id}`,
    place: to,
    start: all[0]!.start,
    end: all[0]!.end,
    text: `sum of ${all.length} of ${parts.length} parts`,
    low: sum('low', false),
    best: complete ? sum('best', true) : null,
    high: complete ? sum('high', true) : null,
    flags: [
      'derived',
      `rolled-up:${all.map(f => f.place).join('+')}`,
      ...(complete ? [] : [`missing:${missing.join('+')}`]),
    ],
    carried: all.flatMap(f => f.flags).filter(flag => !flag.startsWith('level:')),
  })
}
