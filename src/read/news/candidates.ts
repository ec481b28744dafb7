import { type ConceptId, broaderConcepts, concepts } from '../../figures/concepts.js'
import { type GroupId, groups } from '../../figures/groups.js'
import { type UnitId, units } from '../../figures/units.js'
import { dayNumber } from '../../util/day.js'
import type { Claim } from './claim.js'
import { choosePeriod } from './choose-period.js'
import { choosePlaces } from './choose-places.js'
import type { FigureDraft } from './figure-draft.js'
import { PlaceFinder } from './place-finder.js'
import type { ArticleContext } from './article-context.js'
import { type Prepared, prepare } from './prepare.js'
import type { ReadArticle } from './read-article.js'
import { proposalDoubt } from './proposal-doubt.js'
import { toDraft } from './to-draft.js'
import { casualties, topics } from './topics.js'
import { whatIsSaid } from './what-is-said.js'
import { type RefusalCode, refuseNumber } from './refuse-number.js'
import { refusedAt } from './refused.js'
import { type Sentence, sentences } from './sentences.js'
import { claimOf } from './to-claim.js'
import { toNumbers } from './to-numbers.js'

/**
 * What a person or a model says of a number in the text. The number itself, its hedge, its bounds and its days are
 * always read from the words; a proposal adds what is counted, of whom, where and by whom.
 */
export interface Candidate {
  /** Characters in which the number stands: `text.slice(start, end)`. */
  readonly start: number
  readonly end: number
  readonly concept: ConceptId
  readonly group?: GroupId
  readonly unit?: UnitId
  /** An id of the gazetteer. */
  readonly place?: string | null
  readonly from?: string | null
  /** As the text names it. */
  readonly source?: string | null
  /** A check: a value that is not the one the words state is refused. */
  readonly value?: number | null
}

/**
 * Puts proposals through the checks that every number goes through. One that passes stands in place of what was read
 * of the same number, flagged `proposed`; one that does not is refused with its reason.
 *
 * Throws `invalid candidate: POSITION` for one whose characters are not in the text.
 */
export function readCandidates(
  context: ArticleContext,
  own: ReadArticle,
  candidates: readonly Candidate[],
): ReadArticle {
  if (candidates.length === 0) return own
  candidates.forEach((candidate, i) => {
    if (!isObject(candidate)) throw new Error(`invalid candidate: ${i}`)
    const { start, end } = candidate
    const inside =
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= context.text.length
    if (!inside) throw new Error(`invalid candidate: ${i}`)
  })
  const refused = [...own.refused]
  let drafts = [...own.drafts]
  for (const [sentence, proposed] of bySentence(context, candidates)) {
    const published = context.published === null ? NaN : dayNumber(context.published)
    const prepared = sentence === null ? null : prepare(sentence, context.row, published)
    for (const candidate of proposed) {
      const made = prepared === null ? 'span-empty' : read(context, sentence!, prepared, candidate, published)
      if (typeof made === 'string') {
        refused.push(refusedAt(context.text, candidate.start, candidate.end, made))
        continue
      }
      const [from, to] = made.number
      drafts = drafts.filter(({ number }) => number[1] <= from || number[0] >= to)
      drafts.push(made)
      for (let i = refused.length - 1; i >= 0; i--)
        if (refused[i]!.start < to && refused[i]!.end > from) refused.splice(i, 1)
    }
  }
  return { drafts, refused }
}

function bySentence({ columns }: ArticleContext, candidates: readonly Candidate[]): Map<Sentence | null, Candidate[]> {
  const found = new Map<Sentence | null, Candidate[]>()
  const left = new Set(candidates)
  const add = (sentence: Sentence | null, candidate: Candidate) => {
    left.delete(candidate)
    found.set(sentence, [...(found.get(sentence) ?? []), candidate])
  }
  for (const sentence of sentences(columns)) {
    const [from, to] = [sentence.tokens[0]!.start, sentence.tokens.at(-1)!.end]
    for (const candidate of left) if (candidate.start < to && candidate.end > from) add(sentence, candidate)
  }
  for (const candidate of left) add(null, candidate)
  return found
}

