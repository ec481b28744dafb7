import { figureInWords } from '../chart/figure-in-words.js'
import { english } from '../locale/english.js'
import { whenInWords } from '../chart/period-in-words.js'
import type { Figure, FigureTable } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { type Range, type SetAside, setAsideReasons } from '../figures/range.js'
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
export function figureLines(range: Range, figures: FigureTable): FigureLine[] {
  const byId = new Map(Array.from(figures, figure => [figure.id, figure]))
  const get = (id: string) => {
    const figure = byId.get(id)
    if (figure === undefined) throw new Error(`unknown figure: ${id}`)
    return figure
  }
  return [...range.kept.map(id => line(get(id), null)), ...range.setAside.map(aside => line(get(aside.id), aside))]
}

function line(figure: Figure, setAside: SetAside | null): FigureLine {
  const { words, said, source, outlet } = figureInWords(figure, english)
  return {
    figure,
    words,
    said,
    source,
    outlet,
    when: whenInWords(asPublished(figure), english),
    setAside,
    remarks: setAside === null ? brought(figure) : [why(setAside)],
    oddities: oddities(figure),
  }
}

const why = ({ reason, why }: SetAside) => `Set aside, because ${setAsideReasons[reason]}: ${why}`

function brought(figure: Figure): string[] {
  const carried = flagValue(figure, 'carried-from')
  if (carried !== null) {
    const day = english.day(...(carried.split('-') as [string, string, string]))
    return [
      figure.measure === 'flow'
        ? `A running total to ${day}: it holds later as a minimum`
        : `A number of ${day}, taken forward as it stands`,
    ]
  }
  if (flagValue(figure, 'stated-for') === null) return []
  return [
    figure.measure === 'flow'
      ? 'Its first day is taken for that of the question'
      : 'Its day is not known more closely, and taken for that of the question',
  ]
}

/** The flags in words, but for those that say how a figure was brought to a day. */
function oddities(figure: Figure): FigureLine['oddities'] {
  return (Object.keys(flags) as FlagId[]).flatMap(flag => {
    const value = flagValue(figure, flag)
    if (value === null || flag === 'carried-from' || flag === 'stated-for') return []
    return [
      {
        flag,
        words: `${flags[flag].charAt(0).toUpperCase()}${flags[flag].slice(1)}${value === '' ? '' : ` (${value})`}`,
      },
    ]
  })
}
