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
    scope: [],
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
    range: rangeOf({ status: 'none', kept: [], setAside: [copyAside] }),
    figures: [copy],
  },
} as const satisfies Record<string, { range: Range; figures: readonly Figure[] }>

const stockRow = (
  year: number,
  place: string,
  rows: readonly (readonly [
    source: string,
    low: number | null,
    best: number | null,
    high: number | null,
    text: string,
    flags?: readonly string[],
  ])[],
  own: Partial<Range>,
) => {
  const day = `${year}-12-31`
  const base = { concept: 'idps', measure: 'stock', place, start: day, end: day } as const
  const figures = rows.map(([source, low, best, high, text, flags = []], i) =>
    figureOf(`${place}-${year}-${i}`, {
      ...base,
      dateAccuracy: 'day',
      text,
      value: best,
      low,
      best,
      high,
      source: source === '' ? null : source,
      outlet: source === '' ? 'Daily newspaper' : null,
      published: `${year + 1}-04-30`,
      vintage: 'release of May 2025',
      flags,
    }),
  )
  return { range: rangeOf({ id: `idps/${place}/${year}`, ...base, kept: figures.map(f => f.id), ...own }), figures }
}

/** Stocks at the end of a year; 2021 is missing. */
const stocks = [
  stockRow(
    2018,
    'HTI',
    [
      ['Monitoring centre', 1000, 1000, 1000, '1,000', ['rounded']],
      ['Tracking programme', 8700, 8700, 8700, '8,700'],
    ],
    {
      low: 1000,
      high: 8700,
      status: 'disjoint',
      core: [
        [1000, 1000],
        [8700, 8700],
      ],
    },
  ),
  stockRow(
    2019,
    'HTI',
    [
      ['Monitoring centre', 2100, 2100, 2100, '2,100', ['rounded']],
      ['Tracking programme', 34500, 34508, 34600, '34,508'],
    ],
    {
      low: 2100,
      high: 34600,
      status: 'disjoint',
      core: [
        [2100, 2100],
        [34500, 34600],
      ],
    },
  ),
  stockRow(
    2020,
    'HTI',
    [
      ['Monitoring centre', 8000, 8000, 8000, '8,000', ['rounded']],
      ['Tracking programme', 31000, 31000, 31000, '31,000', ['rounded']],
      ['', 25000, null, null, 'more than 25,000'],
    ],
    { low: 8000, high: 31000, open: 'some', core: [[25000, 31000]] },
  ),
  stockRow(
    2022,
    'HTI',
    [
      ['Monitoring centre', 171000, 171000, 171000, '171,000', ['rounded']],
      ['Tracking programme', 155166, 155166, 155166, '155,166'],
      ['Civil protection', 120000, null, 180000, '120,000 to 180,000'],
    ],
    {
      low: 120000,
      high: 180000,
      best: 171000,
      core: [[155166, 171000]],
      method: 'hull, typical reading, best: preferred source Monitoring centre',
    },
  ),
  stockRow(
    2023,
    'HTI',
    [
      ['Monitoring centre', 311000, 311000, 311000, '311,000', ['rounded']],
      ['Tracking programme', 313901, 313901, 313901, '313,901'],
      ['', 200000, null, null, 'more than 200,000'],
    ],
    {
      low: 200000,
      high: 313901,
      open: 'some',
      best: 311000,
      core: [[311000, 313901]],
      method: 'hull, typical reading, best: preferred source Monitoring centre',
    },
  ),
  stockRow(2024, 'HTI', [['Tracking programme', 1041000, null, null, 'at least 1,041,000']], {
    low: 1041000,
    high: null,
    open: 'all',
    status: 'single',
    core: [[1041000, null]],
  }),
]

const monthRow = (
  month: string,
  last: number,
  low: number | null,
  high: number | null,
  source: string,
  own: Partial<Range> = {},
) => {
  const base = {
    concept: 'killed',
    group: 'civilians',
    place: 'SY07',
    start: `2020-${month}-01`,
    end: `2020-${month}-${last}`,
  } as const
  const figures = [
    figureOf(`m-${month}`, {
      ...base,
      text: low === high ? String(low) : `${low} to ${high}`,
      value: low === high ? low : null,
      low,
      best: low === high ? low : null,
      high,
      source,
      published: `2020-12-01`,
    }),
  ]
  return {
    range: rangeOf({
      id: `killed/${month}`,
      ...base,
      low,
      high,
      status: 'single',
      core: [[low, high]],
      kept: [`m-${month}`],
      ...own,
    }),
    figures,
  }
}

/** Flows by month: one month without a figure, and another source after it. */
const months = [
  monthRow('01', 31, 212, 260, 'Rights observatory'),
  monthRow('02', 29, 178, 305, 'Rights observatory', { floor: 178 }),
  monthRow('03', 31, 90, 90, 'Rights observatory'),
  monthRow('05', 31, 41, 66, 'Documentation network'),
  monthRow('06', 30, 0, 0, 'Documentation network'),
]

const totals = ['2023-10-08', '2023-10-12', '2023-10-20', '2023-11-02', '2023-11-10', '2023-11-23', '2023-12-02'].map(
  (day, i) => {
    const value = [370, 1400, 4100, 9000, 11000, 14800, 15200][i]!
    const base = { concept: 'killed', place: 'SYR', start: '2023-10-07', end: day } as const
    const figures = [
      figureOf(`t-${day}-a`, {
        ...base,
        text: String(value),
        value,
        low: value,
        best: value,
        high: value,
        source: i < 4 ? 'Health ministry' : 'Media office',
        flags: i > 3 ? ['rounded'] : [],
      }),
      ...(i % 2 === 0
        ? [
            figureOf(`t-${day}-b`, {
              ...base,
              text: `at least ${Math.round(value * 0.8)}`,
              value: Math.round(value * 0.8),
              low: Math.round(value * 0.8),
              source: null,
              outlet: 'Wire service',
            }),
          ]
        : []),
    ]
    const low = figures.length > 1 ? Math.round(value * 0.8) : value
    return {
      range: rangeOf({
        id: `killed/${day}`,
        ...base,
        low,
        high: value,
        open: figures.length > 1 ? 'some' : 'none',
        core: [[value, value]],
        kept: figures.map(f => f.id),
      }),
      figures,
    }
  },
)

