import type { Range } from '../figures/range.js'
import { places as world } from '../figures/places.js'
import { pCodeCountry, pCodeWithin } from '../figures/places/p-code-country.js'
import type { Locale } from '../locale/locale.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import type { TextRow } from './layers/texts.js'
import type { WordColumn } from './overview-rows.js'
import { plainText } from './plain-text.js'
import { stack } from './stack.js'
import { lengths, theme } from './theme.js'
import { wrap } from './wrap.js'

/** From one place to another, as a row. */
export interface FlowRow {
  readonly range: Range
  /** "Sudan to Chad". */
  readonly route: string
  readonly said: string
  readonly counts: string
  readonly strong: readonly TextRow[]
  readonly quiet: readonly TextRow[]
  readonly top: number
  readonly bottom: number
  /** The middle of the mark. */
  readonly y: number
}

const PADDING = 6
const LEAST = 34

/** Ranges by their low ends, the largest first; those that state no origin, or no destination, after the others. */
export function ranked(ranges: readonly Range[]): Range[] {
  const isWhole = ({ from, place }: Range) => from !== null && place !== null
  return [...ranges].sort(
    (a, b) =>
      Number(isWhole(b)) - Number(isWhole(a)) ||
      (b.low ?? -1) - (a.low ?? -1) ||
      (b.high ?? Infinity) - (a.high ?? Infinity) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Whether one of two routes is a part of the other: then they hold the same people. */
export function areNested(a: Range, b: Range): boolean {
  const meet = (x: string | null, y: string | null) => x !== null && y !== null && (isIn(x, y) || isIn(y, x))
  return meet(a.from, b.from) && meet(a.place, b.place)
}

/** A place is in its country, and an area whose code begins with that of another is in that one. */
const isIn = (inner: string, outer: string) =>
  inner === outer ||
  world.relation(inner, outer) === 'within' ||
  pCodeCountry(inner) === outer ||
  pCodeWithin(inner, outer)

export function flowRows(
  ranges: readonly Range[],
  label: WordColumn,
  answer: WordColumn | null,
  locale: Locale,
  places?: PlaceNames,
): FlowRow[] {
  const { flow } = locale
  const name = (id: string) => plainText(places?.nameOf(id) ?? id, lengths.name)
  let bottom = 0
  return ranges.map((range): FlowRow => {
    const [from, to] = [range.from, range.place].map(id => (id === null ? null : name(id)))
    const route = flow.route(from ?? null, to ?? null)
    const said = range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { words: locale.bounds })
    const [number = '', ...more] = said.split('; ')
    const best = range.best === null ? [] : [locale.best(locale.bounds.number(range.best))]
    const counts = `${locale.figures(range.figures)}${locale.comma}${locale.sources(range.sourcesMin, range.sourcesMax)}`
    const top = bottom
    const left = stack(top + PADDING)
    const right = answer === null ? left : stack(top + PADDING)
    const lines = (
      { x, width }: WordColumn,
      down: typeof left,
      text: string,
      style: typeof theme.label | typeof theme.small,
    ) => wrap(text, width, style).map(words => ({ x, y: down(style.line), words }))
    const strong = [...lines(label, left, route, theme.label), ...lines(answer ?? label, right, number, theme.label)]
    const quiet = [[...best, ...more].join(locale.bounds.semicolon), counts].flatMap(text =>
      lines(answer ?? label, right, text, theme.small),
    )
    bottom = Math.max(top + LEAST, left(0) + PADDING, right(0) + PADDING)
    return { range, route, said, counts, strong, quiet, top, bottom, y: top + PADDING + theme.label.line / 2 }
  })
}
