import { boundsInWords } from '../reconcile/range-in-words.js'
import type { Sensitivity } from '../reconcile/sensitivity/sensitivity.js'
import type { SensitivityRow } from '../reconcile/sensitivity/sensitivity-row.js'
import type { TextRow } from './layers/texts.js'
import type { Locale } from '../locale/locale.js'
import type { WordColumn } from './overview-rows.js'
import { plainText } from './plain-text.js'
import { stack } from './stack.js'
import { lengths, theme } from './theme.js'
import { wrap } from './wrap.js'

/** A rule as a row: its name, and the range under it in words. */
export interface RuleRow {
  readonly row: SensitivityRow
  readonly rule: string
  readonly said: string
  readonly isBold: boolean
  readonly texts: readonly TextRow[]
  readonly top: number
  readonly bottom: number
  /** The middle of the mark. */
  readonly y: number
}

const PADDING = 6

/** A row for each rule. The range stands in a column of its own, or where there is none, under the rule. */
export function sensitivityRows(
  { rows, most }: Pick<Sensitivity, 'rows' | 'most'>,
  label: WordColumn,
  answer: WordColumn | null,
  locale: Locale,
): RuleRow[] {
  let bottom = 0
  return rows.map((row): RuleRow => {
    const rule = plainText(locale.sensitivity.rule(row), lengths.words)
    const best = row.best === null ? [] : [locale.best(locale.bounds.number(row.best))]
    const isNothing = row.low === null && row.high === null
    const bounds = isNothing ? locale.sensitivity.noNumber : boundsInWords(row.low, row.high, locale.bounds)
    const isBold = row.kind === 'default' || row === most
    const top = bottom
    const left = stack(top + PADDING)
    const right = answer === null ? left : stack(top + PADDING)
    const column = ({ x, width }: WordColumn, down: typeof left, text: string) =>
      wrap(text, width, { ...theme.small, bold: isBold }).map(words => ({ x, y: down(theme.small.line), words }))
    const texts = [
      ...column(label, left, rule),
      ...[bounds, ...best].flatMap(text => column(answer ?? label, right, text)),
    ]
    bottom = Math.max(left(0), right(0)) + PADDING
    const y = top + PADDING + theme.small.line / 2
    return { row, rule, said: [bounds, ...best].join(locale.comma), isBold, texts, top, bottom, y }
  })
}
