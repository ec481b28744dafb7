import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Aligned } from './aligned.js'

export interface RollUpOptions {
  /** The place that the parts make up. */
  readonly to: string
  /** Every part of it, whether or not there is a figure for it. They must not overlap: you say that they do not. */
  readonly parts: readonly string[]
}

/**
 * Adds the figures of all parts of a place up to the place, for each question by itself. Only when every part has a
 * figure is the sum a range; otherwise it is a minimum ("at least", no upper limit) that names the parts without one.
 * Figures of other places are set aside. The sum of ends is an outer bound.
 *
 * Throws `missing parts`, `duplicate part: ID`, and `invalid rollUp: REASON` where one part has two figures of one
 * question: reconcile these first.
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
    if (figure.place === null || !wanted.has(figure.place)) {
      setAside.push({
        id: figure.id,
        reason: 'other-place',
        why: `${figure.place ?? 'a place not stated'} is none of the parts of ${to}`,
      })
      continue
    }
    const { concept, group, unit, from, start, end } = figure
    const key = JSON.stringify([concept, group, unit, from, start, end, scopeOf(figure)])
    const own = questions.get(key)
    if (own === undefined) questions.set(key, [figure])
    else own.push(figure)
  }
  return { figures: tableOf([...questions.values()].map(own => whole(own, to, parts))), setAside }
}

function whole(own: readonly Figure[], to: string, parts: readonly string[]): Figure {
  const byPlace = new Map<string, Figure>()
  for (const figure of own) {
    const other = byPlace.get(figure.place!)
    if (other !== undefined)
      throw new Error(`invalid rollUp: ${other.id} and ${figure.id} are both of ${figure.place}: reconcile them first`)
    byPlace.set(figure.place!, figure)
  }
  const missing = parts.filter(part => !byPlace.has(part))
  const complete = missing.length === 0
  const all = parts.flatMap(part => byPlace.get(part) ?? [])
  const [first] = all as [Figure, ...Figure[]]
  const shared = <Name extends keyof Figure>(name: Name) =>
    all.every(f => f[name] === first[name]) ? first[name] : null
  const sum = (name: 'low' | 'best' | 'high', every: boolean) => {
    const known = all.flatMap(f => f[name] ?? [])
    return known.length === 0 || (every && known.length < all.length) ? null : known.reduce((a, b) => a + b)
  }
  const low = sum('low', false)
  const high = complete ? sum('high', true) : null
  return {
    ...first,
    id: `roll-up/${to}/${first.id}`,
    place: to,
    text: `sum of ${all.length} of ${parts.length} parts`,
    value: null,
    hedge: high === null ? 'at-least' : low === null ? 'at-most' : 'between',
    low,
    best: complete ? sum('best', true) : null,
    high,
    basis: shared('basis'),
    status: shared('status') ?? 'reported',
    source: shared('source'),
    outlet: shared('outlet'),
    published: shared('published'),
    vintage: shared('vintage'),
    title: shared('title'),
    url: shared('url'),
    licence: shared('licence'),
    locator: null,
    flags: [
      'derived',
      `rolled-up:${all.map(f => f.place).join('+')}`,
      ...(complete ? [] : [`missing:${missing.join('+')}`]),
      ...scopeOf(first),
    ],
  }
}
