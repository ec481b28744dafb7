import { groupDigits } from '../../util/group-digits.js'
import { dayPlaces } from './file-days.js'
import type { Mapping, RowLeftOut } from './mapping.js'
import type { TablesMapping } from './tables-mapping.js'
import { tablesText } from './tables-text.js'

const HOW = { caller: 'as you say', tag: 'by its tag', header: 'by its header', cells: 'by its cells' } as const
const count = (n: number, one: string, many: string) => `${groupDigits(n)} ${n === 1 ? one : many}`

/**
 * The mapping as a text to be read by whoever knows the table: what each column was taken for, which rows were left
 * out, and what is still to be decided. Of many tables: first the files that were not read and what is to be decided,
 * then what stands in more than one file, the names of places to look at, and what columns were taken for.
 *
 * @example
 * const { mapping } = readTable('Pcode,IDPs,Date\nSY07,"12,500",2019-12-31\n')
 * mappingText(mapping).split('\n')[0] // → "Table: 1 row, 1 figure, 0 gaps, 0 errors."
 */
export function mappingText(mapping: Mapping | TablesMapping): string {
  return 'files' in mapping ? tablesText(mapping) : tableText(mapping)
}

function tableText(mapping: Mapping): string {
  const { name, sheet, member, headerRow, preamble, columns, leftOut, totals, doubles, questions } = mapping
  const where = [name === null ? null : name, member, sheet === null ? null : `sheet "${sheet}"`].filter(
    part => part !== null,
  )
  const read = `${count(mapping.rows, 'row', 'rows')}, ${count(mapping.figures, 'figure', 'figures')}, ${count(mapping.gaps, 'gap', 'gaps')}, ${count(mapping.errors, 'error', 'errors')}`
  const lines = [`${where.length === 0 ? 'Table' : where.join(', ')}: ${read}.`]
  lines.push(headerRow === null ? 'No header row.' : `Header in row ${headerRow}.`)
  for (const line of preamble) lines.push(`  above it: ${cut(line, 100)}`)
  lines.push('', 'Columns')
  const width = Math.min(44, Math.max(...columns.map(({ header }) => header.length), 6))
  const wide = Math.min(44, Math.max(...columns.map(column => column.as.length), 7))
  for (const { header, tag, as, by, note, sample } of columns) {
    const how = by === null ? '' : by === 'tag' ? `by its tag ${tag}` : HOW[by]
    const cells = by === null && sample.length > 0 ? `e.g. ${sample.map(cell => `"${cut(cell, 20)}"`).join(', ')}` : ''
    lines.push(
      `  ${cut(header, 44).padEnd(width)}  ${as.padEnd(wide)}  ${[how, note, cells].filter(part => part !== null && part !== '').join('; ')}`.trimEnd(),
    )
  }
  if (leftOut.length > 0) lines.push('', 'Rows left out', ...rowLines(leftOut))
  if (totals.length > 0) lines.push('', 'Totals', ...totals.map(total => `  ${total}`))
  if (doubles.length > 0) lines.push('', 'Said more than once', ...cutList(doubles.map(double => `  ${double}`)))
  const open = undated(mapping)
  if (questions.length > 0 || open.length > 0) {
    lines.push('', 'To decide')
    for (const { columns, why, answers } of questions) {
      lines.push(`  ${columns.map(column => `"${column}"`).join(', ')}: ${why}`)
      for (const { set, means } of answers) lines.push(`    ${set}`, `      ${means}`)
    }
    lines.push(...open)
  }
  return `${lines.join('\n')}\n`
}

/** What to say of a table whose figures have no day. */
function undated({ dated, figures }: Mapping): readonly string[] {
  if (dated.by !== 'open' || figures === 0) return []
  const seen = dated.seen.flatMap(({ at, day, text }) => [
    `    dayFrom: ['${at}']`,
    `      ${day}: it says "${text}" ${dayPlaces[at]}`,
  ])
  return [
    '  No column says when; the figures are undated',
    ...seen,
    "    end: 'YYYY-MM-DD'",
    '      the day of all of them',
  ]
}

const SHOWN = 12

function rowLines(rows: readonly RowLeftOut[]): readonly string[] {
  return cutList(rows.map(({ row, why, text }) => `  row ${row}  ${why.padEnd(12)}  ${cut(text, 80)}`))
}

function cutList(lines: readonly string[]): readonly string[] {
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `  and ${lines.length - SHOWN} more like these`] : lines
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)
