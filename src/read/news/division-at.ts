import { monthStart, yearMonth } from './calendar.js'
import type { Point } from './point.js'
import type { Token } from './token.js'

/** "First": which one, from 1; the last is -1. */
const ORDER: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  closing: -1,
}

/** How many of them a whole has; NaN: as many as its days. */
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 }

/** "The first half of April", "the last quarter of 2020", "the first three months of the year", "the first week of May". */
export function divisionAt(
  tokens: readonly Token[],
  i: number,
  wholeAt: (i: number) => Omit<Point, 'first' | 'accuracy'> | null,
): Point | null {
  const order = ORDER[tokens[i]?.text ?? '']
  if (order === undefined) return null
  const dash = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
  const count = tokens[dash]
  const parts = PARTS[count?.text ?? '']
  const n = parts === undefined && count !== undefined ? numberOf(count) : 1
  const unitAt = parts === undefined && n !== null ? dash + 1 : dash
  const unit = tokens[unitAt]?.word.time
  if (parts === undefined && unit?.kind !== 'unit') return null
  if (tokens[unitAt + 1]?.text !== 'of') return null
  const whole = wholeAt(tokens[unitAt + 2]?.text === 'the' ? unitAt + 3 : unitAt + 2)
  if (whole === null || Number.isNaN(whole.start)) return null
  const cut = parts === undefined ? pieces(whole, order, n ?? 1, unit!.value) : equal(whole, order, parts)
  return cut === null ? null : { first: i, last: whole.last, ...cut, accuracy: 'range' }
}

type Days = { readonly start: number; readonly end: number }

const numberOf = ({ text, kind, word }: Token): number | null =>
  kind === 'number' ? Number(text) || null : word.number > 0 ? word.number : null

/** Halves and quarters: of months where the whole is of months, else of days. */
function equal({ start, end }: Days, order: number, parts: number): Days | null {
  const k = order < 0 ? parts - 1 : order - 1
  if (k >= parts) return null
  const months = wholeMonths(start, end)
  const { year, month } = yearMonth(start)
  const step = months / parts
  if (months >= parts && Number.isInteger(step))
    return { start: monthStart(year, month + k * step), end: monthStart(year, month + (k + 1) * step) - 1 }
  const days = (end - start + 1) / parts
  return { start: start + Math.round(k * days - 0.01), end: start + Math.round((k + 1) * days - 0.01) - 1 }
}

/** So many days, weeks or months from its beginning, or up to its end. */
function pieces({ start, end }: Days, order: number, n: number, unit: number): Days | null {
  if (unit < 1 || unit > 30) return null
  const k = order < 0 ? 0 : order - 1
  if (unit === 30) {
    const last = yearMonth(end)
    const first = yearMonth(start)
    const from = order < 0 ? monthStart(last.year, last.month - n + 1) : monthStart(first.year, first.month + k * n)
    const to = order < 0 ? end : monthStart(first.year, first.month + (k + 1) * n) - 1
    return from < start || to > end ? null : { start: from, end: to }
  }
  const days = n * unit
  const from = order < 0 ? end - days + 1 : start + k * days
  return from < start || from + days - 1 > end ? null : { start: from, end: from + days - 1 }
}

/** How many months from the first of one to the last of another; 0 where it is no such thing. */
function wholeMonths(start: number, end: number): number {
  const [a, b] = [yearMonth(start), yearMonth(end + 1)]
  return a.day === 1 && b.day === 1 ? (b.year - a.year) * 12 + b.month - a.month : 0
}
