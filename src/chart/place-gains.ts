import type { Figure } from '../figures/figure.js'
import { afterDays } from './after-days.js'
import type { Gain, Lane } from './cumulative-gains.js'
import type { Link } from './cumulative-series.js'
import { type Axis, linearAxis } from './linear-axis.js'
import type { TimeAxis } from './time-axis.js'

/** What a panel of gains shows. */
export interface GainPanel {
  readonly lane: Lane
  readonly isADay: boolean
  /** Deaths of earlier days, each within the days of one gain. */
  readonly addedLater: readonly Figure[]
  readonly corrections: readonly Link[]
  /** The last day of a report. */
  readonly last: string
}

/** A gain in the picture: pixels of y, and its days with the day after the last one. */
export interface PlacedGain {
  readonly gain: Gain
  readonly from: string
  readonly to: string
  readonly x: number
  /** The foot, where what is certain ends, and where what is possible ends. */
  readonly foot: number
  readonly sure: number
  readonly extent: number
  /** What was accepted later, on top of it. */
  readonly late: { readonly figure: Figure; readonly top: number } | null
}

interface Days {
  readonly from: string
  readonly to: string
  readonly x: number
}

export interface PlacedGains {
  readonly axis: Axis
  readonly isADay: boolean
  readonly top: number
  readonly bottom: number
  readonly gains: readonly PlacedGain[]
  readonly corrections: readonly { readonly link: Link; readonly x: number }[]
  /** Days over which the total did not change, and days within the panel of which no gain is known, with the day after the last one. */
  readonly still: readonly Days[]
  readonly unknown: readonly Days[]
}

/** Pixels above the highest bar, and between two numbers of the axis. */
const ROOM = 26
const STEP = 36

/** The axis of a panel, which always starts at zero. */
export function gainAxis({ lane, isADay, addedLater }: GainPanel, pixels: number): Axis {
  const heights = lane.gains.map(gain => mostOf(gain) + lateOf(gain, addedLater, isADay).height)
  return linearAxis(heights, { pixels, ticks: pixels / STEP, room: ROOM, mayZoom: false })
}

/** Gives everything in a panel its place, from a pixel of y down. */
export function placeGains(panel: GainPanel, axis: Axis, time: TimeAxis, top: number): PlacedGains {
  const { lane, isADay, addedLater, corrections, last } = panel
  const bottom = top + axis.pixels
  const y = (value: number) => bottom - axis.at(value)
  const middle = (from: string, to: string) => (time.at(from) + time.at(to)) / 2
  return {
    axis,
    isADay,
    top,
    bottom,
    gains: lane.gains.map(gain => {
      const to = afterDays(gain.to, 1)
      const { figure, height } = lateOf(gain, addedLater, isADay)
      return {
        gain,
        from: gain.from,
        to,
        x: middle(gain.from, to),
        foot: bottom,
        sure: y(gain.low ?? 0),
        extent: y(mostOf(gain)),
        late: figure === undefined ? null : { figure, top: y(mostOf(gain) + height) },
      }
    }),
    corrections: corrections.map(link => ({
      link,
      x: middle(afterDays(link.from.end!, 1), afterDays(link.to.end!, 1)),
    })),
    still: joined(lane.gains.filter(gain => gain.isPlateau)).map(({ from, to }) => ({ from, to, x: middle(from, to) })),
    unknown: between(lane, last)
      .filter(({ to }) => corrections.every(link => link.to.end !== afterDays(to, -1)))
      .map(({ from, to }) => ({ from, to, x: middle(from, to) })),
  }
}

/** Days between two gains that follow one another, and after the last one. */
function between({ gains }: Lane, last: string): { from: string; to: string }[] {
  const ends = gains.map(({ to }) => afterDays(to, 1))
  const starts = [...gains.slice(1).map(({ from }) => from), afterDays(last, 1)]
  return ends.flatMap((from, i) => (from < starts[i]! ? [{ from, to: starts[i]! }] : []))
}

/** Periods that follow one another without a break, as one. */
function joined(gains: readonly Gain[]): { from: string; to: string }[] {
  const out: { from: string; to: string }[] = []
  for (const { from, to } of gains) {
    const end = afterDays(to, 1)
    const before = out.at(-1)
    if (before?.to === from) before.to = end
    else out.push({ from, to: end })
  }
  return out
}

const mostOf = ({ low, high }: Gain) => high ?? low ?? 0

/** What was accepted later within the days of a gain, on the scale of that gain. */
function lateOf({ from, to, days }: Gain, addedLater: readonly Figure[], isADay: boolean) {
  const figure = addedLater.find(late => late.start! >= from && late.end! <= to)
  const most = figure?.high ?? figure?.low ?? 0
  return { figure, height: isADay ? most / days : most }
}
