import type { CodedColumn, StoredColumn } from '../figures/column.js'
import { type Narrow, narrowCodes } from '../figures/narrow-column.js'
import { scopeOf } from '../figures/scope-of.js'
import { type Digit, digitOfCodes } from './digit.js'

/** None where all rows are the same. A column may have to make its codes: they are not asked for where they say nothing. */
export function digitOfWords(column: StoredColumn): Digit[] {
  const { dictionary } = column as CodedColumn<unknown>
  if (dictionary.length <= 1) return []
  const codes = narrowCodes(column as CodedColumn<unknown>)
  if (codes === null) return []
  if (Array.isArray(dictionary[0])) return digitOfScopes(codes, dictionary as readonly (readonly string[])[])
  return digitOfCodes(codes, dictionary.length, 0)
}

/** Of the flags only the scope makes a question: a part of a count is not the whole of it. */
function digitOfScopes(codes: Narrow, dictionary: readonly (readonly string[])[]): Digit[] {
  const index = new Map<string, number>()
  const scopeOfList = Int32Array.from(dictionary, flags => {
    const scope = scopeOf({ flags }).join('\u0000')
    let code = index.get(scope)
    if (code === undefined) index.set(scope, (code = index.size))
    return code
  })
  const size = index.size
  if (size <= 1) return []
  return [{ size, append: (keys, from, n) => appendScopes(keys, codes, scopeOfList, from, n, size) }]
}

function appendScopes(
  keys: Int32Array,
  codes: Narrow,
  scopes: Int32Array,
  from: number,
  n: number,
  size: number,
): void {
  for (let i = 0; i < n; i++) keys[i] = Math.imul(keys[i]!, size) + scopes[codes[from + i]!]!
}
