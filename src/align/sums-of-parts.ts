import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { places } from '../figures/places.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { combined } from './combined.js'

export interface SumOfParts {
  readonly sum: Figure
  /** The figures in it. */
  readonly of: readonly Figure[]
}

/** The sums of `rollUp`, each with what it was made from. Throws what `rollUp` throws. */
export function sumsOfParts(
  figures: Iterable<Figure>,
  { to, parts }: { readonly to: string; readonly parts: readonly string[] },
): { readonly sums: readonly SumOfParts[]; readonly setAside: readonly SetAside[] } {
  if (parts.length === 0) throw new Error('missing parts')
  const wanted = new Set<string>()
  for (const part of parts) {
    if (wanted.has(part)) throw new Error(`duplicate part: ${part}`)
    wanted.add(part)
  }
  for (const part of parts) {
    const wider = widerOf(part).find(place => wanted.has(place))
    if (wider !== undefined) throw new Error(`invalid parts: ${part} lies within ${wider}`)
  }
  const questions = new Map<string, Figure[]>()
  const setAside: SetAside[] = []
  for (const figure of figures) {
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
  const sums: SumOfParts[] = []
  for (const of of [...questions.values()].flatMap(bySourceIfTwice)) {
    const sum = whole(of, to, parts)
    if (sum.low !== null || sum.high !== null) sums.push({ sum, of })
    else
      for (const { id } of of)
        setAside.push({ id, reason: 'unbounded', why: `it gives no minimum, and parts of ${to} have no number` })
  }
  return { sums, setAside }
}

/** Places that hold this one, as far as its code tells. */
function widerOf(part: string): readonly string[] {
  const prefixes = Array.from({ length: part.length }, (_, i) => part.slice(0, i))
  const within = prefixes.filter(prefix => part.startsWith(`${prefix}/`) || places.relation(part, prefix) === 'within')
  return [...within, ...(places.get(part)?.within ?? [])]
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
