import { lines } from './layers/lines.js'
import type { Layer } from './layers/layer.js'
import { type TextRow, texts } from './layers/texts.js'
import type { Locale } from '../locale/locale.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { type TimeAxis, timeTicks } from './time-axis.js'

export interface DayMark {
  readonly x: number
  /** Where the middle of its words is. Default: at the mark, or inwards where they would leave the picture. */
  readonly middle?: number
  readonly words: readonly string[]
}

export interface DayLabels {
  readonly height: number
  readonly layers: Layer[]
}

/** Pixels between two marks of a calendar. */
const BETWEEN = 58
const TICK = 5

/** Words under marks of a time axis at pixel `y`, moved inwards where they would leave the picture. */
export function dayLabels(marks: readonly DayMark[], axis: TimeAxis, y: number): DayLabels {
  const { line, size } = theme.small
  const rows: TextRow[] = marks.flatMap(({ x, middle, words }) => {
    const half = Math.max(...words.map(w => textWidth(w, size))) / 2
    const within = middle ?? Math.max(half - theme.margin, Math.min(x, axis.pixels + theme.margin - half))
    return words.map((text, i) => ({ x: within, y: y + TICK + 4 + (i + 0.5) * line, words: text }))
  })
  return {
    height: TICK + 4 + Math.max(0, ...marks.map(mark => mark.words.length)) * line,
    layers: [
      lines(
        marks.map(({ x }) => ({ x, x2: x, y, y2: y + TICK })),
        theme.axis,
      ),
      texts(rows, { size, colour: theme.quiet, align: 'center' }),
    ],
  }
}

/** The first days of years, months or weeks. */
export function calendarLabels(axis: TimeAxis, y: number, locale: Locale): DayLabels {
  const marks = timeTicks(axis, BETWEEN, locale).map(({ day, words }) => ({ x: axis.at(day), words }))
  return dayLabels(marks, axis, y)
}
