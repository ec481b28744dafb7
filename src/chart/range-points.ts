import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { intervalOf } from '../reconcile/interval.js'
import { derivations, figureInWords } from './figure-in-words.js'
import type { Layer } from './layers/layer.js'
import { type FigurePoint, sourcePoints } from './layers/source-points.js'
import type { Locale } from '../locale/locale.js'
import type { SourceLook } from './range-sources.js'

export interface PlacedFigure {
  readonly figure: Figure
  readonly at: string
}

/** Widest distance between two lanes, and the sizes of points. */
const LANE = 10
const SMALLEST = 4
const LARGEST = 42

/**
 * The figures behind the ranges, each source with its shape and in its lane.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { rangeSources } from './range-sources.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * const figure = ranges.figures.at(0)
 * const looks = rangeSources([figure], english)
 * rangePoints([{ figure, at: '2022-12-31' }], looks, 20, english).some(layer => layer.data.values.length === 1) // → true
 */
export function rangePoints(
  placed: readonly PlacedFigure[],
  looks: readonly SourceLook[],
  column: number,
  locale: Locale,
): Layer[] {
  const shared = new Set(placed.map(one => one.at)).size < placed.length
  const step = Math.min(LANE, column / Math.max(1, looks.length))
  const size = Math.max(SMALLEST, Math.min(LARGEST, shared ? step * step : column * column))
  const { words, said, src, outlet, when } = locale.tooltip
  const fields = Object.entries({ words, said, src, outlet, when }).map(([field, title]) => ({ field, title }))
  return looks.flatMap((look, i) =>
    sourcePoints(
      placed.filter(({ figure }) => look.has(figure)).map(one => pointOf(one, locale)),
      { ...look, size, lane: shared ? (i - (looks.length - 1) / 2) * step : 0 },
      fields,
    ),
  )
}

function pointOf({ figure, at }: PlacedFigure, locale: Locale): FigurePoint {
  const [low, high] = intervalOf(figure)
  const words = figureInWords(figure, locale)
  return {
    at,
    low,
    best: figure.best,
    high,
    rounded: flagValue(figure, 'rounded') !== null,
    derived: derivations(figure).length > 0,
    words: words.words,
    said: words.said,
    src: words.source,
    outlet: words.outlet ?? '',
    when: words.when,
  }
}
