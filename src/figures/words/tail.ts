import type { UnitId } from '../units.js'
import type { Hedge } from '../vocabulary.js'
import { type Fault, faults } from './fault.js'
import { type Grammar, numberStarts } from './grammar.js'
import type { Token } from './tokens.js'

export type Span = readonly [from: number, to: number]

/** What stands after the number. Spans are of tokens, the second one past the last. */
export interface Tail {
  unit: UnitId | null
  /** Whether it is known what is counted, so that no word after it can be part of the number. */
  counted: boolean
  readonly hedges: Hedge[]
  readonly marks: string[]
  readonly brackets: Span[]
  noun: Span | null
}

/** Takes one piece into the tail and says where the next begins. Null: it is not such a piece. */
type Piece = (all: readonly Token[], at: number, g: Grammar, into: Tail) => number | Fault | null

/**
 * Reads what stands after a number to the end of the phrase. Directly after it, every word has to be known: in a
 * language that is not read, any word could be a thousand. Once it is known what is counted, other words may follow;
 * a second number, or a word that changes what the first one means, is refused all the same.
 */
export function tail(all: readonly Token[], i: number, percent: boolean, g: Grammar): Tail | Fault {
  const into: Tail = {
    unit: percent ? 'percent' : null,
    counted: percent,
    hedges: [],
    marks: [],
    brackets: [],
    noun: null,
  }
  let at = i
  while (at < all.length) {
    let next: number | Fault | null = null
    for (const piece of pieces) if ((next = piece(all, at, g, into)) !== null) break
    if (typeof next !== 'number') return next ?? unread(all, at, g)
    at = next
  }
  return into
}

/** A hedge that closes the phrase, or stands first after the number or the noun; elsewhere the words mean other things. */
const hedge: Piece = (all, at, g, into) => {
  const found = g.after.at(all, at)
  if (found === null) return null
  const rest = all[found.next]
  const late = into.counted && into.noun !== null && all[into.noun[1] - 1]!.kind === 'word' && at > into.noun[1]
  if (late && rest?.kind === 'word') return null
  into.hedges.push(found.value)
  return all[found.next]?.text === '.' ? found.next + 1 : found.next
}

const MARKS = new Set('*†‡§¶#^¹²³⁴⁵⁶⁷⁸⁹⁰')

/** A footnote mark: "*", "²", "[1]", "[a]" */
const mark: Piece = (all, at, _g, into) => {
  const text = all[at]!.text
  const inside = all[at + 1]
  const boxed = text === '[' && all[at + 2]?.text === ']' && inside!.text.length <= 3
  if (!boxed && !MARKS.has(text)) return null
  if (isArea(all, at)) return faults.unreadSign(all[at]!)
  into.marks.push(boxed ? `[${inside!.text}]` : text)
  return boxed ? at + 3 : at + 1
}

/** "500 m²" is no number with a footnote. */
function isArea(all: readonly Token[], at: number): boolean {
  const before = all[at - 1]
  return '²³'.includes(all[at]!.text) && !all[at]!.spaced && before?.kind === 'word' && before.text.length <= 2
}

/** Brackets are kept aside; they are never added to the number. */
const bracket: Piece = (all, at, _g, into) => {
  const open = all[at]!.text
  if (open !== '(' && open !== '[') return null
  const close = all.findIndex((token, k) => k > at && token.text === (open === '(' ? ')' : ']'))
  if (close < 0 || all.slice(at + 1, close).some(token => token.text === open)) return faults.unclosed()
  into.brackets.push([at + 1, close])
  return close + 1
}

const otherNumber: Piece = (all, at, g) => {
  const and = g.and.at(all, at)
  const andOne = and !== null && g.articles.has(all[and.next]?.text ?? '')
  return andOne || numberStarts(all, at, g) ? faults.twoFigures() : null
}

const adjective: Piece = (all, at, g, into) => {
  const found = g.adjectives.at(all, at)
  if (found === null) return null
  const isNoun = g.nouns.at(all, at) !== null
  if (isNoun && g.nouns.at(all, found.next) === null && g.adjectives.at(all, found.next) === null) return null
  return counting(into, at, found.next)
}

const noun: Piece = (all, at, g, into) => {
  const found = g.nouns.at(all, at)
  if (found === null) return null
  into.unit ??= found.value
  into.counted = true
  return counting(into, at, found.next)
}

const loaded: Piece = (all, at, g) => (g.loaded.at(all, at) === null ? null : faults.loaded(all[at]!.written))

const word: Piece = (all, at, g, into) => {
  const { kind, text, latin, written } = all[at]!
  if (kind !== 'word') return null
  if (into.counted && latin) return counting(into, at, at + 1)
  if (g.of.has(text) && all[at + 1]?.kind === 'word') return at + 1
  return g.months.has(text) ? faults.date() : faults.unreadWord(written)
}

const HARMLESS = new Set(['.', ',', ';', ':', "'", '-', '"', '“', '”'])

/** Punctuation within the words after the noun, and a full stop or comma at the end. */
const punctuation: Piece = (all, at, _g, into) => {
  const text = all[at]!.text
  const last = at === all.length - 1
  return HARMLESS.has(text) && (last ? text === '.' || text === ',' : into.counted) ? at + 1 : null
}

const pieces: readonly Piece[] = [hedge, mark, bracket, otherNumber, adjective, noun, loaded, word, punctuation]

function counting(into: Tail, from: number, to: number): number {
  into.noun = [into.noun?.[0] ?? from, to]
  return to
}

function unread(all: readonly Token[], at: number, g: Grammar): Fault {
  const token = all[at]!
  if (token.text === ')' || token.text === ']') return faults.unclosed()
  return g.months.has(all[at + 1]?.text ?? '') ? faults.date() : faults.unreadSign(token)
}
