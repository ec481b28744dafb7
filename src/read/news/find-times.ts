import { dayOf, daysInMonth, yearMonth } from './calendar.js'
import type { Point } from './point.js'
import { pointAt, yearOf } from './point-at.js'
import type { TimeSpan } from './time-span.js'
import type { Token } from './token.js'
import { windowAt } from './window-at.js'
import { windowBehind } from './window-behind.js'

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
    if (kind !== 'number' && time === undefined && !(countsUnits(word) && unitNear(tokens, i))) continue
    const found = timeAt(tokens, i, published)
    if (found === null) continue
    out.push(found)
    i = found.last
  }
  return out
}

/** "A week", "twenty-five years", "half a year": a number that a unit of time may follow. */
const countsUnits = (word: Token['word']) =>
  !Number.isNaN(word.number) || word.several || word.article || word.share > 0

const unitNear = (tokens: readonly Token[], i: number) => {
  for (let k = i + 1; k <= i + 4; k++) if (tokens[k]?.word.time?.kind === 'unit') return true
  return false
}

function timeAt(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
  const { word } = tokens[i]!
  const time = word.time
  if (time?.kind === 'since' || time?.kind === 'by') {
    const from = skipArticle(tokens, i + 1)
    const point = pointAt(tokens, from, published, i)
    if (point !== null) return time.kind === 'since' ? sinceOf(tokens, i, point, published) : byOf(i, point)
    const then = sinceThen(tokens, i, published) ?? windowBehind(tokens, i, published)
    return then ?? (tokens[i]!.text === 'since' ? sinceWindow(tokens, i, from, published) : null)
  }
  if (tokens[i]!.text === 'between' || tokens[i]!.text === 'entre') return null
  const point = pointAt(tokens, i, published, i)
  if (point !== null) return rangeOf(tokens, point, published) ?? { ...point, kind: 'date', vague: false, long: false }
  return windowBehind(tokens, i, published) ?? windowAt(tokens, i, published)
}

/** "Since the weekend", "since last week": from its first day on. */
function sinceWindow(tokens: readonly Token[], i: number, from: number, published: number): TimeSpan | null {
  const window = tokens[from] === undefined ? null : windowAt(tokens, from, published)
  if (window === null || window.kind !== 'window' || window.vague || window.start === null) return null
  if (Number.isNaN(window.start)) return null
  return { ...window, first: i, end: published, accuracy: 'range', kind: 'since' }
}

const skipArticle = (tokens: readonly Token[], i: number) => (ARTICLE.test(tokens[i]?.text ?? '') ? i + 1 : i)

const ARTICLE = /^(?:the|le|la|les|el|los|las)$/

/** "Since Russia's full-scale invasion in February 2022": what began then is named before the day. */
function sinceThen(tokens: readonly Token[], i: number, published: number): TimeSpan | null {
  if (!/^(?:since|depuis|desde)$/.test(tokens[i]!.text)) return null
  for (let k = i + 1; k < i + 9; k++) {
    const token = tokens[k]
    if (token?.kind === 'number' || token?.kind === 'break' || token === undefined) return null
    if (token.kind === 'sign' && token.text !== "'" && token.text !== '-') return null
    if (token.word.verb !== null || token.word.time?.kind === 'since' || token.word.time?.kind === 'by') return null
    if (!/^(?:in|on|en|le|el)$/.test(token.text)) continue
    const point = pointAt(tokens, skipArticle(tokens, k + 1), published, i)
    if (point !== null) return sinceOf(tokens, i, point, published)
  }
  return null
}

function sinceOf(tokens: readonly Token[], i: number, point: Point, published: number): TimeSpan {
  if (point.accuracy === 'range' && tokens[i]!.text !== 'since')
    return { ...point, first: i, kind: 'window', vague: false, long: false }
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
  if (joint === undefined || joint.word.time?.kind !== 'until' || (/^(?:et|y)$/.test(joint.text) && !opened))
    return null
  const second = pointAt(tokens, skipArticle(tokens, point.last + 2), published, point.first)
  if (second === null) return null
  if (joint.text === 'and' && !opened) return bothOf(tokens, point, second)
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

/** "In 2019 and 2020", "on Monday and Tuesday": both; of two that do not touch, no day between them is meant. */
function bothOf(tokens: readonly Token[], point: Point, second: Point): TimeSpan | null {
  const start = hasYear(tokens, point) ? point.start : shiftYears(point.start, second.end)
  if (second.accuracy !== point.accuracy || start > second.start || tokens[second.last]!.owner) return null
  return {
    first: point.first,
    last: second.last,
    start,
    end: second.end,
    accuracy: 'range',
    kind: 'window',
    vague: second.start !== start + (point.end - point.start) + 1,
    long: second.end - start > 730,
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
