import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { Figure } from '../figures/figure.js'
import type { Locale } from '../locale/locale.js'
import type { TextRow } from './layers/texts.js'
import type { PlacedGain, PlacedGains } from './place-gains.js'
import { placeWords } from './place-words.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import type { TimeAxis } from './time-axis.js'

const ABOVE = 9
const LINE = 15
/** Bars narrower than this are too many to be numbered: only what must not be overlooked, and the largest. */
const DENSE = 8
export const GAIN_ARROW = 14

/** The words in a panel of gains: what must not be overlooked first, then the numbers, the largest first. */
export function gainWords(placed: PlacedGains, time: TimeAxis, locale: Locale): TextRow[] {
  const { gains, corrections, unknown, still, isADay, top, bottom } = placed
  const { cumulative: say, bounds } = locale
  const said = (figure: Figure) => boundsInWords(...intervalOf(figure), bounds)
  const peak = ({ gain, extent, late }: PlacedGain) =>
    (late?.top ?? extent) - ABOVE - (gain.high === null ? GAIN_ARROW : 0)
  const over = (placed: PlacedGain, words: string) => ({ words, x: placed.x, ys: [peak(placed)] })
  const inside = ({ from, to, x }: { from: string; to: string; x: number }, words: string) =>
    time.at(to) - time.at(from) > textWidth(words, theme.small.size) ? [{ words, x, ys: [(top + bottom) / 2] }] : []
  const upwards = (y: number) => Array.from({ length: Math.floor((y - top) / LINE) + 1 }, (_, i) => y - i * LINE)
  const growing = gains.filter(({ gain }) => !gain.isPlateau).sort((a, b) => a.extent - b.extent)
  const isDense = gains.length > 0 && time.pixels / gains.length < DENSE
  return placeWords(
    [
      ...corrections.map(({ link: { from, to }, x }) => ({
        words: say.corrected(said(from), said(to)),
        short: say.correctedShort,
        x,
        ys: upwards(bottom - 18),
      })),
      ...growing.flatMap(one => (one.late === null ? [] : [over(one, say.later(said(one.late.figure)))])),
      ...growing
        .filter(({ gain }) => gain.isPartial)
        .map(one => ({
          words: say.onlyDays(said(one.gain.figure), one.gain.days),
          short: say.onlyDaysShort(one.gain.days),
          x: one.x,
          ys: upwards(peak(one)),
        })),
      ...still.flatMap(one => inside(one, say.unchanged)),
      ...unknown.flatMap(one => inside(one, say.unknown)),
      ...growing
        .filter(({ gain, late }) => !gain.isPartial && late === null)
        .slice(0, isDense ? 1 : growing.length)
        .map(one => {
          const { figure, days } = one.gain
          return over(one, isADay && days > 1 ? say.inDays(said(figure), days) : said(figure))
        }),
    ],
    time.pixels,
    gains.map(one => ({
      left: time.at(one.from) + 1,
      right: time.at(one.to) - 1,
      top: one.late?.top ?? one.extent,
      bottom: one.foot,
    })),
  )
}
