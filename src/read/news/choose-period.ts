import type { DateAccuracy } from '../../figures/vocabulary.js'
import { changed } from './changed.js'
import type { Claim } from './claim.js'
import { type Clause, has } from './clause.js'
import type { TimeSpan } from './time-span.js'
import { concepts } from '../../figures/concepts.js'
import { roles } from './word.js'

/** The days of a claim; null where the words give none. */
export interface Period {
  readonly start: number | null
  readonly end: number | null
  readonly accuracy: DateAccuracy
  readonly flags: readonly string[]
  /** Whether it spans years, as a war does. */
  readonly long: boolean
}

const NOTHING: Period = { start: null, end: null, accuracy: 'day', flags: ['date-unclear'], long: false }

/** A time with the clause it stands in, for the sentences that follow. */
export interface Carried {
  readonly span: TimeSpan
  readonly paragraph: number
}

/**
 * The period of a claim: the time nearest to it in its own part of the sentence, else one that opens the sentence,
 * else one that the sentences before carry over. A stock of which the words give no day is of the day of publication.
 */
export function choosePeriod(
  claim: Claim,
  times: readonly TimeSpan[],
  carried: readonly Carried[],
  published: number,
): Period {
  const { clause } = claim
  const at =
    claim.predicate === null ? claim.from : Math.min(Math.max(claim.from, claim.predicate.at), clause.tokens.length - 1)
  const usable = times.filter(
    span => !isOfSaying(clause, span) && !isOfEarlierValue(clause, span) && !isOfTheWhole(claim, span),
  )
  const near = nearest(clause, usable, Math.min(claim.from, at), Math.max(claim.to, at))
  const then = near === null ? sinceThen(clause, carried) : null
  const context = near === null && then === null ? contextOf(carried) : null
  const span = near ?? then ?? context
  const measure = concepts[claim.concept].measure
  if (measure === 'stock') return stock(claim, near ?? then, published)
  if (span === null || (near !== null && toldBefore(claim, at))) return NOTHING
  const period = flow(clause, span, usable, published)
  return context === null ? period : { ...period, flags: [...period.flags, 'date-from-context'] }
}

const known = (n: number | null): number | null => (n === null || Number.isNaN(n) ? null : n)

function flow(clause: Clause, span: TimeSpan, times: readonly TimeSpan[], published: number): Period {
  const flags: string[] = []
  let start = known(span.start)
  let end = known(span.end)
  let { accuracy } = span
  if (span.kind === 'by' || span.kind === 'since' || span.kind === 'began') {
    if (span.kind === 'began') {
      end = known(published)
      accuracy = 'range'
    }
    const other = times.find(
      time =>
        time !== span && (span.kind === 'by' ? time.kind === 'since' || time.kind === 'began' : time.kind === 'by'),
    )
    if (other !== undefined) {
      start = known(span.kind === 'by' ? other.start : span.start)
      end = known(span.kind === 'by' ? span.end : other.end)
      accuracy = 'range'
      if (start !== null && end !== null && start > end) start = null
    }
  } else if (span.kind === 'date' && begins(clause, span)) {
    end = goesOn(clause, span) ? known(published) : null
    accuracy = 'range'
    flags.push('date-unclear')
  }
  if (span.kind === 'length' && !span.long) return NOTHING
  if (span.vague || (start === null && end === null)) flags.push('date-unclear')
  return {
    start,
    end,
    accuracy,
    flags: [...new Set(flags)],
    long: span.long || (start !== null && end !== null && end - start > 366),
  }
}

const BEGINS = /^(?:launched|launch|began|begun|started|erupted|broke|announced|declared)$/

/** "Launched an offensive in April, killing": what follows began then; it did not all happen then. */
function begins({ tokens, owner }: Clause, { first, last, accuracy }: TimeSpan): boolean {
  if (accuracy === 'day' || tokens[last + 1]?.text !== ',') return false
  for (let k = first - 1; k >= 0 && first - k <= 9; k--) {
    if (BEGINS.test(tokens[k]!.text)) return true
    if (owner[k]! >= 0 || tokens[k]!.text === ',') return false
  }
  return false
}

/** "… the bombardment has continued". */
const goesOn = ({ tokens }: Clause, { last }: TimeSpan) =>
  tokens.some((token, i) => i > last && /^(?:continued|continues|continuing)$/.test(token.text))

/** A stock is of one day; of a window its last one. */
function stock(claim: Claim, span: TimeSpan | null, published: number): Period {
  const end = span === null ? null : known(span.end)
  if (span === null || end === null || span.kind === 'length') {
    if (inThePast(claim)) return NOTHING
    const day = known(published)
    return {
      start: day,
      end: day,
      accuracy: 'day',
      flags: day === null ? ['date-unclear'] : [],
      long: span?.long ?? false,
    }
  }
  const start = known(span.start)
  if (span.kind === 'date' && start !== null && end - start <= 366)
    return { start, end, accuracy: span.accuracy === 'range' ? 'range' : span.accuracy, flags: [], long: false }
  return { start: end, end, accuracy: span.kind === 'by' ? span.accuracy : 'day', flags: [], long: span.long }
}

