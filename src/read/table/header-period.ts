import { writtenPeriod } from '../dates/written-period.js'
import type { Period } from '../periods.js'

/** The period that a header states: "Jan 2020", "2019", "31/12/2023". Null: it states none. */
export function headerPeriod(header: string): Period | null {
  if (!/\d{4}/.test(header)) return null
  const read = writtenPeriod(header, { order: null, serials: false })
  return 'refused' in read ? null : read
}
