import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { Locale } from '../locale/locale.js'
import { afterDays } from './after-days.js'
import { figureInWords } from './figure-in-words.js'
import { GAIN_ARROW, gainWords } from './gain-words.js'
import { type DayBoxRow, dayBoxes } from './layers/day-boxes.js'
import { dayHits } from './layers/day-hits.js'
import type { Layer } from './layers/layer.js'
import { lines } from './layers/lines.js'
import { spots } from './layers/spots.js'
import { textsOnMarks } from './layers/texts.js'
import { periodInWords } from './period-in-words.js'
import type { PlacedGain, PlacedGains } from './place-gains.js'
import { colours, theme } from './theme.js'
import type { TimeAxis } from './time-axis.js'

/** Bars narrower than this have no room for a seam. */
const SEAM = 3

/**
 * A panel of gains: bars from zero over the days between two reports. What is perhaps not of these days alone, or lies
 * between rounded totals, is dashed, a short last period hollow, deaths of earlier days an outline on top, a correction a red cross at the foot.
 */
export function gainLayers(placed: PlacedGains, time: TimeAxis, locale: Locale): Layer[] {
  const { gains, corrections, unknown, still, top, bottom } = placed
  const { blue, red, grey } = colours
  const seam = gains.every(({ from, to }) => time.at(to) - time.at(from) > SEAM)
  const growing = gains.filter(({ gain }) => !gain.isPlateau)
  const doubtful = growing.filter(({ gain }) => gain.doubts.length > 0)
  const partial = growing.filter(({ gain }) => gain.doubts.length === 0 && gain.isPartial)
  const plain = growing.filter(({ gain }) => gain.doubts.length === 0 && !gain.isPartial)
  const open = growing.filter(({ gain }) => gain.high === null)
  const level = ({ from, to, sure }: PlacedGain) => ({ x: time.at(from), x2: time.at(to), y: sure, y2: sure })
  return [
    dayBoxes(
      [...unknown, ...still].map(({ from, to }) => ({ from, to, top, bottom })),
      { colour: theme.gap },
    ),
    dayBoxes(boxes(plain, 'sure', 'extent'), { colour: theme.column, seam }),
    dayBoxes(boxes(plain, 'foot', 'sure'), { colour: blue, seam }),
    dayBoxes(boxes(partial, 'foot', 'extent'), { colour: blue, hollow: true }),
    dayBoxes(boxes(doubtful, 'foot', 'extent'), { colour: blue, dashed: true }),
    lines([...partial, ...doubtful].filter(isBetween).map(level), blue),
    dayBoxes(
      growing.flatMap(({ from, to, extent, late }) =>
        late === null ? [] : [{ from, to, top: late.top, bottom: extent }],
      ),
      { colour: grey, hollow: true },
    ),
    lines(
      open.map(({ x, extent }) => ({ x, x2: x, y: extent, y2: extent - GAIN_ARROW })),
      blue,
    ),
    spots(
      open.map(({ x, extent }) => ({ x, y: extent - GAIN_ARROW })),
      { shape: 'triangle-up', colour: blue, size: 34 },
    ),
    spots(
      corrections.map(({ x }) => ({ x, y: bottom - 6 })),
      { shape: CROSS, colour: red, size: 50 },
    ),
    tooltips(placed, locale),
    ...textsOnMarks(gainWords(placed, time, locale), { size: theme.small.size, align: 'center' }),
  ]
}

const CROSS = 'M-1,-1L1,1M-1,1L1,-1'

const isBetween = ({ gain: { low, high } }: PlacedGain) => low !== null && high !== null && low < high

/** From one height to another, where there is anything between them. */
function boxes(gains: readonly PlacedGain[], from: 'foot' | 'sure', to: 'sure' | 'extent'): DayBoxRow[] {
  return gains
    .filter(gain => gain[from] > gain[to])
    .map(gain => ({ from: gain.from, to: gain.to, top: gain[to], bottom: gain[from] }))
}

function tooltips({ gains, top, bottom }: PlacedGains, locale: Locale): Layer {
  const { when, said, words, src } = locale.tooltip
  return dayHits(
    gains.map(({ gain, from, to }) => {
      const { source, words } = figureInWords(gain.figure, locale)
      const said = boundsInWords(...intervalOf(gain.figure), locale.bounds)
      return { from, to, when: periodInWords(from, afterDays(to, -1), locale), said, words, src: source }
    }),
    top,
    bottom,
    Object.entries({ when, said, words, src }).map(([field, title]) => ({ field, title })),
  )
}
