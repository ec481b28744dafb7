import { asOfDay } from '../figures/as-of-day.js'
import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import type { ColumnarTable } from '../figures/table.js'
import { tableOf } from '../figures/to-table.js'
import { NO_DAY, daysBetween } from '../util/day.js'
import { type Evidence, evidenceOf } from './evidence.js'
import { isSame } from './is-same.js'
import { SaidOnce } from './said-once.js'
import { SetAsideRows } from './set-aside-rows.js'

/** From so many on, the figures of one voice are looked up instead of gone through. */
const FEW = 16
const BUCKETS = 1024

/**
 * One vote per source. Of one source's figures on a question the latest stands: by as-of day, then publication, then
 * vintage; its verified list and its estimate stand beside each other, and so do figures that nothing tells apart in
 * time. Figures without a source supersede nothing and are superseded by nothing; those with the same number within a
 * few days are one suspected copy, and the first published stands for them.
 */
export function independent(
  figures: readonly Figure[],
  copyWindowDays: number,
): { readonly kept: readonly Figure[]; readonly setAside: readonly SetAside[] } {
  const evidence = evidenceOf(tableOf(figures.map(figure => ({ ...figure }))) as ColumnarTable<Figure>)
  const voices = new Voices(evidence, copyWindowDays)
  const kept = Uint32Array.from(figures.keys())
  const n = voices.keepOneVote(kept, figures.length)
  return {
    kept: Array.from(kept.subarray(0, n), row => figures[row]!).sort(byId),
    setAside: voices.setAside.inWords(evidence, copyWindowDays),
  }
}

/** The rule above for the rows of one question after the other. */
export class Voices {
  /** What was set aside in the last question, if it is asked for. */
  readonly setAside = new SetAsideRows()
  saysWhy = true
  /** A voice is a source and whether it speaks as a list: the number of its figures, and the last of them. */
  readonly #counts: Uint32Array
  readonly #last: Int32Array
  #before = new Int32Array(16)
  #all = new Uint32Array(16)
  readonly #stands: number[] = []
  readonly #once: SaidOnce
  /** Figures that stand, by a hash of what they say: the last of each bucket, and the one before each. */
  readonly #buckets = new Int32Array(BUCKETS)
  readonly #sooner: number[] = []

  constructor(
    readonly evidence: Evidence,
    readonly copyWindowDays: number,
  ) {
    this.#once = new SaidOnce(evidence)
    this.#counts = new Uint32Array(2 * evidence.sources.length)
    this.#last = new Int32Array(2 * evidence.sources.length)
  }

