import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { dayInWords } from './period-in-words.js'
import { plainText } from './plain-text.js'
import { lengths } from './theme.js'

/** Names in one line before "and 5 more". */
const NAMED = 12

/**
 * Who counted, who printed, when, which versions and by which method: the lines under the notes.
 *
 * @example
 * import { english } from '../locale/english.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * credits([], [...ranges.figures], english) // → ["Sources: A."]
 */
export function credits(ranges: readonly Range[], figures: readonly Figure[], locale: Locale): string[] {
  const sources = names(stated(figures, f => f.source))
  const unnamed = figures.filter(f => f.source === null)
  const outlets = names(stated(unnamed, f => f.outlet))
  const nobody =
    unnamed.length === 0
      ? []
      : [
          `${locale.noSource(unnamed.length)}${outlets.length === 0 ? '' : ` (${locale.printedBy(listed(outlets, locale))})`}`,
        ]
  const days = [...stated(figures, f => f.published)].sort()
  const versions = names(stated(figures, f => f.vintage))
  const out: string[] = []
  if (figures.length > 0)
    out.push(
      locale.sourcesLine(
        [...(sources.length > 0 ? [listed(sources, locale)] : []), ...nobody].join(locale.bounds.semicolon),
      ),
    )
  if (days.length > 0) {
    const [first, last] = [dayInWords(days[0]!, locale), dayInWords(days.at(-1)!, locale)]
    out.push(locale.published(first === last ? first : locale.span(first, last)))
  }
  if (versions.length > 0) out.push(locale.versions(listed(versions, locale)))
  if (ranges.length === 0) return out.length === 0 ? [] : [out.join(' ')]
  const methods = names(
    stated(ranges, r => r.method),
    lengths.note,
  )
  out.push(locale.methods(methods.map(locale.method).join(locale.bounds.semicolon)))
  return [out.join(' ')]
}

function names(values: ReadonlySet<string>, length: number = lengths.name): string[] {
  return [...new Set(Array.from(values, value => plainText(value, length)))].sort()
}

/** What the rows state, once each: thousands of figures have a few sources. */
function stated<Row>(rows: readonly Row[], valueOf: (row: Row) => string | null): Set<string> {
  const values = new Set<string>()
  let before: string | null = null
  rows.forEach(row => {
    const value = valueOf(row)
    if (value === before || value === null) return
    values.add(value)
    before = value
  })
  return values
}

function listed(all: readonly string[], locale: Locale): string {
  return locale.list(all.length > NAMED ? [...all.slice(0, NAMED), locale.more(all.length - NAMED)] : all)
}