/** "Had a population of 48,000 before the war". */
function inThePast({ clause: { tokens }, from, to }: Claim): boolean {
  return tokens.some(
    ({ text }, k) =>
      k >= from - 6 &&
      k <= to + 6 &&
      /^(?:pre-war|prewar|before|once|formerly|previously|pre-crisis|pre-conflict)$/.test(text),
  )
}

/** "Police said on Sunday": the day of saying is not the day of what was said. */
function isOfSaying({ tokens }: Clause, { first, last }: TimeSpan): boolean {
  const before = tokens[first - 1]
  const verb =
    before !== undefined && /^(?:on|late|early|le|el|ce|este)$/.test(before.text) ? tokens[first - 2] : before
  if (
    verb !== undefined &&
    verb.word.say !== null &&
    verb.word.say !== 'counted' &&
    verb.word.say !== 'according' &&
    verb.word.verb === null
  )
    return true
  if (
    verb !== undefined &&
    /^(?:statement|report|interview|briefing|tweet|bulletin|vetoed|communique|rapport|comunicado|informe|publie|publiee)$/.test(
      verb.text,
    ) &&
    verb.text !== 'vetoed'
  )
    return true
  // "On Sunday the ministry said": the day opens a sentence whose main verb says.
  const next = tokens[last + 1]
  if (next?.word.say != null && next.word.verb === null) return true
  if (first > 1 || last + 1 >= tokens.length) return false
  for (let k = last + 1; k < tokens.length && k - last <= 7; k++) {
    const token = tokens[k]!
    if (token.word.say === 'said' && token.word.verb === null && !has(token, roles.reach))
      return /^(?:that|que|qu|,)$/.test(tokens[k + 1]?.text ?? '')
    // "Mardi, le ministère a annoncé que"
    if (has(token, roles.have) && tokens[k + 1]?.word.say === 'said') continue
    if (token.word.verb !== null || has(token, roles.be | roles.have)) return false
  }
  return false
}

/** "7,500 of the 12,000 who fled in December have gone back": the month is that of the flight. */
function isOfTheWhole({ clause: { tokens }, mention, predicate, to }: Claim, { first, last }: TimeSpan): boolean {
  if (!mention.partOf || predicate === null || first <= to || last >= predicate.at) return false
  return tokens.slice(to, first).some(token => has(token, roles.relative))
}

/** "Up from 800,000 in March": the month is that of the other number. */
function isOfEarlierValue({ tokens, mentions, owner }: Clause, { first }: TimeSpan): boolean {
  let k = first - 1
  while (k >= 0 && owner[k]! < 0 && /^(?:in|on|at|by|as of|the|during)$/.test(tokens[k]!.text)) k--
  const mention = mentions[k < 0 ? -1 : owner[k]!]
  return mention !== undefined && changed({ tokens }, mention) !== null
}

/** "Joining 68,000 who fled earlier": before the time that the sentence gives. */
function toldBefore({ clause: { tokens, taken }, to }: Claim, at: number): boolean {
  const verb = Math.max(to, at)
  return [1, 2, 3].some(
    k => taken[verb + k] !== 1 && /^(?:earlier|previously|beforehand)$/.test(tokens[verb + k]?.text ?? ''),
  )
}

function nearest({ tokens }: Clause, times: readonly TimeSpan[], from: number, to: number): TimeSpan | null {
  let best: TimeSpan | null = null
  let cost = Infinity
  for (const span of times) {
    const [a, b] = span.last < from ? [span.last + 1, from] : [to + 1, span.first]
    // "Killed a boy on Friday, a day after a strike killed 52": another day, counted from that one.
    if (
      a > to
        ? false
        : tokens
            .slice(a, b)
            .some(
              ({ text }, k) =>
                /^(?:after|before)$/.test(text) && /^(?:days?|weeks?)$/.test(tokens[a + k - 1]?.text ?? ''),
            )
    )
      continue
    let price = Math.max(0, b - a)
    for (let k = a; k < b; k++) {
      const token = tokens[k]!
      if (token.text === ';') price += span.first <= 1 ? 60 : Infinity
      else if (has(token, roles.clause) && !has(token, roles.preposition)) price += 25
      else if (token.text === ',' || (has(token, roles.and) && span.last < from)) price += 2
    }
    // A time that opens the sentence speaks of all of it.
    if (span.first <= 1 || tokens[span.first - 1]?.text === '"') price = Math.min(price, 20)
    if (span.kind === 'length') price += 40
    if (price < cost) {
      cost = price
      best = span
    }
  }
  return best
}

function sinceThen({ tokens }: Clause, carried: readonly Carried[]): TimeSpan | null {
  const then = tokens.some(
    ({ text }, i) => text === 'then' && /^(?:since|desde|depuis)$/.test(tokens[i - 1]?.text ?? ''),
  )
  if (!then) return null
  const last = carried.at(-1)?.span ?? null
  return last === null || known(last.start) === null ? null : last
}

const contextOf = (carried: readonly Carried[]): TimeSpan | null => carried.at(-1)?.span ?? null

/** The times that a sentence hands on to those after it. */
export function carriedBy(clause: Clause, times: readonly TimeSpan[]): readonly TimeSpan[] {
  return times.filter(
    span => span.kind !== 'length' && !isOfSaying(clause, span) && known(span.end) !== null && !span.vague,
  )
}
