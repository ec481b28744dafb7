import type { Range } from '../figures/range.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import { type Grid, type GridCell, agreementGrid } from './agreement-grid.js'
import { type Alike, alike } from './alike.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { GAP_STEPS, RAMP, STATUS_STEPS } from './agreement-of.js'
import { givenFigures } from './given-figures.js'
import { cellHits, cells } from './layers/cells.js'
import type { Layer } from './layers/layer.js'
import { lines } from './layers/lines.js'
import { texts } from './layers/texts.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { plainText } from './plain-text.js'
import { questionWords } from './question-words.js'
import { type Swatch, swatches } from './swatches.js'
import { tableOfRanges } from './table-of-ranges.js'
import { textWidth } from './text-width.js'
import { colours, lengths, theme } from './theme.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

export interface AgreementChartOptions extends ChartOptions {
  /**
   * What the colour is: how often the low end goes into the high end, or what the figures say to each other (agree,
   * overlap, split, disjoint). Default: `gap`.
   */
  readonly by?: 'gap' | 'status'
}

const GAP = 10
const ALIKE = ['concept', 'group', 'unit', 'measure', 'from', 'scope'] as const satisfies readonly Alike[]

/**
 * Where and when the sources agree: a row a place, a column a period, darker the further they are apart, with how often
 * the low end goes into the high end as a number in the cell, rounded up.
 *
 * A cell without a figure is grey, and so in the key. One source alone cannot agree with anybody: its cell is an empty
 * outline with a dash, never the paleness of agreement. Where an end is open the gap is not known, and the cell says so;
 * where some figures give only a minimum the number is followed by +, where the figures may be of one source after all
 * by a question mark. Rows are in the order in which places are given, columns in the order of time.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: no day stated`, `invalid ranges: more than one concept (killed,
 * injured)`, `duplicate range: HTI, 2020-01-01 to 2020-12-31`, `missing figure: ID`, `invalid width: 90`, and what
 * `figures` throws.
 *
 * @example
 * const killed = (place, source, text) => ({ concept: 'killed', place, start: '2020-01-01', end: '2020-01-31', source, text })
 * const ranges = reconcile(figures([
 *   killed('SYR', 'A', '200'), killed('SYR', 'B', '300'), killed('YEM', 'A', '50'),
 * ]))
 * agreementChart(ranges).description.split('. ')[0] // → "People killed: 2 places, 1 period"
 */
export function agreementChart(input: Iterable<Range>, options: AgreementChartOptions = {}): Chart {
  knownOptions(options, { by: 1, ...chartOptionNames })
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const by = options.by ?? 'gap'
  const ranges = [...input]
  const first = checked(ranges)
  const found = givenFigures(input, options.figures)
  const behind = found === null ? null : figuresOf(found)
  const figures = behind === null ? [] : ranges.flatMap(behind.kept)
  const { agreement: say } = locale

  const labelWidth = Math.round(Math.min(0.24 * width, 220))
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const plot = width - left - theme.margin
  const layout = { labelX, labelWidth, plot, top: 0 }
  const draft = agreementGrid(ranges, layout, by, locale, options.places)
  const key = swatches(keyOf(draft, by, locale), labelX, 0, width - 2 * theme.margin)
  const grid = agreementGrid(ranges, { ...layout, top: key.height + 6 }, by, locale, options.places)
  const drawn = gridLayers(grid, locale)
  const undated = ranges.filter(({ end }) => end === null).length
  const { what } = questionWords(first, locale, options.places)
  const origin = first.from === null ? null : plainText(options.places?.nameOf(first.from) ?? first.from, lengths.name)
  const from = origin === null ? [] : [locale.from(origin)]
  const question = [what, ...from].join(locale.comma)

  return page({
    locale,
    theme: options.theme,
    table: tableOfRanges(ranges, behind, locale, options.places),
    width,
    left,
    right: theme.margin,
    height: grid.bottom,
    below: 4,
    title: options.title ?? say.title(question),
    subtitle: options.subtitle ?? (by === 'gap' ? say.byGap : say.byStatus),
    label: locale.notAnInterval,
    notes: [
      ...notes([
        [has(grid, cell => cell.kind === 'gap'), say.number],
        [has(grid, cell => cell.ratio === Infinity), say.fromZeroNote],
        [has(grid, cell => cell.isAtLeast), say.atLeast],
        [has(grid, cell => cell.kind === 'gap' && cell.mayBeOne), say.mayBeOne],
        [grid.gaps.length > 0, say.missing],
        [drawn.isCrowded, say.noRoom],
        [has(grid, cell => cell.kind === 'gap'), say.notTrue],
        [undated > 0, locale.note.undated(undated)],
        [grid.rows.drawn < grid.rows.all, say.firstRows(grid.rows.drawn, grid.rows.all)],
        [grid.columns.drawn < grid.columns.all, say.lastColumns(grid.columns.drawn, grid.columns.all)],
      ]),
      ...(options.notes ?? []),
    ],
    credits: credits(ranges, figures, locale),
    description: describe(question, grid, by, locale),
    encoding: {},
    layers: [
      ...drawn.layers,
      lines(
        grid.gaps.map(x => ({ x, x2: x, y: key.height + 8, y2: grid.bottom })),
        theme.axis,
        true,
      ),
      texts(grid.rowWords, theme.label),
      texts(grid.columnWords, { size: theme.small.size, colour: theme.quiet, align: 'center' }),
      ...key.layers,
    ],
  })
}

