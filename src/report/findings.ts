import { asOfDay } from '../figures/as-of-day.js'
import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { flagValue } from '../figures/flag-value.js'
import { toTable } from '../figures/to-table.js'
import { type FlagId, flags } from '../figures/vocabulary.js'
import { type Comparison, verdicts, wholeOf } from '../reconcile/compare.js'
import { type Difference, ending, isOfQuestion } from '../reconcile/differences.js'

/** What is worth telling of how figures differ, in the order in which it is told. */
export const findingKinds = {
  conflict: 'Figures that cannot both be right as they stand',
  label: 'Words that do not fit the number, or leave something open',
  repeat: 'One number told more than once',
  'false-friend': 'Equal numbers of different things: no confirmation of each other',
  day: 'The same thing on other days: a difference is no disagreement',
  period:
    'The same thing in periods that do not overlap: events and movements add up, people who were counted twice do not',
  place: 'The same thing in places that overlap: two questions, not one',
  part: 'A part and its whole: not to be added up',
} as const
export type FindingKind = keyof typeof findingKinds

export interface Finding {
  readonly kind: FindingKind
  /** The figures it is about. */
  readonly ids: readonly string[]
  readonly words: string
}

/** Below this, equal numbers are no surprise. */
const FALSE_FRIEND_FROM = 1000

/** Flags that tell of a conflict inside one report. */
const LABELS = [
  'label-conflict',
  'date-conflict',
  'order-violated',
  'suspect',
  'distributive',
  'group-unclear',
  'place-unclear',
] as const satisfies readonly FlagId[]

/**
 * Of all pairs, those that a person should read before using the figures: contradictions and disagreements; what a
 * report calls by a wrong name or date; one number told more than once; equal numbers of different things; and the
 * same thing on other days, in other periods, in places that overlap, or as part and whole, each time the nearest pairs
 * only. The other pairs stay in the comparisons.
 *
 * @example
 * const table = figures([
 *   { id: 'a', concept: 'killed', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' },
 *   { id: 'b', concept: 'newly-displaced', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' },
 * ])
 * findings(compare(table), table)[0]?.kind // → "false-friend"
 */
export function findings(comparisons: readonly Comparison[], figures: Figures): Finding[] {
  const { rows } = toTable(figures)
  const byId = new Map(rows.map(figure => [figure.id, figure]))
  const copies = repeats(comparisons)
  const original = new Set(rows.map(({ id }) => id).filter(id => (copies.get(id) ?? [id])[0] === id))
  const pairs = comparisons.filter(({ a, b }) => original.has(a) && original.has(b))
  const inside = insideOf(pairs, byId)
  const found = pairs.flatMap((pair): Finding[] => {
    const kind = kindOf(pair, byId, inside)
    return kind === null ? [] : [{ kind, ids: [pair.a, pair.b], words: pairInWords(pair, byId) }]
  })
  const all = [...found, ...LABELS.flatMap(flag => labelled(flag, rows)), ...repeated(copies, byId)]
  return (Object.keys(findingKinds) as FindingKind[]).flatMap(kind => all.filter(finding => finding.kind === kind))
}

function kindOf(pair: Comparison, byId: ReadonlyMap<string, Figure>, inside: Inside): FindingKind | null {
  const { verdict, ratio, differences } = pair
  if (verdict === 'contradiction' || verdict === 'disagree') return 'conflict'
  if (verdict === 'undated' || verdict === 'agree' || verdict === 'copy') return null
  const kinds = differences.filter(isOfQuestion)
  const only = (...of: Difference['kind'][]) => kinds.every(({ kind }) => of.includes(kind))
  if (verdict === 'different' && !only('group', 'place', 'from', 'day', 'period')) {
    return ratio === 1 && byId.get(pair.a)!.value! >= FALSE_FRIEND_FROM ? 'false-friend' : null
  }
  if (only('day')) return inside.isNearest(pair) ? 'day' : null
  if (verdict === 'part')
    return only('group', 'concept', 'unit', 'period', 'day', 'scope') && inside.isNearest(pair) ? 'part' : null
  if (only('period')) return kinds[0]!.words.endsWith(ending.apart) && !inside.shareWhole(pair) ? 'period' : null
  const overlaps = kinds.some(({ kind, words }) => kind === 'place' && words.endsWith(ending.overlap))
  return overlaps && only('place', 'group', 'day') ? 'place' : null
}

