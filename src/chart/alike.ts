import type { Question } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'

export type Alike = 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from' | 'scope'

type Rows = readonly (Question & { readonly flags?: readonly string[] })[]

/** Makes sure that rows share these parts of their question. Throws `invalid figures: more than one place (HTI, SDN)`. */
export function alike(rows: Rows, parts: readonly Alike[], name: 'figures' | 'ranges'): void {
  for (const part of parts) {
    const [one, other] = new Set(rows.map(row => String(part === 'scope' ? scope(row) : row[part])))
    if (other !== undefined) throw new Error(`invalid ${name}: more than one ${part} (${one}, ${other})`)
  }
}

const scope = (row: Rows[number]) => row.scope ?? scopeOf({ flags: row.flags ?? [] })
