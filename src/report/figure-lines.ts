import { figureInWords } from '../chart/figure-in-words.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { whenInWords } from '../chart/period-in-words.js'
import type { Figure, FigureTable } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { Range, SetAside } from '../figures/range.js'
import { type FlagId, flags } from '../figures/vocabulary.js'
import { asPublished } from './as-published.js'

/** One figure of a range, as the columns of a table for people. */
export interface FigureLine {
  readonly figure: Figure
  /** As printed, in quotes. */
  readonly words: string
  /** Under the reading in force, before it was brought to another day. */
  readonly said: string
  readonly source: string
  readonly outlet: string | null
  /** The days it was published for. */
  readonly when: string
  /** Null: kept. */
  readonly setAside: SetAside | null
  /** How it was brought to the day, or why it was set aside. */
  readonly remarks: readonly string[]
  /** What is odd about it, by its flags. */
  readonly oddities: readonly { readonly flag: FlagId; readonly words: string }[]
}

/** The figures of a range, kept ones first, in the order of the range. Throws `unknown figure: ID`. */
export function figureLines(range: Range, figures: FigureTable, locale: Locale = english): FigureLine[] {
  const byId = new Map(Array.from(figures, figure => [figure.id, figure]))
  const get = (id: string) => {
    const figure = byId.get(id)
    if (figure === undefined) throw new Error(`unknown figure: ${id}`)
    return figure
  }
  return [
    ...range.kept.map(id => line(get(id), null, locale)),
    ...range.setAside.map(aside => line(get(aside.id), aside, locale)),
  ]
}

function line(figure: Figure, setAside: SetAside | null, locale: Locale): FigureLine {
  const { words, said, source, outlet } = figureInWords(figure, locale)
  return {
    figure,
    words,
    said,
    source,
    outlet,
    when: whenInWords(asPublished(figure), locale),
    setAside,
    remarks: setAside === null ? brought(figure, locale) : [why(setAside, locale)],
    oddities: oddities(figure, locale),
  }
}

const why = (aside: SetAside, locale: Locale) => {
  const reason = locale.setAsideReason(aside.reason)
  const numbers = locale.why(aside)
  return locale.report.line.setAside(reason, numbers === reason ? null : numbers)
}

function brought(figure: Figure, locale: Locale): string[] {
  const { line } = locale.report
  const carried = flagValue(figure, 'carried-from')
  if (carried !== null) {
    const day = locale.day(...(carried.split('-') as [string, string, string]))
    return [figure.measure === 'flow' ? line.total(day) : line.carried(day)]
  }
  if (flagValue(figure, 'stated-for') === null) return []
  return [figure.measure === 'flow' ? line.firstDay : line.itsDay]
}

/** The flags in words, but for those that say how a figure was brought to a day. */
function oddities(figure: Figure, locale: Locale): FigureLine['oddities'] {
  return (Object.keys(flags) as FlagId[]).flatMap(flag => {
    const value = flagValue(figure, flag)
    if (value === null || flag === 'carried-from' || flag === 'stated-for') return []
    return [
      {
        flag,
        words: `${capital(locale.flag(flag))}${value === '' ? '' : ` (${value})`}`,
      },
    ]
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
