import { combine } from '../../figures/words/combine.js'
import { isFault } from '../../figures/words/fault.js'
import type { Hedge } from '../../figures/vocabulary.js'
import type { Core, NumberSigns } from './core.js'
import { coreAt } from './core-at.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** A number in running text, with the words that bound it. Positions are those of tokens, the last included. */
export interface Quantity {
  readonly core: Core
  readonly hedge: Hedge
  /** The number itself. */
  readonly first: number
  readonly last: number
  /** With its hedges. */
  readonly from: number
  readonly to: number
  /** Why its words are not read: hedges that pull both ways, digits with two readings. */
  readonly fault: 'two-hedges' | 'ambiguous' | null
}

/** Every number of a sentence. Tokens that `taken` marks belong to dates and are passed over. */
export function findQuantities(tokens: readonly Token[], taken: Uint8Array, signs: NumberSigns): Quantity[] {
  const out: Quantity[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1 || !mayStart(tokens[i]!)) continue
    const found = quantityAt(tokens, i, taken, signs)
    if (found === null) continue
    out.push(found)
    i = found.to
  }
  return out
}

function mayStart({ kind, word }: Token): boolean {
  return (
    kind === 'number' ||
    (kind === 'word' &&
      (!Number.isNaN(word.number) ||
        word.times > 0 ||
        word.vague !== null ||
        word.article ||
        word.several ||
        word.share > 0 ||
        word.roundly > 0 ||
        word.alone))
  )
}

function quantityAt(tokens: readonly Token[], i: number, taken: Uint8Array, signs: NumberSigns): Quantity | null {
  const core = coreAt(tokens, i, signs)
  if (core === null) return null
  const before = hedgesBefore(tokens, i, taken, core.kind === 'range')
  let { hedge } = before
  let fault: Quantity['fault'] = core.kind === 'ambiguous' ? 'ambiguous' : before.fault ? 'two-hedges' : null
  let last = core.next - 1
  let to = last
  if (core.kind === 'number') {
    const and = secondBound(tokens, core.next, hedge, signs)
    if (and !== null) {
      const { value } = and
      const { from } = before
      return { core: { ...core, kind: 'range', high: value, next: and.next }, hedge: 'between', first: i, last: and.next - 1, from, to: and.next - 1, fault: value < core.value ? 'two-hedges' : null } // prettier-ignore
    }
  }
  const after = tokens[core.next]
  if (after?.word.after != null && taken[core.next] !== 1 && !numberFollows(tokens, core.next + 1)) {
    const both = combine(hedge, after.word.after)
    if (isFault(typeof both === 'string' ? null : both)) fault ??= 'two-hedges'
    else hedge = both as Hedge
    to = core.next
  }
  last = core.next - 1
  return { core, hedge, first: i, last, from: before.from, to, fault }
}

const numberFollows = (tokens: readonly Token[], i: number) => tokens[i] !== undefined && mayStart(tokens[i])

/** Words that can stand before a number without bounding it: "from 12 villages" is no minimum. */
const NO_HEDGE = new Set([
  'from',
  'the',
  'minimum',
  'maximum',
  'min',
  'max',
  'c',
  'los',
  'las',
  'les',
  'des',
  'desde',
  'vers',
  'a partir de',
])

const SHORTENED = /^(?:approx|appr|est|ca)$/
const OPENS_RANGE = /^(?:from|between|anywhere|somewhere)$/

function hedgesBefore(tokens: readonly Token[], i: number, taken: Uint8Array, range: boolean) {
  let hedge: Hedge = 'exact'
  let from = i
  let fault = false
  for (let at = i - 1; at >= 0 && i - at <= 4 && taken[at] !== 1; at--) {
    const { word, text, kind } = tokens[at]!
    // "Approx. 780"
    if (text === '.' && SHORTENED.test(tokens[at - 1]?.text ?? '')) continue
    if (kind === 'sign' && text !== '~' && text !== '>' && text !== '<' && text !== '≥' && text !== '≤') break
    // "Anywhere from 70 to 90"
    if (range && OPENS_RANGE.test(text)) {
      from = at
      continue
    }
    if (word.before === null || NO_HEDGE.has(text)) break
    if (word.before !== 'filler' && word.before !== 'exactly') {
      const both = combine(hedge, word.before)
      if (typeof both === 'string') hedge = both
      else fault = true
    }
    from = at
  }
  return { hedge, from, fault }
}

/** "At least 9 and up to 15", "nine and possibly ten": the upper of two bounds. */
function secondBound(tokens: readonly Token[], at: number, hedge: Hedge, signs: NumberSigns) {
  if (hedge !== 'at-least' && hedge !== 'over' && hedge !== 'exact') return null
  const joint = tokens[at]
  if (
    joint === undefined ||
    !(joint.text === ',' || joint.text === 'and' || joint.text === 'but' || joint.text === 'or')
  )
    return null
  const { word, text } = tokens[at + 1] ?? joint
  const maybe = /^(?:possibly|perhaps|maybe)$/.test(text)
  if (!maybe && (hedge === 'exact' || (word.before !== 'up-to' && word.before !== 'at-most'))) return null
  const upTo = maybe && tokens[at + 2]?.word.before === 'up-to'
  const core = coreAt(tokens, at + (upTo ? 3 : 2), signs)
  return core?.kind === 'number' && noun(tokens[core.next]) ? core : null
}

/** The second bound counts the same: "at least 9 dead and up to 15 wounded" has two figures. */
const noun = (token: Token | undefined) =>
  token?.word.verb == null && token?.word.state == null && ((token?.word.roles ?? 0) & roles.other) === 0
