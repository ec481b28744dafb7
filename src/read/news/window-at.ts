import type { DateAccuracy } from '../../figures/vocabulary.js'
import { dayOf, daysInMonth, monthStart, weekdayOf, yearMonth } from './calendar.js'
import { pointAt } from './point-at.js'
import type { TimeSpan } from './time-span.js'
import type { Token } from './token.js'

/** "In nine days", "the past week", "last month", "two days ago", "eight years of war". */
export function windowAt(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
  let at = i
  const lead =
    tokens[at]!.word.time?.kind === 'last' ||
    tokens[at]!.word.time?.kind === 'this' ||
    tokens[at]!.word.time?.kind === 'next'
      ? tokens[at++]!
      : null
  const count = countAt(tokens, at)
  const unitAt = count?.next ?? at
  const unit = tokens[unitAt]?.word.time
  if (unit?.kind !== 'unit') return null
  const hyphen = tokens[unitAt - 1]?.text === '-'
  const first = i
  const before = tokens[i - 1]?.word
  const after = tokens[unitAt + 1]
  const span = (start: number | null, end: number | null, accuracy: DateAccuracy, more: Partial<TimeSpan> = {}): TimeSpan => ({
    first, last: unitAt, start, end, accuracy, kind: 'window', vague: false, long: unit.value * (count?.n ?? 1) > 366, ...more,
  }) // prettier-ignore
  const length = span(null, published, 'range', { kind: 'length', vague: true })
  const ofYears = (n: number): TimeSpan => {
    if (Number.isNaN(published)) return length
    const { year, month } = yearMonth(published)
    return span(dayOf(year - n, 1, 1), monthStart(year, month + 1) - 1, 'month', { kind: 'length', vague: true })
  }
  if (hyphen || tokens[unitAt + 1]?.text === '-') return length
  // "The week to 16 May", "the 24 hours ending on Sunday"
  if (
    lead === null &&
    unit.value <= 30 &&
    after !== undefined &&
    /^(?:to|ending|ended|until|through)$/.test(after.text)
  ) {
    const point = pointAt(
      tokens,
      /^(?:on|in|the)$/.test(tokens[unitAt + 2]?.text ?? '') ? unitAt + 3 : unitAt + 2,
      published,
      i,
    )
    if (point !== null && point.start === point.end) {
      const days = Math.ceil((count?.n ?? 1) * unit.value)
      const start = unit.value === 30 ? back(point.end, count?.n ?? 1, 30) + 1 : point.end - days + 1
      return Number.isNaN(start) ? length : span(start, point.end, 'range', { last: point.last, long: false })
    }
  }
  if (lead?.word.time!.kind === 'next') return span(null, null, 'range', { kind: 'length', vague: true })
  if (after?.word.time?.kind === 'ago') {
    if (count === null || Number.isNaN(count.n)) return { ...length, last: unitAt + 1 }
    return after.text === 'ago' || unit.value < 1
      ? { ...ago(count.n, unit.value, published, first, unitAt + 1) }
      : { ...length, last: unitAt + 1 }
  }
  if (lead !== null && count === null) {
    if (tokens[unitAt]!.text.endsWith('s') && unit.value !== 2)
      return span(loosely(published, 2, unit.value), published, 'range', { vague: true })
    return { ...calendar(lead.word.time!.kind === 'this', unit.value, published, lead.text), first, last: unitAt }
  }
  if (count === null && unit.value === 2 && before?.time?.kind === 'in')
    return { ...calendar(false, 2, published, 'the'), first, last: unitAt }
  if (count === null) {
    // "in recent months", "for months"
    const opened = before?.time?.kind === 'in' || before?.time?.kind === 'last'
    return opened && tokens[unitAt]!.text.endsWith('s') ? span(null, published, 'range', { vague: true }) : length
  }
  if (Number.isNaN(count.n))
    return span(lead === null ? null : loosely(published, 4, unit.value), published, 'range', {
      vague: true,
      kind: lead !== null || before?.time?.kind === 'in' ? 'window' : 'length',
    })
  const days = Math.max(1, Math.ceil(count.n * unit.value))
  if (lead !== null)
    return span(unit.value >= 30 ? back(published, count.n, unit.value) : published - days, published, 'range')
  // "Eight years of war have killed": up to about now, from a day in the year so long ago.
  if (unit.value === 365 && after?.text === 'of' && WAR.test(tokens[unitAt + 2]?.text ?? '') && upToNow(tokens, unitAt))
    return ofYears(count.n)
  const opened = before?.time?.kind === 'in'
  // "In nine days" are the nine up to now; "over three days" in a story may be any three.
  const vague = tokens[i - 1]?.text !== 'in' && tokens[i - 1]?.text !== 'within'
  return opened && unit.value <= 30 && !count.one
    ? span(published - days + (unit.value < 1 ? 0 : 1), published, 'range', { vague })
    : length
}

