import type { Dialect } from './dialects.js'

/** Letters, digits, spaces, hyphens and underscores; a mark that ends a name in any engine is in none. */
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_ -]{0,62}$/u

/**
 * A name of a table or of a column, quoted. Names are refused rather than escaped: what is odd in one engine ends the
 * name in another.
 *
 * Throws `invalid name: VALUE`.
 */
export function quotedName(name: string, { quote }: Dialect): string {
  if (typeof name !== 'string' || !NAME.test(name) || name.trim() !== name) throw new Error(`invalid name: ${name}`)
  return `${quote}${name}${quote}`
}

/** The name of a table, with the schema and the catalogue before it if there are dots. Throws `invalid name: VALUE`. */
export function quotedTable(table: string, dialect: Dialect): string {
  const parts = table.split('.')
  if (parts.length > 3) throw new Error(`invalid name: ${table}`)
  return parts.map(part => quotedName(part, dialect)).join('.')
}

/** A text as a literal. Control characters and lone surrogates are in no name. Throws `invalid text: VALUE`. */
export function quotedText(text: string, { backslash }: Dialect): string {
  if (typeof text !== 'string' || /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) throw new Error(`invalid text: ${text}`)
  const escaped = backslash ? text.replace(/[\\']/g, '\\$&') : text.replaceAll("'", "''")
  return `'${escaped}'`
}
