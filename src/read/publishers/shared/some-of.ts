import type { Column } from '../../column.js'
import { plainHeader } from '../../plain-header.js'
import type { Columns } from '../../publisher.js'

/** Columns of which a file may lack any, but not all. */
type SomeOf<C extends Columns> = { readonly [Name in keyof C]: Column<C[Name]['kind']> }

/**
 * For files whose columns are the reader's own choice: every one may be missing, and a file with none of them is
 * another publisher's. The first is then asked for by name.
 */
export function someOf<const C extends Columns>(headers: readonly string[], columns: C): SomeOf<C> {
  const present = new Set(headers.map(plainHeader))
  const known = Object.values(columns).some(({ names }) => names.some(name => present.has(plainHeader(name))))
  const out: Record<string, Column> = {}
  Object.entries(columns).forEach(([name, spec], i) => (out[name] = { ...spec, optional: known || i > 0 }))
  return out as SomeOf<C>
}
