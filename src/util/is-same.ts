/**
 * Whether two values of plain data are written alike: the same texts, numbers, lists and objects, whatever the order of
 * their names.
 *
 * @example
 * isSame({ type: 'rule', strokeDash: [3, 2] }, { type: 'rule', strokeDash: [3, 2] }) // → true
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [a as Named, b as Named]
  for (const name in one) if (!(name in other) || !isSame(one[name], other[name])) return false
  for (const name in other) if (!(name in one)) return false
  return true
}

type Named = { readonly [name: string]: unknown }