const spanRow = (id: string, start: string, end: string, low: number, high: number | null, source: string) => {
  const base = { start, end, place: 'SY07' } as const
  const text = high === null ? `more than ${low}` : `${low} to ${high}`
  const figures = [figureOf(id, { ...base, text, low, high, source, published: end })]
  return { range: rangeOf({ id, ...base, low, high, open: high === null ? 'all' : 'none', kept: [id] }), figures }
}

/** Flows whose periods overlap: totals that run on, two months and a few days among them. */
const spans = [
  spanRow('o1', '2019-12-01', '2020-01-01', 270000, 300000, 'Camp coordination cluster'),
  spanRow('o2', '2019-12-01', '2020-01-14', 332500, 350000, 'Camp coordination cluster'),
  spanRow('o3', '2020-01-01', '2020-01-31', 463900, 465760, 'Relief coordination office'),
  spanRow('o4', '2020-02-09', '2020-02-12', 139160, 143420, 'Camp coordination cluster'),
  spanRow('o5', '2019-12-01', '2020-02-12', 800000, null, 'Camp coordination cluster'),
  spanRow('o6', '2020-02-01', '2020-02-29', 375000, 742000, 'Mapping network'),
  spanRow('o7', '2019-12-01', '2020-03-01', 959400, 963200, 'Camp coordination cluster'),
]

const series = (rows: readonly { range: Range; figures: readonly Figure[] }[]) => ({
  ranges: rows.map(r => r.range),
  figures: rows.flatMap(r => r.figures),
})

/** Ranges over time, with the figures behind them. */
export const overTime = {
  stocks: series(stocks),
  months: series(months),
  totals: series(totals),
  spans: series(spans),
  one: series(stocks.slice(3, 4)),
  allOpen: series(stocks.slice(5)),
  daily: series(
    Array.from({ length: 400 }, (_, i) => {
      const day = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10)
      const low = 400 + Math.round(300 * Math.sin(i / 40)) + (i % 7)
      const base = { concept: 'missing', measure: 'stock', place: 'SYR', start: day, end: day } as const
      const figures = [
        figureOf(`d-${i}`, {
          ...base,
          text: String(low),
          value: low,
          low,
          best: low,
          high: low,
          source: 'Tracing service',
        }),
      ]
      return {
        range: rangeOf({
          id: `missing/${day}`,
          ...base,
          low,
          high: low + 80 + (i % 5) * 4,
          core: [],
          kept: [`d-${i}`],
        }),
        figures,
      }
    }),
  ),
} as const

/** Many questions at once. */
export const manyQuestions: readonly Range[] = [
  rangeOf({
    id: '1',
    concept: 'idps',
    measure: 'stock',
    place: 'SDN',
    start: '2024-12-31',
    end: '2024-12-31',
    low: 8800000,
    high: 11600000,
    core: [[8856313, 9050000]],
    figures: 4,
    sourcesMin: 3,
    sourcesMax: 4,
  }),
  rangeOf({
    id: '2',
    concept: 'refugees',
    measure: 'stock',
    place: 'SDN',
    start: '2024-12-31',
    end: '2024-12-31',
    low: 837000,
    high: 928000,
    figures: 2,
    sourcesMin: 2,
    sourcesMax: 2,
  }),
  rangeOf({
    id: '3',
    concept: 'killed',
    place: 'SDN',
    start: '2024-01-01',
    end: '2024-12-31',
    low: 15000,
    high: 150000,
    open: 'some',
    floor: 15000,
    core: [
      [15000, 28700],
      [61000, 61200],
    ],
    best: 28700,
    figures: 6,
    sourcesMin: 2,
    sourcesMax: 5,
  }),
  rangeOf({
    id: '4',
    concept: 'killed-seeking-aid',
    place: 'SDN',
    start: '2024-01-01',
    end: '2024-12-31',
    low: 60,
    high: null,
    open: 'all',
    figures: 1,
    sourcesMin: 1,
    sourcesMax: 1,
  }),
  rangeOf({
    id: '5',
    concept: 'killed',
    group: 'aid-workers',
    place: 'SDN',
    start: '2024-06-01',
    end: '2024-06-30',
    low: 0,
    high: 3,
    figures: 2,
    sourcesMin: 2,
    sourcesMax: 2,
  }),
  rangeOf({
    id: '6',
    concept: 'killed',
    group: 'journalists',
    place: 'SDN',
    start: '2024-06-01',
    end: '2024-06-30',
    low: 0,
    high: 0,
    status: 'agree',
    figures: 2,
    sourcesMin: 2,
    sourcesMax: 2,
  }),
  rangeOf({
    id: '7',
    concept: 'missing',
    measure: 'stock',
    place: 'SDN',
    start: '2024-12-31',
    end: '2024-12-31',
    low: null,
    high: 50000,
    figures: 1,
    sourcesMin: 1,
    sourcesMax: 1,
  }),
  rangeOf({
    id: '8',
    concept: 'injured',
    place: 'SDN',
    start: '2024-01-01',
    end: '2024-12-31',
    low: 33000,
    high: 33000,
    status: 'single',
    figures: 1,
    sourcesMin: 1,
    sourcesMax: 1,
  }),
]
