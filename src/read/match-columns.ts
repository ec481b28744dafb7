import type { Column } from './column.js'
import type { Issues } from './issues.js'
import { isSlip } from './is-slip.js'
import { nearHeader } from './near-header.js'
import { plainHeader } from './plain-header.js'
import type { Columns } from './publisher.js'
import { signatures } from './signatures.js'
import type { Field } from './record-cells.js'

interface Found {
  readonly fields: readonly Field[]
  /** Required columns that the file does not have. */
  readonly missing: readonly Field[]
}

/**
 * Finds each declared column in the file: by the header the caller names, else by the first of its names that is there,
 * exactly or, if not, without regard to case, spaces and underscores.
 */
export function findColumns(
  columns: Columns,
  headers: readonly string[],
  renamed: Readonly<Record<string, string>>,
): Found {
  for (const name of Object.keys(renamed)) if (!Object.hasOwn(columns, name)) throw new Error(`unknown column: ${name}`)
  const exact = new Map<string, number>()
  const plain = new Map<string, number>()
  headers.forEach((header, at) => {
    if (!exact.has(header)) exact.set(header, at)
    if (!plain.has(plainHeader(header))) plain.set(plainHeader(header), at)
  })
  const find = (name: string, spec: Column): number => {
    const names = Object.hasOwn(renamed, name) ? [renamed[name]!] : spec.names
    // Name by name: of a raw and a rounded column the raw one is meant, also where it is not spelt quite like it.
    for (const header of names) {
      const at = exact.get(header) ?? plain.get(plainHeader(header))
      if (at !== undefined) return at
    }
    return -1
  }
  const fields = Object.entries(columns).map(([name, spec]): Field => {
    const at = find(name, spec)
    return { name, spec, at, header: at < 0 ? null : headers[at]! }
  })
  return { fields, missing: fields.filter(({ at, spec }) => at < 0 && !spec.optional) }
}

/** The declared columns as found; null, and one issue, where required ones are missing. */
export function matchColumns(
  columns: Columns,
  headers: readonly string[],
  renamed: Readonly<Record<string, string>>,
  publisher: { readonly id: string; readonly name: string },
  issues: Issues,
): readonly Field[] | null {
  const { fields, missing } = findColumns(columns, headers, renamed)
  if (missing.length === 0) {
    sayRenamed(fields, headers, issues)
    return fields
  }
  sayMissing(missing, fields, headers, publisher, issues)
  return null
}

function sayMissing(
  missing: readonly Field[],
  fields: readonly Field[],
  headers: readonly string[],
  publisher: { readonly id: string; readonly name: string },
  issues: Issues,
): void {
  const required = fields.filter(({ spec }) => !spec.optional).length
  if (headers.length < 2) {
    issues.add(
      'E-NOT-A-TABLE',
      'error',
      { read: headers[0] },
      'It is text, and no table',
      'Look at what it says: it may be the message of a service that refused',
    )
    return
  }
  const names = listed(missing)
  const read = headers.length === 0 ? undefined : headers.slice(0, 8).join(', ')
  const like = looksLike(headers).filter(id => id !== publisher.id)
  if (like.length > 0 || missing.length * 2 > required) {
    const todo =
      like.length > 0
        ? `It looks like ${like.join(' or ')}: read it with that publisher`
        : 'Read it with its own publisher, or with readTable, which asks what the columns are'
    issues.add(
      'E-PUBLISHER',
      'error',
      { read },
      `These are not the columns of ${publisher.name}: it has no ${names}`,
      todo,
    )
    return
  }
  const one = missing[0]!
  const free = headers.filter(header => !fields.some(field => field.header === header))
  const renamed = missing.map(({ name, spec }) => {
    const near = spec.names.flatMap(known => nearHeader(known, free) ?? [])[0]
    return `${name}: '${near ?? 'the header in the file'}'`
  })
  issues.add(
    'E-COLUMN',
    'error',
    { column: one.spec.names[0]!, read },
    `The file of ${publisher.name} has no column ${names}`,
    `If it changed its name, say which one it is: columns: { ${renamed.join(', ')} }`,
  )
}

/** A header this like the name of a column that may be missing is mostly that column, renamed. */
const ALIKE = 0.75

/**
 * Says which headers that nobody reads may be columns of numbers that are missing, since those may be; and which are one
 * character from a column, which in JSON other records may have.
 */
function sayRenamed(fields: readonly Field[], headers: readonly string[], issues: Issues): void {
  const known = new Set(fields.flatMap(({ spec }) => spec.names))
  const free = headers.filter(header => !known.has(header) && !fields.some(f => f.header === header))
  if (free.length === 0) return
  for (const { name, spec, at } of fields) {
    const slip = free.find(header =>
      spec.names.some(one => isMisspelt(header, one, { isThere: at >= 0, isCount: spec.kind === 'count' })),
    )
    if (slip !== undefined) {
      issues.add(
        'W-COLUMN',
        'warning',
        { column: slip },
        `The column is not read, and is one character from "${spec.names[0]}"`,
        `If it is that one, say so: columns: { ${name}: '${slip}' }`,
      )
      continue
    }
    if (at >= 0 || (spec.kind !== 'count' && spec.kind !== 'quantity')) continue
    const near = spec.names.flatMap(
      one =>
        nearHeader(
          one,
          free.filter(h => !contains(h, one)),
          ALIKE,
        ) ?? [],
    )[0]
    if (near === undefined) continue
    issues.add(
      'W-COLUMN',
      'warning',
      { column: near },
      `The column is not read, and is nearly called "${spec.names[0]}", which the file does not have`,
      `If it is that one, say so: columns: { ${name}: '${near}' }`,
    )
  }
}

/**
 * Beside the column itself, `deaths2` is another one, and the same letters in another spelling are not. Where a count is
 * missing, one with another digit in its name is as near as any.
 */
function isMisspelt(
  header: string,
  name: string,
  of: { readonly isThere: boolean; readonly isCount: boolean },
): boolean {
  const [a, b] = [bare(header), bare(name)]
  if (a === b) return of.isThere
  if (!of.isThere && of.isCount && withoutDigits(a) === withoutDigits(b)) return true
  return isSlip(a, b) && !(of.isThere && a.replace(/\d$/, '') === b)
}

const withoutDigits = (text: string) => text.replace(/\d/g, '#')

/** Without what a broken quote leaves in a header. */
const bare = (header: string) =>
  plainHeader(header.replace(/["'\p{Cc}\ufffd]/gu, character => (/["']/.test(character) ? '' : '?')))

/** `ext_killed` holds the whole of `killed`: such names are meant to differ. */
const contains = (header: string, name: string) => plainHeader(header).includes(plainHeader(name))

const NAMED = 3

function listed(missing: readonly Field[]): string {
  const names = missing.slice(0, NAMED).map(({ spec }) => `"${spec.names[0]}"`)
  const more = missing.length - names.length
  return names.join(', ') + (more === 0 ? '' : ` and ${more} more`)
}

/** The publishers whose distinctive columns are all there. */
export function looksLike(headers: readonly string[]): readonly string[] {
  const present = new Set(headers.map(plainHeader))
  return Object.keys(signatures).filter(id =>
    signatures[id]!.some(list => list.every(header => present.has(plainHeader(header)))),
  )
}
