import type { Figure } from '../../src/figures/figure.js'
import type { Range } from '../../src/figures/range.js'

/** Invented figures of invented sources: enough like real ones to see what a chart makes of them. */
export function figureOf(id: string, own: Partial<Figure>): Figure {
  return {
    id,
    concept: 'newly-displaced',
    group: 'all',
    unit: 'people',
    measure: 'flow',
    place: 'SY07',
    from: null,
    start: '2019-12-01',
    end: '2020-01-01',
    dateAccuracy: 'range',
    text: '',
    value: null,
    hedge: 'exact',
    low: null,
    best: null,
    high: null,
    basis: null,
    status: 'reported',
    source: null,
    outlet: null,
    published: '2020-01-03',
    vintage: null,
    title: null,
    url: null,
    licence: null,
    locator: null,
    flags: [],
    ...own,
  }
}

export function rangeOf(own: Partial<Range>): Range {
  return {
    id: 'newly-displaced/all/people/SY07',
    concept: 'newly-displaced',
    group: 'all',
    unit: 'people',
    measure: 'flow',
    place: 'SY07',
    from: null,
    start: '2019-12-01',
    end: '2020-01-01',
    low: null,
    best: null,
    high: null,
    open: 'none',
    core: [],
    status: 'overlap',
    figures: own.kept?.length ?? 0,
    sourcesMin: own.kept?.length ?? 0,
    sourcesMax: own.kept?.length ?? 0,
    floor: null,
    method: 'hull, typical reading',
    note: '',
    kept: [],
    setAside: [],
    ...own,
  }
}

export const places = {
  nameOf: (id: string) => ({ SY07: 'Idleb', SY02: 'Aleppo', SYR: 'Syria', HTI: 'Haiti', SDN: 'Sudan' })[id] ?? null,
}

const almost = figureOf('a', {
  text: 'almost 300,000',
  value: 300000,
  hedge: 'almost',
  low: 270000,
  best: 300000,
  high: 300000,
  source: 'Camp coordination cluster',
  outlet: 'UN situation report',
  basis: 'informant',
})
const network = figureOf('b', {
  text: '52,400 families',
  value: 288200,
  low: 262000,
  best: 288200,
  high: 314400,
  source: 'Local relief network',
  flags: ['converted:households'],
})
const atLeast = figureOf('c', {
  text: 'more than 235,000',
  value: 235000,
  hedge: 'over',
  low: 235000,
  outlet: 'Wire service',
  published: '2020-01-02',
})
const exact = figureOf('d', {
  text: '284,310',
  value: 284310,
  low: 284310,
  best: 284310,
  high: 284310,
  source: 'Response coordination team',
  end: '2020-01-02',
  published: '2020-01-04',
})
const copy = figureOf('e', {
  text: '300,000',
  value: 300000,
  low: 300000,
  best: 300000,
  high: 300000,
  outlet: 'Daily newspaper',
})
const slip = figureOf('f', {
  text: 'up to 3.2 million',
  value: 3200000,
  hedge: 'up-to',
  high: 3200000,
  outlet: 'Evening broadcaster',
})
const copyAside = {
  id: 'e',
  reason: 'copy',
  why: 'it repeats the number of the camp coordination cluster within three days',
} as const
const slipAside = { id: 'f', reason: 'implausible', why: 'more people than the province had (2.9 million)' } as const

