import type { Figure } from '../figures/figure.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import { afterDays } from './after-days.js'
import type { CumulativeSeries } from './cumulative-series.js'
import type { TextRow } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import { type WantedWords, placeWords } from './place-words.js'
import type { TimeAxis } from './time-axis.js'

const OFF = 13
const ARROW = 14
/** Half a point, with the air around it. */
const POINT = 4
/** Totals nearer to one another than this are too many to be numbered: only those that matter most are. */
const DENSE = 12

/**
 * Numbers at the totals: corrections, the last, the first, those before and after a change of body or a new count, and
 * as many others as there is room for. They keep off the points.
 */
export function totalWords(
  { totals, links, restarts }: CumulativeSeries,
  axis: Axis,
  time: TimeAxis,
  top: number,
  locale: Locale,
): TextRow[] {
  const said = (figure: Figure) => boundsInWords(...intervalOf(figure), locale.bounds)
  const bottom = top + axis.pixels
  const placed = new Map(
    totals.map(figure => {
      const [low, high] = intervalOf(figure)
      const x = (time.at(figure.end!) + time.at(afterDays(figure.end!, 1))) / 2
      const upper = bottom - axis.at(high ?? low ?? 0) - (high === null ? ARROW : 0)
      return [figure, { x, upper, lower: bottom - axis.at(low ?? high ?? 0) }] as const
    }),
  )
  const at = (figure: Figure, words: string, belowFirst: boolean): WantedWords => {
    const { x, upper, lower } = placed.get(figure)!
    const ys = belowFirst ? [lower + OFF, upper - OFF] : [upper - OFF, lower + OFF]
    return { words, x, ys: ys.filter(y => y > top && y < bottom - 6) }
  }
  const number = (figure: Figure) => at(figure, said(figure), false)
  const before = restarts.flatMap(({ end }) => totals.filter(total => total.end! < end!).slice(-1))
  const ends = [totals.at(-1), totals[0], ...before, ...restarts].filter(figure => figure !== undefined)
  const isDense = time.pixels / Math.max(1, totals.length) < DENSE
  return placeWords(
    [
      ...links
        .filter(({ kind }) => kind === 'correction')
        .map(({ from, to }) => at(to, locale.cumulative.corrected(said(from), said(to)), true)),
      ...ends.map(number),
      ...links
        .filter(({ kind }) => kind === 'source')
        .flatMap(({ from, to }) => [number(from), at(to, said(to), true)]),
      ...(isDense ? [] : totals.map(number)),
    ],
    time.pixels,
    [...placed.values()].map(({ x, upper, lower }) => ({
      left: x - POINT,
      right: x + POINT,
      top: upper - POINT,
      bottom: lower + POINT,
    })),
  )
}
