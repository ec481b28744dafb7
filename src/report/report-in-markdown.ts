import type { Block, DocumentTable, Line } from './document/block.js'
import { toDocument } from './document/to-document.js'
import { markdownLine, markdownText, markdownWords } from './markdown/markdown-text.js'
import type { Report } from './report.js'
import { knownOptions } from '../util/known-options.js'

/** A picture beside the text: the address of its file as the text will find it, and what it shows in words. */
export interface PictureFile {
  readonly path: string
  readonly alt: string
}

export interface ReportInMarkdownOptions {
  /** Files of the charts, a list for each section. Default: none; the text stands without pictures. */
  readonly pictures?: readonly (readonly PictureFile[])[]
}

/**
 * A report as Markdown (CommonMark, with the tables and footnotes of GitHub, Pandoc and Observable): the answers, each
 * question with its pictures and its figures, where each figure stands as a footnote, what differs, the method, sources
 * and how to cite. Whatever figures, places and headings hold is shown as text and never as markup; addresses of the
 * web, and no others, are links. A report in a language that is read from the right stands in an element that says so.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * reportInMarkdown(made).split('\n')[0] // → "# One day"
 */
export function reportInMarkdown(report: Report, options: ReportInMarkdownOptions = {}): string {
  knownOptions(options, { pictures: 1 })
  const { pictures = [] } = options
  const { blocks, direction, language } = toDocument(report)
  const notes = new Map<string, number>()
  const body = blocks.flatMap(block => written(block, notes, pictures)).join('\n\n')
  const footnotes = [...notes].map(([text, number]) => `[^${number}]: ${markdownText(text)}`).join('\n')
  const all = footnotes === '' ? body : `${body}\n\n${footnotes}`
  return direction === 'rtl' ? `<div lang="${language}" dir="rtl">\n\n${all}\n\n</div>\n` : `${all}\n`
}

type Notes = Map<string, number>

function written(block: Block, notes: Notes, pictures: readonly (readonly PictureFile[])[]): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${markdownWords(block.text)}`]
    case 'paragraph': {
      const text = markdownLine(lineOf(block.line, notes))
      if (text === '') return []
      return [block.look === 'answer' ? `**${text}**` : text]
    }
    case 'list':
      return [block.items.map(item => `- ${markdownLine(lineOf(item, notes))}`).join('\n')]
    case 'table':
      return [`*${markdownWords(block.caption)}*`, tableOf(block, notes)]
    case 'pictures':
      return (pictures[block.section] ?? []).map(({ path, alt }) => `![${markdownWords(alt)}](<${addressOf(path)}>)`)
  }
}

function tableOf({ head, rows }: DocumentTable, notes: Notes): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(head.map(markdownWords)),
    row(head.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map(cell => lineOf(cell, notes)))),
  ].join('\n')
}

function lineOf(line: Line, notes: Notes): string {
  return line
    .map(run => {
      if (typeof run === 'string') return markdownText(run)
      if ('strong' in run) return `**${markdownText(run.strong)}**`
      const number = notes.get(run.note) ?? notes.size + 1
      notes.set(run.note, number)
      return `[^${number}]`
    })
    .join('')
}

/** Inside of angle brackets only these could end the address. */
const addressOf = (path: string) => path.replace(/[<>\n\r\\]/g, encodeURIComponent)
