import type { Comparison } from '../reconcile/compare.js'
import { guardFormula } from '../util/guard-formula.js'

const COLUMNS = ['a', 'b', 'verdict', 'ratio', 'differences', 'sentence'] as const

/**
 * Every pair of figures as CSV (RFC 4180, UTF-8): the two ids, what they are to each other, the larger number over the
 * smaller, in what they differ, and the sentence. A text that a spreadsheet would run as a formula gets an apostrophe
 * in front.
 *
 * @example
 * const table = figures([{ id: 'a', concept: 'killed', end: '2020-01-01', text: '85' }, { id: 'b', concept: 'injured', end: '2020-01-01', text: '85' }])
 * comparisonsToCsv(compare(table)).split('\n')[1].slice(0, 26) // → "a,b,different,1,concept,\"a"
 */
export function comparisonsToCsv(comparisons: Iterable<Comparison>): string {
  const lines = [COLUMNS.join(',')]
  for (const { a, b, verdict, ratio, differences, sentence } of comparisons) {
    const kinds = differences.map(({ kind }) => kind).join('; ')
    lines.push([a, b, verdict, ratio === null ? '' : String(ratio), kinds, sentence].map(cell).join(','))
  }
  return `${lines.join('\n')}\n`
}

function cell(text: string): string {
  const safe = guardFormula(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
