import type { FigureTable } from '../../figures/figure.js'
import type { Range } from '../../figures/range.js'
import type { Locale } from '../../locale/locale.js'
import { holdDirection } from '../../util/hold-direction.js'
import { cite } from '../cite.js'
import { type FigureLine, figureLines } from '../figure-lines.js'
import type { DocumentRow, DocumentTable } from './block.js'

/** The figures of a range: what was printed, how it was read, by whom, when, and whether it is in the range. */
export function figureBlock(caption: string, range: Range, figures: FigureTable, locale: Locale): DocumentTable {
  const { words, said, source, outlet, when, kept } = locale.report.table
  return {
    kind: 'table',
    caption,
    head: [words, said, source, outlet, when, kept],
    widths: [24, 15, 15, 15, 15, 16],
    rows: figureLines(range, figures, locale).map(line => row(line, locale)),
  }
}

function row(line: FigureLine, locale: Locale): DocumentRow {
  const { report, direction } = locale
  const { table } = report
  const held = (text: string) => holdDirection(text, direction)
  const { figure, setAside, words, said, source, outlet, when, remarks, oddities } = line
  // One footnote for a figure: a writer of documents can refer to a footnote from one place only.
  const note = [cite(figure, locale), ...[...remarks, ...oddities.map(oddity => oddity.words)].map(ended)].join(' ')
  return {
    cells: [
      [words, ` ${held(figure.id)}`, { note }],
      [said],
      [figure.source === null ? table.notStated : held(source)],
      [outlet === null ? (figure.outlet === null ? table.notStated : table.theSame) : held(outlet)],
      [when],
      [setAside === null ? table.yes : table.no(locale.setAsideReason(setAside.reason))],
    ],
    aside: setAside !== null,
  }
}

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
