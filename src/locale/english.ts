// Long because a language is easier to translate and to check in one piece.
import { type ConceptId, concepts } from '../figures/concepts.js'
import { type GapReason, gapReasons } from '../figures/gap.js'
import { type GroupId, broaderGroups, groups } from '../figures/groups.js'
import { type SetAside, type SetAsideReason, setAsideReasons } from '../figures/range.js'
import { type UnitId, units } from '../figures/units.js'
import { type FlagId, flags } from '../figures/vocabulary.js'
import type { MethodWords } from './method-words.js'
import type { ContradictionWords } from './contradiction-words.js'
import { type BoundWords, boundsInWords, englishBounds } from '../reconcile/range-in-words.js'
import type { Sensitivity } from '../reconcile/sensitivity/sensitivity.js'
import type { SensitivityRow } from '../reconcile/sensitivity/sensitivity-row.js'

/** What a range counts. */
export interface Subject {
  readonly concept: ConceptId
  readonly group: GroupId
  readonly unit: UnitId | null
  readonly scope: string | null
  readonly where: string
}

/** What is said of a number, or of two ends. */
export interface SaidRange {
  /** Who puts it forward: one report, several, or nobody, since every figure was worked out from others. */
  readonly by: 'one' | 'several' | 'calculation'
  readonly what: string
  readonly low: number | null
  readonly high: number | null
  /** Adds the unit where one is needed. */
  readonly said: (numbers: string) => string
}

/** What has to be known before the numbers of a range are used, as far as its columns tell. */
export interface RangeNote {
  readonly nothingLeft: string
  readonly someMinimum: string
  readonly floor: string
  readonly pieces: (n: number) => string
  readonly countedAgain: string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthsInFull = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const { number } = englishBounds
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
const monthOf = (month: string) => months[Number(month) - 1] ?? month
const bounds: BoundWords = englishBounds

/** "people killed" of civilians is "civilians killed"; of an army, "members of … killed". */
function labelOf(concept: ConceptId, group: GroupId): string {
  const label = concepts[concept].label.replace(/ there$/, '')
  if (group === 'all') return label
  const whom = broaderGroups(group).includes('combatants') ? `members of ${groups[group].label}` : groups[group].label
  return label.startsWith('people ') ? whom + label.slice('people'.length) : `${label} (${groups[group].label})`
}

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
  /** Why a figure did not take part. */
  setAsideReason: (id: SetAsideReason): string => setAsideReasons[id],
  /** The same with the numbers it rests on, where the language has the words for them. */
  why: ({ why }: SetAside): string => why,
  /** A method of ranges, as a range names it. */
  method: (method: string): string => method,
  comma: ', ',
  colon: ': ',
  dot: ' · ',
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
  /** In a sentence, with the month in full. */
  dayInFull: (year: string, month: string, day: string) =>
    `${Number(day)} ${monthsInFull[Number(month) - 1] ?? month} ${year}`,

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

  // From one place to another
  flow: {
    route: (from: string | null, to: string | null) =>
      from === null
        ? `To ${to ?? 'a place not stated'}, origin not stated`
        : to === null
          ? `From ${from}, destination not stated`
          : `${from} to ${to}`,
    routes: (n: number) => count(n, 'route', 'routes'),
    measure: {
      stock: 'Where people came from and where they are: people at one day, not movements.',
      flow: 'From where to where, counted over a period: somebody who moves twice can be counted twice.',
    },
    order:
      'Largest low end first. Where two bars overlap, the figures do not say which is larger. Rows are not added up.',
    unknownOrigin:
      'Origin not stated: such figures can be all who arrived, and hold people of the rows above; they are not the rest.',
    unknownDestination: 'Destination not stated: such figures can be all who left, and hold people of the rows above.',
    nested: 'Some rows are a part of others: a place and one that lies in it.',
    firstOnly: (drawn: number, all: number) =>
      `The ${number(drawn)} routes with the largest low ends of ${number(all)} are drawn.`,
  },

