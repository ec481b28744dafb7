import { asOfDay } from '../figures/as-of-day.js'
import { type ConceptId, broaderConcepts, concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { type GroupId, broaderGroups, groups } from '../figures/groups.js'
import type { Gazetteer } from '../figures/places.js'
import { significantDigits } from '../figures/significant-digits.js'
import { scopeInWords, scopeOf } from '../figures/scope-of.js'
import { units } from '../figures/units.js'
import { daysBetween } from '../util/day.js'
import { isCopy } from './independence.js'
import { dayInWords } from './question-in-words.js'

/** One thing in which two figures differ, or that explains their difference. */
export interface Difference {
  readonly kind:
    | 'copy'
    | 'concept'
    | 'group'
    | 'unit'
    | 'measure'
    | 'place'
    | 'from'
    | 'period'
    | 'day'
    | 'scope'
    | 'source'
    | 'conversion'
    | 'label'
    | 'rounding'
    | 'open'
  /** Which of the two contains the other in this respect; null where neither does, or it is not known. */
  readonly whole: 'a' | 'b' | null
  readonly words: string
}

/** The dimensions that make a question; a difference in any of them makes another question. */
const QUESTION = new Set<Difference['kind']>([
  'concept',
  'group',
  'unit',
  'measure',
  'place',
  'from',
  'period',
  'day',
  'scope',
])

export const isOfQuestion = ({ kind }: Difference) => QUESTION.has(kind)

/** How the words of a difference end where two places or periods share a part, or none. */
export const ending = { overlap: ', which overlap', apart: ', which do not overlap' } as const

/** Everything in which two figures differ, in a fixed order. */
export function differences(a: Figure, b: Figure, places: Gazetteer, copyWindowDays: number): Difference[] {
  return [
    copy(a, b, copyWindowDays),
    concept(a, b),
    group(a, b),
    unit(a, b),
    measure(a, b),
    place('place', a, b, places),
    place('from', a, b, places),
    a.measure === 'stock' ? day(a, b) : period(a, b),
    scope(a, b),
    source(a, b),
    conversion(a, b),
    label(a, b),
    rounding(a, b),
    open(a, b),
  ].filter(d => d !== null)
}

function copy(a: Figure, b: Figure, days: number): Difference | null {
  if (!sameQuestion(a, b) || !isCopy(a, b, days)) return null
  const who =
    a.source === null
      ? `neither names a source, and they are at most ${days} days apart`
      : `both counted by ${a.source}`
  return { kind: 'copy', whole: null, words: `the same number of the same thing; ${who}` }
}

function sameQuestion(a: Figure, b: Figure): boolean {
  return (
    (['concept', 'group', 'unit', 'place', 'from', 'start'] as const).every(name => a[name] === b[name]) &&
    asOfDay(a) === asOfDay(b)
  )
}

function concept(a: Figure, b: Figure): Difference | null {
  if (a.concept === b.concept) return null
  const whole = wholeBy(a.concept, b.concept, broaderConcepts)
  return { kind: 'concept', whole, words: `${concepts[a.concept].label} and ${concepts[b.concept].label}` }
}

function group(a: Figure, b: Figure): Difference | null {
  if (a.group === b.group) return null
  const whole = wholeBy<GroupId>(a.group, b.group, broaderGroups)
  return { kind: 'group', whole, words: `${groups[a.group].label} and ${groups[b.group].label}` }
}

function wholeBy<Id extends ConceptId | GroupId>(a: Id, b: Id, broader: (id: Id) => Id[]): 'a' | 'b' | null {
  if (broader(b).includes(a)) return 'a'
  return broader(a).includes(b) ? 'b' : null
}

function unit(a: Figure, b: Figure): Difference | null {
  if (a.unit === b.unit) return null
  // A person who moves makes at least one movement: people are the smaller number of the two.
  const whole =
    a.unit === 'movements' && b.unit === 'people' ? 'a' : b.unit === 'movements' && a.unit === 'people' ? 'b' : null
  return { kind: 'unit', whole, words: `${units[a.unit].many} and ${units[b.unit].many}` }
}

function measure(a: Figure, b: Figure): Difference | null {
  if (a.measure === b.measure) return null
  return { kind: 'measure', whole: null, words: 'a stock at a day and a flow over a period' }
}

function place(kind: 'place' | 'from', a: Figure, b: Figure, places: Gazetteer): Difference | null {
  const [x, y] = [a[kind], b[kind]]
  if (x === y) return null
  const preposition = kind === 'from' ? 'from ' : ''
  const name = (id: string | null) =>
    id === null ? `${preposition}a place not stated` : preposition + (places.nameOf(id) ?? id)
  if (x === null || y === null) return { kind, whole: null, words: `${name(x)} and ${name(y)}` }
  const relation = places.relation(x, y)
  const whole = relation === 'contains' ? 'a' : relation === 'within' ? 'b' : null
  const how = {
    same: '',
    contains: ', which lies within it',
    within: ', in which it lies',
    overlaps: ending.overlap,
    apart: '',
    unknown: '',
  }[relation]
  return { kind, whole, words: `${name(x)} and ${name(y)}${how}` }
}

function day(a: Figure, b: Figure): Difference | null {
  const [x, y] = [asOfDay(a), asOfDay(b)]
  if (x === y || b.measure === 'flow') return null
  return { kind: 'day', whole: null, words: `as of ${dayOf(x)} and of ${dayOf(y)}${apart(a, b)}` }
}

function period(a: Figure, b: Figure): Difference | null {
  if (b.measure === 'stock') return null
  const [x, y] = [asOfDay(a), asOfDay(b)]
  if (a.start === b.start && x === y) return null
  if (a.start === b.start)
    return { kind: 'day', whole: laterOf(x, y), words: `totals to ${dayOf(x)} and to ${dayOf(y)}${apart(a, b)}` }
  const words = `${daysOf(a.start, x)} and ${daysOf(b.start, y)}`
  if (a.start === null || b.start === null || x === null || y === null) return { kind: 'period', whole: null, words }
  if (x < b.start || y < a.start) return { kind: 'period', whole: null, words: words + ending.apart }
  const whole = a.start <= b.start && x >= y ? 'a' : b.start <= a.start && y >= x ? 'b' : null
  return { kind: 'period', whole, words: words + (whole === null ? ending.overlap : ', one within the other') }
}

/** A running total to a later day contains the one to an earlier day. */
const laterOf = (x: string | null, y: string | null) => (x === null || y === null ? null : x > y ? 'a' : 'b')

const dayOf = (day: string | null) => (day === null ? 'a day not stated' : dayInWords(day))

const daysOf = (start: string | null, end: string | null) =>
  start !== null && start === end
    ? `on ${dayInWords(start)}`
    : start === null
      ? `up to ${dayOf(end)}`
      : `from ${dayInWords(start)} to ${dayOf(end)}`

/** Between days that are known to the day; what is known to the month has no distance in days. */
function apart(a: Figure, b: Figure): string {
  const [x, y] = [asOfDay(a), asOfDay(b)]
  if (x === null || y === null || a.dateAccuracy !== 'day' || b.dateAccuracy !== 'day') return ''
  const days = Math.abs(daysBetween(x, y))
  return days === 1 ? ', one day apart' : `, ${days} days apart`
}

function scope(a: Figure, b: Figure): Difference | null {
  const [x, y] = [scopeOf(a), scopeOf(b)]
  if (x.join() === y.join()) return null
  const words = (of: readonly string[]) => (of.length === 0 ? 'no stated part or cause' : scopeInWords(of))
  const whole = x.every(s => y.includes(s)) ? 'a' : y.every(s => x.includes(s)) ? 'b' : null
  return { kind: 'scope', whole, words: `${words(x)} and ${words(y)}` }
}

function source(a: Figure, b: Figure): Difference | null {
  if (a.source === null || b.source === null || a.source !== b.source) return null
  return { kind: 'source', whole: null, words: `both counted by ${a.source}` }
}

/** A number of another unit, turned into this one by a factor that somebody chose. */
function conversion(a: Figure, b: Figure): Difference | null {
  const [x, y] = [a, b].map(f => flagValue(f, 'converted'))
  if (x === y) return null
  const words = (f: Figure) => {
    const how = flagValue(f, 'converted')
    if (how === null) return []
    return [`"${f.text}" is converted from another unit${how === '' ? '' : `: ${how}`}`]
  }
  return { kind: 'conversion', whole: null, words: [a, b].flatMap(words).join('; ') }
}

function label(a: Figure, b: Figure): Difference | null {
  const called = [a, b].filter(f => flagValue(f, 'label-conflict') !== null)
  if (called.length === 0) return null
  return {
    kind: 'label',
    whole: null,
    words: called.map(f => `"${f.text}" is called something else in the words than what it counts`).join('; '),
  }
}

/** The same thing counted with more and with fewer digits: the coarser number may be the finer one rounded. */
function rounding(a: Figure, b: Figure): Difference | null {
  if (a.value === null || b.value === null || a.value === b.value) return null
  if (a.concept !== b.concept || a.group !== b.group || a.unit !== b.unit) return null
  // The number as written is of the other unit still.
  if ([a, b].some(f => flagValue(f, 'converted') !== null)) return null
  if (significantDigits(a.value) === significantDigits(b.value)) return null
  const [coarse, fine] = grain(a.value) >= grain(b.value) ? [a.value, b.value] : [b.value, a.value]
  const unit = grain(coarse)
  if (Math.round(fine / unit) * unit !== coarse) return null
  return { kind: 'rounding', whole: null, words: 'one number rounds to the other' }
}

/** Size of the last digit that is not zero: 10,000 for 130,000. */
function grain(value: number): number {
  let unit = 1
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return unit
}

function open(a: Figure, b: Figure): Difference | null {
  const n = [a, b].filter(f => f.high === null).length
  if (n === 0) return null
  return { kind: 'open', whole: null, words: n === 2 ? 'both give only a minimum' : 'one gives only a minimum' }
}
