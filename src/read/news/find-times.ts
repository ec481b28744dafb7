import type { DateAccuracy } from '../../figures/vocabulary.js'
import { dayOf, daysInMonth, monthStart, weekdayOf, yearMonth } from './calendar.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** A time that the words give. Days are numbers since 1970; null where the words leave an end open. */
export interface TimeSpan {
  /** First and last token. */
  readonly first: number
  readonly last: number
  readonly start: number | null
  readonly end: number | null
  readonly accuracy: DateAccuracy
  /** `since`, `began` (the day itself; what is told goes on after it) and `by` combine; a `length` says no date. */
  readonly kind: 'date' | 'window' | 'since' | 'began' | 'by' | 'length'
  /** Whether the words leave an end unclear: "the past few weeks". */
  readonly vague: boolean
  /** Whether it covers years, as the length of a war does. */
  readonly long: boolean
}

interface Point {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly accuracy: DateAccuracy
}

/**
 * The times of a sentence, resolved looking back from the day of publication (a number of days; NaN when it is not
 * known, and then only dates with a year are resolved). What lies ahead by its words ("will meet on Thursday") is
 * looked for ahead.
 */
export function findTimes(tokens: readonly Token[], published: number): TimeSpan[] {
  const out: TimeSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i]!
    const time = word.time?.kind
    if (time === 'in' || time === 'until' || time === 'ago') continue
    if (
      kind !== 'number' &&
      time === undefined &&
      Number.isNaN(word.number) &&
      !word.several &&
      !word.article &&
      !word.share
    )
      continue
    const found = timeAt(tokens, i, published)
    if (found === null) continue
    out.push(found)
    i = found.last
  }
  return out
}

function timeAt(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
  const { word } = tokens[i]!
  const time = word.time
  if (time?.kind === 'since' || time?.kind === 'by') {
    const from = skipArticle(tokens, i + 1)
    const point = pointAt(tokens, from, published, i)
    if (point !== null) return time.kind === 'since' ? sinceOf(tokens, i, point, published) : byOf(i, point)
    return null
  }
  if (tokens[i]!.text === 'between' || tokens[i]!.text === 'entre') return null
  const point = pointAt(tokens, i, published, i)
  if (point !== null) return rangeOf(tokens, point, published) ?? { ...point, kind: 'date', vague: false, long: false }
  return windowAt(tokens, i, published)
}

const skipArticle = (tokens: readonly Token[], i: number) => (tokens[i]?.text === 'the' ? i + 1 : i)

function sinceOf(tokens: readonly Token[], i: number, point: Point, published: number): TimeSpan {
  if (point.accuracy === 'range') return { ...point, first: i, kind: 'window', vague: false, long: false }
  const to = tokens[point.last + 1]
  if (to?.word.time?.kind === 'until' && to.text !== 'and') {
    const end = pointAt(tokens, skipArticle(tokens, point.last + 2), published, i)
    if (end !== null && end.end >= point.start) {
      return { first: i, last: end.last, start: point.start, end: end.end, accuracy: 'range', kind: 'window', vague: false, long: end.end - point.start > 366 } // prettier-ignore
    }
  }
  if (/^(?:began|erupted|started|launched|broke)/.test(tokens[i]!.text))
    return { ...point, first: i, kind: 'began', vague: false, long: false }
  const end = Number.isNaN(published) ? null : point.start > published ? point.end : published
  return {
    first: i,
    last: point.last,
    start: point.start,
    end,
    accuracy: 'range',
    kind: 'since',
    vague: false,
    long: end !== null && end - point.start > 366,
  }
}

const byOf = (i: number, point: Point): TimeSpan => ({
  first: i,
  last: point.last,
  start: null,
  end: point.end,
  accuracy: point.accuracy,
  kind: 'by',
  vague: false,
  long: false,
})

/** "3 May to 9 May", "January and June" after "between". */
function rangeOf(tokens: readonly Token[], point: Point, published: number): TimeSpan | null {
  const joint = tokens[point.last + 1]
  const opened = tokens[point.first - 1]?.text === 'between' || tokens[point.first - 1]?.text === 'entre'
  if (joint === undefined || joint.word.time?.kind !== 'until' || (joint.text === 'and' && !opened)) return null
  const second = pointAt(tokens, skipArticle(tokens, point.last + 2), published, point.first)
  if (second === null) return null
  let { start } = point
  // "May 2019 to June": the first of two takes the year of the second, or the one before.
  if (!hasYear(tokens, point) && second.end < start) start = shiftYears(start, second.end)
  if (second.end < start) return null
  const days = second.end - start
  return {
    first: opened ? point.first - 1 : point.first,
    last: second.last,
    start,
    end: second.end,
    accuracy: 'range',
    kind: 'window',
    vague: false,
    long: days > 366,
  }
}

