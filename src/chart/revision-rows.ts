import type { Figure } from '../figures/figure.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import type { TextRow } from './layers/texts.js'
import { plainText } from './plain-text.js'
import { questionWords } from './question-words.js'
import type { Revision } from './revisions.js'
import { stack } from './stack.js'
import { lengths, theme } from './theme.js'
import { wrap } from './wrap.js'

/** A revision as a row: its label, a line for each release that has it, and what changed in words. */
export interface RevisionRow {
  readonly label: string
  readonly said: string
  readonly strong: readonly TextRow[]
  readonly quiet: readonly TextRow[]
  readonly change: readonly TextRow[]
  readonly marks: readonly { readonly figure: Figure; readonly at: number; readonly y: number }[]
  readonly top: number
  readonly bottom: number
}

interface WordColumn {
  readonly x: number
  readonly width: number
}

const PADDING = 7
/** Between two releases. */
export const STEP = 12

export function revisionRows(
  revisions: readonly Revision[],
  vintages: readonly string[],
  label: WordColumn,
  answer: WordColumn | null,
  locale: Locale,
  places?: PlaceNames,
): RevisionRow[] {
  const names = labelsOf(revisions, locale, places)
  let bottom = 0
  return revisions.map((revision, i): RevisionRow => {
    const top = bottom
    const { strong, rest } = names[i]!
    const left = stack(top + PADDING)
    const right = answer === null ? left : stack(top + PADDING)
    const lines = (text: string, { x, width }: WordColumn, down: typeof left, style: typeof theme.small) =>
      wrap(text, width, style, 3).map(words => ({ x, y: down(style.line), words }))
    const strongRows = lines(strong, label, left, theme.smallBold)
    const quiet = lines(rest, label, left, theme.small)
    const said = changeInWords(revision, vintages, locale)
    const change = lines(said, answer ?? label, right, theme.small)
    const height = Math.max(left(0), right(0), top + PADDING + STEP * vintages.length) - top + PADDING
    bottom = top + height
    const first = top + height / 2 - ((vintages.length - 1) * STEP) / 2
    return {
      label: [strong, rest].filter(Boolean).join(locale.comma),
      said,
      strong: strongRows,
      quiet,
      change,
      marks: revision.figures.flatMap((figure, at) => (figure === null ? [] : [{ figure, at, y: first + at * STEP }])),
      top,
      bottom,
    }
  })
}

/** What tells a row apart from the others; what all share stands in the title. */
function labelsOf(revisions: readonly Revision[], locale: Locale, places?: PlaceNames) {
  const asked = revisions.map(({ any }) => {
    const source = any.source === null ? locale.sourceNotStated : plainText(any.source, lengths.name)
    return { ...questionWords(any, locale, places), source }
  })
  const parts = ['where', 'what', 'when', 'source'] as const
  const varying = parts.filter(part => asked.some(words => words[part] !== asked[0]?.[part]))
  const shown = varying.length === 0 ? (['where', 'when'] as const) : varying
  return asked.map(words => {
    const [strong = '', ...rest] = shown.map(part => words[part])
    return { strong, rest: rest.join(locale.comma) }
  })
}

/** What changed: "12,000 → 14,040 (+17 %)". A percentage only where two single numbers are compared. */
function changeInWords({ figures, kind }: Revision, vintages: readonly string[], locale: Locale): string {
  const { revision: say, bounds } = locale
  const stated = figures.filter(figure => figure !== null)
  const said = stated.map(figure => boundsInWords(...intervalOf(figure), bounds))
  const first = said[0] ?? ''
  const last = said.at(-1) ?? ''
  const name = (at: number) => plainText(vintages[at] ?? '', lengths.name)
  const both = first === last ? last : say.from(first, last)
  if (kind === 'added') return `${both}${locale.comma}${say.added(name(figures.findIndex(figure => figure !== null)))}`
  if (kind === 'gone') return `${both}${locale.comma}${say.gone(name(figures.lastIndexOf(stated.at(-1)!) + 1))}`
  if (kind === 'silent') return `${both}${locale.comma}${say.silent(name(figures.indexOf(null)))}`
  const percent = percentOf(stated[0]!, stated.at(-1)!, locale)
  const extra = percent === null ? (kind === 'bounds' && first === last ? [say.boundsOnly] : []) : [say.change(percent)]
  return [both, ...extra].join(' ')
}

/** Signed, to a tenth below ten per cent and never to nothing; null where there are no two single numbers to compare. */
function percentOf(a: Figure, b: Figure, { bounds }: Locale): string | null {
  const [before, after] = [single(a), single(b)]
  if (before === null || after === null || before === 0 || before === after) return null
  const percent = ((after - before) / before) * 100
  const size = Math.abs(percent)
  const rounded = size < 10 ? Math.max(1, Math.round(size * 10)) / 10 : Math.round(size)
  return `${percent < 0 ? '−' : '+'}${bounds.number(rounded)}`
}

function single(figure: Figure): number | null {
  const [low, high] = intervalOf(figure)
  return low === high ? low : null
}
