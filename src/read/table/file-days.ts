import { writtenPeriod } from '../dates/written-period.js'

/** Where a day stands when no column has one: above the table, in the name of its sheet, in the name of its file. */
export type DayPlace = 'title' | 'sheet' | 'name'

/** A day that was found beside the table. */
export interface FileDay {
  readonly at: DayPlace
  readonly day: string
  /** The words that say it. */
  readonly text: string
}

const DATES = [
  /\d{4}-\d{1,2}-\d{1,2}/g,
  /(?<!\d)20\d{2}[._/]\d{1,2}[._/]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}([._/-])\d{1,2}\1\d{4}(?!\d)/g,
  /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?[\s-]*(?:de[\s-]+)?\p{L}{3,12}\.?[\s-]*(?:del?[\s-]+)?\d{4}(?!\d)/gu,
  /(?<!\p{L})\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/gu,
] as const

/**
 * The one day that a text names; null where it names none, or several, or one that can be read in two ways. Underscores
 * of file names count as spaces.
 *
 * @example
 * dayIn('IDP_snapshot_07Jan2024.xlsx', null) // → { "day": "2024-01-07", "text": "07Jan2024" }
 */
export function dayIn(text: string, order: 'dmy' | 'mdy' | null): Omit<FileDay, 'at'> | null {
  const found = new Map<string, string>()
  for (const pattern of DATES) {
    for (const [words] of `${text}\n${text.replaceAll('_', ' ')}`.matchAll(pattern)) {
      const read = writtenPeriod(spaced(words), { order, serials: false })
      if (!('refused' in read) && read.start === read.end && !found.has(read.start)) found.set(read.start, words)
    }
  }
  const [day, ...others] = found
  return day === undefined || others.length > 0 ? null : { day: day[0], text: day[1] }
}

/** "20240107" and "07Jan2024" as a cell would have them. */
function spaced(words: string): string {
  return /^\d{8}$/.test(words)
    ? `${words.slice(0, 4)}-${words.slice(4, 6)}-${words.slice(6)}`
    : words
        .replaceAll('_', '-')
        .replace(/(\d)(?=\p{L})(?!st\b|nd\b|rd\b|th\b|er\b)/gu, '$1 ')
        .replace(/(\p{L}\.?)(?=\d)/gu, '$1 ')
}

interface Beside {
  readonly preamble: readonly string[]
  readonly sheet: string | null
  readonly name: string | null
}

/** The days that stand beside a table, the surest first: above it, then in the name of its sheet, then of its file. */
export function fileDays({ preamble, sheet, name }: Beside, order: 'dmy' | 'mdy' | null): readonly FileDay[] {
  const texts = { title: preamble.join('\n'), sheet, name } as const
  return (['title', 'sheet', 'name'] as const).flatMap(at => {
    const text = texts[at]
    const found = text === null ? null : dayIn(text, order)
    return found === null ? [] : [{ at, ...found }]
  })
}

/** Where a day was found, in words. */
export const dayPlaces = {
  title: 'above the table',
  sheet: 'in the name of the sheet',
  name: 'in the name of the file',
} as const satisfies Readonly<Record<DayPlace, string>>
