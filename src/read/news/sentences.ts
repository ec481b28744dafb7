import { phraseAt } from './phrase-at.js'
import { BREAK, CAPITAL, KIND, NUMBER, SIGNED, SPACED, type TokenColumns, WORD } from './token-columns.js'
import type { Token } from './token.js'
import type { Phrase } from './word.js'

/** A sentence, or a line that is none: a headline, an item of a list. */
export interface Sentence {
  /** Its tokens, with phrases joined into one. */
  readonly tokens: readonly Token[]
  readonly paragraph: number
  /** Whether it begins its paragraph. */
  readonly first: boolean
  /** What its words promise, as bits of `hints`; a number in digits promises a number and a time. */
  readonly hints: number
  /** Whether there is a word in it. */
  readonly worded: boolean
}

/** Words before a point that ends no sentence. */
const SHORT = new Set(
  'mr mrs ms dr gen col lt sgt capt maj cpl st gov sen rep prof rev hon pres adm cmdr brig vs etc approx est no nos art inc ltd co jr sr fig vol ave mt ft jan feb mar apr jun jul aug sep sept oct nov dec al cf incl dept gov univ sra mme mlle sr dra av'.split(
    ' ',
  ),
)

/** No sentence is longer, so that what looks along a sentence stays linear in the text. */
const LONGEST = 400

/** Cuts tokens into sentences, and joins the phrases that the lexicon knows. */
export function* sentences(columns: TokenColumns): Generator<Sentence> {
  const { count, marks } = columns
  let paragraph = 0
  let first = true
  let from = 0
  for (let i = 0; i < count; i++) {
    const kind = marks[i]! & KIND
    const broken = kind === BREAK
    if (!broken && i - from < LONGEST && (kind !== SIGNED || !endsHere(columns, i))) continue
    let to = broken ? i : i + 1
    // A closing quote or bracket belongs to the sentence it closes.
    while (!broken && to < count && closes(columns, to)) to++
    if (to > from) {
      yield new Stretch(columns, from, to, paragraph, first)
      first = false
    }
    from = broken ? i + 1 : to
    if (broken) {
      paragraph++
      first = true
    } else i = to - 1
  }
}

/** A stretch of tokens that are made into objects only where somebody reads them. */
class Stretch implements Sentence {
  readonly hints: number
  readonly worded: boolean
  #tokens: readonly Token[] | undefined
  /** The phrases in it, in order, and where they begin. */
  readonly #phrases: { readonly at: number; readonly phrase: Phrase }[] | null
  constructor(
    private readonly columns: TokenColumns,
    private readonly from: number,
    private readonly to: number,
    readonly paragraph: number,
    readonly first: boolean,
  ) {
    const { marks, words } = columns
    let seen = 0
    let worded = false
    let phrases: { at: number; phrase: Phrase }[] | null = null
    for (let i = from; i < to; i++) {
      const phrase = phraseAt(columns, i, to)
      if (phrase === null) {
        if ((marks[i]! & KIND) === WORD) worded = true
        seen |= words[i]!.hints
        continue
      }
      worded = true
      seen |= phrase.word.hints
      ;(phrases ??= []).push({ at: i, phrase })
      i += phrase.rest.length
    }
    this.#phrases = phrases
    this.hints = seen
    this.worded = worded
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#made())
  }

  #made(): Token[] {
    const { columns, from, to } = this
    const out: Token[] = []
    let i = from
    for (const { at, phrase } of this.#phrases ?? []) {
      while (i < at) out.push(columns.at(i++))
      out.push(columns.at(at, (i = at + phrase.rest.length), phrase))
      i++
    }
    while (i < to) out.push(columns.at(i++))
    return out
  }
}

function closes({ marks, words }: TokenColumns, i: number): boolean {
  if ((marks[i]! & (KIND | SPACED)) !== SIGNED) return false
  const { text } = words[i]!
  return text === '"' || text === ')' || text === "'"
}

/** Whether a sentence ends with a sign. */
function endsHere(columns: TokenColumns, i: number): boolean {
  const { count, marks, words } = columns
  const { text } = words[i]!
  if (text === '!' || text === '?' || text === '•') return true
  if (text !== '.') return false
  const at = i + 1 < count && closes(columns, i + 1) ? i + 2 : i + 1
  if (at >= count || (marks[at]! & KIND) === BREAK) return true
  if ((marks[at]! & SPACED) === 0) return false
  const next = words[at]!
  if (i > 0 && (marks[i - 1]! & KIND) === WORD) {
    const before = words[i - 1]!
    const letters = columns.end[i - 1]! - columns.start[i - 1]!
    if (letters === 1 && (marks[i - 1]! & CAPITAL) !== 0) return false
    if (SHORT.has(before.text))
      return (
        (marks[at]! & (KIND | CAPITAL)) === (WORD | CAPITAL) &&
        before.word.time?.kind === 'month' &&
        next.word.time === null &&
        i > 1 &&
        (marks[i - 2]! & KIND) === NUMBER
      )
  }
  return (marks[at]! & KIND) !== WORD || (marks[at]! & CAPITAL) !== 0 || !/^[a-z]/.test(next.text)
}
