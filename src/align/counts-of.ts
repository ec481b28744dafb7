import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { releaseOf } from './release-of.js'

/** The totals of one count, from one first day, in the order of their days. */
export interface Count {
  readonly totals: readonly Figure[]
  /** Whether another count had ended when this one began. */
  readonly restarts: boolean
}

/**
 * The running totals among flows of one thing: those that share their first day. Where two bodies report to the same
 * days, each has a count of its own; where one takes over from another, the count goes on. What is no running total is
 * set aside.
 */
export function countsOf(flows: readonly Figure[], setAside: SetAside[]): Count[] {
  return grouped(flows, seriesOf).flatMap(own => {
    const bodies = haveTwoBodies(own) ? grouped(own, bodyOf) : [own]
    return bodies.flatMap(one => countsOfBody(one, setAside))
  })
}

function countsOfBody(flows: readonly Figure[], setAside: SetAside[]): Count[] {
  const byStart = grouped(flows, f => f.start!)
  const isSeries = flows.length === 1 || byStart.some(totals => totals.length > 1)
  const last = byStart.reduce((day, totals) => (totals.length > 1 && lastOf(totals) > day ? lastOf(totals) : day), '')
  const counts: (readonly Figure[])[] = []
  for (const totals of byStart) {
    if (totals.length > 1 || (isSeries && lastOf(totals) > last)) counts.push(oneADay(totals, setAside))
    else for (const figure of totals) setAside.push(notATotal(figure, isSeries))
  }
  let ended = ''
  return counts
    .filter(totals => totals.length > 0)
    .sort((a, b) => (lastOf(a) < lastOf(b) || (lastOf(a) === lastOf(b) && a[0]!.id < b[0]!.id) ? -1 : 1))
    .map(totals => {
      const restarts = ended !== '' && ended < totals[0]!.end!
      ended = lastOf(totals)
      return { totals, restarts }
    })
}

/** Verified counts and unverified ones go on side by side. */
function seriesOf({ concept, group, unit, place, from, status, ...rest }: Figure): string {
  return JSON.stringify([concept, group, unit, place, from, status, scopeOf(rest)])
}

const bodyOf = ({ source, outlet }: Figure) => JSON.stringify([source, source ?? outlet])
const lastOf = (totals: readonly Figure[]) => totals.reduce((day, f) => (f.end! > day ? f.end! : day), '')

function grouped(all: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of all) {
    const key = keyOf(figure)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [figure])
    else own.push(figure)
  }
  return [...groups.values()]
}

/** Whether two bodies state totals from one first day to one last day. */
function haveTwoBodies(own: readonly Figure[]): boolean {
  const bodies = new Map<string, string>()
  return own.some(figure => {
    const days = `${figure.start}/${figure.end}`
    const body = bodyOf(figure)
    const other = bodies.get(days)
    bodies.set(days, body)
    return other !== undefined && other !== body
  })
}

/** The newest release of each day's total; two that nothing tells apart are both left out, unless they are the same. */
function oneADay(totals: readonly Figure[], setAside: SetAside[]): Figure[] {
  return grouped(totals, f => f.end!)
    .flatMap(day => {
      const newest = day.reduce((a, b) => (releaseOf(b) > releaseOf(a) ? b : a))
      const stands = day.filter(f => releaseOf(f) === releaseOf(newest)).sort((a, b) => (a.id < b.id ? -1 : 1))
      const [first, ...others] = stands as [Figure, ...Figure[]]
      for (const f of day)
        if (!stands.includes(f))
          setAside.push({ id: f.id, reason: 'superseded', why: `${first.id} is a newer release of the same total` })
      const unclear = others.filter(f => f.low !== first.low || f.high !== first.high)
      for (const f of unclear.length > 0 ? stands : others) {
        const other = f === first ? unclear[0]! : first
        const why = `${other.id} is a total to ${f.end} too`
        setAside.push(
          unclear.length > 0
            ? { id: f.id, reason: 'overlapping', why: `${why}, with other numbers, and nothing says which is newer` }
            : { id: f.id, reason: 'copy', why: `${why}, with the same numbers` },
        )
      }
      return unclear.length > 0 ? [] : [first]
    })
    .sort((a, b) => (a.end! < b.end! ? -1 : 1))
}

function notATotal(figure: Figure, isSeries: boolean): SetAside {
  const why = isSeries
    ? `it counts ${figure.start} to ${figure.end} alone, beside totals that go on from another day`
    : `it counts ${figure.start} to ${figure.end} alone: no other figure counts from ${figure.start}, so it is no running total; align() adds up such figures`
  return { id: figure.id, reason: 'other-period', why }
}
