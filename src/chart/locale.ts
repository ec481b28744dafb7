import { concepts } from '../figures/concepts.js'
import { groups } from '../figures/groups.js'
import type { SetAsideReason } from '../figures/range.js'
import { units } from '../figures/units.js'
import { type BoundWords, englishBounds } from '../reconcile/range-in-words.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const number = englishBounds.number
const plural = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Everything a chart says, in English. Another language is another object of this shape. */
export const english = {
  bounds: englishBounds as BoundWords,
  concept: (id: keyof typeof concepts): string => concepts[id].label,
  group: (id: keyof typeof groups): string => groups[id].label,
  unit: (id: keyof typeof units): string => units[id].many,

  day: (year: string, month: string, day: string) => `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  dayOfYear: (month: string, day: string) => `${Number(day)} ${months[Number(month) - 1]}`,
  month: (year: string, month: string) => `${months[Number(month) - 1]} ${year}`,
  monthOfYear: (month: string) => `${months[Number(month) - 1]}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  upTo: (day: string) => `up to ${day}`,
  asOf: (day: string) => `as of ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  aDayIn: (period: string) => `on a day of ${period}`,
  weekFrom: (day: string) => `week from ${day}`,
  dayNotStated: 'day not stated',
  placeNotStated: 'place not stated',
  from: (place: string) => `from ${place}`,

  quote: (words: string) => `“${words}”`,
  million: (n: string) => `${n} million`,
  list,
  andMore: (n: number) => `${number(n)} more`,
  sourceNotStated: 'source not stated',
  printedBy: (outlet: string) => `printed by ${outlet}`,
  setAside: (why: string) => `Set aside: ${why}`,
  setAsideReasons: {} as Partial<Record<SetAsideReason, string>>,
  figures: (n: number) => plural(n, 'figure', 'figures'),
  ranges: (n: number) => plural(n, 'range', 'ranges'),
  sources: (min: number, max: number) => (min === max ? plural(min, 'source', 'sources') : `${number(min)} to ${number(max)} sources`),
  setAsideCount: (n: number) => `${number(n)} set aside`,
  beyondAxis: (words: string) => `${words}, beyond the axis`,
  range: 'Range',
  noFigureLeft: 'no figure is left',
  best: (value: string) => `best value ${value}`,
  verifiedMinimum: 'verified minimum',
  noFigure: 'no figure',
  otherSources: 'other sources',

  notAnInterval: 'Range of reported figures, not a confidence interval.',
  axisFrom: (value: string) => `The axis starts at ${value}, not at zero.`,
  sourcesLine: (names: string) => `Sources: ${names}.`,
  unnamed: (n: number) => (n === 1 ? 'one figure names no source' : `${number(n)} figures name no source`),
  printedIn: (names: string) => `printed by ${names}`,
  published: (from: string, to: string) => (from === to ? `Published ${from}.` : `Published ${from} to ${to}.`),
  vintage: (names: string) => `Data version: ${names}.`,
  method: (names: string) => `Method: ${names}.`,

  tooltip: {
    words: 'As printed',
    said: 'Read as',
    src: 'Source',
    outlet: 'Printed by',
    when: 'When',
    kept: 'In the range',
    what: 'What',
    where: 'Where',
    range: 'Range',
    count: 'Made from',
  },
} as const
export type Locale = typeof english
