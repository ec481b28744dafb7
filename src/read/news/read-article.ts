import { dayNumber, isoDay } from '../../util/day.js'
import type { ArticleContext } from './article-context.js'
import { type Carried, type Period, carriedBy, choosePeriod } from './choose-period.js'
import { choosePlaces } from './choose-places.js'
import type { Claim } from './claim.js'
import { type Clause, clauseOf } from './clause.js'
import type { FigureDraft } from './figure-draft.js'
import { type Attribution, findSources } from './find-sources.js'
import { furniture } from './furniture.js'
import type { Quantity } from './find-quantities.js'
import { hedgeBehind } from './hedge-behind.js'
import { PlaceFinder } from './place-finder.js'
import { prepare } from './prepare.js'
import { readSentence } from './read-sentence.js'
import { type Refused, refusedAt } from './refused.js'
import { type Sentence, sentences } from './sentences.js'
import type { TimeSpan } from './time-span.js'
import { spanOf, toDraft } from './to-draft.js'
import type { Token } from './token.js'
import { toNumbers } from './to-numbers.js'
import { hints } from './word.js'

/** Claims back among which "the driver" may have been counted. */
const TOLD = 40

/** Sentences back to which "the province" may refer. */
const REMEMBERED = 12

export interface ReadArticle {
  readonly drafts: FigureDraft[]
  readonly refused: Refused[]
}

/** Reads an article sentence by sentence; time, place and source carry over from one to the next. */
export function readArticle(context: ArticleContext): ReadArticle {
  const { text, columns, row } = context
  const published = context.published === null ? NaN : dayNumber(context.published)
  const isFurniture = furniture(text.length)
  const finder = new PlaceFinder(context.places)
  const drafts: FigureDraft[] = []
  const refused: Refused[] = []
  let carried: Carried[] = []
  let earlier: Claim[] = []
  let earlierAt = 0
  let told: Claim[] = []
  let number = 0
  const before: Sentence[] = []
  const isName = (name: string) => finder.idOf(name) !== null
  for (const sentence of sentences(columns)) {
    number++
    const seen = sentence.hints
    if (isFurniture(sentence)) {
      const { clause, quantities, times } = prepare(sentence, row, published)
      for (const { first, last } of quantities) refused.push(refuseTokens(context, clause, first, last, 'furniture'))
      for (const span of times) pushTime(context, clause, span, refused)
      continue
    }
    const worth = (seen & hints.number) !== 0 || (seen & (hints.topic | hints.single)) === (hints.topic | hints.single)
    if (worth || (seen & hints.time) !== 0) {
      if (carried.length > 0)
        carried = carried.filter(
          ({ span, paragraph }) =>
            paragraph === sentence.paragraph ||
            ((span.kind === 'since' || span.kind === 'began') && sentence.paragraph - paragraph <= 2),
        )
      const { clause, quantities, times, swallowed } = prepare(sentence, row, published)
      for (const span of times) pushTime(context, clause, span, refused)
      for (const { first, last } of swallowed) refused.push(refuseTokens(context, clause, first, last, 'age'))
      if (row.level === 'numbers') refuseAll(context, clause, quantities, refused)
      else if (clause.mentions.length > 0) {
        const { claims, unread } = readSentence(
          clause,
          number - earlierAt <= 2 ? earlier : [],
          told,
          number - earlierAt === 1 ? earlier : [],
        )
        for (const { mention, code } of unread) {
          if (code !== null)
            refused.push(refuseTokens(context, clause, mention.quantity.first, mention.quantity.last, code))
        }
        if (claims.length > 0) {
          const sources = (seen & hints.say) === 0 ? [] : findSources(clause, text, isName)
          for (const claim of claims) {
            const period =
              row.level === 'full'
                ? choosePeriod(claim, times, carried, published)
                : plainPeriod(claim, times, published)
            const named = sourceFor(claim, sources)
            const source = named?.kind === 'pronoun' ? sourceBefore(before, text, isName) : (named?.name ?? null)
            const where = choosePlaces(claim, finder, context, before)
            drafts.push(
              toDraft(context, claim, period, where, { source, person: named?.kind === 'person' }, sentence.paragraph),
            )
          }
          earlier = claims
          earlierAt = number
          if (claims.length > 0) told = [...told.slice(-TOLD), ...claims]
        }
      }
      if (times.length > 0) {
        closeWindows(clause, times, drafts)
        for (const span of carriedBy(clause, times)) carried.push({ span, paragraph: sentence.paragraph })
        if (carried.length > 8) carried = carried.slice(-8)
      }
    }
    before.push(sentence)
    if (before.length > REMEMBERED) before.shift()
  }
  return { drafts, refused }
}

/**
 * "An offensive in April, killing around 1,000 … Despite a ceasefire announced in August": what began before a truce and
 * has no last day of its own lasted no longer than to it.
 */
function closeWindows({ tokens }: Clause, times: readonly TimeSpan[], drafts: FigureDraft[]): void {
  if (!drafts.slice(-4).some(isOpen) || !tokens.some(({ text }) => TRUCE.test(text))) return
  const truce = times.find(({ kind, end }) => kind === 'date' && end !== null && !Number.isNaN(end))
  if (truce === undefined) return
  const end = isoDay(truce.end!)!
  for (const draft of drafts.slice(-4)) {
    const { figure } = draft
    if (isOpen(draft) && figure.start! < end && draft.end < tokens[0]!.start) draft.figure = { ...figure, end }
  }
}

