import type { DateAccuracy } from '../../../figures/vocabulary.js'
import { daysBetween } from '../../../util/day.js'

/** How exactly a stock is dated by the two days that bound it. */
export function periodAccuracy(start: string | null, end: string | null): DateAccuracy {
  const days = start === null || end === null ? 0 : daysBetween(start, end)
  return days < 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : 'year'
}
