import { concepts } from '../figures/concepts.js'
import type { Gap, GapReason } from '../figures/gap.js'
import { GrowingCodes, GrowingIntegers, GrowingSmall } from '../figures/growing.js'
import type { Words } from './publisher.js'

/** What is known of a gap besides its reason. */
export type GapWordsOf = Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'>

/**
 * The gaps of a file as columns while it is read. Where every second cell says that there is no number, a million gaps
 * as objects take longer than all the numbers, and few are ever looked at.
 */
export class GrowingGaps {
  length = 0
  /** By the code of a concept. */
  readonly #isStock: boolean[] = []
  readonly #concept = new GrowingCodes<Gap['concept']>()
  readonly #group = new GrowingCodes<Gap['group']>()
  readonly #place = new GrowingCodes<string | null>()
  readonly #from = new GrowingCodes<string | null>()
  readonly #start = new GrowingCodes<string | null>()
  readonly #end = new GrowingCodes<string | null>()
  readonly #text = new GrowingCodes<string>()
  readonly #reason = new GrowingCodes<GapReason>()
  readonly #source = new GrowingCodes<string | null>()
  readonly #records = new GrowingIntegers()
  readonly #at = new GrowingSmall()

  /** What the words leave out is in `defaults`; the cell with that text stands in a record and in a column. */
  add(
    words: GapWordsOf,
    defaults: Partial<Words>,
    text: string,
    reason: GapReason,
    record: number,
    column: number,
  ): void {
    const i = this.length++
    const end = words.end ?? null
    const concept = this.#concept.set(i, words.concept)
    if (concept === this.#isStock.length) this.#isStock.push(concepts[words.concept].measure === 'stock')
    this.#group.set(i, words.group ?? defaults.group ?? 'all')
    this.#place.set(i, words.place ?? defaults.place ?? null)
    this.#from.set(i, words.from ?? defaults.from ?? null)
    this.#start.set(i, words.start ?? (this.#isStock[concept]! ? end : null))
    this.#end.set(i, end)
    this.#text.set(i, text)
    this.#reason.set(i, reason)
    this.#source.set(i, words.source === undefined ? (defaults.source ?? null) : words.source)
    this.#records.set(i, record)
    this.#at.set(i, column)
  }

  /** All that was added, each as an object of its own. */
  list(locator: (record: number, at: number) => string): readonly Gap[] {
    return Array.from({ length: this.length }, (_, i) => ({
      concept: this.#concept.at(i),
      group: this.#group.at(i),
      place: this.#place.at(i),
      from: this.#from.at(i),
      start: this.#start.at(i),
      end: this.#end.at(i),
      text: this.#text.at(i),
      reason: this.#reason.at(i),
      source: this.#source.at(i),
      locator: locator(this.#records.at(i), this.#at.at(i)),
    }))
  }
}