/** One question each, with the figures behind it. */
export const questions = {
  normal: {
    range: rangeOf({
      low: 235000,
      high: 314400,
      open: 'some',
      core: [[262000, 300000]],
      kept: ['a', 'b', 'c', 'd'],
      sourcesMin: 3,
      sourcesMax: 4,
      setAside: [copyAside],
      note: 'People can be counted again in a later period.',
    }),
    figures: [almost, network, atLeast, exact, copy],
  },
  outlier: {
    range: rangeOf({
      low: 262000,
      high: 314400,
      core: [[270000, 300000]],
      kept: ['a', 'b', 'd'],
      setAside: [copyAside, slipAside],
      best: 288200,
      method: 'hull, typical reading, screened, best: weighted median of the sources',
    }),
    figures: [almost, network, exact, copy, slip],
  },
  allOpen: {
    range: rangeOf({
      concept: 'killed',
      start: '2020-01-14',
      end: '2020-01-15',
      low: 15,
      high: null,
      open: 'all',
      core: [[18, null]],
      kept: ['g', 'h'],
      sourcesMin: 1,
      sourcesMax: 2,
    }),
    figures: [
      figureOf('g', {
        concept: 'killed',
        start: '2020-01-14',
        end: '2020-01-15',
        text: 'at least 18 civilians',
        value: 18,
        hedge: 'at-least',
        low: 18,
        source: 'Rights observatory',
        outlet: 'Wire service',
      }),
      figureOf('h', {
        concept: 'killed',
        start: '2020-01-14',
        end: '2020-01-15',
        text: 'at least 15',
        value: 15,
        hedge: 'at-least',
        low: 15,
        outlet: 'Evening broadcaster',
      }),
    ],
  },
  split: {
    range: rangeOf({
      concept: 'idps',
      measure: 'stock',
      start: '2020-06-30',
      end: '2020-06-30',
      low: 400000,
      high: 990000,
      status: 'split',
      core: [
        [410000, 430000],
        [900000, 960000],
      ],
      kept: ['i', 'j', 'k', 'l'],
    }),
    figures: (
      [
        ['i', 'about 420,000', 400000, 420000, 440000, 'Tracking programme'],
        ['j', '410,000 to 430,000', 410000, null, 430000, 'Refugee agency'],
        ['k', '900,000', 900000, 900000, 960000, 'Relief ministry'],
        ['l', 'about 950,000', 900000, 950000, 990000, 'Relief coordination office'],
      ] as const
    ).map(([id, text, low, best, high, source]) =>
      figureOf(id, {
        concept: 'idps',
        measure: 'stock',
        start: '2020-06-30',
        end: '2020-06-30',
        dateAccuracy: 'day',
        text,
        low,
        best,
        high,
        source,
        vintage: 'round 12',
      }),
    ),
  },
  single: {
    range: rangeOf({ low: 284310, high: 284310, status: 'single', core: [[284310, 284310]], kept: ['d'] }),
    figures: [exact],
  },
  close: {
    range: rangeOf({
      low: 284310,
      high: 302000,
      status: 'disjoint',
      core: [
        [284310, 284310],
        [302000, 302000],
      ],
      kept: ['d', 'm'],
    }),
    figures: [
      exact,
      figureOf('m', {
        text: '302,000',
        value: 302000,
        low: 302000,
        best: 302000,
        high: 302000,
        source: 'Relief ministry',
      }),
    ],
  },
  zero: {
    range: rangeOf({ low: 0, high: 0, status: 'agree', core: [[0, 0]], kept: ['n', 'o'] }),
    figures: [
      figureOf('n', { text: '0', value: 0, low: 0, best: 0, high: 0, source: 'Tracking programme' }),
      figureOf('o', { text: 'none', value: 0, low: 0, best: 0, high: 0, source: 'Relief ministry' }),
    ],
  },
  openLow: {
    range: rangeOf({ low: null, high: 500, status: 'single', open: 'none', core: [[null, 500]], kept: ['p'] }),
    figures: [
      figureOf('p', { text: 'no more than 500', value: 500, hedge: 'at-most', high: 500, source: 'Relief ministry' }),
    ],
  },
  floor: {
    range: rangeOf({
      concept: 'killed',
      low: 312,
      high: 480,
      open: 'some',
      floor: 312,
      core: [[312, 480]],
      kept: ['q', 'r'],
      note: 'The low end is held up by a verified list, which is a minimum.',
    }),
    figures: [
      figureOf('q', {
        concept: 'killed',
        text: '312',
        value: 312,
        low: 312,
        best: 312,
        high: 312,
        source: 'Casualty recorder',
        basis: 'list',
        status: 'verified',
      }),
      figureOf('r', {
        concept: 'killed',
        text: 'between 300 and 480',
        hedge: 'between',
        low: 300,
        high: 480,
        source: 'Health directorate',
      }),
    ],
  },
  nothingLeft: {
    range: rangeOf({ status: 'none' as never, kept: [], setAside: [copyAside] }),
    figures: [copy],
  },
} as const satisfies Record<string, { range: Range; figures: readonly Figure[] }>
