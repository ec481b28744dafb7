import type { Figure } from '../figures/figure.js'
import { type Figures, FiguresError } from '../figures/figures.js'
import { issue } from '../figures/issue.js'
import { places as builtIn } from '../figures/places.js'
import type { Piece } from '../figures/range.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { displayed } from '../util/displayed.js'
import { changesOf } from './changes-of.js'
import { checkRelations } from './check-relations.js'
import { type ClaimReading, claimOf } from './claim-of.js'
import type { Change, Consistency, Contradiction, FigureLimits } from './consistency.js'
import { isCountedOnce } from './counted-once.js'
import { dayContradictions } from './day-contradictions.js'
import { findContradictions } from './find-contradictions.js'
import { modelOf } from './model-of.js'
import { type Claims, type Question, question } from './question.js'
import type { Reasoning } from './reasoner.js'
import type { Relation } from './relation.js'
import { type RelationsOptions, relationsOf } from './relations-of.js'
import { shownConsistency } from './shown-consistency.js'
import { tensionsOf } from './tensions-of.js'
import { verdictInWords } from './verdict-in-words.js'
import { knownOptions } from '../util/known-options.js'

export interface CheckOptions extends RelationsOptions {
  /** How the figures are read; `printed` takes each number as it stands. Default: `typical`. */
  readonly reading?: ClaimReading
  /** Whether relations are also derived from the figures themselves (`relationsOf`). Default: true. */
  readonly derive?: boolean
  /** Contradictions to name at the most. Default: 50. */
  readonly most?: number
}

/** The one way through a check; only the reasoning differs between the core and the solver. */
export function examine(
  input: Figures,
  stated: readonly Relation[],
  options: CheckOptions,
  reasoning: Reasoning,
): Consistency {
  knownOptions(options, { reading: 1, derive: 1, most: 1, places: 1, countedOnce: 1 })
  const { reading = 'typical', derive = true, most = 50, places = builtIn } = options
  if (!(Number.isInteger(most) && most > 0)) throw new Error(`invalid most: ${most}`)
  const rows = [...toTable(input)].sort((a, b) => (a.id < b.id ? -1 : 1))
  refusePeriods(rows)
  const byId = new Map(rows.map(figure => [figure.id, figure]))
  const relations = inOrder([
    ...(derive ? relationsOf(rows, { places, countedOnce: options.countedOnce ?? false }) : []),
    ...stated,
  ])
  checkRelations(relations, byId)

  const claims = new Map(rows.map(figure => [figure.id, claimOf(figure, reading)]))
  const wider = new Map(rows.map(figure => [figure.id, hull(claims.get(figure.id)!, claimOf(figure, 'wide'))]))
  const wide = [...wider].every(([id, piece]) => String(piece) === String(claims.get(id))) ? null : wider
  const model = modelOf(rows, relations)
  const asked = question(model, reasoning)
  const again = againOf(rows, relations, byId, reasoning)
  const search = { byId, question: asked, again, claims, wide, model, relations, reasoning, places, most }
  try {
    const { found, cut } = findContradictions(search)
    const days = dayContradictions(relations, byId, places)
    const contradictions = [...found, ...days].sort((a, b) => a.figures.length - b.figures.length)
    const changes = changesForAll(found, days, () => changesOf([...byId.keys()], found[0]!.figures, search))
    const hard =
      contradictions.some(one => one.hard) ||
      (found.length > 0 && (wide === null || !asked.possible(wide, [...byId.keys()])))
    const verdict = contradictions.length === 0 ? 'consistent' : hard ? 'hard' : 'soft'
    const result: Consistency = {
      verdict,
      words: verdictInWords(verdict, contradictions.length, rows.length, relations.length, reasoning.exact),
      exact: reasoning.exact,
      contradictions,
      tensions: tensionsOf(search),
      changes,
      leastChange: found.length === 0 ? 0 : asked.leastChange(claims),
      limits: limitsOf(rows, asked, claims),
      notes: [
        ...(cut ? [`The search ended at ${found.length} contradictions; there may be more.`] : []),
        ...(model.cut.length > 0
          ? [
              'Some periods can be put together from others in very many ways; only those with the fewest parts were looked at.',
            ]
          : []),
      ],
      relations,
      figures: tableOf(rows),
    }
    return displayed(result, () => shownConsistency(result))
  } finally {
    asked.close()
    again?.close()
  }
}

/** The order in which relations are stated decides nothing. */
const inOrder = (relations: readonly Relation[]) =>
  relations
    .map(relation => [JSON.stringify(relation), relation] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, relation]) => relation)

function refusePeriods(rows: readonly Figure[]): void {
  const issues = rows.flatMap(({ id, start, end }, i) =>
    start !== null && end !== null && end < start
      ? [
          issue(
            'E-PERIOD',
            'error',
            { row: i + 1, column: 'end', read: `${id}: ${start} to ${end}` },
            'The period ends before it starts',
            'Swap or correct the days',
          ),
        ]
      : [],
  )
  if (issues.length > 0) throw new FiguresError(issues)
}

const hull = (a: Piece, b: Piece): Piece => [
  a[0] === null || b[0] === null ? null : Math.min(a[0], b[0]),
  a[1] === null || b[1] === null ? null : Math.max(a[1], b[1]),
]

function againOf(
  rows: readonly Figure[],
  relations: readonly Relation[],
  byId: ReadonlyMap<string, Figure>,
  reasoning: Reasoning,
): Question | null {
  if (!relations.some(relation => isCountedOnce(relation, byId))) return null
  const changed = relations.map(relation =>
    isCountedOnce(relation, byId) ? { ...relation, adds: 'between' as const } : relation,
  )
  return question(modelOf(rows, changed), reasoning)
}

/** What is wrong with days is mended by leaving a figure out, and by nothing else. */
function changesForAll(
  found: readonly Contradiction[],
  days: readonly Contradiction[],
  ofNumbers: () => Change[],
): readonly Change[] {
  const all = found.length > 0 ? ofNumbers() : (days[0]?.changes ?? [])
  return all.filter(change =>
    days.every(({ figures }) => change.kind === 'leave-out' && figures.includes(change.figures[0]!)),
  )
}

function limitsOf(rows: readonly Figure[], asked: Question, claims: Claims): FigureLimits[] {
  const idsOf = new Map(asked.parts.flatMap(({ model }) => model.ids.map(id => [id, model.ids] as const)))
  return rows.map(({ id }) => {
    const stated = claims.get(id)!
    const ids = idsOf.get(id)
    if (ids === undefined) return { id, stated, others: [null, null], tightened: stated }
    const others = asked.limits(
      claims,
      ids.filter(other => other !== id),
      id,
    )
    return { id, stated, others, tightened: others === null ? null : meetOf(stated, others) }
  })
}

function meetOf(a: Piece, b: Piece): Piece | null {
  const low = a[0] === null ? b[0] : b[0] === null ? a[0] : Math.max(a[0], b[0])
  const high = a[1] === null ? b[1] : b[1] === null ? a[1] : Math.min(a[1], b[1])
  return low !== null && high !== null && low > high ? null : [low, high]
}
