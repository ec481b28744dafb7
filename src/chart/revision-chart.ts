import type { Figures } from '../figures/figures.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { type Alike, alike } from './alike.js'
import { axisBelow } from './axis-below.js'
import { axisStart } from './axis-start.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { hits } from './layers/hits.js'
import { intervals } from './layers/intervals.js'
import { joints } from './layers/joints.js'
import { lines } from './layers/lines.js'
import { texts } from './layers/texts.js'
import { linearAxis } from './linear-axis.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { questionWords } from './question-words.js'
import { type RevisionRow, revisionRows } from './revision-rows.js'
import { type RevisionKind, type Revisions, bySize, revisionsOf } from './revisions.js'
import { releaseKey, releaseLooks } from './release-looks.js'
import { tableOfFigures } from './table-of-figures.js'
import { colours, theme } from './theme.js'
import { knownOptions } from '../util/known-options.js'
import { pageOptionNames } from './chart-options.js'

export interface RevisionChartOptions extends Omit<ChartOptions, 'figures'> {
  /** The releases to compare, in this order. Default: all, oldest first. */
  readonly vintages?: readonly string[]
  /** How many changes are drawn, the largest first. Default: 20; at most 200. */
  readonly most?: number
}

const GAP = 12
/** Below this width the changes in words stand under the labels. */
const NARROW = 480
const STEP = 80
const ARROWS = 30
const MARGIN = 12
const MOST = 20
const MOST_ROWS = 200
/** More releases than this cannot be told apart in a row. */
const MOST_RELEASES = 6
const READ_OUT = 20
const ALIKE = ['concept', 'group', 'unit', 'measure', 'from', 'scope'] as const satisfies readonly Alike[]

/**
 * What later releases of the same numbers changed: a row for each place, period and source whose number changed, with a
 * line for each release, the first above and the last below, and the change in words.
 *
 * The largest change in number comes first. Numbers that did not change are counted and not drawn; one that is new, or
 * gone from a later release, says so and is no fall to zero. The axis starts at zero, or says in words that it does not.
 * Figures have to state their release (`vintage`).
 *
 * Throws `invalid figures: only one vintage (25.1)`, `invalid figures: 9 vintages, more than 6`,
 * `invalid figures: more than one concept (killed, injured)`, `missing vintage: 26.1`, `duplicate figure: a and b are
 * one question of release 25.1`, `invalid most: 0`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const killed = (vintage, text) => ({ concept: 'killed', place: 'SYR', start: '2024-01-01', end: '2024-12-31', source: 'A', vintage, text })
 * const chart = revisionChart(figures([killed('25.1', '1,200'), killed('26.1', '1,404')]))
 * chart.description.split('. ')[0] // → "People killed, SYR, 2024: 1 of 1 number changed, 0 new, 0 gone"
 */