function checked(ranges: readonly Range[]): Range {
  const first = ranges[0]
  if (first === undefined) throw new Error('invalid ranges: empty')
  if (ranges.every(({ end }) => end === null)) throw new Error('invalid ranges: no day stated')
  alike(ranges, ALIKE, 'ranges')
  const seen = new Set<string>()
  for (const { place, start, end } of ranges) {
    const name = `${place}, ${start} to ${end}`
    if (end !== null && seen.has(name)) throw new Error(`duplicate range: ${name}`)
    seen.add(name)
  }
  return first
}

const has = ({ cells }: Grid, test: (cell: GridCell) => boolean) => cells.some(test)

function gridLayers({ cells: all }: Grid, locale: Locale): { readonly isCrowded: boolean; readonly layers: Layer[] } {
  const { where, when, said, count } = locale.tooltip
  const of = (kind: GridCell['kind']) => all.filter(cell => cell.kind === kind)
  const inset = ({ x, x2, y, y2 }: GridCell) => ({ x: x + 1.5, x2: x2 - 1.5, y: y + 1.5, y2: y2 - 1.5 })
  const place = ({ x, x2, y, y2 }: GridCell) => ({ x, x2, y, y2 })
  const labels = all.flatMap(cell => {
    const middle = { x: (cell.x + cell.x2) / 2, y: (cell.y + cell.y2) / 2 }
    const words = cellWords(cell, locale).find(text => textWidth(text, theme.small.size) <= cell.x2 - cell.x - 2)
    return words === undefined || words === '' ? [] : [{ cell, row: { ...middle, words } }]
  })
  const paints = RAMP.map((paint, step) => ({ paint, own: of('gap').filter(cell => cell.step === step) }))
  const layers = [
    cells(of('none').map(place), { colour: theme.gap }),
    cells(of('single').map(inset), { colour: theme.axis, hollow: true, dashed: true }),
    cells(of('open').map(inset), { colour: colours.blue, hollow: true }),
    ...paints.map(({ paint, own }) => cells(own.map(place), { colour: paint.colour })),
    ...RAMP.map(({ words }, step) =>
      texts(
        labels.filter(({ cell }) => cell.kind === 'gap' && cell.step === step).map(({ row }) => row),
        { size: theme.small.size, colour: words, align: 'center' },
      ),
    ),
    texts(
      labels.filter(({ cell }) => cell.kind !== 'gap').map(({ row }) => row),
      { size: theme.small.size, colour: theme.quiet, align: 'center' },
    ),
    cellHits(
      all.map(cell => ({
        ...place(cell),
        where: cell.where,
        when: cell.when,
        said: cell.range === undefined ? locale.noFigure : rangeInWords(cell.range, { words: locale.bounds }),
        count:
          cell.range === undefined
            ? ''
            : `${locale.figures(cell.range.figures)}${locale.comma}${locale.sources(cell.range.sourcesMin, cell.range.sourcesMax)}`,
      })),
      Object.entries({ where, when, said, count }).map(([field, title]) => ({ field, title })),
    ),
  ]
  return {
    isCrowded: labels.filter(({ cell }) => cell.kind !== 'none').length < all.length - of('none').length,
    layers,
  }
}

