import type { Aligned } from '../align/aligned.js'
import { countsOf } from '../align/counts-of.js'
import { increments } from '../align/increments.js'
import { releaseOf } from '../align/release-of.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { toTable } from '../figures/to-table.js'
import { daysBetween } from '../util/day.js'
import { thin } from './thin.js'

/** What lies between two totals of one count that follow one another. */
export const linkKinds = {
  run: 'the same body, one report after the other',
  gap: 'longer than usual: a report may be missing',
  source: 'another body reports',
  vintage: 'another release',
  plateau: 'the same total again',
  correction: 'the later total is lower',
} as const
export type LinkKind = keyof typeof linkKinds

export interface Link {
  readonly from: Figure
  readonly to: Figure
  readonly kind: LinkKind
}

/** Running totals, what happened between each two, and what each gained. */
export interface CumulativeSeries {
  /** Empty where only increments were given. */
  readonly totals: readonly Figure[]
  readonly links: readonly Link[]
  /** First totals of counts that begin after another had ended. */
  readonly restarts: readonly Figure[]
  /** What was gained between two reports, in the order of their days. */
  readonly gains: readonly Figure[]
  /** Deaths of earlier days that were accepted in the days of a gain. */
  readonly addedLater: readonly Figure[]
  readonly setAside: readonly SetAside[]
  /** How many totals there are, drawn or not. */
  readonly all: number
}

/** A distance longer than this many times the usual one may hide a missing report. */
const LONGER = 1.5
/** Each total is up to four marks, and what it gained up to four more. */
const MOST = 500

export function cumulativeSeries(input: Figures | Aligned): CumulativeSeries {
  if (isAligned(input)) {
    const rows = [...input.figures].sort(byDay)
    return { ...gainsOf(rows), totals: [], links: [], restarts: [], setAside: input.setAside, all: 0 }
  }
  const given = [...toTable(input)]
  const result = increments(given)
  const { totals, links, restarts } = linked(given, result)
  if (totals.length <= MOST) {
    const gained = [...result.figures].sort(byDay)
    return { ...gainsOf(gained), totals, links, restarts, setAside: result.setAside, all: totals.length }
  }
  // The difference over several reports is as true as the one over each.
  const fewer = thin(totals, MOST, f => [f.low, f.high])
  const drawn = increments(fewer)
  const gained = [...drawn.figures].sort(byDay)
  return { ...gainsOf(gained), ...linked(fewer, drawn), setAside: result.setAside, all: totals.length }
}

function isAligned(input: Figures | Aligned): input is Aligned {
  return 'setAside' in input && 'figures' in input
}

function gainsOf(rows: readonly Figure[]): Pick<CumulativeSeries, 'gains' | 'addedLater'> {
  const isStep = (f: Figure) => f.flags.includes('derived')
  // The first total of a count that began after the one before had ended is what was gained since its first day.
  const isNewCount = (f: Figure) =>
    f.flags.includes('restart') && rows.every(other => other.end! < f.start! || other.end! >= f.end!)
  const isLate = (f: Figure) => f.concept === 'deaths-added-later' && rows.some(other => other.concept === 'killed')
  return {
    gains: rows.filter(f => (isStep(f) || isNewCount(f)) && !isLate(f) && f.start !== null && f.end !== null),
    addedLater: rows.filter(f => isLate(f) && f.start !== null && f.end !== null),
  }
}

/** The totals that `increments` worked with, and what lies between each two. */
function linked(given: readonly Figure[], result: Aligned): Pick<CumulativeSeries, 'totals' | 'links' | 'restarts'> {
  const made = new Map([...result.figures].map(f => [f.id, f]))
  const why = new Map(result.setAside.map(({ id, reason }) => [id, reason]))
  const isUsed = (f: Figure) => {
    const reason = why.get(f.id)
    if (f.start === null || f.end === null) return false
    return reason === undefined ? made.get(f.id)?.concept !== 'deaths-added-later' : STAYS.includes(reason)
  }
  const counts = countsOf(given.filter(isUsed), [])
  const links = counts.flatMap(({ totals }) => {
    const usual = middleOf(totals.slice(1).map((f, i) => daysBetween(totals[i]!.end!, f.end!)))
    return totals.slice(1).map((to, i): Link => {
      const from = totals[i]!
      const flags = made.get(`${to.id}-since-${from.id}`)?.flags ?? []
      return { from, to, kind: kindOf(from, to, flags, why.get(to.id) === 'correction', usual) }
    })
  })
  return {
    totals: counts.flatMap(count => count.totals).sort(byDay),
    links,
    restarts: counts.flatMap(({ totals, restarts }) => (restarts ? totals.slice(0, 1) : [])),
  }
}

/** Totals of which no increment could be made are still totals. */
const STAYS: readonly string[] = ['correction', 'unbounded']

function kindOf(from: Figure, to: Figure, flags: readonly string[], isCorrection: boolean, usual: number): LinkKind {
  if (isCorrection) return 'correction'
  if (from.source !== to.source) return 'source'
  if (from.vintage !== to.vintage) return 'vintage'
  if (flags.includes('plateau')) return 'plateau'
  return daysBetween(from.end!, to.end!) > LONGER * usual ? 'gap' : 'run'
}

const middleOf = (days: readonly number[]) => [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? Infinity

function byDay(a: Figure, b: Figure): number {
  const [x, y] = [`${a.end ?? ''}${a.start ?? ''}`, `${b.end ?? ''}${b.start ?? ''}`]
  if (x !== y) return x < y ? -1 : 1
  const [p, q] = [releaseOf(a), releaseOf(b)]
  return p === q ? (a.id < b.id ? -1 : 1) : p < q ? -1 : 1
}
