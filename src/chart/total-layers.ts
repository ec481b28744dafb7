import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import type { CumulativeSeries, Link } from './cumulative-series.js'
import type { Layer } from './layers/layer.js'
import { type SegmentRow, segments } from './layers/segments.js'
import { textsOnMarks } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import { looksRounded } from './looks-rounded.js'
import { rangePoints } from './range-points.js'
import type { SourceLook } from './range-sources.js'
import { colours, theme } from './theme.js'
import type { TimeAxis } from './time-axis.js'
import { totalWords } from './total-words.js'

/** Points take this share of the distance between them. */
const COLUMN = 0.62

/**
 * Running totals at their days, a shape for each body. Two reports of one body that follow one another are joined by a
 * thin line; across a missing report, a change of body or of release, or a total that stood still, by dashes; across a
 * restart by nothing.
 */
export function totalLayers(
  series: CumulativeSeries,
  looks: readonly SourceLook[],
  axis: Axis,
  time: TimeAxis,
  top: number,
  locale: Locale,
): Layer[] {
  const { totals, links } = series
  const placed = totals.map(figure => ({
    figure: looksRounded(figure) ? { ...figure, flags: [...figure.flags, 'rounded'] } : figure,
    at: noonOf(figure.end!),
  }))
  const days = new Set(totals.map(figure => figure.end)).size
  const drawn = links.flatMap(link => segmentOf(link).map(row => ({ kind: link.kind, from: link.from, row })))
  const of = (test: (kind: Link['kind']) => boolean) => drawn.filter(({ kind }) => test(kind))
  return [
    ...looks.map(look =>
      segments(
        of(kind => kind === 'run').flatMap(({ from, row }) => (look.has(from) ? [row] : [])),
        { colour: look.colour, width: 1.5 },
      ),
    ),
    segments(
      of(kind => kind !== 'run' && kind !== 'correction').map(({ row }) => row),
      { colour: colours.grey, width: 1, dashed: true },
    ),
    segments(
      of(kind => kind === 'correction').map(({ row }) => row),
      { colour: colours.red, width: 1.5 },
    ),
    ...rangePoints(placed, looks, (COLUMN * time.pixels) / Math.max(1, days), locale),
    ...textsOnMarks(totalWords(series, axis, time, top, locale), {
      size: theme.small.size,
      align: 'center',
    }),
  ]
}

const noonOf = (day: string) => `${day}T12:00:00Z`

/** Only single numbers are joined: between two ranges nobody knows where a line would run. */
function segmentOf({ from, to }: Link): SegmentRow[] {
  const [lo, hi] = [from, to].map(figure => (intervalOf(figure)[1] === null ? null : figure.best))
  return lo == null || hi == null ? [] : [{ from: noonOf(from.end!), to: noonOf(to.end!), lo, hi }]
}
