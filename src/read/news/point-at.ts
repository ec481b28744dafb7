import { calendarPeriod } from './calendar-period.js'
import { divisionAt } from './division-at.js'
import { dayOf, daysInMonth, monthStart, weekdayOf, yearMonth } from './calendar.js'
import { isLastBehind } from './is-last-behind.js'
import type { Point } from './point.js'
import type { Token } from './token.js'
import { roles } from './word.js'

export const yearOf = ({ text }: Token): number | null => {
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
export function pointAt(tokens: readonly Token[], i: number, published: number, from: number): Point | null {
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
    const behind = isLastBehind(tokens[i + 1])
    return { first: i, last: night || behind ? i + 1 : i, start: day, end: night ? day + 1 : day, accuracy: 'day' }
  }
  if (time?.kind === 'day') {
    const part = tokens[i + 1]?.text === 'night' ? 1 : 0
    const night = /^(?:overnight|last night|la nuit derniere|anoche)$/.test(token.text)
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
  // "Lundi prochain", "le lundi suivant": not looked for.
  if (before === 'next' || tokens[i + 1]?.word.time?.kind === 'next') return NaN
  return published - (back === 0 && (before === 'last' || isLastBehind(tokens[i + 1])) ? 7 : back)
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
  if (tokens[i]!.kind !== 'number' || tokens[i + 2]?.kind !== 'number') return null
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
  if (time?.kind === 'order' || token.text === 'last') {
    const division = divisionAt(
      tokens,
      i,
      at => calendarAt(tokens, at, published) ?? dateAt(tokens, at, published, from),
    )
    if (division !== null) return division
  }
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
        joint.text === 'al' ||
        joint.text === 'au' ||
        joint.text === 'et' ||
        joint.text === 'y')
        ? dayAt(tokens, /^(?:le|el)$/.test(tokens[day.next + 1]?.text ?? '') ? day.next + 2 : day.next + 1)
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
  return (capital || text === 'mars') && (before === undefined || before.kind === 'number' || before.text === 'of' || before.word.time !== null || (before.word.roles & (roles.preposition | roles.determiner)) !== 0 || tokens[i + 1]?.kind === 'number') // prettier-ignore
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
  const stated = tokens[comma]?.kind === 'number' ? yearOf(tokens[comma]) : null
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
  const point = calendarAt(tokens, of, published) ?? dateAt(tokens, of, published, from)
  if (point === null || tokens[i]!.word.time?.kind !== 'part') {
    const day = tokens[of]?.word.time?.kind
    return day === 'weekday' || day === 'day' ? { ...pointAt(tokens, of, published, from)!, first: i } : null
  }
  const part = tokens[i]!.word.time.value
  const days = point.end - point.start + 1
  const third = Math.floor(days / 3)
  const start = part < 0 ? point.start : part > 0 ? point.end - third + 1 : point.start + third
  const end = part < 0 ? point.start + third : part > 0 ? point.end : point.end - third
  return { ...point, first: i, start, end }
}

/** "The year", "this month", "last week": the whole of it, also where it is not over. */
function calendarAt(tokens: readonly Token[], i: number, published: number): Point | null {
  const lead = tokens[i]?.word.time?.kind
  const at = lead === 'this' || lead === 'last' ? i + 1 : i
  const unit = tokens[at]?.word.time
  if (unit?.kind !== 'unit' || (at === i && tokens[i - 1]?.text !== 'the' && !/ the$/.test(tokens[i - 1]?.text ?? '')))
    return null
  const whole = calendarPeriod(unit.value, lead === 'last', published)
  const accuracy = unit.value === 365 ? 'year' : unit.value === 30 ? 'month' : 'week'
  return whole === null ? null : { first: i, last: at, ...whole, accuracy }
}
