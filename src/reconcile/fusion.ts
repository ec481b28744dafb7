import type { Openness, Piece, RangeStatus } from '../figures/range.js'
import { type Evidence, FLOOR, VAGUE } from './evidence.js'
import { ended } from './interval.js'
import { hullOfVotes } from './methods/hull.js'
import type { MethodSettings } from './methods/method.js'
import type { VotesAnswer, VotesMethod } from './methods/votes-method.js'
import { coveredEnds } from './relaxed-intersection.js'
import { Votes } from './votes.js'

export interface FusionOptions extends MethodSettings {
  /** From the claims to pieces of the number line. Default: their hull. */
  readonly run?: VotesMethod
}

const NO_CLAIM: VotesAnswer = { pieces: [[null, null]] }

/**
 * One question's range from the figures that are left after copies and impossible ones were set aside. It holds the
 * answer to the last question; numbers that are not known are infinite, or NaN for `best`.
 */
export class Fusion {
  low = -Infinity
  high = Infinity
  best = NaN
  /** How the best value came about; null where there is none. */
  how: string | null = null
  /** Whether a best value lay outside of the range, and was left out. */
  isOutside = false
  floor = -Infinity
  /** The ends of the hull, which the method's own cannot pass. */
  hullLow = -Infinity
  hullHigh = Infinity
  open: Openness = 'all'
  /** How many pieces the core has. */
  pieces = 0
  status: RangeStatus = 'none'
  sourcesMin = 0
  sourcesMax = 0
  /** How many of the figures used state no upper end, and no lower one. */
  openAbove = 0
  openBelow = 0
  answer: VotesAnswer = NO_CLAIM
  readonly #all: Votes
  readonly #claims: Votes
  readonly #chosen: Votes
  claims: Votes
  used: Votes
  /** Order-of-magnitude figures beside others that give numbers. */
  readonly vague: number[] = []
  readonly #outlets = new Set<string>()
  #distinct = 0
  readonly #core: number[] = []

  constructor(
    readonly evidence: Evidence,
    readonly options: FusionOptions,
  ) {
    this.claims = this.#claims = new Votes(evidence)
    this.used = this.#all = new Votes(evidence)
    this.#chosen = new Votes(evidence)
  }

  /** From the first `n` of the rows. What the method says can be given, where it was asked before. */
  fuse(rows: Uint32Array, n: number, known: VotesAnswer | null = null): void {
    const { run = hullOfVotes } = this.options
    this.#sort(rows, n)
    this.answer = this.claims.length === 0 ? NO_CLAIM : (known ?? run(this.claims, this.options))
    this.used = this.#use()
    this.#hull()
    this.#ends()
    this.#agreement()
    this.#countSources()
    this.#choose()
  }