const TRUCE = /^(?:cease-?fire|truce|armistice)$/

const isOpen = ({ figure: { start, end, flags } }: FigureDraft) =>
  start !== null && end === null && flags.includes('date-unclear')

/** Where only dates, weekdays and plain windows are read: those of the sentence, and nothing else. */
function plainPeriod(claim: Claim, times: readonly TimeSpan[], published: number): Period {
  const plain = times.filter(span => isPlain(claim.clause, span))
  return plain.length === 0 ? UNREAD : choosePeriod(claim, plain, [], published)
}

/** "El 3 de mayo", "lundi dernier", "depuis 2011", "la semana pasada": not "avant 2011", "hasta mayo", "au premier trimestre 2024". */
function isPlain({ tokens }: Clause, { first, last, kind, vague }: TimeSpan): boolean {
  if (vague || kind === 'by' || kind === 'length' || kind === 'began') return false
  const lead = tokens[first]!
  if (kind === 'since' && lead.word.time?.kind !== 'year' && !/^(?:depuis|desde|desde hace)$/.test(lead.text))
    return false
  // "Du 28 avril au 3 mai", "enero y marzo": one end of two.
  if (JOINS.test(tokens[last + 1]?.text ?? '') && startsTime(tokens, last + 2)) return false
  if (kind === 'date' && joined(tokens, first)) return false
  return !tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ text }) => BOUND.test(text) || (kind === 'date' && text === 'los'))
}

const startsTime = (tokens: readonly Token[], i: number) =>
  tokens
    .slice(i, i + 2)
    .some(({ kind, word }) => kind === 'number' || word.time?.kind === 'month' || word.time?.kind === 'weekday')

const JOINS = /^(?:al|au|et|y|hasta|a|-|–)$/

function joined(tokens: readonly Token[], first: number): boolean {
  const at = /^(?:le|el)$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  const before = tokens[at - 1]
  return JOINS.test(tokens[at]?.text ?? '') && (before?.kind === 'number' || before?.word.time != null)
}

const BOUND =
  /^(?:avant|jusqu|jusque|jusqu a|apres|fin|debut|mi|antes|hasta|despues|finales|fines|inicios|principios|mediados|para|d ici|ici|trimestre|semestre|semaine|semana|quincena|quinzaine|ete|hiver|automne|printemps|verano|invierno|chaque|cada|todos)$/

const UNREAD: Period = { start: null, end: null, accuracy: 'day', flags: ['date-unclear'], long: false }

/** "It said": the source that one of the last sentences named. */
function sourceBefore(before: readonly Sentence[], text: string, isName: (name: string) => boolean): string | null {
  for (const { tokens } of before.slice(-3).reverse()) {
    const named = findSources(clauseOf(tokens, new Uint8Array(tokens.length), []), text, isName).find(
      ({ source }) => source.kind === 'named',
    )
    if (named !== undefined) return named.source.name
  }
  return null
}

/** In a language of which only numbers are read, every number is refused, with what it says. */
function refuseAll(
  { text, reading }: ArticleContext,
  clause: Clause,
  quantities: readonly Quantity[],
  refused: Refused[],
): void {
  for (const quantity of quantities) {
    const { core, from, to } = quantity
    if (core.kind === 'number' && core.value === 1 && clause.tokens[from]!.word.article) continue
    const isShare = core.kind === 'share' || core.kind === 'percent'
    // "Several" says no number.
    const unread = quantity.fault !== null || isShare || core.kind === 'several'
    const hedge = unread ? null : hedgeBehind(clause.tokens, quantity)
    const numbers = hedge === null ? null : toNumbers(core, hedge, reading)
    refused.push(refusedAt(text, ...spanOf(clause, from, to), isShare ? 'share' : 'language', numbers))
  }
}

function refuseTokens(
  { text }: ArticleContext,
  clause: Clause,
  from: number,
  to: number,
  code: Refused['code'],
): Refused {
  return refusedAt(text, ...spanOf(clause, from, to), code)
}

function pushTime(context: ArticleContext, clause: Clause, span: TimeSpan, refused: Refused[]): void {
  const { tokens } = clause
  let numbers = false
  let { first } = span
  while (first < span.last && (tokens[first]!.word.time?.kind === 'since' || tokens[first]!.word.time?.kind === 'by'))
    first++
  for (let k = first; k <= span.last; k++)
    if (tokens[k]!.kind === 'number' || tokens[k]!.word.number >= 0) numbers = true
  if (!numbers) return
  const code =
    span.kind === 'length' || (span.kind === 'window' && span.accuracy === 'range')
      ? 'duration'
      : span.accuracy === 'year'
        ? 'year'
        : 'date'
  refused.push(refuseTokens(context, clause, first, span.last, code))
}

function sourceFor({ mention }: Claim, sources: readonly Attribution[]) {
  const at = mention.quantity.first
  const covering = sources.filter(({ from, to }) => from <= at && at <= to)
  // "Citing officials, the agency said": the agency repeats it.
  return (
    (covering.find(({ cited }) => cited) ?? covering.sort((a, b) => a.to - a.from - (b.to - b.from))[0])?.source ?? null
  )
}
