import { asOfDay } from '../figures/as-of-day.js'
import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import { daysBetween } from '../util/day.js'
import { intervalOf, isFloor } from './interval.js'

export interface Independent {
  readonly kept: readonly Figure[]
  readonly setAside: readonly SetAside[]
}

/**
 * One vote per source. Of one source's figures on a question the latest stands: by as-of day, then publication, then
 * vintage; its verified list and its estimate stand beside each other, and so do figures that nothing tells apart in
 * time. Figures without a source supersede nothing and are superseded by nothing; those with the same number within a
 * few days are one suspected copy, and the first published stands for them.
 */
export function independent(figures: readonly Figure[], copyWindowDays: number): Independent {
  const kept: Figure[] = []
  const setAside: SetAside[] = []
  const named = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.source === null) continue
    const voice = `${isFloor(figure) ? 'list' : 'claim'} ${figure.source}`
    const own = named.get(voice)
    if (own === undefined) named.set(voice, [figure])
    else own.push(figure)
  }
  for (const own of named.values()) {
    if (own.length === 1) kept.push(own[0]!)
    else standing(own, kept, setAside)
  }
  const unattributed = figures.filter(f => f.source === null).sort(earliestFirst)
  const originals: Figure[] = []
  for (const figure of unattributed) {
    const original = originals.find(o => isCopy(o, figure, copyWindowDays))
    if (original === undefined) originals.push(figure)
    else
      setAside.push({
        id: figure.id,
        reason: 'copy',
        why: `the same number as ${original.id} within ${copyWindowDays} days, and neither names a source`,
      })
  }
  return { kept: [...kept, ...originals].sort(byId), setAside: setAside.sort(byId) }
}

/** Of one voice: the latest figures are kept, equal ones once, and the earlier ones set aside. */
function standing(own: readonly Figure[], kept: Figure[], setAside: SetAside[]): void {
  const [latest, ...rest] = own.map(dated).sort(latestFirst) as [Dated, ...Dated[]]
  const stands = [latest.figure]
  for (const other of rest) {
    const { figure } = other
    const same = stands.find(s => sameNumber(s, figure) && sameEnds(s, figure))
    if (same !== undefined) {
      setAside.push({ id: figure.id, reason: 'copy', why: `${figure.source} gives the same number in ${same.id}` })
    } else if (other.at === latest.at) {
      stands.push(figure)
    } else {
      const why = `${figure.source} has ${laterBy(latest, other)} figure, ${latest.figure.id}`
      setAside.push({ id: figure.id, reason: 'superseded', why })
    }
  }
  kept.push(...stands)
}

/** How many sources there are, at the least and at the most: figures that name no source may share one, or not. */
export function sourceCount(kept: readonly Figure[]): { readonly min: number; readonly max: number } {
  const named = new Set<string>()
  const outlets = new Set<string>()
  for (const figure of kept) {
    if (figure.source !== null) named.add(figure.source)
    else outlets.add(figure.outlet ?? `unnamed ${figure.title ?? figure.id}`)
  }
  return { min: named.size > 0 ? named.size : Math.min(1, outlets.size), max: named.size + outlets.size }
}

/**
 * The weight of each kept figure in a vote of sources: one for a named source, shared by its figures, and one for all
 * unattributed figures together, since they may all repeat one count.
 */
export function voteWeights(kept: readonly Figure[]): number[] {
  const shares = new Map<string | null, number>()
  for (const { source } of kept) shares.set(source, (shares.get(source) ?? 0) + 1)
  return kept.map(f => 1 / shares.get(f.source)!)
}

/** Whether one figure may repeat the other: the same source's same number, or an unattributed one within the window. */
export function isCopy(a: Figure, b: Figure, copyWindowDays: number): boolean {
  if (a.source !== b.source || !sameNumber(a, b)) return false
  return a.source !== null || near(a, b, copyWindowDays)
}

function sameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && (a.value !== null || (a.low === b.low && a.high === b.high))
}

function sameEnds(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)]
  return x[0] === y[0] && x[1] === y[1]
}

function near(a: Figure, b: Figure, days: number): boolean {
  const at = (f: Figure) => f.published ?? asOfDay(f)
  const x = at(a)
  const y = at(b)
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= days
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A figure with its place in time as one text that sorts as the days and the release do. */
interface Dated {
  readonly figure: Figure
  readonly at: string
}

/** As-of day, then publication, then release; where one is not stated it counts as the earliest. */
function dated(figure: Figure): Dated {
  const release = figure.vintage?.replace(/\d+/g, digits => digits.padStart(12, '0')) ?? ''
  return { figure, at: `${asOfDay(figure) ?? ''}\u0000${figure.published ?? ''}\u0000${release}` }
}

const latestFirst = (a: Dated, b: Dated) => (a.at > b.at ? -1 : a.at < b.at ? 1 : byId(a.figure, b.figure))

/** The first published; a figure without a day of publication comes last. */
function earliestFirst(a: Figure, b: Figure): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~']
  if (x !== y) return x < y ? -1 : 1
  const [s, t] = [asOfDay(a) ?? '~', asOfDay(b) ?? '~']
  return s === t ? byId(a, b) : s < t ? -1 : 1
}

function laterBy(latest: Dated, other: Dated): string {
  const keys = other.at.split('\u0000')
  const at = latest.at.split('\u0000').findIndex((key, i) => key !== keys[i])
  return ['a later', 'a later published', 'a newer release of the'][at] ?? 'another'
}
