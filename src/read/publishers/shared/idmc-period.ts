import type { DateAccuracy } from '../../../figures/vocabulary.js'
import { type Period, monthPeriod, yearPeriod } from '../../periods.js'

const accuracies = { Day: 'day', Week: 'week', Month: 'month', Year: 'year' } as const
const order = ['day', 'week', 'month', 'year'] as const

interface EventDays {
  readonly year: number | null
  readonly start: string | null
  readonly startAccuracy: string | null
  readonly end: string | null
  readonly endAccuracy: string | null
}

/**
 * The period of one of IDMC's events. A day that is known to the month or the year stands for the whole of it; an end
 * that is not given may be any day of the year. Without a start, it is the year of the figure.
 */
export function idmcPeriod({ year, start, startAccuracy, end, endAccuracy }: EventDays): Partial<Period> {
  if (start === null) return year === null ? {} : yearPeriod(year)
  const from = around(start, accuracyOf(startAccuracy))
  const last = end === null ? yearPeriod(Number(start.slice(0, 4))) : around(end, accuracyOf(endAccuracy))
  return { start: from.start, end: last.end, dateAccuracy: coarser(from.dateAccuracy, last.dateAccuracy) }
}

function around(day: string, accuracy: (typeof order)[number]): Period {
  const year = Number(day.slice(0, 4))
  if (accuracy === 'year') return yearPeriod(year)
  if (accuracy === 'month') return monthPeriod(year, Number(day.slice(5, 7)))
  return { start: day, end: day, dateAccuracy: accuracy }
}

function accuracyOf(word: string | null): (typeof order)[number] {
  return word !== null && Object.hasOwn(accuracies, word) ? accuracies[word as keyof typeof accuracies] : 'day'
}

function coarser(a: DateAccuracy, b: DateAccuracy): DateAccuracy {
  return order.indexOf(a as 'day') > order.indexOf(b as 'day') ? a : b
}
