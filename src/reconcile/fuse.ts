import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { Openness, Piece, Range, RangeStatus, SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { couldMean, intervalOf, isFloor, least, meet, most } from './interval.js'
import { sourceCount, voteWeights } from './independence.js'
import { hull as hullOfClaims } from './methods/hull.js'
import type { Answer, Method } from './methods/method.js'
import { questionId } from './questions.js'
import { boundsInWords } from './range-in-words.js'
import { relaxedIntersection } from './relaxed-intersection.js'
import { weightedMedian } from './weighted-median.js'
import { groupDigits } from '../util/group-digits.js'

export interface FuseOptions {
  readonly prefer: string | null
  /** The name of the method and of the reading. */
  readonly method: string
  /** From the claims to pieces of the number line. Default: their hull. */
  readonly run?: Method
  /** Default: none. */
  readonly hierarchy?: readonly string[]
}

/** One question's range from the figures that are left after copies and impossible ones were set aside. */
export function fuse(
  asked: Figure,
  kept: readonly Figure[],
  setAside: readonly SetAside[],
  { prefer, method, run = hullOfClaims, hierarchy = [] }: FuseOptions,
): Range {
  const stated = kept.filter(f => f.hedge !== 'vague')
  const voters = stated.length > 0 ? stated : kept
  const vague = stated.length > 0 ? kept.filter(f => f.hedge === 'vague') : []
  const claims = voters.filter(f => !isFloor(f))
  const answer = claims.length === 0 ? NO_CLAIM : run(claims, { prefer, hierarchy })
  const chosen = answer.used === undefined ? null : new Set(answer.used)
  const used = chosen === null ? voters : voters.filter(f => isFloor(f) || chosen.has(f))
  const hull = hullOf(used)
  const { low, high, ...ends } = endsOf(answer, hull)
  const all = [
    ...setAside,
    ...vague.map(f => besideNumbers(f, hull)),
    ...(chosen === null ? [] : claims.filter(f => !chosen.has(f)).map(f => notChosen(f, answer))),
  ]
  const count = sourceCount(used)
  const core = coreOf(used, hull)
  const found =
    answer.best === undefined
      ? bestOf(used, core, count.min, prefer)
      : answer.best === null
        ? null
        : { value: answer.best, how: 'by the method' }
  const isOutside = found !== null && ((low !== null && found.value < low) || (high !== null && found.value > high))
  const best = isOutside ? null : found
  const { concept, group, unit, measure, place, from, start, end } = asked
  const question = { concept, group, unit, measure, place, from, start, end, scope: scopeOf(asked) }
  return {
    id: questionId(question),
    ...question,
    low,
    best: best?.value ?? null,
    high,
    open: high === null ? 'all' : hull.open,
    core,
    status: statusOf(used),
    figures: used.length,
    sourcesMin: count.min,
    sourcesMax: count.max,
    floor: hull.floor,
    method: best === null ? method : `${method}, best: ${best.how}`,
    note: [noteOf(used, hull), ...ends.notes, ...(isOutside ? [OUTSIDE] : [])].filter(Boolean).join(' '),
    kept: used.map(f => f.id),
    setAside: all,
  }
}

const NO_CLAIM: Answer = { pieces: [[null, null]] }
const OUTSIDE = 'The best value lies outside of the range, and is left out.'

interface Hull {
  readonly low: number | null
  readonly high: number | null
  readonly open: Openness
  readonly floor: number | null
  /** Figures that lie wholly below the floor. */
  readonly contradicted: readonly Figure[]
}

function hullOf(used: readonly Figure[]): Hull {
  const floor = most(used.filter(isFloor).flatMap(f => intervalOf(f)[0] ?? []))
  const others = used.filter(f => !isFloor(f))
  const lows = others.flatMap(f => intervalOf(f)[0] ?? [])
  const highs = others.flatMap(f => intervalOf(f)[1] ?? [])
  const contradicted = floor === null ? [] : others.filter(f => (intervalOf(f)[1] ?? Infinity) < floor)
  const end = most(highs)
  const start = least(lows)
  // An open claim can lie beyond every end that others state: then that end is none.
  const minimum = most(used.flatMap(f => (intervalOf(f)[1] === null ? (intervalOf(f)[0] ?? []) : [])))
  const maximum = least(used.flatMap(f => (intervalOf(f)[0] === null ? (intervalOf(f)[1] ?? []) : [])))
  const lowest = start !== null && maximum !== null && maximum < start ? null : start
  const low = floor === null ? lowest : Math.max(floor, lowest ?? 0)
  const high = end !== null && ((low !== null && end < low) || (minimum !== null && end < minimum)) ? null : end
  const open = high === null ? 'all' : highs.length < used.length ? 'some' : 'none'
  return { low, high, open, floor, contradicted }
}

/**
 * The pieces that at least half of the sources support, within the hull. An open figure supports everything above its
 * minimum, but the core never reaches beyond the largest end that somebody stated.
 */
function coreOf(used: readonly Figure[], hull: Hull): Piece[] {
  const weights = voteWeights(used)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const pieces = relaxedIntersection(used.map(intervalOf), weights, total / 2)
  return pieces.flatMap(piece => within(piece, hull))
}

/** What of a piece lies in the hull: at or above a verified minimum, and no higher than the largest stated end. */
function within([low, high]: Piece, hull: Hull): Piece[] {
  const from = hull.low !== null && (low === null || low < hull.low) ? hull.low : low
  const to = hull.high !== null && (high === null || high > hull.high) ? hull.high : high
  return from !== null && to !== null && from > to ? [] : [[from, to]]
}

/** The ends of what a method says. An end that nobody states stays open, and a verified minimum holds. */
function endsOf(answer: Answer, hull: Hull): Pick<Range, 'low' | 'high'> & { readonly notes: readonly string[] } {
  const pieces = answer.pieces.flatMap(piece => within(piece, hull))
  if (pieces.length === 0) return { low: hull.floor, high: null, notes: whyNone(answer, hull) }
  const lows = pieces.map(([low]) => low)
  const highs = pieces.map(([, high]) => high)
  const words = pieces.map(([low, high]) => boundsInWords(low, high))
  return {
    low: hull.low === null || lows.includes(null) ? null : least(lows.filter(x => x !== null)),
    high: hull.high === null || highs.includes(null) ? null : most(highs.filter(x => x !== null)),
    notes: pieces.length > 1 ? [`In ${pieces.length} pieces: ${words.join('; ')}.`] : [],
  }
}

function whyNone({ pieces, used, why }: Answer, hull: Hull): string[] {
  if (pieces.length > 0) return hull.high === null ? [] : ['What the method gives lies below the verified minimum.']
  return used?.length === 0 ? [] : [`No answer: ${why ?? 'the method gives none'}.`]
}

function notChosen(figure: Figure, { why }: Answer): SetAside {
  return { id: figure.id, reason: 'not-chosen', why: why ?? 'the method does not use it' }
}

function bestOf(
  used: readonly Figure[],
  core: readonly Piece[],
  sourcesMin: number,
  prefer: string | null,
): { value: number; how: string } | null {
  if (prefer !== null) {
    const own = used.find(f => f.source === prefer && !isFloor(f) && f.best !== null)
    return own === undefined ? null : { value: own.best!, how: `preferred source ${prefer}` }
  }
  const voters = used.filter(f => f.best !== null && f.source !== null && !isFloor(f))
  if (sourcesMin < 3 || new Set(voters.map(f => f.source)).size < 3 || core.length !== 1) return null
  return {
    value: weightedMedian(
      voters.map(f => f.best!),
      voteWeights(voters),
    ),
    how: 'weighted median of the sources',
  }
}

function statusOf(used: readonly Figure[]): RangeStatus {
  if (used.length < 2) return used.length === 0 ? 'none' : 'single'
  const intervals = used.map(intervalOf)
  const [first, ...rest] = intervals as [Piece, ...Piece[]]
  if (rest.every(([low, high]) => low === first[0] && high === first[1])) return 'agree'
  if (intervals.every(a => intervals.every(b => meet(a, b)))) return 'overlap'
  return intervals.some((a, i) => intervals.some((b, j) => j > i && meet(a, b))) ? 'split' : 'disjoint'
}

function besideNumbers(figure: Figure, hull: Hull): SetAside {
  const says = meet(couldMean(figure), [hull.low, hull.high]) ? 'it supports the range' : 'it contradicts the range'
  return { id: figure.id, reason: 'vague', why: `"${figure.text}" gives an order of magnitude; ${says}` }
}

function noteOf(used: readonly Figure[], hull: Hull): string {
  const [first] = used
  if (first === undefined) return 'No figure is left: every one was set aside.'
  const openAbove = used.filter(f => intervalOf(f)[1] === null).length
  const openBelow = used.filter(f => intervalOf(f)[0] === null).length
  const notes: string[] = []
  if (hull.open === 'some')
    notes.push(openAbove === 1 ? 'One report gives only a minimum.' : `${openAbove} reports give only a minimum.`)
  const beyond = hull.high === null && openAbove < used.length
  if (beyond) notes.push('A report gives a minimum above every upper end that the others state, so there is none.')
  if (openBelow > 0 && hull.low !== null)
    notes.push(openBelow === 1 ? 'One report gives only a maximum.' : `${openBelow} reports give only a maximum.`)
  if (hull.floor !== null) notes.push('The low end is held up by a verified list, which is a minimum.')
  for (const figure of hull.contradicted)
    notes.push(
      `${figure.id} lies below the verified minimum of ${groupDigits(hull.floor!)}: one of the two is wrong, or they count different people.`,
    )
  if (used.some(f => f.flags.includes('order-violated')))
    notes.push('A figure was published with its low, best and high out of order; its widest ends are used.')
  if (concepts[first.concept].addsOverTime === 'between') notes.push('People can be counted again in a later period.')
  return notes.join(' ')
}
