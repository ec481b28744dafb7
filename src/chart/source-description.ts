import type { Locale } from '../locale/locale.js'
import type { SourceRow } from './source-rows.js'

/** Figures that are read out one by one before "and 5 more". */
const READ_OUT = 12

/** A source chart for readers who do not see it: the range first, then each figure. */
export function sourceDescription(
  question: string,
  range: string,
  counts: readonly string[],
  rows: readonly SourceRow[],
  locale: Locale,
): string {
  const { alt } = locale
  const who = ({ words }: SourceRow) => [words.source, words.when].join(locale.comma)
  const each = rows
    .slice(0, READ_OUT)
    .map(row =>
      row.why === null ? alt.figure(who(row), row.words.said) : alt.setAside(who(row), row.words.said, row.why),
    )
  const rest = rows.length > READ_OUT ? [alt.more(rows.length - READ_OUT)] : []
  return [alt.question(question, range), alt.counts(counts), locale.notAnInterval, ...each, ...rest].join(' ')
}
