import { isFault } from './words/fault.js'
import type { DecimalSign } from './words/locales.js'
import { shapeOf } from './words/numeral.js'
import { tokens } from './words/tokens.js'

export type GroupSign = '.' | ',' | ' ' | "'"

/** What the cells of a column say together about the signs in its numbers. */
export interface Separators {
  /** The sign before decimals. Null: nothing says it, or the cells contradict each other. */
  readonly decimal: DecimalSign | null
  /** The sign between thousands. Null: none is used, or the cells use several. */
  readonly group: GroupSign | null
  /** Cells that say something, and the decimal sign that each of them speaks for: at most three for each sign. */
  readonly evidence: readonly { readonly cell: string; readonly decimal: DecimalSign }[]
}

const SHOWN = 3
const LIMIT = 200

/**
 * Finds out from the rest of a column how its numbers are written, so that `quantity` can read "1.234" or "1,234".
 *
 * A cell speaks for a decimal sign when it can be read in one way only: "1.234.567" and "1.234,5" speak for the comma,
 * "12.5" for the point. "1.234" and "1,234" say nothing. A single decimal such as "12,5" may be a slip in "12,500", so
 * it counts only where no cell has the same sign before three digits. Cells that contradict each other give null: such
 * a column is of two origins, and has to be mended by hand.
 *
 * @example
 * separators(['1.234', '12.500', '1.234.567']).decimal // → ","
 * separators(['1.234', '12.500']).decimal // → null
 */
export function separators(cells: Iterable<string>): Separators {
  const seen: Record<DecimalSign, Seen> = {
    '.': { sure: 0, single: 0, three: 0 },
    ',': { sure: 0, single: 0, three: 0 },
  }
  const groups = new Set<GroupSign>()
  const shown: { readonly cell: string; readonly decimal: DecimalSign }[] = []
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > LIMIT || !SIGNED.test(cell)) continue
    for (const token of tokens(cell)) {
      const says = token.kind === 'number' ? saysOf(token.text) : null
      if (says === null) continue
      if (says.group !== null) groups.add(says.group)
      if (says.sign === null) continue
      seen[says.sign][says.how]++
      if (says.how === 'three' || shown.filter(({ decimal }) => decimal === says.sign).length >= SHOWN) continue
      shown.push({ cell, decimal: says.sign })
    }
  }
  const decimal = decide(seen)
  for (const sign of SIGNS) if (decimal !== null && sign !== decimal && seen[sign].three > 0) groups.add(sign)
  const open = decimal === null && SIGNS.some(sign => seen[sign].three > 0)
  const [group] = groups
  return { decimal, group: groups.size === 1 && group !== undefined && !open ? group : null, evidence: shown }
}

const SIGNS = ['.', ','] as const
/** Cells of digits alone say nothing. */
const SIGNED = /[^0-9]/

interface Seen {
  /** Cells that can be read in one way only. */
  sure: number
  /** Cells with one such sign, before other than three digits. */
  single: number
  /** Cells with one such sign, before three digits: they say nothing, or that the sign groups. */
  three: number
}

function saysOf(written: string): { sign: DecimalSign | null; how: keyof Seen; group: GroupSign | null } | null {
  const shape = shapeOf(written)
  if (isFault(shape)) return null
  const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.')
  const group = groupSign(written)
  if (shape.kind === 'plain') {
    return shape.grouped === null
      ? { sign: null, how: 'sure', group }
      : { sign: other(shape.grouped), how: 'sure', group }
  }
  if (shape.kind === 'either') return { sign: shape.sign, how: 'three', group: null }
  if (shape.sign === '٫') return null
  if (!shape.groups) return { sign: shape.sign, how: shape.whole === '0' ? 'sure' : 'single', group: null }
  return { sign: shape.sign, how: shape.rest.length === 3 ? 'three' : 'sure', group }
}

/** The first sign of a number with groups. */
function groupSign(written: string): GroupSign | null {
  const sign = /[ .,']/.exec(written)?.[0]
  return sign === ' ' || sign === "'" || sign === '.' || sign === ',' ? sign : null
}

function decide(seen: Readonly<Record<DecimalSign, Seen>>): DecimalSign | null {
  const speaks = (sign: DecimalSign) => seen[sign].sure > 0 || (seen[sign].single > 0 && seen[sign].three === 0)
  const against = (sign: DecimalSign) => seen[sign].sure + seen[sign].single > 0
  if (speaks('.') && !against(',')) return '.'
  return speaks(',') && !against('.') ? ',' : null
}