/** What a cell says, from the longest to the shortest; the first that fits is drawn. */
function cellWords({ kind, ratio, isAtLeast, mayBeOne }: GridCell, { agreement: say, noFigure }: Locale): string[] {
  if (kind === 'none') return [noFigure]
  if (kind !== 'gap') return kind === 'single' ? [say.single] : [say.openWord, '+']
  const signs = `${isAtLeast ? '+' : ''}${mayBeOne ? '?' : ''}`
  if (ratio === Infinity) return [`${say.fromZero}${signs}`, `0${signs}`]
  const number = say.ratio(Math.ceil(Number((ratio * 10).toPrecision(9))))
  return [`${say.times(number)}${signs}`, `${number}${signs}`]
}

/** Only what is there: no figure, one source and open ends have a place in the key like every other cell. */
function keyOf(grid: Grid, by: 'gap' | 'status', { agreement: say, noFigure }: Locale): Swatch[] {
  const kinds = [
    ['single', { colour: theme.axis, hollow: true, dashed: true }, say.singleKey],
    ['open', { colour: colours.blue, hollow: true }, say.openKey],
    ['none', { colour: theme.gap }, noFigure],
  ] as const
  const steps = by === 'gap' ? [...GAP_STEPS, Infinity] : STATUS_STEPS
  return [
    ...steps.flatMap((step, i) =>
      has(grid, cell => cell.kind === 'gap' && cell.step === i)
        ? [
            {
              look: { colour: RAMP[i]!.colour },
              words: typeof step === 'string' ? say.status[step] : say.step(GAP_STEPS[i - 1], step),
            },
          ]
        : [],
    ),
    ...kinds.flatMap(([kind, look, words]) => (has(grid, cell => cell.kind === kind) ? [{ look, words }] : [])),
  ]
}

function describe(question: string, grid: Grid, by: 'gap' | 'status', locale: Locale): string {
  const { agreement: say, alt } = locale
  const count = (test: (cell: GridCell) => boolean) => grid.cells.filter(test).length
  const compared = grid.cells.filter(({ kind }) => kind === 'gap')
  const widest = compared.reduce<GridCell | undefined>(
    (a, b) => (a === undefined || b.ratio > a.ratio ? b : a),
    undefined,
  )
  const steps = by === 'gap' ? [...GAP_STEPS, Infinity] : STATUS_STEPS
  const each = steps.flatMap((step, i) => {
    const n = count(cell => cell.kind === 'gap' && cell.step === i)
    const words = typeof step === 'string' ? say.status[step] : say.step(GAP_STEPS[i - 1], step)
    return n === 0 ? [] : [say.alt.count(words, n)]
  })
  return [
    alt.question(question, say.alt.size(grid.rows.all, grid.columns.all)),
    ...each,
    ...(widest?.range === undefined
      ? []
      : [say.alt.widest(widest.where, widest.when, rangeInWords(widest.range, { words: locale.bounds }))]),
    ...(['single', 'open', 'none'] as const).flatMap(kind => {
      const n = count(cell => cell.kind === kind)
      return n === 0
        ? []
        : [say.alt.count({ single: say.singleKey, open: say.openKey, none: locale.noFigure }[kind], n)]
    }),
    locale.notAnInterval,
  ].join(' ')
}
