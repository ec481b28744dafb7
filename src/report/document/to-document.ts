import { printable } from '../../util/printable.js'
import type { Report } from '../report.js'
import type { Block, ReportDocument, Run } from './block.js'
import { closingBlocks } from './closing-blocks.js'
import { differencesBlocks } from './differences-blocks.js'
import { methodBlocks } from './method-blocks.js'
import { sectionBlocks } from './section-blocks.js'
import { summaryBlock } from './summary-block.js'

/**
 * A report as the blocks of a document, in the order of the page: the answers, each question with its figures, what
 * differs, the method, what is open, the sources, how to cite. Each figure has one footnote: where it stands, and what
 * there is to know of it.
 *
 * @example
 * import { section } from '../section.js'
 * import { report } from '../report.js'
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * toDocument(report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })).blocks[0]
 * // → { "kind": "heading", "level": 1, "text": "One day" }
 */
export function toDocument(report: Report): ReportDocument {
  const { title, lead, locale } = report
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', look: 'lead', line: [lead] },
    summaryBlock(report.sections, locale),
    ...report.sections.flatMap((section, i) => sectionBlocks(section, i, report)),
    ...differencesBlocks(report),
    ...methodBlocks(report),
    ...closingBlocks(report),
  ]
  return {
    title: printable(title),
    lead: printable(lead),
    language: locale.language,
    direction: locale.direction,
    blocks: blocks.map(cleaned),
  }
}

/** What figures, places and headings hold is somebody else's text: nothing of it may break a line or turn one round. */
function cleaned(block: Block): Block {
  const run = (piece: Run): Run =>
    typeof piece === 'string'
      ? spaced(piece)
      : 'strong' in piece
        ? { strong: spaced(piece.strong) }
        : { note: printable(piece.note) }
  switch (block.kind) {
    case 'heading':
      return { ...block, text: printable(block.text) }
    case 'paragraph':
      return { ...block, line: block.line.map(run) }
    case 'list':
      return { ...block, items: block.items.map(item => item.map(run)) }
    case 'table':
      return {
        ...block,
        caption: printable(block.caption),
        rows: block.rows.map(({ cells, aside }) => ({ cells: cells.map(cell => cell.map(run)), aside })),
      }
    case 'pictures':
      return block
  }
}

/** A piece of a line keeps the spaces at its ends. */
function spaced(text: string): string {
  const clean = printable(text)
  return clean === '' ? '' : `${/^ /.test(text) ? ' ' : ''}${clean}${/ $/.test(text) ? ' ' : ''}`
}