  /** Vague figures and verified lists apart from the claims. */
  #sort(rows: Uint32Array, n: number): void {
    const { kinds } = this.evidence
    const all = this.#all
    all.clear()
    this.vague.length = 0
    this.claims = all
    if (this.evidence.isPlain) {
      for (let i = 0; i < n; i++) all.add(rows[i]!)
      return
    }
    let [vague, floors] = [0, 0]
    for (let i = 0; i < n; i++) {
      const kind = kinds[rows[i]!]!
      if ((kind & VAGUE) !== 0) vague++
    }
    const isAside = vague < n
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      const kind = kinds[row]!
      if (isAside && (kind & VAGUE) !== 0) {
        this.vague.push(row)
        continue
      }
      all.add(row)
      if ((kind & FLOOR) !== 0) floors++
    }
    if (floors === 0) return
    this.claims = this.#claims
    this.claims.clear()
    for (let i = 0; i < all.length; i++) if ((kinds[all.rows[i]!]! & FLOOR) === 0) this.claims.add(all.rows[i]!)
  }

  /** What the method rests on, and the verified lists. */
  #use(): Votes {
    const { used } = this.answer
    if (used === undefined) return this.#all
    const { kinds } = this.evidence
    const chosen = this.#chosen
    chosen.clear()
    for (let i = 0; i < this.#all.length; i++) {
      const row = this.#all.rows[i]!
      if ((kinds[row]! & FLOOR) !== 0) chosen.add(row)
    }
    for (const i of used) chosen.add(this.claims.rows[i]!)
    return chosen
  }

  #hull(): void {
    const { kinds } = this.evidence
    const { length, from, to, rows } = this.used
    let [floor, least, most, minimum, maximum] = [-Infinity, Infinity, -Infinity, -Infinity, Infinity]
    let [openAbove, openBelow] = [0, 0]
    for (let i = 0; i < length; i++) {
      const start = from[i]!
      const end = to[i]!
      if (start === -Infinity) {
        openBelow++
        if (end < maximum) maximum = end
      }
      if (end === Infinity) {
        openAbove++
        if (start > minimum) minimum = start
      } else if (end > most) most = end
      if ((kinds[rows[i]!]! & FLOOR) !== 0) {
        if (start > floor) floor = start
      } else if (start !== -Infinity && start < least) least = start
    }
    // An open claim can lie beyond every end that others state: then that end is none.
    const lowest = least === Infinity || maximum < least ? -Infinity : least
    const low = floor === -Infinity ? lowest : Math.max(floor, lowest, 0)
    const isNone = most === -Infinity || most < low || most < minimum
    this.floor = floor
    this.hullLow = low
    this.hullHigh = isNone ? Infinity : most
    this.openAbove = openAbove
    this.openBelow = openBelow
  }

  /** The ends of what a method says. An end that nobody states stays open, and a verified minimum holds. */
  #ends(): void {
    let [low, high] = [Infinity, -Infinity]
    for (const piece of this.answer.pieces) {
      const [from, to] = this.#limited(piece)
      if (from > to) continue
      if (from < low) low = from
      if (to > high) high = to
    }
    const isNone = low === Infinity
    this.low = isNone ? this.floor : this.hullLow === -Infinity ? -Infinity : low
    this.high = isNone || this.hullHigh === Infinity ? Infinity : high
    const { length } = this.used
    const isOpen = this.hullHigh === Infinity
    this.open = this.high === Infinity || isOpen ? 'all' : this.openAbove > 0 && length > 0 ? 'some' : 'none'
  }

  /** What of a piece lies in the hull: at or above a verified minimum, and no higher than the largest stated end. */
  #limited([low, high]: Piece): readonly [number, number] {
    return [Math.max(low ?? -Infinity, this.hullLow), Math.min(high ?? Infinity, this.hullHigh)]
  }

  within(pieces: readonly Piece[]): Piece[] {
    return pieces.flatMap(piece => {
      const [from, to] = this.#limited(piece)
      return from > to ? [] : [[ended(from), ended(to)] as const]
    })
  }

  /**
   * The pieces that at least half of the sources support, within the hull. An open figure supports everything above
   * its minimum, but the core never reaches beyond the largest end that somebody stated.
   */
  #agreement(): void {
    const { used } = this
    const { length, from, to } = used
    this.pieces = 0
    this.status = length === 0 ? 'none' : 'single'
    if (length === 0) return
    if (length === 1) {
      this.#core[0] = from[0]!
      this.#core[1] = to[0]!
      this.#limit(1)
      return
    }
    const { ends } = used
    this.#limit(coveredEnds(ends, used.total / 2, this.#core))
    let isSame = true
    for (let i = 1; i < length; i++) if (from[i] !== from[0] || to[i] !== to[0]) isSame = false
    const depth = isSame ? length : ends.deepest
    this.status = isSame ? 'agree' : depth === length ? 'overlap' : depth > 1 ? 'split' : 'disjoint'
  }

  /** Leaves of the first pieces what lies in the hull. */
  #limit(pieces: number): void {
    const core = this.#core
    for (let i = 0; i < pieces; i++) {
      const from = Math.max(core[2 * i]!, this.hullLow)
      const to = Math.min(core[2 * i + 1]!, this.hullHigh)
      if (from > to) continue
      core[2 * this.pieces] = from
      core[2 * this.pieces + 1] = to
      this.pieces++
    }
  }

  get core(): Piece[] {
    return Array.from({ length: this.pieces }, (_, i) => [ended(this.#core[2 * i]!), ended(this.#core[2 * i + 1]!)])
  }

  /** How many sources there are, at the least and at the most: figures that name no source may share one, or not. */
  #countSources(): void {
    const { voice, nobody, outlet } = this.evidence
    const { length, rows, total, unnamed } = this.used
    const outlets = this.#outlets
    outlets.clear()
    const named = unnamed > 0 ? total - 1 : total
    if (unnamed > 0)
      for (let i = 0; i < length; i++) if (voice[rows[i]!]! >> 1 === nobody) outlets.add(outlet(rows[i]!))
    this.#distinct = named
    this.sourcesMin = named > 0 ? named : Math.min(1, outlets.size)
    this.sourcesMax = named + outlets.size
  }

  #choose(): void {
    const { answer } = this
    this.how = null
    this.best = NaN
    if (answer.best === undefined) this.#bestOfSources()
    else if (answer.best !== null) [this.best, this.how] = [answer.best, 'by the method']
    this.isOutside = this.how !== null && (this.best < this.low || this.best > this.high)
    if (this.isOutside) [this.best, this.how] = [NaN, null]
  }

  #bestOfSources(): void {
    const { prefer } = this.options
    const { best, voice, sources, id } = this.evidence
    const { length, rows } = this.used
    if (prefer === null) {
      if (this.#distinct < 3 || this.pieces !== 1) return
      const median = this.used.medianOfBest()
      if (median !== null) [this.best, this.how] = [median, 'weighted median of the sources']
      return
    }
    let own = -1
    for (let i = 0; i < length; i++) {
      const row = rows[i]!
      if (sources[voice[row]! >> 1] !== prefer || (voice[row]! & FLOOR) !== 0 || Number.isNaN(best[row]!)) continue
      if (own < 0 || id(row) < id(own)) own = row
    }
    if (own >= 0) [this.best, this.how] = [best[own]!, `preferred source ${prefer}`]
  }
}