function shiftYears(start: number, end: number): number {
  while (start > end) {
    const { year, month, day } = yearMonth(start)
    start = dayOf(year - 1, month, Math.min(day, daysInMonth(year - 1, month)))
  }
  return start
}

const hasYear = (tokens: readonly Token[], { first, last }: Point) =>
  tokens.slice(first, last + 1).some(token => token.kind === 'number' && yearOf(token) !== null)

const yearOf = ({ text }: Token): number | null => {
  const n = text.length === 4 ? Number(text) : NaN
  return n >= 1900 && n <= 2100 ? n : null
}

/** A day of the month: 1 to 31, with or without "th". */
function dayAt(tokens: readonly Token[], i: number): { readonly day: number; readonly next: number } | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const day = Number(token.text)
  if (!(day >= 1 && day <= 31)) return null
  const suffix = tokens[i + 1]
  const th = suffix?.kind === 'word' && !suffix.spaced && /^(?:st|nd|rd|th|er|º|ª)$/.test(suffix.text)
  return { day, next: th ? i + 2 : i + 1 }
}

/** One day, weekday, month or year. */
function pointAt(tokens: readonly Token[], i: number, published: number, from: number): Point | null {
  const token = tokens[i]
  if (token === undefined) return null
  const time = token.word.time
  if (time?.kind === 'weekday') {
    const at = tokens[i + 1]?.text === ',' ? i + 2 : tokens[i + 1]?.text === 'the' ? i + 2 : i + 1
    const date =
      tokens[at]?.word.time?.kind === 'month' || tokens[at]?.kind === 'number'
        ? dateAt(tokens, at, published, from)
        : null
    if (date !== null && date.accuracy === 'day') return { ...date, first: i }
    const night = tokens[i + 1]?.text === 'night'
    const day = weekday(tokens, i, time.value, published, from)
    return { first: i, last: night ? i + 1 : i, start: day, end: night ? day + 1 : day, accuracy: 'day' }
  }
  if (time?.kind === 'day') {
    const part = tokens[i + 1]?.text === 'night' ? 1 : 0
    const night = token.text === 'overnight' || token.text === 'last night'
    const day = published - time.value
    return { first: i, last: i + part, start: day, end: night || part === 1 ? day + 1 : day, accuracy: 'day' }
  }
  const iso = isoAt(tokens, i)
  return iso ?? dateAt(tokens, i, published, from)
}

function weekday(tokens: readonly Token[], i: number, weekday: number, published: number, from: number): number {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (liesAhead(tokens, from)) return published + ((weekday - weekdayOf(published) + 7) % 7 || 7)
  const before = tokens[i - 1]?.word.time?.kind
  return published - (back === 0 && before === 'last' ? 7 : back)
}

/** Whether the words before say that it has not happened yet. */
function liesAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 14; k--) {
    const { word, text } = tokens[k]!
    if ((word.roles & roles.ahead) !== 0 || text === 'could' || text === 'would' || text === 'next' || text === 'until')
      return true
    if (text === ';' || text === ',' || (word.roles & roles.clause) !== 0) return false
  }
  return false
}

/** 2020-03-02, 14-12-20 and 02/03/2020 as far as only one reading is possible. */
function isoAt(tokens: readonly Token[], i: number): Point | null {
  const [a, s, b, t, c] = tokens.slice(i, i + 5)
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null
  if (s!.text !== t!.text || !(s!.text === '-' || s!.text === '/') || b.spaced || c.spaced) return null
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)]
  const at = (year: number, month: number, day: number): Point => {
    const known = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    const n = known ? dayOf(year, month, day) : NaN
    return { first: i, last: i + 4, start: n, end: n, accuracy: 'day' }
  }
  if (a.text.length === 4) return at(x, y, z)
  const year = c.text.length === 4 ? z : 2000 + z
  if (x > 12) return at(year, y, x)
  if (y > 12) return at(year, x, y)
  return x === y ? at(year, x, y) : { ...at(0, 0, 0) }
}