const upToNow = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 3, at + 8).some(({ text }) => text === 'have' || text === 'has')

const WAR = /^(?:war|conflict|fighting|civil|violence|bloodshed|insurgency|siege|armed)$/

/** "Three", "a few": NaN where it is not said how many. */
export function countAt(
  tokens: readonly Token[],
  i: number,
): { readonly n: number; readonly next: number; readonly one: boolean } | null {
  const token = tokens[i]
  if (token === undefined) return null
  const hyphen = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
  if (token.kind === 'number')
    return /^\d{1,3}(?:\.\d)?$/.test(token.text) ? { n: Number(token.text), next: hyphen, one: false } : null
  if (token.word.several || token.text === 'few' || token.word.vague !== null)
    return { n: NaN, next: i + 1, one: false }
  if (!Number.isNaN(token.word.number)) {
    const tens = token.word.number
    const more = tokens[hyphen]
    if (tens >= 20 && more !== undefined && more.word.number < 10 && more.word.number > 0)
      return {
        n: tens + more.word.number,
        next: tokens[hyphen + 1]?.text === '-' ? hyphen + 2 : hyphen + 1,
        one: false,
      }
    return { n: tens, next: hyphen, one: token.word.article }
  }
  return token.word.article ? { n: 1, next: i + 1, one: true } : null
}

export function ago(n: number, unit: number, published: number, first: number, last: number): TimeSpan {
  const at = published - Math.round(n * unit)
  const common = { first, last, kind: 'date', vague: false, long: false } as const
  if (unit < 7) return { ...common, start: at, end: at, accuracy: 'day' }
  if (unit === 7) return { ...common, start: at - 3, end: at + 3, accuracy: 'week' }
  if (Number.isNaN(published)) return { ...common, start: NaN, end: NaN, accuracy: 'month' }
  const { year, month } = yearMonth(published)
  if (unit === 30) {
    const start = monthStart(year, month - n)
    const then = yearMonth(start)
    return { ...common, start, end: start + daysInMonth(then.year, then.month) - 1, accuracy: 'month' }
  }
  const years = Math.round((n * unit) / 365)
  return { ...common, start: dayOf(year - years, 1, 1), end: dayOf(year - years, 12, 31), accuracy: 'year' }
}

/**
 * The first day of "recent months" and "the past few days": a plural is two or more, "a few" is read as four, and weeks
 * and months are known no better than by the calendar month in which they begin. Hours and years stay open.
 */
function loosely(published: number, n: number, unit: number): number | null {
  if (unit === 1) return published - n
  if ((unit !== 7 && unit !== 30) || Number.isNaN(published)) return null
  const then = yearMonth(unit === 7 ? published - 7 * n : back(published, n, unit))
  return monthStart(then.year, then.month)
}

function back(published: number, n: number, unit: number): number {
  if (Number.isNaN(published)) return NaN
  const { year, month, day } = yearMonth(published)
  const start = monthStart(year, month - Math.round((n * unit) / (unit >= 365 ? 365 / 12 : 30)))
  const then = yearMonth(start)
  return dayOf(then.year, then.month, Math.min(day, daysInMonth(then.year, then.month)))
}

/** "Last week" is the calendar week before, "the past week" the seven days up to now. */
export function calendar(
  now: boolean,
  unit: number,
  published: number,
  lead: string,
): Omit<TimeSpan, 'first' | 'last'> {
  const common = { kind: 'window', vague: false, long: false } as const
  const window = (start: number, end: number, accuracy: DateAccuracy) => ({ ...common, start, end, accuracy })
  if (Number.isNaN(published)) return window(NaN, NaN, 'range')
  const { year, month } = yearMonth(published)
  if (lead === 'past')
    return window(unit >= 30 ? back(published, 1, unit) : published - Math.ceil(unit), published, 'range')
  if (unit === 2) {
    const saturday = published - ((weekdayOf(published) + 1) % 7)
    return window(saturday, Math.min(saturday + 1, Math.max(published, saturday)), 'range')
  }
  if (unit === 7) {
    const monday = published - weekdayOf(published) + 1
    return now ? window(monday, published, 'week') : window(monday - 7, monday - 1, 'week')
  }
  if (unit === 30) {
    const start = monthStart(year, now ? month : month - 1)
    return now ? window(start, published, 'month') : window(start, monthStart(year, month) - 1, 'month')
  }
  if (unit === 365)
    return now
      ? window(dayOf(year, 1, 1), published, 'year')
      : window(dayOf(year - 1, 1, 1), dayOf(year - 1, 12, 31), 'year')
  return window(published - Math.max(1, Math.ceil(unit)), published, 'range')
}