interface Inside {
  /** Whether no other figure lies between the two. */
  isNearest(pair: Comparison): boolean
  /** Whether both are parts of a third. */
  shareWhole(pair: Comparison): boolean
}

/** Which figures lie inside which: the part in its whole; of the same thing on two days, the earlier in the later. */
function insideOf(pairs: readonly Comparison[], byId: ReadonlyMap<string, Figure>): Inside {
  const around = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const order = innerOuter(pair, byId)
    if (order !== null) around.set(order[0], (around.get(order[0]) ?? new Set()).add(order[1]))
  }
  const holds = (outer: string, inner: string) => around.get(inner)?.has(outer) === true
  return {
    isNearest({ a, b }) {
      const [inner, outer] = holds(b, a) ? [a, b] : [b, a]
      return holds(outer, inner) && ![...around.get(inner)!].some(id => holds(outer, id))
    },
    shareWhole: ({ a, b }) => [...(around.get(a) ?? [])].some(id => holds(id, b)),
  }
}

function innerOuter(
  pair: Comparison,
  byId: ReadonlyMap<string, Figure>,
): readonly [inner: string, outer: string] | null {
  const kinds = pair.differences.filter(isOfQuestion)
  const whole = wholeOf(kinds)
  if (whole !== null) return whole === 'a' ? [pair.b, pair.a] : [pair.a, pair.b]
  if (kinds.length !== 1 || kinds[0]!.kind !== 'day') return null
  const [x, y] = [asOfDay(byId.get(pair.a)!), asOfDay(byId.get(pair.b)!)]
  return x === null || y === null ? null : x < y ? [pair.a, pair.b] : [pair.b, pair.a]
}

/** For each figure that is told more than once, all that tell it, in the order of the table. */
function repeats(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const { a, b, verdict } of comparisons) {
    if (verdict !== 'copy') continue
    const told = [...new Set([...(all.get(a) ?? [a]), ...(all.get(b) ?? [b])])]
    for (const id of told) all.set(id, told)
  }
  return all
}

function repeated(copies: ReadonlyMap<string, readonly string[]>, byId: ReadonlyMap<string, Figure>): Finding[] {
  return [...new Set(copies.values())].map(ids => {
    const { source } = byId.get(ids[0]!)!
    const who = source === null ? 'no source is named, and they were published within days' : `all counted by ${source}`
    return {
      kind: 'repeat',
      ids,
      words: `${listed(ids.map(id => name(byId.get(id)!)))}: the same number of the same thing; ${who}. Counted once.`,
    }
  })
}

/** All figures with a flag in one finding. */
function labelled(flag: (typeof LABELS)[number], rows: readonly Figure[]): Finding[] {
  const odd = rows.filter(figure => flagValue(figure, flag) !== null)
  if (odd.length === 0) return []
  const told = odd.map(figure => {
    const value = flagValue(figure, flag)
    const counts = flag === 'label-conflict' ? ` counts ${concepts[figure.concept].label}` : ''
    return `${name(figure)}${counts}${value === '' ? '' : ` (${value})`}`
  })
  return [{ kind: 'label', ids: odd.map(({ id }) => id), words: `${capital(flags[flag])}: ${listed(told)}.` }]
}

function pairInWords({ a, b, verdict, because, differences }: Comparison, byId: ReadonlyMap<string, Figure>): string {
  const told = new Set(differences.flatMap(({ kind, words }) => (kind === 'label' ? [words] : [])))
  const reasons = [...(verdict === 'disagree' ? [verdicts.disagree] : []), ...because.filter(words => !told.has(words))]
  return `${name(byId.get(a)!)} and ${name(byId.get(b)!)}: ${reasons.join('; ')}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const name = (figure: Figure) => `“${figure.text}” (${figure.id})`
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
