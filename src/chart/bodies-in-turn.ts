import type { Figure } from '../figures/figure.js'
import type { Locale } from '../locale/locale.js'
import { afterDays } from './after-days.js'
import type { CumulativeSeries } from './cumulative-series.js'
import type { TextRow } from './layers/texts.js'
import { placeWords } from './place-words.js'
import { plainText } from './plain-text.js'
import { textWidth } from './text-width.js'
import { lengths, theme } from './theme.js'
import type { TimeAxis } from './time-axis.js'

export interface BodiesInTurn {
  /** Pixels at which another body takes over, and at which the count begins anew. */
  readonly changes: readonly number[]
  readonly restarts: readonly number[]
  /** Who reports, in the middle of the time in which they do, where there is room. */
  readonly words: readonly TextRow[]
}

const BETWEEN = 6

/** Who reported when, above the plot at pixel `y`; without words where several bodies report side by side. */
export function bodiesInTurn(series: CumulativeSeries, time: TimeAxis, y: number, locale: Locale): BodiesInTurn {
  const { totals, links, restarts, gains } = series
  const between = (from: string, to: string) => (time.at(afterDays(from, 1)) + time.at(afterDays(to, 1))) / 2
  const turns = [
    ...links
      .filter(({ kind }) => kind === 'source')
      .map(({ from, to }) => ({ x: between(from.end!, to.end!), figure: to, isNew: false })),
    ...(totals.length > 0 ? [] : gains)
      .filter(({ flags }) => flags.some(flag => flag.startsWith('changed-source')))
      .map(figure => ({ x: between(afterDays(figure.start!, -1), figure.end!), figure, isNew: false })),
    ...restarts.map(figure => {
      const before = totals.filter(total => total.end! < figure.end!).at(-1)?.end ?? figure.end!
      return { x: figure.start! > before ? time.at(figure.start!) : between(before, figure.end!), figure, isNew: true }
    }),
  ].sort((a, b) => a.x - b.x)
  const first = totals[0] ?? gains[0]
  const stretches = [...(first === undefined ? [] : [{ x: 0, figure: first, isNew: false }]), ...turns]
  const isInTurn = turns.some(({ isNew }) => !isNew) && !sideBySide(totals)
  const named = (isInTurn ? stretches : []).flatMap(({ x, figure }, i) => {
    const end = stretches[i + 1]?.x ?? time.pixels
    const words = figure.source === null ? locale.sourceNotStated : plainText(figure.source, lengths.name)
    return textWidth(words, theme.small.size) + BETWEEN <= end - x ? [{ x: (x + end) / 2, ys: [y], words }] : []
  })
  const anew = turns.filter(({ isNew }) => isNew).map(({ x }) => ({ x, ys: [y], words: locale.cumulative.restart }))
  return {
    changes: turns.filter(({ isNew }) => !isNew).map(({ x }) => x),
    restarts: anew.map(({ x }) => x),
    words: placeWords([...anew, ...named], time.pixels),
  }
}

const sideBySide = (totals: readonly Figure[]) => new Set(totals.map(({ end }) => end)).size < totals.length