  // On a map
  map: {
    by: { place: 'Where people are counted.', from: 'Where people came from.' },
    counted: (n: number, all: number) => `${number(n)} of ${count(all, 'area', 'areas')} with a figure`,
    zero: 'zero',
    disc: 'Disc: the low end of the range; its area is the number of people.',
    ring: 'Ring round a disc: the high end. What lies between the two is not known.',
    ringAlone: 'Dashed ring: the high end; no lower limit is stated.',
    open: 'Arrow: no upper limit is stated, so the number is that or more.',
    someOpen: 'Dashed arrow: at least one report gives only a minimum.',
    lowEnd: 'Low end of the range',
    anyNumber: 'any number',
    under: (n: string) => `under ${n}`,
    between: (from: string, under: string) => `${from} to under ${under}`,
    orMore: (n: string) => `${n} or more`,
    maybeMore: 'stripes: high end',
    classes: 'Shade: the class of the low end, so the number is at least that. A large area is not more people.',
    unsure: 'Striped: the stripes have the shade of the high end, which lies in a higher class.',
    noLow: 'Areas without a low end are in the lowest class.',
    centre: 'Symbols and numbers stand in the middle of their area; they do not say where in it people are.',
    unlabelled: (n: number) => `${count(n, 'area has', 'areas have')} no room for a number; the table has all of them.`,
    withoutFigure: (n: number, all: number) =>
      `Hatched: ${number(n)} of ${count(all, 'area has', 'areas have')} no figure, which does not mean that nobody is there.`,
    unnamed: (names: string) => `No figure, and no room for the name: ${names}.`,
    withoutArea: (names: string) => `Not on the map, because the boundaries have no such area: ${names}.`,
    nowhere: (n: number) => `Not on the map: ${count(n, 'range that states', 'ranges that state')} no place.`,
    endorsement:
      'Boundaries and names are as given to the chart; they imply no opinion on the status of any territory, and no endorsement.',
  },

  // Many small charts
  multiples: {
    panels: (n: number) => count(n, 'panel', 'panels'),
    shared: 'All panels have the same axes. Where a panel is empty, there is no range for these days.',
    firstOnly: (drawn: number, all: number) => `The first ${number(drawn)} of ${number(all)} panels are drawn.`,
  },

  // Events over a chart
  events: {
    event: (letter: string, when: string, what: string, source: string | null) =>
      `${letter}, ${when}: ${what}${source === null ? '' : ` (${source})`}.`,
    alt: (when: string, what: string) => `Event, ${when}: ${what}.`,
    outside: (events: string) => `Outside the days drawn: ${events}.`,
    coincidence: 'Letters: events. That a number changes after one does not show that it changed because of it.',
  },

  // The numbers behind a chart, as a table
  chartTable: { numbers: { low: 'Low', best: 'Best', high: 'High' }, open: 'not stated' },

