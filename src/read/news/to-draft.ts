import { concepts } from '../../figures/concepts.js'
import type { Figure } from '../../figures/figure.js'
import type { Gazetteer } from '../../figures/places.js'
import { isoDay } from '../../util/day.js'
import type { ArticleContext } from './article-context.js'
import type { Period } from './choose-period.js'
import type { Where } from './choose-places.js'
import type { Claim } from './claim.js'
import type { Clause } from './clause.js'
import type { FigureDraft } from './figure-draft.js'
import { toNumbers } from './to-numbers.js'

export function spanOf({ tokens }: Clause, from: number, to: number): [start: number, end: number] {
  return [tokens[from]!.start, tokens[to]!.end]
}

export function toDraft(
  context: ArticleContext,
  claim: Claim,
  period: Period,
  where: Where,
  { source, person }: { readonly source: string | null; readonly person: boolean },
  paragraph: number,
): FigureDraft {
  const { text, places } = context
  const { clause, mention } = claim
  const numbers = toNumbers(mention.quantity.core, claim.hedge, context.reading, claim.derived)
  const [start, end] = shortSpan(claim)
  const number = spanOf(clause, mention.quantity.first, mention.quantity.last)
  const total =
    claim.predicate?.how === 'count' && concepts[claim.concept].measure === 'flow' && period.accuracy !== 'range'
  const driven = claim.concept === 'newly-displaced' && period.long && claim.unit === 'people'
  const concept = driven ? 'driven-from-home' : claim.concept
  const flags = new Set([...claim.flags, ...period.flags, ...where.flags])
  if (person) flags.add('source-person')
  if (clause.tokens.some(({ word }) => word.hazard !== null)) flags.add('other-cause')
  if (mention.topic === 'refugees' && concept === 'newly-displaced') flags.add('label-conflict')
  const figure: Figure = {
    id: `${context.prefix}/${start}-${end}/${concept}`,
    concept,
    group: forcesOf(claim, where.place, places),
    unit: claim.unit,
    measure: concepts[concept].measure,
    place: where.place,
    from: where.from,
    start: total || period.start === null ? null : isoDay(period.start),
    end: period.end === null ? null : isoDay(period.end),
    dateAccuracy: period.accuracy,
    text: text.slice(start, end),
    ...numbers,
    basis: null,
    status: claim.status,
    source: source !== null && isOutlet(source, context.outlet) ? null : source,
    outlet: context.outlet,
    published: context.published,
    vintage: null,
    title: context.title,
    url: context.url,
    licence: null,
    locator: `characters ${number[0]}-${number[1]}`,
    flags: [...flags],
  }
  return {
    figure,
    claim,
    start,
    end,
    number,
    paragraph,
    placed: where.said,
    sameAs: null,
  }
}

/** The words of a figure: at most eight, the number and its hedge first. */
export function shortSpan({
  clause,
  from,
  to,
  mention,
}: Pick<Claim, 'clause' | 'from' | 'to' | 'mention'>): [start: number, end: number] {
  let words = 0
  for (let k = from; k <= to; k++) if (clause.tokens[k]!.kind !== 'sign') words++
  return spanOf(clause, from, words <= 9 ? to : mention.quantity.to)
}

/** Soldiers of a nationality are the government's in their own country, and foreign in another. */
function forcesOf({ group, mention: { nation } }: Claim, place: string | null, places: Gazetteer): Figure['group'] {
  if (group !== 'combatants' || nation === null || place === null) return group
  const relation = places.relation(place, nation)
  if (relation === 'same' || relation === 'within') return 'government-forces'
  return relation === 'apart' ? 'foreign-forces' : group
}

function isOutlet(source: string, outlet: string | null): boolean {
  if (outlet === null) return false
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const [s, o] = [plain(source), plain(outlet)]
  return s === o || (s.length > 2 && ` ${o} `.includes(` ${s} `))
}