function dateAt(tokens: readonly Token[], i: number, published: number, from: number): Point | null {
  const token = tokens[i]
  if (token === undefined) return null
  const time = token.word.time
  if (time?.kind === 'part' || token.text === 'early' || token.text === 'late')
    return partAt(tokens, i, published, from)
  if (time?.kind === 'last' || time?.kind === 'this') {
    const next = tokens[i + 1]?.word.time
    if (next?.kind === 'month' || next?.kind === 'weekday') {
      const point = pointAt(tokens, i + 1, published, from)
      return point === null ? null : { ...point, first: i }
    }
    return null
  }
  // 20 December, 20-24 December, the 2nd of March
  const day = dayAt(tokens, i)
  if (day !== null) {
    const joint = tokens[day.next]
    const second =
      joint !== undefined &&
      (joint.text === '-' ||
        joint.text === '–' ||
        joint.text === 'and' ||
        joint.text === 'to' ||
        joint.text === 'a' ||
        joint.text === 'et' ||
        joint.text === 'y')
        ? dayAt(tokens, day.next + 1)
        : null
    const at = second?.next ?? day.next
    const month = tokens[at]?.text === 'of' || tokens[at]?.text === 'de' ? at + 1 : at
    const sense = tokens[month]?.word.time
    if (sense?.kind === 'month' && isMonth(tokens, month)) {
      return inMonth(tokens, i, month, sense.value, [day.day, second?.day ?? day.day], published, from)
    }
  }
  if (time?.kind === 'month' && isMonth(tokens, i)) {
    const stop = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    const first = dayAt(tokens, stop)
    if (first !== null && yearOf(tokens[stop]!) === null && !countsSomething(tokens, first.next)) {
      const joint = tokens[first.next]
      const second =
        joint !== undefined && (joint.text === '-' || joint.text === '–' || joint.text === 'to' || joint.text === 'and')
          ? dayAt(tokens, first.next + 1)
          : null
      const taken = second !== null && second.day > first.day && !countsSomething(tokens, second.next) ? second : null
      const last = (taken ?? first).next - 1
      return inMonth(tokens, i, last, time.value, [first.day, taken?.day ?? first.day], published, from)
    }
    return inMonth(
      tokens,
      i,
      stop === i + 2 && tokens[stop]?.kind === 'number' ? i + 1 : i,
      time.value,
      null,
      published,
      from,
    )
  }
  const year = token.kind === 'number' ? yearOf(token) : null
  if (year !== null && isYear(tokens, i)) {
    return { first: i, last: i, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), accuracy: 'year' }
  }
  return null
}

/** "May" and "March" are months where they begin with a capital and a number, a preposition or nothing else follows. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  const { capital, text } = tokens[i]!
  if (text !== 'may' && text !== 'march' && text !== 'mars' && text !== 'mar') return true
  const before = tokens[i - 1]
  return capital && (before === undefined || before.kind === 'number' || before.word.time !== null || (before.word.roles & (roles.preposition | roles.determiner)) !== 0 || tokens[i + 1]?.kind === 'number') // prettier-ignore
}

/** "On 12 May 300 people": the second number is no year or day. */
const countsSomething = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.word
  return word !== undefined && (word.noun?.one === false || word.power !== 0)
}

function inMonth(
  tokens: readonly Token[],
  first: number,
  at: number,
  month: number,
  days: readonly [number, number] | null,
  published: number,
  from: number,
): Point {
  const comma =
    tokens[at + 1]?.text === ',' ||
    tokens[at + 1]?.text === 'of' ||
    tokens[at + 1]?.text === 'de' ||
    tokens[at + 1]?.text === '.'
      ? at + 2
      : at + 1
  const stated = tokens[comma]?.kind === 'number' ? yearOf(tokens[comma]!) : null
  const hasStated = stated !== null && !countsSomething(tokens, comma + 1)
  const last = hasStated ? comma : at
  const year = hasStated ? stated : yearFor(month, days?.[0] ?? 1, published, liesAhead(tokens, from))
  if (Number.isNaN(year)) return { first, last, start: NaN, end: NaN, accuracy: days === null ? 'month' : 'day' }
  if (days === null) return { first, last, start: monthStart(year, month), end: monthStart(year, month) + daysInMonth(year, month) - 1, accuracy: 'month' } // prettier-ignore
  const [a, b] = days
  if (b > daysInMonth(year, month)) return { first, last, start: NaN, end: NaN, accuracy: 'day' }
  return { first, last, start: dayOf(year, month, a), end: dayOf(year, month, b), accuracy: a === b ? 'day' : 'range' }
}

