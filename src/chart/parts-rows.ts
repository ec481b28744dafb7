import { type GroupId, broaderGroups } from '../figures/groups.js'
import type { Locale } from '../locale/locale.js'
import type { Part } from '../reconcile/arithmetic/parts.js'
import type { Countable } from '../reconcile/arithmetic/total.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { TextRow } from './layers/texts.js'
import { stack } from './stack.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** A group, or the whole, as a row. */
export interface PartRow {
  readonly label: string
  readonly said: string
  readonly note: string
  readonly low: number
  readonly high: number | null
  readonly isWhole: boolean
  readonly strong: readonly TextRow[]
  readonly quiet: readonly TextRow[]
  readonly top: number
  readonly bottom: number
  readonly y: number
}

export interface PartsLayout {
  readonly label: { readonly x: number; readonly width: number }
  /** Null: the numbers stand under the labels. */
  readonly answer: { readonly x: number; readonly width: number } | null
}

const PADDING = 7
const INDENT = 14
const BAR = 12

/** The whole, then each group with the groups inside it below it, further in; the larger first. */
export function partsRows(
  parts: readonly Part[],
  whole: Countable | null,
  { label, answer }: PartsLayout,
  from: number,
  locale: Locale,
): PartRow[] {
  const all = [
    ...(whole === null
      ? []
      : [{ name: locale.parts.whole, level: 0, isWhole: true, note: '', low: whole.low ?? 0, high: whole.high }]),
    ...inOrder(parts).map(({ part, level }) => ({
      name: capital(locale.group(part.group)),
      level,
      isWhole: false,
      note: part.note,
      low: part.low ?? 0,
      // No part is larger than the whole.
      high: part.high ?? whole?.high ?? null,
    })),
  ]
  let bottom = from
  return all.map(({ name, level, isWhole, note, low, high }): PartRow => {
    const top = bottom
    const indent = level * INDENT
    const left = stack(top + PADDING)
    const right = answer === null ? left : stack(top + PADDING)
    const said = boundsInWords(low, high, locale.bounds)
    const share = isWhole || whole === null ? null : shareOf({ low, high }, whole)
    const words = share === null ? [] : [locale.parts.share(...share)]
    const column = answer ?? { x: label.x + indent, width: label.width - indent }
    const lines = (text: string, at: { x: number; width: number }, down: typeof left, style: typeof theme.small) =>
      wrap(text, at.width, style).map(words => ({ x: at.x, y: down(style.line), words }))
    const labels = lines(name, { x: label.x + indent, width: label.width - indent }, left, theme.smallBold)
    const number = lines(said, column, right, theme.smallBold)
    const quiet = words.flatMap(text => lines(text, column, right, theme.small))
    bottom = Math.max(left(0), right(0), top + PADDING + 2 * BAR) + PADDING
    return {
      label: name,
      said: [said, ...words].join(locale.comma),
      note,
      low,
      high,
      isWhole,
      strong: [...labels, ...number],
      quiet,
      top,
      bottom,
      y: top + PADDING + BAR,
    }
  })
}

/** Groups with the groups inside them right after them, and how deep they lie. */
function inOrder(parts: readonly Part[]): { part: Part; level: number }[] {
  const byGroup = new Map<GroupId, Part>(parts.map(part => [part.group, part]))
  const parentOf = (part: Part) => broaderGroups(part.group).find(group => byGroup.has(group)) ?? null
  const below = (parent: GroupId | null, level: number): { part: Part; level: number }[] =>
    parts
      .filter(part => parentOf(part) === parent)
      .sort((a, b) => (b.low ?? 0) - (a.low ?? 0) || (b.high ?? Infinity) - (a.high ?? Infinity))
      .flatMap(part => [{ part, level }, ...below(part.group, level + 1)])
  return below(null, 0)
}

/** Whole per cent of the whole, rounded outwards but for a single number; null where an end is open. */
function shareOf(part: { low: number; high: number | null }, whole: Countable): [number, number] | null {
  if (part.high === null || whole.low === null || whole.high === null || whole.low === 0) return null
  const share = Math.round((100 * part.low) / whole.low)
  if (part.low === part.high && whole.low === whole.high) return [share, share]
  return [Math.floor((100 * part.low) / whole.high), Math.min(100, Math.ceil((100 * part.high) / whole.low))]
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
