import { writtenPeriod } from '../../dates/written-period.js'

/** The day of a release as publishers write it above or around their tables ("13 June 2024"). Null: not told to the day. */
export function publishedDay(text: string | null | undefined): string | null {
  if (text == null) return null
  const read = writtenPeriod(text, { order: null, serials: false })
  return 'refused' in read || read.dateAccuracy !== 'day' ? null : read.start
}
