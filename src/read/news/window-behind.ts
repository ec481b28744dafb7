import { dayOf, yearMonth } from './calendar.js'
import { isLastBehind, lastWord } from './is-last-behind.js'
import type { TimeSpan } from './time-span.js'
import type { Token } from './token.js'
import { ago, calendar, countAt } from './window-at.js'

/** Those that mean the days up to now where they stand before a week or month, or behind it. */
const UP_TO_NOW = /^(?:ecoule|ecoulee|ultimo|ultima)s?$/

const isPlural = ({ text }: Token) => text.endsWith('s') && text !== 'mois' && text !== 'mes'

/**
 * The windows of French and Spanish: "la semaine dernière", "ce mois", "les trois derniers jours", "los últimos tres
 * días", "hace dos días", "depuis trois jours", "depuis le début de l’année". Null where none begins here.
 */
export function windowBehind(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
  const { word, text } = tokens[i]!
  const kind = word.time?.kind
  const common = { first: i, accuracy: 'range', kind: 'window', vague: false, long: false } as const
  const known = !Number.isNaN(published)
  if (kind === 'year') {
    const start = known ? dayOf(yearMonth(published).year, 1, 1) : NaN
    return { ...common, kind: 'since', last: i, start, end: published }
  }
  if (kind === 'back' || kind === 'since') {
    const count = countAt(tokens, i + 1)
    const unit = count === null ? null : (tokens[count.next]?.word.time ?? null)
    if (count === null || Number.isNaN(count.n) || unit?.kind !== 'unit') return null
    if (kind === 'back') return ago(count.n, unit.value, published, i, count.next)
    return { ...common, kind: 'since', last: count.next, start: published - days(count.n, unit.value), end: published }
  }
  if (kind === 'this' || kind === 'last') {
    const unit = tokens[i + 1]
    const many = kind === 'last' && text.endsWith('s')
    if (unit?.word.time?.kind !== 'unit' || !(kind === 'this' ? THIS : lastWord).test(text) || many || isPlural(unit))
      return null
    return {
      ...calendar(kind === 'this', unit.word.time.value, published, kind === 'this' ? text : 'past'),
      first: i,
      last: i + 1,
    }
  }
  const count = countAt(tokens, i)
  const at = count?.next ?? i
  const lastFirst = count !== null && isLastBehind(tokens[at])
  const unitAt = lastFirst ? at + 1 : at
  const unit = tokens[unitAt]?.word.time
  if (unit?.kind !== 'unit') return null
  const behind = tokens[unitAt + 1]
  if (!lastFirst && !isLastBehind(behind)) return null
  const last = lastFirst ? unitAt : unitAt + 1
  if (count !== null && !count.one)
    return Number.isNaN(count.n)
      ? null
      : { ...common, last, start: published - days(count.n, unit.value), end: published }
  if (isPlural(tokens[unitAt]!) || behind === undefined) return null
  return { ...calendar(false, unit.value, published, UP_TO_NOW.test(behind.text) ? 'past' : 'last'), first: i, last }
}

const THIS = /^(?:ce|cet|cette|este|esta)$/

const days = (n: number, unit: number) => Math.max(1, Math.ceil(n * unit))
