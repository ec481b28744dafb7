import { CodedColumn, NumberColumn, type StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import {
  type Openness,
  type Question,
  type Range,
  type RangeStatus,
  type SetAside,
  openness,
  rangeColumns,
  rangeStatuses,
} from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { MadeColumn } from '../figures/made-column.js'
import type { Groups } from '../util/group-rows.js'
import type { Evidence } from './evidence.js'
import { fusionInWords } from './fusion-in-words.js'
import { Fusion } from './fusion.js'
import { Voices } from './independence.js'
import type { ChosenMethod } from './methods/method-of.js'
import type { MethodSettings } from './methods/method.js'
import type { VotesAnswer } from './methods/votes-method.js'
import { questionId } from './questions.js'
import type { Screening } from './screening.js'

export interface AnswersOptions extends MethodSettings {
  readonly exclude: readonly string[]
  readonly copyWindowDays: number
  readonly chosen: ChosenMethod
  /** The name of the method and of the reading. */
  readonly method: string
  /** Null: nothing is screened. */
  readonly screening: Screening | null
}

const OPENNESS = Object.keys(openness) as readonly Openness[]
const STATUSES = Object.keys(rangeStatuses) as readonly RangeStatus[]

type Words = Pick<Range, 'core' | 'note' | 'kept' | 'setAside'>

/**
 * The answers to all questions of a table, as columns. Numbers are worked out at once. Words, lists of ids and pieces
 * are worked out again for a question when somebody reads them: as texts they would take more time and memory than
 * everything else.
 */
export class Answers {
  readonly #voices: Voices
  readonly #fusion: Fusion
  readonly #excluded: ReadonlySet<number>
  /** What a method of the caller's said, which is asked once. */
  readonly #said: VotesAnswer[] = []
  #rows = new Uint32Array(16)
  #read: { readonly question: number; readonly words: Words } | null = null

  /** The figures are in the order of their groups. */
  constructor(
    readonly groups: Groups,
    readonly evidence: Evidence,
    readonly options: AnswersOptions,
  ) {
    const { exclude, copyWindowDays, chosen, prefer, hierarchy } = options
    this.#voices = new Voices(evidence, copyWindowDays)
    this.#fusion = new Fusion(evidence, { prefer, hierarchy, run: chosen.run })
    const isExcluded = (name: string | null) => name !== null && exclude.includes(name)
    this.#excluded = new Set(evidence.sources.flatMap((name, code) => (isExcluded(name) ? [code] : [])))
  }

  columns(): Map<keyof Range, StoredColumn> {
    const n = this.groups.length
    const [low, best, high, floor] = [numbers(n), numbers(n), numbers(n), numbers(n)]
    const [figures, sourcesMin, sourcesMax] = [numbers(n), numbers(n), numbers(n)]
    const [open, status, method] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)]
    const waysToBest: (string | null)[] = []
    const fusion = this.#fusion
    this.#voices.saysWhy = false
    for (let g = 0; g < n; g++) {
      this.#answer(g)
      low[g] = orNaN(fusion.low)
      best[g] = fusion.best
      high[g] = orNaN(fusion.high)
      floor[g] = orNaN(fusion.floor)
      figures[g] = fusion.used.length
      sourcesMin[g] = fusion.sourcesMin
      sourcesMax[g] = fusion.sourcesMax
      open[g] = OPENNESS.indexOf(fusion.open)
      status[g] = STATUSES.indexOf(fusion.status)
      const way = waysToBest.indexOf(fusion.how)
      method[g] = way < 0 ? waysToBest.push(fusion.how) - 1 : way
    }
    this.#voices.saysWhy = true
    const made = <Name extends keyof Words>(name: Name) => new MadeColumn(n, g => this.#words(g)[name])
    const methods = waysToBest.map(how => `${this.options.method}${how === null ? '' : `, best: ${how}`}`)
    const columns = {
      ...this.#questions(),
      low: new NumberColumn(low),
      best: new NumberColumn(best),
      high: new NumberColumn(high),
      open: new CodedColumn(open, OPENNESS),
      core: made('core'),
      status: new CodedColumn(status, STATUSES),
      figures: new NumberColumn(figures),
      sourcesMin: new NumberColumn(sourcesMin),
      sourcesMax: new NumberColumn(sourcesMax),
      floor: new NumberColumn(floor),
      method: new CodedColumn(method, methods),
      note: made('note'),
      kept: made('kept'),
      setAside: made('setAside'),
    } satisfies Record<keyof Range, StoredColumn>
    return new Map((Object.keys(rangeColumns) as (keyof Range)[]).map(name => [name, columns[name]]))
  }

  /** What is asked: what the first figure of each question shares with the others. */
  #questions(): Record<keyof Question | 'id', StoredColumn> {
    const { length, offsets, rows } = this.groups
    const { table } = this.evidence
    const first = Uint32Array.from({ length }, (_, g) => rows[offsets[g]!]!)
    const [concept, group, unit, measure] = ASKED.map(name => table.stored(name).gather(first)) as Asked
    const [place, from, start, end] = WHERE.map(name => table.stored(name).gather(first)) as Where
    const scope = scopes(table.stored('flags').gather(first) as CodedColumn<readonly string[]>)
    const id = new MadeColumn(length, g =>
      questionId({
        concept: concept.at(g),
        group: group.at(g),
        unit: unit.at(g),
        measure: measure.at(g),
        place: place.at(g),
        from: from.at(g),
        start: start.at(g),
        end: end.at(g),
        scope: scope.at(g),
      }),
    )
    return { id, concept, group, unit, measure, place, from, start, end, scope }
  }

  /** Leaves the answer to a question in the fusion, and what was left out before it. */
  #answer(question: number): { readonly excluded: readonly SetAside[] } {
    const { offsets } = this.groups
    const { screening, chosen } = this.options
    const { voice, sources, id } = this.evidence
    const start = offsets[question]!
    const end = offsets[question + 1]!
    if (this.#rows.length < end - start) this.#rows = new Uint32Array(2 * (end - start))
    const rows = this.#rows
    const excluded: SetAside[] = []
    const nobodyIsOut = this.#excluded.size === 0
    let n = 0
    for (let i = start; i < end; i++) {
      if (nobodyIsOut || !this.#excluded.has(voice[i]! >> 1)) rows[n++] = i
      else
        excluded.push({
          id: id(i),
          reason: 'excluded-source',
          why: `${sources[voice[i]! >> 1]} was left out on request`,
        })
    }
    if (screening !== null) n = screening.keep(start, rows, n)
    n = this.#voices.keepOneVote(rows, n)
    if (chosen.isOwn) this.#byId(rows, n)
    this.#fusion.fuse(rows, n, this.#said[question] ?? null)
    if (chosen.isOwn) this.#said[question] = this.#fusion.answer
    return { excluded }
  }

  #byId(rows: Uint32Array, n: number): void {
    const { id } = this.evidence
    const sorted = Array.from(rows.subarray(0, n), row => [row, id(row)] as const)
    sorted.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    sorted.forEach(([row], i) => (rows[i] = row))
  }

  #words(question: number): Words {
    if (this.#read?.question === question) return this.#read.words
    const { screening, copyWindowDays } = this.options
    const { excluded } = this.#answer(question)
    const votes = this.#voices.setAside.inWords(this.evidence, copyWindowDays)
    const setAside = [...(screening?.setAside ?? []), ...votes, ...excluded]
    const words = { core: this.#fusion.core, ...fusionInWords(this.#fusion, setAside) }
    this.#read = { question, words }
    return words
  }
}

const ASKED = ['concept', 'group', 'unit', 'measure'] as const
type Asked = [
  CodedColumn<Figure['concept']>,
  CodedColumn<Figure['group']>,
  CodedColumn<Figure['unit']>,
  CodedColumn<Figure['measure']>,
]
const WHERE = ['place', 'from', 'start', 'end'] as const
type Where = [
  StoredColumn<string | null>,
  StoredColumn<string | null>,
  StoredColumn<string | null>,
  StoredColumn<string | null>,
]

const numbers = (length: number) => new Float64Array(length)
const orNaN = (end: number) => (Number.isFinite(end) ? end : NaN)

function scopes({ codes, dictionary }: CodedColumn<readonly string[]>): CodedColumn<readonly string[]> {
  const distinct: (readonly string[])[] = []
  const known = new Map<string, number>()
  const scopeOfList = dictionary.map(flags => {
    const scope = scopeOf({ flags })
    const key = scope.join('\u0000')
    let code = known.get(key)
    if (code === undefined) known.set(key, (code = distinct.push(Object.freeze(scope)) - 1))
    return code
  })
  return new CodedColumn(
    codes.map(code => scopeOfList[code]!),
    distinct,
  )
}