function read(
  context: ArticleContext,
  sentence: Sentence,
  { clause, times }: Prepared,
  candidate: Candidate,
  published: number,
): FigureDraft | RefusalCode {
  const { text, places } = context
  const { concept, group, source = null, place = null, from = null } = candidate
  const { tokens, mentions, taken } = clause
  const inside = mentions.filter(
    ({ quantity }) => tokens[quantity.first]!.start < candidate.end && tokens[quantity.last]!.end > candidate.start,
  )
  if (inside.length !== 1) {
    const dated = tokens.some(
      (token, i) =>
        taken[i] === 1 && token.kind === 'number' && token.start < candidate.end && token.end > candidate.start,
    )
    return inside.length > 1 ? 'span-several' : dated ? 'date' : 'span-empty'
  }
  const [mention] = inside as [(typeof mentions)[number]]
  const code = refuseNumber(tokens, mention)
  if (code !== null) return code
  if (mention.quantity.core.kind === 'share' || mention.quantity.core.kind === 'percent') return 'share'
  const said = context.row.level === 'numbers' ? null : whatIsSaid(clause, mention)
  if (said?.predicate?.doubt != null) return said.predicate.doubt
  const doubt = proposalDoubt(clause, mention)
  if (doubt !== null) return doubt
  if (!isWord(concepts, concept) || (group !== undefined && !isWord(groups, group))) return 'word-unknown'
  const unit = candidate.unit ?? mention.unit ?? concepts[concept].unit
  if (!isWord(units, unit)) return 'word-unknown'
  if (!counts(concept, unit) || (mention.unit !== null && mention.unit !== unit)) return 'unit'
  const numbers = toNumbers(mention.quantity.core, mention.quantity.hedge, context.reading)
  if (candidate.value != null && candidate.value !== numbers.value) return 'value-unseen'
  if (source !== null && !isNamed(text, source)) return 'source-unseen'
  for (const id of [place, from]) if (id !== null && !(isText(id) && places.has(id))) return 'place-unseen'
  const claim: Claim = claimOf(
    clause,
    mention,
    { topic: said?.topic ?? 'affect', predicate: said?.predicate ?? null },
    concept,
    unit,
    { group: group ?? mention.group },
  )
  const period =
    context.row.level === 'full'
      ? choosePeriod(claim, times, [], published)
      : { start: null, end: null, accuracy: 'day' as const, flags: ['date-unclear'], long: false }
  const where = choosePlaces(claim, new PlaceFinder(places), context, [])
  const draft = toDraft(
    context,
    claim,
    { ...period, long: false },
    { ...where, place: place ?? where.place, from: from ?? where.from },
    { source, person: false },
    sentence.paragraph,
  )
  const flags = [...draft.figure.flags.filter(flag => flag !== 'label-conflict'), 'proposed']
  return { ...draft, figure: { ...draft.figure, concept, group: group ?? draft.figure.group, flags } }
}

// What a model gives is typed by its caller, and may be anything.
const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
const isWord = (table: object, value: unknown): boolean => isText(value) && Object.hasOwn(table, value)

/** Whether the text has these words, whole: a part of a word names nobody. */
function isNamed(text: string, source: unknown): boolean {
  if (!isText(source) || !/\p{L}/u.test(source)) return false
  const [all, words] = [text.toLowerCase(), source.toLowerCase()]
  for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
    const around = `${all.slice(Math.max(0, at - 1), at)} ${all.slice(at + words.length, at + words.length + 1)}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Displaced people are counted in people and in households; everything else in its own unit. */
const counts = (concept: ConceptId, unit: UnitId): boolean =>
  concepts[concept].unit === unit ||
  (unit === 'households' && concepts[concept].unit === 'people' && !isCasualty(concept))

/** The killed, the hurt, the missing and the taken are persons. */
const isCasualty = (concept: ConceptId): boolean =>
  [...casualties].some(topic => (Object.values(topics[topic]) as readonly ConceptId[]).includes(concept)) ||
  broaderConcepts(concept).some(isCasualty)
