import { lines } from './layers/lines.js'
import type { Layer } from './layers/layer.js'
import { type TextRow, texts } from './layers/texts.js'
import type { Locale } from '../locale/locale.js'
import { periodInWords } from './period-in-words.js'
import type { Slots } from './range-slots.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { timeTicks } from './time-axis.js'
import { wrap } from './wrap.js'

/** Lines under one mark, and pixels between two marks where the columns are too many to be named one by one. */
const MOST_LINES = 3
const BETWEEN = 58
const TICK = 5

/** The days under a plot that ends at pixel `y`: each column by its own name where there is room, else a calendar. */
export function timeLabels(
  slots: Slots,
  y: number,
  locale: Locale,
): { readonly height: number; readonly layers: Layer[] } {
  const marks = namesOf(slots, locale) ?? calendarOf(slots, locale)
  const { line, size } = theme.small
  const rows: TextRow[] = marks.flatMap(({ x, words }) => {
    const half = Math.max(...words.map(w => textWidth(w, size))) / 2
    const within = Math.max(half - theme.margin, Math.min(x, slots.axis.pixels + theme.margin - half))
    return words.map((text, i) => ({ x: within, y: y + TICK + 4 + (i + 0.5) * line, words: text }))
  })
  return {
    height: TICK + 4 + Math.max(...marks.map(mark => mark.words.length)) * line,
    layers: [
      lines(
        marks.map(({ x }) => ({ x, x2: x, y, y2: y + TICK })),
        theme.axis,
      ),
      texts(rows, { size, colour: theme.quiet, align: 'center' }),
    ],
  }
}

interface Mark {
  readonly x: number
  readonly words: readonly string[]
}

/** Null where a name would not fit, or would stand under several periods. */
function namesOf({ slots, kind, spacing }: Slots, locale: Locale): Mark[] | null {
  if (kind === 'overlapping') return null
  const room = spacing - 6
  let year = ''
  const marks = slots.map(({ range, from, x }) => {
    if (kind === 'periods') return { x, words: wrap(periodInWords(range.start, range.end, locale), room, theme.small) }
    const [y, m, d] = from.split('-') as [string, string, string]
    const words = [locale.dayOfYear(m, d), ...(y === year ? [] : [y])]
    year = y
    return { x, words }
  })
  const fits = (words: string) => words.split(' ').every(word => textWidth(word, theme.small.size) <= room)
  const areWhole =
    kind === 'periods' ? slots.every(({ range }) => fits(periodInWords(range.start, range.end, locale))) : true
  return areWhole &&
    marks.every(
      ({ words }) => words.length <= MOST_LINES && words.every(line => textWidth(line, theme.small.size) <= room),
    )
    ? marks
    : null
}

function calendarOf({ axis }: Slots, locale: Locale): Mark[] {
  return timeTicks(axis, BETWEEN, locale).map(({ day, words }) => ({ x: axis.at(day), words }))
}
