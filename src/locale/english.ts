import { type ConceptId, concepts } from '../figures/concepts.js'
import { type GroupId, groups } from '../figures/groups.js'
import { type UnitId, units } from '../figures/units.js'
import { type FlagId, flags } from '../figures/vocabulary.js'
import { type BoundWords, englishBounds } from '../reconcile/range-in-words.js'
import type { Sensitivity } from '../reconcile/sensitivity/sensitivity.js'
import type { SensitivityRow } from '../reconcile/sensitivity/sensitivity-row.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const { number } = englishBounds
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
const monthOf = (month: string) => months[Number(month) - 1] ?? month
const bounds: BoundWords = englishBounds

/** Every fixed word of charts, sentences and reports, in English. Another language is another object of this shape. */
export const english = {
  /** The tag of the language (BCP 47), for the pages that are written in it. */
  language: 'en',
  /** Which way it is read: charts and pages in a language that is read from the right are mirrored. */
  direction: 'ltr' as const,
  bounds,
  concept: (id: ConceptId): string => concepts[id].label,
  group: (id: GroupId): string => groups[id].label,
  unit: (id: UnitId): string => units[id].many,
  flag: (id: FlagId): string => flags[id],
  million: (n: string) => `${n} million`,

  // Days and periods
  day: (year: string, month: string, day: string) => `${Number(day)} ${monthOf(month)} ${year}`,
  dayOfYear: (month: string, day: string) => `${Number(day)} ${monthOf(month)}`,
  month: (year: string, month: string) => `${monthOf(month)} ${year}`,
  monthOfYear: monthOf,
  span: (from: string, to: string) => `${from} to ${to}`,
  upTo: (day: string) => `up to ${day}`,
  since: (day: string) => `since ${day}`,
  asOf: (day: string) => `as of ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  dayNotStated: 'day not stated',

  // Who and where
  placeNotStated: 'place not stated',
  from: (place: string) => `from ${place}`,
  sourceNotStated: 'source not stated',
  printedBy: (outlet: string) => `printed by ${outlet}`,
  quote: (words: string) => `“${words}”`,
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  more: (n: number) => `${number(n)} more`,

  // What is drawn
  range: 'Range',
  figures: (n: number) => count(n, 'figure', 'figures'),
  ranges: (n: number) => count(n, 'range', 'ranges'),
  sources: (min: number, max: number) =>
    min === max ? count(min, 'source', 'sources') : `${number(min)} to ${count(max, 'source', 'sources')}`,
  setAside: (why: string) => `Set aside: ${why}`,
  setAsideCount: (n: number) => `${number(n)} set aside`,
  beyondAxis: (words: string) => `${words}, beyond the axis`,
  best: (value: string) => `best value ${value}`,
  aVerifiedList: 'a verified list, so a minimum',
  noFigureLeft: 'no figure is left: every one was set aside',
  otherSources: 'other sources',
  noFigure: 'no figure',
  overview: 'Ranges of reported figures',
  steps:
    'Each line of the axis is ten times the one before: a bar shows how many times its low end goes into its high end.',

  // Figures that cannot all be true
  contradiction: {
    howToRead: (n: number) =>
      n === 2
        ? 'Each report against what the other leaves room for. If both were true, the two bars of a row would meet.'
        : 'Each report against what the others leave room for. If all were true, the two bars of a row would meet.',
    says: (words: string) => `says ${words}`,
    leave: (n: number, words: string) => (n === 2 ? `the other leaves ${words}` : `the others leave ${words}`),
    apart: 'Shaded: between what a report says and what the others leave.',
    hard: 'Read as widely as 5 to 95 % of listeners do, they cannot all be true either.',
    soft: 'Read as widely as 5 to 95 % of listeners do, they could all be true.',
    mend: (change: string) => `What would mend it: ${change}`,
    row: (words: string, who: string, says: string, leave: string) => `${words} (${who}) ${says}; ${leave}.`,
  },

  // One question under other rules
  sensitivity: {
    rule: ({ rule }: Pick<SensitivityRow, 'kind' | 'choice' | 'rule'>) => rule,
    summary: ({ sentence }: Pick<Sensitivity, 'sentence'>) => sentence,
    noNumber: 'no number',
    asItStands: 'Shaded: the range as it stands.',
    most: 'Bold: the range as it stands, and the rule that moves it most.',
  },

  // Notes
  notAnInterval: 'Range of reported figures, not a confidence interval.',
  axisStart: (value: string) => `The axis starts at ${value}, not at zero.`,
  sourcesLine: (names: string) => `Sources: ${names}.`,
  noSource: (n: number) => `${count(n, 'figure that names', 'figures that name')} no source`,
  published: (when: string) => `Published: ${when}.`,
  versions: (names: string) => `Data versions: ${names}.`,
  methods: (names: string) => `Method: ${names}.`,
  note: {
    band: 'Shaded: from the lowest to the highest end of the figures in the range.',
    bar: 'Bar: from the lowest to the highest end of the figures.',
    someOpenRight: 'Dashed arrow: some reports give only a minimum.',
    firstOnly: (drawn: number, all: number) => `The first ${number(drawn)} of ${number(all)} ranges are drawn.`,
    core: 'Darker: what at least half of the sources support.',
    openHigh: 'Arrow to the right: no upper limit is stated.',
    openLow: 'Arrow to the left: no lower limit is stated.',
    best: 'Tick on a bar: the number put forward as most likely.',
    rangeBest: 'Diamond: best value.',
    floor: 'Brown tick: a verified minimum, a list of cases checked one by one.',
    column: 'Column: from the lowest to the highest end of the figures.',
    points: 'Points: the figures, one shape for each source.',
    twoPoints: 'Two points joined by a line: one figure that states two ends.',
    openUp: 'Arrow upwards: no upper limit is stated, so the number is that or more.',
    someOpenUp: 'Dashed arrow: at least one report gives only a minimum.',
    openDown: 'Arrow downwards: no lower limit is stated, so the number is that or less.',
    bestDash: 'Dark dash: best value.',
    floorDash: 'Brown dash: a verified minimum, a list of cases checked one by one.',
    rounded: 'Hollow: rounded by the publisher.',
    gap: 'Grey: no figure for the period.',
    change: 'Dotted line: from here on no source is the same; the step may be who counted.',
    runningTotal: (day: string) => `Totals since ${day}, each at its last day.`,
    uneven: 'The periods are not of the same length: a longer one has more time to count in.',
    overlapping:
      'The periods overlap: each is as long as the days it counts, with its points at the last day. They do not add up, and a short one is no fall.',
    undated: (n: number) => `${count(n, 'range without a day is', 'ranges without a day are')} not drawn.`,
    derived: 'Dashed: worked out or brought forward from other numbers, not stated as such.',
    setAside: 'Grey and hollow: set aside, not part of the range; the reason stands in the row.',
    beyond: (n: number) =>
      `Two slanted strokes: ${count(n, 'figure that was set aside lies', 'figures that were set aside lie')} beyond the axis, with the number in words.`,
    thinned: (drawn: number, all: number) =>
      `${number(drawn)} of ${number(all)} are drawn: the lowest, the highest and an even selection of the others.`,
    thinnedPoints: (drawn: number, all: number) =>
      `${number(drawn)} of ${count(all, 'figure is', 'figures are')} drawn as points; the ranges are made from all of them.`,
  },

  // For readers who do not see the chart
  alt: {
    question: (question: string, words: string) => `${question}: ${words}.`,
    counts: (counts: readonly string[]) => `${counts.join('; ')}.`,
    first: (words: string) => `First: ${words}.`,
    last: (words: string) => `Last: ${words}.`,
    lowest: (words: string) => `Lowest end: ${words}.`,
    highest: (words: string) => `Highest stated end: ${words}.`,
    trend: {
      higher: 'The last range lies wholly above the first.',
      lower: 'The last range lies wholly below the first.',
      uneven: 'They count over different lengths of time, and cannot be compared as they are.',
      unclear: 'The first and the last range do not show whether the number rose or fell.',
    },
    open: (n: number, all: number) => `${number(n)} of ${number(all)} have no upper limit.`,
    someOpen: (n: number, all: number) => `In ${number(n)} of ${number(all)} some reports give only a minimum.`,
    gaps: (n: number) => `${count(n, 'gap', 'gaps')} without a figure.`,
    more: (n: number) => `And ${number(n)} more.`,
    figure: (who: string, words: string) => `${who}: ${words}.`,
    setAside: (who: string, words: string, why: string) => `Set aside: ${who}, ${words} (${why}).`,
  },

  tooltip: {
    words: 'As printed',
    said: 'Read as',
    src: 'Source',
    outlet: 'Printed by',
    when: 'When',
    why: 'Set aside',
    what: 'What',
    where: 'Where',
    count: 'Made from',
  },
}