/** The latest year in which the day is not after publication; the next one for what lies ahead. */
function yearFor(month: number, day: number, published: number, ahead: boolean): number {
  if (Number.isNaN(published)) return NaN
  const now = yearMonth(published)
  const past = month < now.month || (month === now.month && day <= now.day)
  return past ? (ahead ? now.year + 1 : now.year) : ahead ? now.year : now.year - 1
}

/** Four digits are a year unless what they count follows. */
function isYear(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || tokens[i]!.text.includes(',')) return true
  if (next.text === '-' && tokens[i + 2]?.kind === 'word') return false
  if (next.word.noun !== null && !next.word.noun.one && next.word.noun.unit !== 'settlements') return false
  if (next.word.verb !== null && next.word.verb.topic === 'kill' && tokens[i - 1]?.kind !== 'word') return false
  return next.word.measure !== 'distance' && next.word.measure !== 'money' && next.word.measure !== 'weight'
}

/** "Early 2011", "late December", "the end of 2018". */
function partAt(tokens: readonly Token[], i: number, published: number, from: number): Point | null {
  const at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
  const of = tokens[at]?.text === 'the' ? at + 1 : at
  const point = dateAt(tokens, of, published, from)
  if (point === null || tokens[i]!.word.time?.kind !== 'part') {
    const day = tokens[of]?.word.time?.kind
    return day === 'weekday' || day === 'day' ? { ...pointAt(tokens, of, published, from)!, first: i } : null
  }
  const part = tokens[i]!.word.time!.value
  const days = point.end - point.start + 1
  const third = Math.floor(days / 3)
  const start = part < 0 ? point.start : part > 0 ? point.end - third + 1 : point.start + third
  const end = part < 0 ? point.start + third : part > 0 ? point.end : point.end - third
  return { ...point, first: i, start, end }
}

/** "In nine days", "the past week", "last month", "two days ago", "eight years of war". */
function windowAt(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
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
  if (hyphen || tokens[unitAt + 1]?.text === '-') return length
  if (lead?.word.time!.kind === 'next') return span(null, null, 'range', { kind: 'length', vague: true })
  if (after?.word.time?.kind === 'ago') {
    if (count === null || Number.isNaN(count.n)) return { ...length, last: unitAt + 1 }
    return after.text === 'ago' || unit.value < 1
      ? { ...ago(count.n, unit.value, published, first, unitAt + 1) }
      : { ...length, last: unitAt + 1 }
  }
  if (lead !== null && count === null) {
    if (tokens[unitAt]!.text.endsWith('s') && unit.value !== 2) return span(null, published, 'range', { vague: true })
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
    return span(null, published, 'range', {
      vague: true,
      kind: lead !== null || before?.time?.kind === 'in' ? 'window' : 'length',
    })
  const days = Math.max(1, Math.ceil(count.n * unit.value))
  if (lead !== null)
    return span(unit.value >= 30 ? back(published, count.n, unit.value) : published - days, published, 'range')
  const opened = before?.time?.kind === 'in'
  return opened && unit.value <= 30 && !count.one ? span(published - days + 1, published, 'range') : length
}

/** "Three", "a few": NaN where it is not said how many. */
function countAt(
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

function ago(n: number, unit: number, published: number, first: number, last: number): TimeSpan {
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

function back(published: number, n: number, unit: number): number {
  if (Number.isNaN(published)) return NaN
  const { year, month, day } = yearMonth(published)
  const start = monthStart(year, month - Math.round((n * unit) / (unit >= 365 ? 365 / 12 : 30)))
  const then = yearMonth(start)
  return dayOf(then.year, then.month, Math.min(day, daysInMonth(then.year, then.month)))
}

/** "Last week" is the calendar week before, "the past week" the seven days up to now. */
function calendar(now: boolean, unit: number, published: number, lead: string): Omit<TimeSpan, 'first' | 'last'> {
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
