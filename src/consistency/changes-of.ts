import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { Piece } from '../figures/range.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { Change, ChangeKind, Limits } from './consistency.js'
import { figureName } from './figure-name.js'
import { limitsInWords } from './limits-in-words.js'
import { listed } from './listed.js'
import type { Claims, Question } from './question.js'

/** What changes are tried against. */
export interface Tried {
  readonly byId: ReadonlyMap<string, Figure>
  readonly question: Question
  /** The same where people can be counted again; null where nothing would change. */
  readonly again: Question | null
  readonly claims: Claims
  /** The claims of the wide reading; null where it is no other. */
  readonly wide: Claims | null
}

/** Every single change after which `all` could be true; only figures of `suspects` are changed. */
export function changesOf(all: readonly string[], suspects: readonly string[], tried: Tried): Change[] {
  return [
    ...suspects.flatMap(id => asMovements(id, all, tried)),
    ...countedAgain(all, suspects, tried),
    ...widerReading(all, suspects, tried),
    ...suspects.flatMap(id => leftOut(id, all, tried)),
  ].sort((a, b) => Number(b.evidence !== null) - Number(a.evidence !== null))
}

const change = (
  kind: ChangeKind,
  figures: readonly string[],
  evidence: string | null,
  limits: readonly Limits[],
  words: string,
): Change => ({ kind, figures, evidence, limits, words: evidence === null ? words : `${words} ${evidence}` })

const limitsOf = (id: string, piece: Piece | null): Limits[] =>
  piece === null ? [] : [{ id, low: piece[0], high: piece[1] }]

/** If the number counts movements, people are at most as many: it stays a ceiling, and is no floor any more. */
function asMovements(id: string, all: readonly string[], { byId, question, claims }: Tried): Change[] {
  const figure = byId.get(id)!
  const [low, high] = claims.get(id)!
  if (figure.unit !== 'people' || figure.concept !== 'newly-displaced' || low === null) return []
  const changed = new Map([...claims, [id, [null, high] as const]])
  if (!question.possible(changed, all)) return []
  const limits = limitsOf(id, question.limits(changed, all, id))
  const then = limits.map(({ low, high }) => ` The people are then ${limitsInWords(low, high)}.`).join('')
  return [
    change(
      'movements',
      [id],
      movementEvidence(figure, byId),
      limits,
      `Read ${figureName(figure)} as movements.${then}`,
    ),
  ]
}

function movementEvidence(figure: Figure, byId: ReadonlyMap<string, Figure>): string | null {
  const twin = [...byId.values()].find(
    other =>
      other.unit === 'movements' &&
      other.value !== null &&
      other.value === figure.value &&
      other.start === figure.start &&
      other.end === figure.end,
  )
  if (twin !== undefined) return `${figureName(twin)} gives the same number as movements.`
  return flagValue(figure, 'label-conflict') === null ? null : 'Its words and what it counts do not agree.'
}

function countedAgain(all: readonly string[], suspects: readonly string[], { byId, again, claims }: Tried): Change[] {
  if (again === null) return []
  const people = suspects.filter(id => {
    const { concept, unit } = byId.get(id)!
    return unit !== 'movements' && concepts[concept].addsOverTime === 'between'
  })
  if (people.length === 0 || !again.possible(claims, all)) return []
  const limits = people.flatMap(id =>
    limitsOf(
      id,
      again.limits(
        claims,
        all.filter(other => other !== id),
        id,
      ),
    ),
  )
  const told = limits.filter(({ id }) => movementEvidence(byId.get(id)!, byId) !== null)
  const then = told.map(({ id, low, high }) => `${limitsInWords(low, high)} for ${figureName(byId.get(id)!)}`)
  const words = 'Let people count again in a later period: some of them had moved before.'
  return [
    change(
      'counted-again',
      people,
      null,
      limits,
      then.length === 0 ? words : `${words} The others then leave ${listed(then)}.`,
    ),
  ]
}

/** One figure where one is enough, else all of them at once. */
function widerReading(
  all: readonly string[],
  suspects: readonly string[],
  { byId, question, claims, wide }: Tried,
): Change[] {
  if (wide === null) return []
  const moved = suspects.filter(id => String(wide.get(id)) !== String(claims.get(id)))
  const attempt = (ids: readonly string[]): Change[] => {
    const changed = new Map([...claims, ...ids.map(id => [id, wide.get(id)!] as const)])
    if (!question.possible(changed, all)) return []
    const limits = ids.flatMap(id => limitsOf(id, question.limits(changed, all, id)))
    const read = ids.map(id => `${figureName(byId.get(id)!)} as ${boundsInWords(...wide.get(id)!)}`)
    return [change('wider-reading', ids, null, limits, `Read ${listed(read)}.`)]
  }
  const single = moved.flatMap(id => attempt([id]))
  return single.length > 0 || moved.length < 2 ? single : attempt(moved)
}

function leftOut(id: string, all: readonly string[], { byId, question, claims }: Tried): Change[] {
  const others = all.filter(other => other !== id)
  if (!question.possible(claims, others)) return []
  const limits = limitsOf(id, question.limits(claims, others, id))
  const then = limits.map(({ low, high }) => ` The others leave ${limitsInWords(low, high)} for it.`).join('')
  return [change('leave-out', [id], null, limits, `Leave out ${figureName(byId.get(id)!)}.${then}`)]
}
