import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { afterDays } from './after-days.js'
import type { PlaceNames } from './chart-options.js'
import { type Agreement, agreementOf } from './agreement-of.js'
import type { CellRow } from './layers/cells.js'
import type { TextRow } from './layers/texts.js'
import { periodInWords } from './period-in-words.js'
import { plainText } from './plain-text.js'
import { textWidth } from './text-width.js'
import { lengths, theme } from './theme.js'
import { wrap } from './wrap.js'

export interface GridCell extends CellRow, Agreement {
  /** Absent: there is no figure for this place and period. */
  readonly range: Range | undefined
  readonly where: string
  readonly when: string
}

export interface Grid {
  readonly cells: readonly GridCell[]
  readonly rowWords: readonly TextRow[]
  readonly columnWords: readonly TextRow[]
  /** Where periods are missing for all places: the middle between two columns. */
  readonly gaps: readonly number[]
  readonly bottom: number
  readonly rows: { readonly drawn: number; readonly all: number }
  readonly columns: { readonly drawn: number; readonly all: number }
}

export interface GridLayout {
  readonly labelX: number
  readonly labelWidth: number
  readonly plot: number
  readonly top: number
}

/** Narrowest column, and cells that a chart can hold: each is three marks. */
const NARROWEST = 12
const MOST = 1200
const LOWEST = 26
const MISSING = 12
const LINES = 3

/** Places down, in the order given; periods across, in the order of time. */
export function agreementGrid(
  ranges: readonly Range[],
  { labelX, labelWidth, plot, top }: GridLayout,
  by: 'gap' | 'status',
  locale: Locale,
  places?: PlaceNames,
): Grid {
  const allPeriods = periodsOf(ranges)
  const allPlaces = [...new Set(ranges.map(({ place }) => place))]
  const periods = allPeriods.slice(-Math.floor(plot / NARROWEST))
  const rows = allPlaces.slice(0, Math.floor(MOST / periods.length))
  const isMissing = periods.map(({ start, measure }, i) => {
    const before = periods[i - 1]
    return before !== undefined && measure === 'flow' && start !== null && start > afterDays(before.end, 1)
  })
  const width = (plot - MISSING * isMissing.filter(Boolean).length) / periods.length
  const xs = periods.map((_, i) => i * width + MISSING * isMissing.slice(0, i + 1).filter(Boolean).length)
  const names = columnNames(
    periods.map(({ start, end }, i) => ({ text: periodInWords(start, end, locale), x: xs[i]! + width / 2 })),
    width,
    plot,
  )
  const lines = Math.max(...names.map(({ words }) => words.length))
  const head = top + lines * theme.small.line + 6
  const byCell = new Map(ranges.map(range => [keyOf(range.place, range), range]))
  let bottom = head
  const rowWords: TextRow[] = []
  const cells = rows.flatMap(place => {
    const where = place === null ? locale.placeNotStated : plainText(places?.nameOf(place) ?? place, lengths.name)
    const words = wrap(where, labelWidth, theme.label, 2)
    const y = bottom
    bottom += Math.max(LOWEST, words.length * theme.label.line + 4)
    const first = (y + bottom) / 2 - ((words.length - 1) * theme.label.line) / 2
    rowWords.push(...words.map((text, i) => ({ x: labelX, y: first + i * theme.label.line, words: text })))
    return periods.map((period, i): GridCell => {
      const range = byCell.get(keyOf(place, period))
      const when = periodInWords(period.start, period.end, locale)
      return { x: xs[i]!, x2: xs[i]! + width, y, y2: bottom, where, when, range, ...agreementOf(range, by) }
    })
  })
  return {
    cells,
    rowWords,
    columnWords: names.flatMap(({ x, words }) =>
      words.map((text, i) => ({ x, y: head - 6 - (words.length - i - 0.5) * theme.small.line, words: text })),
    ),
    gaps: xs.filter((_, i) => isMissing[i]).map(x => x - MISSING / 2),
    bottom,
    rows: { drawn: rows.length, all: allPlaces.length },
    columns: { drawn: periods.length, all: allPeriods.length },
  }
}

interface Period {
  readonly start: string | null
  readonly end: string
  readonly measure: Range['measure']
}

const keyOf = (place: string | null, { start, end }: Pick<Range, 'start' | 'end'>) =>
  JSON.stringify([place, start, end])

function periodsOf(ranges: readonly Range[]): Period[] {
  const periods = new Map<string, Period>()
  for (const { start, end, measure } of ranges)
    if (end !== null) periods.set(`${end} ${start}`, { start, end, measure })
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period)
}

/** The name of every column, or of every second, third …, counted from the last, so that names are whole and apart. */
function columnNames(columns: readonly { text: string; x: number }[], width: number, plot: number) {
  for (let step = 1; ; step++) {
    const room = step * width - 6
    const named = columns
      .filter((_, i) => (columns.length - 1 - i) % step === 0)
      .map(({ text, x }) => {
        const words = wrap(text, room, theme.small)
        const half = Math.max(...words.map(word => textWidth(word, theme.small.size))) / 2
        return { words, x: Math.max(half, Math.min(x, plot + theme.margin - half)) }
      })
    const isWhole = columns.every(({ text }) =>
      text.split(' ').every(word => textWidth(word, theme.small.size) <= room),
    )
    if ((isWhole && named.every(({ words }) => words.length <= LINES)) || step >= columns.length) return named
  }
}