  /** Moves the rows that have a vote to the front, and gives their number. */
  keepOneVote(rows: Uint32Array, n: number): number {
    const { voice, nobody } = this.evidence
    this.setAside.clear()
    if (n === 1) return 1
    const counts = this.#counts
    let again = false
    let unnamed = 0
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      if (voice[row]! >> 1 === nobody) unnamed++
      else if (++counts[voice[row]!]! > 1) again = true
    }
    let kept = n
    if (again && unnamed < 2 && !this.saysWhy && this.#isOneTime(rows, n)) {
      const all = this.#copied(rows, n)
      kept = this.#once.keep(rows, n, counts)
      for (let i = 0; i < n; i++) counts[voice[all[i]!]!] = 0
    } else if (again || unnamed > 1) {
      const all = this.#copied(rows, n)
      kept = this.#apart(rows, n, all)
      for (let i = 0; i < n; i++) counts[voice[all[i]!]!] = 0
    } else for (let i = 0; i < n; i++) counts[voice[rows[i]!]!] = 0
    return kept
  }

  /** Whether nothing tells any two of the rows apart in time. */
  #isOneTime(rows: Uint32Array, n: number): boolean {
    if (this.evidence.isTimeless) return true
    for (let i = 1; i < n; i++) if (inTime(this.evidence, rows[0]!, rows[i]!) !== 0) return false
    return true
  }

  #copied(rows: Uint32Array, n: number): Uint32Array {
    if (this.#all.length < n) {
      this.#all = new Uint32Array(2 * n)
      this.#before = new Int32Array(2 * n)
    }
    const all = this.#all
    for (let i = 0; i < n; i++) all[i] = rows[i]!
    return all
  }

  /** The rows of each voice by themselves, those that name no source together. */
  #apart(rows: Uint32Array, n: number, all: Uint32Array): number {
    const { voice: voices, nobody } = this.evidence
    const unattributed: number[] = []
    let kept = 0
    for (let i = 0; i < n; i++) {
      const row = all[i]!
      const voice = voices[row]!
      if (voice >> 1 === nobody) unattributed.push(row)
      else if (this.#counts[voice] === 1) rows[kept++] = row
      else {
        this.#before[i] = this.#last[voice]! - 1
        this.#last[voice] = i + 1
      }
    }
    for (let i = 0; i < n; i++) {
      const voice = voices[all[i]!]!
      const last = this.#last[voice]! - 1
      if (last < 0) continue
      this.#last[voice] = 0
      this.#standing(all, last)
      for (const row of this.#stands) rows[kept++] = row
    }
    for (const row of this.#originals(unattributed)) rows[kept++] = row
    return kept
  }

  /** Of one voice: the latest figures are kept, equal ones once, and the earlier ones set aside. */
  #standing(all: Uint32Array, last: number): void {
    const { evidence, setAside } = this
    let latest = all[last]!
    for (let i = this.#before[last]!; i >= 0; i = this.#before[i]!) {
      if (inTime(evidence, all[i]!, latest) > 0) latest = all[i]!
    }
    const stands = this.#stands
    stands.length = 0
    for (let i = last; i >= 0; i = this.#before[i]!) {
      const row = all[i]!
      if (inTime(evidence, row, latest) !== 0) continue
      const at = this.#same(row)
      if (at < 0) this.#stand(row)
      else if (evidence.id(row) < evidence.id(stands[at]!)) stands[at] = row
    }
    if (!this.saysWhy) return
    const first = stands.reduce((a, b) => (evidence.id(b) < evidence.id(a) ? b : a))
    for (let i = last; i >= 0; i = this.#before[i]!) {
      const row = all[i]!
      const at = this.#same(row)
      if (at < 0) setAside.add(row, 'later', first)
      else if (stands[at] !== row) setAside.add(row, 'same', stands[at]!)
    }
  }

  #stand(row: number): void {
    const at = this.#stands.push(row) - 1
    if (at + 1 === FEW) {
      this.#buckets.fill(0)
      for (let i = 0; i < at; i++) this.#link(i)
    }
    if (at + 1 >= FEW) this.#link(at)
  }

  #link(at: number): void {
    const bucket = bucketOf(this.evidence, this.#stands[at]!)
    this.#sooner[at] = this.#buckets[bucket]! - 1
    this.#buckets[bucket] = at + 1
  }

  /** Where the figure stands that says the same; -1: none does. */
  #same(row: number): number {
    const { evidence } = this
    const stands = this.#stands
    if (stands.length < FEW) {
      for (let i = 0; i < stands.length; i++) if (isSame(evidence, stands[i]!, row)) return i
      return -1
    }
    let i = this.#buckets[bucketOf(evidence, row)]! - 1
    while (i >= 0 && !isSame(evidence, stands[i]!, row)) i = this.#sooner[i]!
    return i
  }

  /** Of rows that name no source: the first of those that may be copies of each other. */
  #originals(rows: readonly number[]): readonly number[] {
    if (rows.length < 2) return rows
    const { evidence, setAside } = this
    const kept: number[] = []
    const byNumber = new Map<string, number[]>()
    for (const row of [...rows].sort((a, b) => earliestFirst(evidence, a, b))) {
      const number = numberOf(evidence, row)
      const same = byNumber.get(number)
      const original = same?.find(other => near(evidence, other, row, this.copyWindowDays))
      if (original !== undefined) {
        setAside.add(row, 'copy', original)
        continue
      }
      kept.push(row)
      if (same === undefined) byNumber.set(number, [row])
      else same.push(row)
    }
    return kept
  }
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
  if (a.source !== b.source) return false
  if (a.value !== b.value || (a.value === null && (a.low !== b.low || a.high !== b.high))) return false
  if (a.source !== null) return true
  const [x, y] = [a.published ?? asOfDay(a), b.published ?? asOfDay(b)]
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= copyWindowDays
}

/** Which of two rows is the later one: by as-of day, then publication, then release. */
function inTime({ isCarried, asOf, published, release }: Evidence, a: number, b: number): number {
  return (isCarried && asOf(a) - asOf(b)) || published[a]! - published[b]! || release[a]! - release[b]!
}

function numberOf({ value, low, high }: Evidence, row: number): string {
  return Number.isNaN(value[row]!) ? `${low(row)} ${high(row)}` : String(value[row])
}

function bucketOf({ value, from, to }: Evidence, row: number): number {
  const h = Math.imul(value[row]! | 0, 0x9e3779b1) ^ Math.imul(from[row]! | 0, 0x85ebca6b) ^ (to[row]! | 0)
  return (h ^ (h >>> 13)) & (BUCKETS - 1)
}

function near({ asOf, published }: Evidence, a: number, b: number, days: number): boolean {
  const x = published[a] === NO_DAY ? asOf(a) : published[a]!
  const y = published[b] === NO_DAY ? asOf(b) : published[b]!
  return x !== NO_DAY && y !== NO_DAY && Math.abs(x - y) <= days
}

const orLast = (day: number) => (day === NO_DAY ? Infinity : day)

/** The first published; a figure without a day of publication comes last. */
function earliestFirst({ asOf, published, id }: Evidence, a: number, b: number): number {
  if (published[a] !== published[b]) return orLast(published[a]!) - orLast(published[b]!)
  if (asOf(a) !== asOf(b)) return orLast(asOf(a)) - orLast(asOf(b))
  const [x, y] = [id(a), id(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const byId = (a: Figure, b: Figure) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