  // Figures that cannot all be true
  contradiction: {
    howToRead: (n: number): string =>
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

  // Running totals and what they gained
  cumulative: {
    total: 'Running total',
    totalSince: (day: string) => `Running total since ${day}`,
    gained: 'Gained between two reports',
    gainedADay: 'Gained a day, on average between two reports',
    inDays: (number: string, days: number) => `${number} in ${count(days, 'day', 'days')}`,
    onlyDays: (number: string, days: number) => `${number} in only ${count(days, 'day', 'days')}`,
    onlyDaysShort: (days: number) => `only ${count(days, 'day', 'days')}`,
    corrected: (from: string, to: string) => `corrected: ${from} to ${to}`,
    correctedShort: 'corrected',
    restart: 'counted anew',
    later: (words: string) => `${words} of earlier days`,
    unchanged: 'unchanged',
    run: 'Solid line: the same body, one report after the other. What happened in between nobody counted.',
    dashed: 'Dashed line: a report is missing, the total stood still, or another body or release follows.',
    source: 'Dotted line from top to bottom: from here on another body reports; the step may be who counted.',
    restarts: 'Solid line from top to bottom: the count begins anew, without the people counted before.',
    correction: (n: number) =>
      `Corrected: ${count(n, 'total is', 'totals are')} lower than the one before. Nothing was undone, and no gain is drawn.`,
    rounded: 'Hollow point: rounded by the publisher, or ending in 00 and perhaps rounded.',
    bars: 'Bar: what the total gained from one report to the next, as wide as the days between them.',
    aDay: 'The height is the average a day, so that a longer wait for a report is no peak: the area is what was gained. Nobody counted day by day.',
    extent: 'Paler: up to what the figures allow.',
    doubt: (reasons: string) => `Dashed outline: perhaps not of these days alone (${reasons}).`,
    reasons: {
      source: (n: number) => `${number(n)} across a change of body`,
      vintage: (n: number) => `${number(n)} across two releases`,
      afterPlateau: (n: number) => `${number(n)} after the total stood still`,
      lump: (n: number) => `${number(n)} far above those around it`,
    },
    betweenRounded: (n: number) =>
      `Dashed outline: ${count(n, 'gain', 'gains')} between totals that are or look rounded, known no more exactly than those.`,
    addedLater: (n: number) =>
      `Outline on top: ${count(n, 'batch', 'batches')} of deaths of earlier days, which the recorder accepted later.`,
    unknown: 'not known',
    grey: 'Grey: nobody can say what was gained: there is no report, or the total did not change and perhaps nobody counted.',
    partial: 'Hollow bar: the last period is shorter than the others; it is no fall.',
    first: (words: string, when: string) => `Not drawn as a gain: the first total, ${words} (${when}).`,
    leftOut: (n: number, why: string) => `Not drawn: ${count(n, 'figure', 'figures')} (${why}).`,
    alt: {
      totals: (n: number) => count(n, 'running total', 'running totals'),
      gains: (n: number) => count(n, 'gain between two reports', 'gains between two reports'),
      corrections: (n: number) => `${count(n, 'correction', 'corrections')} downwards.`,
      bodies: (n: number) => `${count(n, 'change', 'changes')} of the reporting body.`,
      restarts: (n: number) => `The count begins anew ${n === 1 ? 'once' : `${number(n)} times`}.`,
      most: (words: string, when: string) => `Most: ${words}, ${when}.`,
    },
  },

  // A whole and its parts
  parts: {
    title: (question: string) => `Of whom? ${question}`,
    whole: 'The whole',
    counted: 'As counted',
    share: (low: number, high: number) =>
      low === high ? `${low}\u00A0% of the whole` : `${low} to ${high}\u00A0% of the whole`,
    solid: 'Filled: counted as such, so at least this many.',
    dashed: 'Dashed outline: so many more there may be, among people of whom this is not known.',
    notAdded:
      'The rows do not add up: a group is counted in its wider one too, and the same unknown people may belong to several rows.',
    unknown: (n: string) => `${n} of the whole belong to no group that is stated; each of them may belong to any.`,
    pieces: 'As counted: each piece once. Hollow: of this group, but nothing narrower is known.',
    rounded: 'Shares of ranges are rounded outwards.',
  },

  // Releases of the same numbers
  revision: {
    title: (question: string) => `What later releases changed: ${question}`,
    summary: (all: number, changed: number, added: number, gone: number) =>
      `${number(changed)} of ${count(all, 'number', 'numbers')} changed, ${number(added)} new, ${number(gone)} gone.`,
    from: (from: string, to: string) => `${from}, then ${to}`,
    change: (percent: string) => `(${percent}\u00A0%)`,
    added: (vintage: string) => `new in ${vintage}`,
    gone: (vintage: string) => `no longer in ${vintage}`,
    silent: (vintage: string) => `not in ${vintage}`,
    boundsOnly: '(other bounds)',
    oldest: (vintage: string) => `${vintage} (first)`,
    newest: (vintage: string) => `${vintage} (last)`,
    howToRead: 'Each line of a row is a release, the first above, the last below.',
    sorted: 'Rows are in the order of the largest change in number, from the first release to the last.',
    unchanged: (n: number) => `Not drawn: ${count(n, 'number that did', 'numbers that did')} not change.`,
    rest: (drawn: number, all: number) => `The ${number(drawn)} largest of ${number(all)} changes are drawn.`,
    notEvents: 'A change between releases is no event: it is what the publisher learnt or counts otherwise.',
    gaps: 'A release without a line in a row has no number there, which is not zero.',
    noVintage: (n: number) => `Not drawn: ${count(n, 'figure', 'figures')} of no stated release.`,
    alt: {
      row: (question: string, words: string) => `${question}: ${words}.`,
    },
  },

  // A table of ranges
  table: {
    sources: 'Sources',
    open: 'not stated',
    none: '–',
    atLeast: (high: string) => `${high} +`,
    orMore: '+ after a number: it may be more.',
    noBest: '– under Best: nothing allows a best value, and none is made up.',
  },

  // Where and when sources agree
  agreement: {
    title: (question: string) => `How far sources are apart: ${question}`,
    byGap: 'The darker, the further apart. The number: how often the lowest figure goes into the highest.',
    byStatus:
      'The darker, the less the figures have in common. The number: how often the lowest goes into the highest.',
    ratio: (tenths: number) =>
      tenths < 100 ? `${Math.floor(tenths / 10)}.${tenths % 10}` : number(Math.ceil(tenths / 10)),
    times: (ratio: string) => `×${ratio}`,
    step: (from: number | undefined, to: number) =>
      from === undefined ? `up to ${to} times` : to === Infinity ? `over ${from} times` : `${from} to ${to} times`,
    status: { agree: 'the same', overlap: 'one number fits all', split: 'partly apart', disjoint: 'all apart' },
    single: '–',
    singleKey: '– one source: nothing to compare',
    openWord: 'open',
    openKey: 'open or +: an end is not stated',
    fromZero: 'from 0',
    fromZeroNote: 'from 0: the lowest figure is zero, which goes into no number.',
    number:
      'Numbers in the cells are rounded up: ×1.1 is 10 % apart or less. The range itself is in the table of the data.',
    atLeast: '+ after a number: some figures give only a minimum, so the gap may be wider.',
    mayBeOne: '? after a number: perhaps one source only; some figures name none.',
    missing: 'Dotted line: periods are missing here for all places.',
    noRoom: 'Cells that are coloured and empty have no room for their number.',
    notTrue: 'Sources that agree need not be right: one may rest on the other.',
    firstRows: (drawn: number, all: number) => `The first ${number(drawn)} of ${number(all)} places are drawn.`,
    lastColumns: (drawn: number, all: number) => `The last ${number(drawn)} of ${number(all)} periods are drawn.`,
    alt: {
      size: (places: number, periods: number) =>
        `${count(places, 'place', 'places')}, ${count(periods, 'period', 'periods')}`,
      count: (what: string, n: number) => `${what}: ${number(n)}.`,
      widest: (where: string, when: string, words: string) => `Furthest apart: ${where}, ${when}, ${words}.`,
    },
  },

  // One question under other rules
  sensitivity: {
    rule: ({ rule }: Pick<SensitivityRow, 'kind' | 'choice' | 'rule'>): string => rule,
    summary: ({ sentence }: Pick<Sensitivity, 'sentence' | 'range' | 'rows' | 'most'>): string => sentence,
    noNumber: 'no number',
    asItStands: 'Shaded: the range as it stands.',
    most: 'Bold: the range as it stands, and the rule that moves it most.',
  },

  /** How a contradiction is told, where it is not in English. Null: its own words stand. */
  contradictionWords: null as ContradictionWords | null,

  /** The rules by which ranges were made, where they are not told in English. Null: told in English. */
  methodWords: null as MethodWords | null,

  /** What a range says of itself, where it is not said in English. Null: its own note stands. */
  rangeNote: null as RangeNote | null,

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
    core: 'Stronger shade: what at least half of the sources support.',
    openHigh: 'Arrow to the right: no upper limit is stated.',
    openLow: 'Arrow to the left: no lower limit is stated.',
    best: 'Tick on a bar: the number put forward as most likely.',
    rangeBest: 'Diamond: best value.',
    floor: 'Long tick: a verified minimum, a list of cases checked one by one.',
    column: 'Column: from the lowest to the highest end of the figures.',
    points: 'Points: the figures, one shape for each source.',
    twoPoints: 'Two points joined by a line: one figure that states two ends.',
    openUp: 'Arrow upwards: no upper limit is stated, so the number is that or more.',
    someOpenUp: 'Dashed arrow: at least one report gives only a minimum.',
    openDown: 'Arrow downwards: no lower limit is stated, so the number is that or less.',
    bestDash: 'Dash inside a column: best value.',
    floorDash: 'Thick dash at the foot of a column: a verified minimum, a list of cases checked one by one.',
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

  // One range as a sentence that can be printed as it is
  sentence: {
    /** "the number of civilians killed in Haiti": unit, scope and places are null where they are not to be named. */
    subject: ({ concept, group, unit, scope, where }: Subject): string => {
      const label = labelOf(concept, group)
      const counted = concepts[concept].unit === 'percent' ? label : `number of ${label}`
      const inUnits = unit === null ? '' : `, in ${units[unit].many}`
      return `the ${counted}${inUnits}${scope === null ? '' : ` (${scope} only)`}${where}`
    },
    within: (place: string) => ` within ${place}`,
    in: (place: string | null) => (place === null ? ' (place not stated)' : ` in ${place}`),
    from: (place: string) => ` from ${place}`,
    asOf: (day: string) => `as of ${day}`,
    on: (day: string) => `on ${day}`,
    upTo: (day: string) => `up to ${day}`,
    between: (first: string, last: string) => `between ${first} and ${last}`,
    onADayBetween: (first: string, last: string) => `on a day between ${first} and ${last}`,
    onADayNotStated: 'on a day not stated',
    measure: { stock: 'stock', flow: 'flow' },
    /** The unit of a share; people and events need none. */
    percent: (numbers: string) => `${numbers} per cent`,
    nothingLeft: (what: string) => `No figure is left on ${what}: every one was set aside.`,
    /** A null end is open; both null is no limit at all. Never more than the reports say. */
    range: ({ by, what, low, high, said }: SaidRange): string =>
      `${{ one: 'One report puts', several: 'Reported figures put', calculation: 'A calculation from reported figures puts' }[by]} ${what} at ${said(boundsInWords(low, high, englishBounds))}`,
    twoApart: 'the two figures have no number in common',
    noneMeet: 'no two of the figures have a number in common',
    notAllMeet: 'the figures do not all have a number in common',
    floor: 'the low end is a verified minimum',
    magnitude: 'the words give only an order of magnitude',
    /** How the value was come by, in English; null where that is not said. */
    best: (value: string, how: string | null) => `best value ${value}${how === null ? '' : ` (${how})`}`,
    oneFigure: (source: string | null, namesNone: boolean) =>
      `1 figure${source !== null ? ` (source: ${source})` : namesNone ? ', which names no source' : ''}`,
    figuresFrom: (n: number, min: number, max: number, who: readonly string[]) =>
      `${n} figures from ${min === max ? `${max} ${max === 1 ? 'source' : 'sources'}` : `${min} to ${max} sources`}${who.length === 0 ? '' : ` (${who.join('; ')})`}`,
    someNameNone: 'some figures name none',
    allNameNone: 'no figure names one',
    nameNone: (n: number) => (n === 1 ? '1 figure names none' : `${n} figures name none`),
    oneCaution: 'the range is what its words allow, not a confidence interval',
    caution: 'a range of reported figures, not a confidence interval',
  },
  answer: {
    nothingLeft: 'No figure is left',
    inUnits: (numbers: string, unit: UnitId, isOne: boolean) =>
      `${numbers} ${isOne ? units[unit].one : units[unit].many}`,
  },

  // Reports
  report: {
    differences: 'What differs, and why',
    method: 'The method, as it was used',
    open: 'Issues and gaps',
    notes: 'Notes',
    sources: 'Sources',
    cite: 'How to cite',
    further: 'Further on this page',
    note: 'note',
    source: 'source',
    /** Above what is told in English in a report of another language. Null: the report is in English. */
    inEnglish: null as string | null,
    endorsement: 'Names of places and borders are those of the sources and imply no endorsement.',
    madeWith: (version: string, from: readonly string[]) =>
      `Made with Reckoner ${version}${from.length === 0 ? '' : ` from ${from.join(' and ')}`}.`,
    citation: (title: string, version: string) =>
      `${title}. Ranges of reported figures, made with Reckoner ${version}.`,
    none: 'None.',
    noneCompared: 'No figures were compared.',
    findings: (n: number, pairs: number) => `${n} findings out of ${pairs} pairs of figures.`,
    forQuestions: (numbers: readonly number[]) =>
      `For ${numbers.length === 1 ? 'question' : 'questions'} ${numbers.join(', ')}`,
    figuresOf: (question: string) => `The figures: ${question}`,
    figuresByQuestion: (heading: string) => `The figures, by question: ${heading}`,
    noFigureGiven: 'No figure was given.',
    mend: 'What would mend it:',
    gap: (id: GapReason): string => gapReasons[id],
    table: {
      words: 'As printed',
      said: 'Read as',
      source: 'Counted by',
      outlet: 'Printed by',
      when: 'When',
      kept: 'In the range',
      notStated: 'not stated',
      theSame: 'the same',
      yes: 'yes',
      no: (reason: string) => `no: ${reason}`,
    },
    summary: {
      caption: 'Every question and its answer: ranges of reported figures, not confidence intervals',
      number: 'No.',
      question: 'Question',
      range: 'Range',
      figures: 'Figures',
      questions: (n: number) => `${n} questions`,
      contradictions: (n: number) => (n === 0 ? 'no contradiction found' : count(n, 'contradiction', 'contradictions')),
      madeOf: (kept: number, setAside: number) => `${kept}${setAside === 0 ? '' : `, and ${setAside} set aside`}`,
    },
    line: {
      setAside: (reason: string, why: string | null) => `Set aside, because ${reason}${why === null ? '' : `: ${why}`}`,
      total: (day: string) => `A running total to ${day}: it holds later as a minimum`,
      carried: (day: string) => `A number of ${day}, taken forward as it stands`,
      firstDay: 'Its first day is taken for that of the question',
      itsDay: 'Its day is not known more closely, and taken for that of the question',
    },
    text: {
      setAside: (words: string, reason: string) => `Set aside: ${words}, because ${reason}.`,
      source: (source: string) => `source: ${source}`,
      outlet: (outlet: string) => `in ${outlet}`,
    },
    cited: {
      sourceOfFigure: (source: string) => `Source of the figure: ${source}.`,
      at: (locator: string) => `At: ${locator}.`,
      outletNotStated: 'Outlet not stated',
      dayNotKnown: 'day of publication not known',
      published: (day: string) => `published ${day}`,
      dataSet: (name: string) => `data set ${name}`,
      version: (version: string) => `version ${version}`,
    },
  },

  // Tables that leave for other programs
  exports: {
    caution: 'Ranges of reported figures, not confidence intervals.',
    openEnd:
      'An empty low or high end is open: no limit is known. It is not zero, and the other end alone is not the number.',
    noBest: 'An empty best value means that none can be given; the middle of a range is not one.',
    setAside: (n: number) => `${count(n, 'figure was', 'figures were')} set aside.`,
    noNumber: (n: number) =>
      `${count(n, 'range without a number is', 'ranges without a number are')} not in the table.`,
    rowsLeftOut: (n: number, licence: string) =>
      `${count(n, 'figure is', 'figures are')} left out, because the licence forbids passing them on: ${licence}.`,
    passedOn: (n: number, licence: string, reason: string) =>
      `${count(n, 'figure is', 'figures are')} here although the licence forbids passing them on: ${licence}. The reason given: ${reason}.`,
    cut: (n: number) => `${count(n, 'text is', 'texts are')} cut to what a cell can hold; the CSV has them whole.`,
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
    vintage: 'Release',
    flags: 'Remarks',
  },
}