export function revisionChart(input: Figures, options: RevisionChartOptions = {}): Chart {
  knownOptions(options, { vintages: 1, most: 1, ...pageOptionNames })
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const most = options.most ?? MOST
  if (!(most >= 1 && most <= MOST_ROWS)) throw new Error(`invalid most: ${most}`)
  const found = revisionsOf(input, options.vintages)
  const { vintages, revisions } = found
  if (vintages.length > MOST_RELEASES)
    throw new Error(`invalid figures: ${vintages.length} vintages, more than ${MOST_RELEASES}`)
  const figures = revisions.flatMap(revision => revision.figures.filter(figure => figure !== null))
  alike(figures, ALIKE, 'figures')
  const of = (kinds: readonly RevisionKind[]) => revisions.filter(({ kind }) => kinds.includes(kind))
  const changes = of(['changed', 'bounds', 'added', 'gone', 'silent']).sort(bySize)
  const drawn = (changes.length === 0 ? revisions : changes).slice(0, most)
  const { revision: say, note } = locale

  const inner = width - 2 * theme.margin
  const isNarrow = width < NARROW
  const labelWidth = Math.min(Math.round((isNarrow ? 0.42 : 0.24) * inner), 260)
  const answerWidth = isNarrow ? 0 : Math.min(Math.round(0.25 * inner), 260)
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const right = theme.margin + (isNarrow ? 0 : answerWidth + GAP)
  const plot = width - left - right
  const answer = isNarrow ? null : { x: plot + GAP, width: answerWidth }
  const looks = releaseLooks(vintages)
  const key = releaseKey(looks, labelX, inner, locale)
  const label = { x: labelX, width: labelWidth }
  const rows = revisionRows(drawn, vintages, label, answer, locale, options.places).map(row =>
    lowered(row, key.height + 8),
  )
  const bottom = rows.at(-1)!.bottom
  const all = rows.flatMap(row => row.marks)
  const isOpen = all.some(({ figure }) => intervalOf(figure).includes(null))
  const ends = all.flatMap(({ figure }) => intervalOf(figure)).filter(end => end !== null)
  const axis = linearAxis(ends, { pixels: plot, ticks: plot / STEP, room: isOpen ? ARROWS : MARGIN, mayZoom: !isOpen })
  const start = axisStart(axis, labelX, bottom + 4, labelWidth, locale)
  const { what, where, when } = questionWords(drawn[0]!.any, locale, options.places)
  const shared = (part: 'place' | 'end') => figures.every(figure => figure[part] === figures[0]![part])
  const question = [what, ...(shared('place') ? [where] : []), ...(shared('end') ? [when] : [])].join(locale.comma)
  const summary = say.summary(
    revisions.length,
    of(['changed', 'bounds']).length,
    of(['added']).length,
    of(['gone']).length,
  )

  return page({
    locale,
    theme: options.theme,
    table: tableOfFigures(figures, locale, options.places),
    width,
    left,
    right,
    height: bottom,
    below: Math.max(22, start.height + 6),
    title: options.title ?? say.title(question),
    subtitle: options.subtitle ?? summary,
    label: locale.notAnInterval,
    notes: [
      ...notes([
        [true, say.howToRead],
        [changes.length > 1, say.sorted],
        [changes.length > 0, say.notEvents],
        [rows.some(row => row.marks.length < vintages.length), say.gaps],
        [all.some(({ figure }) => intervalOf(figure)[1] === null), note.openHigh],
        [all.some(({ figure }) => intervalOf(figure)[0] === null), note.openLow],
        [changes.length > 0 && changes.length < revisions.length, say.unchanged(revisions.length - changes.length)],
        [drawn.length < changes.length, say.rest(drawn.length, changes.length)],
        [found.left > 0, say.noVintage(found.left)],
      ]),
      ...(options.notes ?? []),
    ],
    credits: credits([], figures, locale),
    description: describe(`${question}${locale.colon}${summary}`, rows, found, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: null,
      },
    },
    layers: [
      lines(rows.map(({ top }) => ({ x: labelX, x2: plot + right - theme.margin, y: top, y2: top }))),
      lines(axis.values.map(value => ({ x: axis.at(value), x2: axis.at(value), y: rows[0]!.top, y2: bottom }))),
      joints(rows.flatMap(jointsOf), colours.grey),
      ...looks.flatMap((look, at) =>
        intervals(
          all
            .filter(mark => mark.at === at)
            .map(({ figure, y }) => ({ low: intervalOf(figure)[0], high: intervalOf(figure)[1], y })),
          axis,
          { colour: look.colour, thickness: 6, hollow: look.hollow },
        ),
      ),
      texts(
        rows.flatMap(row => row.strong),
        theme.smallBold,
      ),
      texts(
        rows.flatMap(row => row.quiet),
        { size: theme.small.size, colour: theme.quiet },
      ),
      texts(
        rows.flatMap(row => row.change),
        { size: theme.small.size },
      ),
      axisBelow(axis, [bottom + 12], locale),
      start.layer,
      ...key.layers,
      tooltips(rows, plot, locale),
    ],
  })
}

/** The same row further down. */
function lowered(row: RevisionRow, by: number): RevisionRow {
  const down = <Row extends { readonly y: number }>(rows: readonly Row[]) =>
    rows.map(one => ({ ...one, y: one.y + by }))
  const { strong, quiet, change, marks, top, bottom } = row
  return {
    ...row,
    strong: down(strong),
    quiet: down(quiet),
    change: down(change),
    marks: down(marks),
    top: top + by,
    bottom: bottom + by,
  }
}

/** From the number of one release to that of the next: only between single numbers or stated best ones. */
function jointsOf({ marks }: RevisionRow) {
  return marks.slice(1).flatMap((mark, i) => {
    const before = marks[i]!
    const [a, b] = [before.figure, mark.figure].map(figure => (intervalOf(figure)[1] === null ? null : figure.best))
    return a == null || b == null ? [] : [{ lo: a, hi: b, y: before.y, y2: mark.y }]
  })
}

function describe(head: string, rows: readonly RevisionRow[], { revisions }: Revisions, locale: Locale): string {
  const { revision: say, alt } = locale
  const changed = rows.filter((_, i) => i < READ_OUT).map(row => say.alt.row(row.label, row.said))
  const all = revisions.filter(({ kind }) => kind !== 'same').length
  const rest = all > changed.length ? [alt.more(all - changed.length)] : []
  return [head, ...changed, ...rest, locale.notAnInterval].join(' ')
}

function tooltips(rows: readonly RevisionRow[], width: number, locale: Locale) {
  const { what, said } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, label, said }) => ({ top, bottom, what: label, said })),
    width,
    Object.entries({ what, said }).map(([field, title]) => ({ field, title })),
  )
}
