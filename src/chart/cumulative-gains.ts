import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { FlagId } from '../figures/vocabulary.js'
import { intervalOf, least, most } from '../reconcile/interval.js'
import { daysBetween } from '../util/day.js'
import { afterDays } from './after-days.js'
import type { Link } from './cumulative-series.js'
import { isRounded, looksRounded } from './looks-rounded.js'

/** What a total gained, with its place: the lane it is drawn in, and what it is measured by. */
export interface Gain {
  readonly figure: Figure
  readonly from: string
  readonly to: string
  readonly days: number
  /** By the report or by the day, as the panel is. Null: an open end. */
  readonly low: number | null
  readonly high: number | null
  /** Why it is perhaps not of its days alone, or not this many. */
  readonly doubts: readonly Doubt[]
  readonly isPlateau: boolean
  readonly isPartial: boolean
}

export type Doubt = 'source' | 'vintage' | 'afterPlateau' | 'lump' | 'rounded'

/** Gains of which no two share a day: of one body, or of bodies that took turns. */
export interface Lane {
  readonly gains: readonly Gain[]
}

export interface Gains {
  readonly lanes: readonly Lane[]
  /** Whether bars are as high as the average a day: what was gained in a longer time is no peak. */
  readonly isADay: boolean
}

const DOUBTS = [
  ['source', 'changed-source'],
  ['vintage', 'changed-vintage'],
  ['afterPlateau', 'after-plateau'],
  ['lump', 'lump'],
] as const satisfies readonly (readonly [Doubt, FlagId])[]

/** Lengths that differ by more than those of months do; a last one below this share of the usual one is partial. */
const UNEVEN = 1.15
const PARTIAL = 0.85

/** Sorted gains into lanes, and how they are measured: by the report where reports are equally far apart. */
export function cumulativeGains(
  figures: readonly Figure[],
  {
    per,
    isWhole,
    links,
  }: { readonly per: 'report' | 'day' | undefined; readonly isWhole: boolean; readonly links: readonly Link[] },
): Gains {
  const lengths = figures.map(daysOf)
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1
  const lastDay = figures.at(-1)?.end
  const isPartial = (figure: Figure) =>
    isWhole && figures.length > 2 && figure.end === lastDay && daysOf(figure) < PARTIAL * usual
  const whole = figures.filter(figure => !isPartial(figure)).map(daysOf)
  const isEven = (most(whole) ?? 0) <= UNEVEN * (least(whole) ?? 0)
  const isADay = per === undefined ? !isEven : per === 'day'
  const rounded = new Set(links.filter(areRounded).map(({ from, to }) => `${to.id}-since-${from.id}`))
  const roundedEnds = new Set(figures.filter(isRounded).map(({ source, end }) => `${end} ${source}`))
  const isBetweenRounded = (figure: Figure) =>
    rounded.has(figure.id) ||
    isRounded(figure) ||
    roundedEnds.has(`${afterDays(figure.start!, -1)} ${figure.source}`) ||
    (links.length === 0 && endsInHundreds(figure))
  const gains = figures.map((figure): Gain => {
    const days = daysOf(figure)
    const [low, high] = intervalOf(figure)
    const scaled = (end: number | null) => (end === null ? null : isADay ? end / days : end)
    return {
      figure,
      from: figure.start!,
      to: figure.end!,
      days,
      low: scaled(low),
      high: scaled(high),
      doubts: [
        ...DOUBTS.flatMap(([doubt, flag]) => (flagValue(figure, flag) === null ? [] : [doubt])),
        ...(isBetweenRounded(figure) ? (['rounded'] as const) : []),
      ],
      isPlateau: high === 0,
      isPartial: isPartial(figure),
    }
  })
  return { lanes: inLanes(gains), isADay }
}

/** One total that looks rounded may be so by chance; of two that follow one another nobody would believe it. */
const areRounded = ({ from, to }: Link) => [from, to].some(isRounded) || [from, to].every(looksRounded)

/** Where the totals themselves are not known: two that end in 00 differ by hundreds. */
const endsInHundreds = ({ best }: Figure) => best !== null && best >= 100 && best % 100 === 0

const daysOf = ({ start, end }: Figure) => daysBetween(start!, end!) + 1

/** Each gain goes on in the lane of its source where that is free, else in the first that is. */
function inLanes(gains: readonly Gain[]): Lane[] {
  const lanes: Gain[][] = []
  for (const gain of [...gains].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const free = lanes.filter(lane => lane.at(-1)!.to < gain.from)
    const own = free.find(lane => lane.at(-1)!.figure.source === gain.figure.source) ?? free[0]
    if (own === undefined) lanes.push([gain])
    else own.push(gain)
  }
  return lanes.map(gains => ({ gains }))
}
