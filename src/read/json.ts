import { encodingOf } from './bytes/text-encoding.js'
import type { Delivery } from './delivery.js'
import { jsonDepth } from './json-depth.js'
import { type JsonRecords, jsonRecords } from './json-records.js'
import { deliverRows, numbered } from './deliver-rows.js'
import type { Issues } from './issues.js'
import { cellText, rowsBatch } from './rows-batch.js'

type Record_ = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Record_ => typeof x === 'object' && x !== null && !Array.isArray(x)

/** How deep names of nested objects go: `verified.killed`, `data.source.name`. */
const NESTED = 3

/** The bytes of a JSON document. */
export function deliverJsonText(bytes: Uint8Array, to: Delivery, member: string | null = null): void {
  const { issues, limits } = to
  if (bytes.length > limits.whole) {
    issues.add(
      'E-LIMIT',
      'error',
      {},
      `The file has more than ${limits.whole} bytes`,
      'JSON is read as a whole: split it, use CSV, or raise limits.whole',
    )
    return
  }
  if (jsonDepth(bytes) > limits.depth) {
    issues.add(
      'E-LIMIT',
      'error',
      {},
      `It is nested more than ${limits.depth} deep`,
      'That is no table; raise limits.depth if it is right',
    )
    return
  }
  const text = new TextDecoder(encodingOf(bytes).encoding).decode(bytes)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    const last = text.trimEnd().at(-1)
    const cut = last !== '}' && last !== ']'
    const end = text.slice(-40)
    if (cut)
      issues.add(
        'E-JSON',
        'error',
        { read: end },
        'The text breaks off before its end',
        'Ask for it again; a download may have been cut short',
      )
    else
      issues.add(
        'E-JSON',
        'error',
        { read: text.slice(0, 60) },
        'It is not well-formed JSON',
        'Ask the publisher for it again; do not mend it by hand',
      )
    return
  }
  deliverJson(document, to, member)
}

/** A JSON document: its list of records, wherever it is. */
export function deliverJson(document: unknown, to: Delivery, member: string | null = null): void {
  const { issues, consumer, limits } = to
  const found = jsonRecords(document, to.records)
  if (found === null) {
    const says = isObject(document)
      ? Object.entries(document)
          .slice(0, 3)
          .map(([name, value]) => `${name}: ${cellText(value).slice(0, 60)}`)
          .join(', ')
      : String(document)
    issues.add(
      'E-NOT-A-TABLE',
      'error',
      { read: says },
      'The JSON has no list of records',
      'Look at what it says: it may be the message of a service that refused',
    )
    return
  }
  if (found.records.length === 0) {
    issues.add(
      'E-EMPTY',
      'error',
      {},
      'The list of records is empty',
      'Ask again: an empty answer mostly means a key, a filter or a page that matches nothing',
    )
    return
  }
  sayPage(found, issues)
  if (Array.isArray(found.records[0]))
    return deliverRows(numbered(found.records.map((row): readonly unknown[] => (Array.isArray(row) ? row : []))), to, {
      member,
    })
  const records = found.records.filter(isObject)
  if (records.length < found.records.length)
    issues.add(
      'E-TEXT',
      'error',
      { read: `${found.records.length - records.length} of ${found.records.length}` },
      'Some records are no objects',
      'They are left out',
    )
  if (records.length > limits.rows)
    issues.add(
      'E-LIMIT',
      'error',
      {},
      `The file has more than ${limits.rows} records`,
      'What comes after is not read; raise limits.rows if that is right',
    )
  const headers = namesOf(records)
  const wanted = consumer.begin({
    headers,
    tags: [],
    preamble: [],
    headerRow: null,
    encoding: 'utf-8',
    delimiter: null,
    sheet: null,
    member,
    envelope: found.envelope,
  })
  if (wanted === null) return
  const paths = wanted.map(({ at }) => (at < 0 ? null : headers[at]!))
  const parts = paths.map(path => (path === null ? [] : path.split('.')))
  const value = (column: number, i: number): unknown => {
    const path = paths[column]!
    const record = records[i]!
    if (path === null) return null
    return Object.hasOwn(record, path) ? record[path] : nested(record, parts[column]!)
  }
  consumer.take(rowsBatch(wanted, Math.min(records.length, limits.rows), value, i => i + 1))
}

function nested(record: Record_, parts: readonly string[]): unknown {
  let here: unknown = record
  for (const part of parts) {
    if (!isObject(here) || !Object.hasOwn(here, part)) return null
    here = here[part]
  }
  return here
}

/** Every name that a record has, nested ones with dots. */
function namesOf(records: readonly Record_[]): readonly string[] {
  const names = new Set<string>()
  const walk = (prefix: string, value: Record_, depth: number) => {
    for (const name of Object.keys(value)) {
      const inner = value[name]
      names.add(prefix + name)
      if (depth < NESTED && isObject(inner)) walk(`${prefix}${name}.`, inner, depth + 1)
    }
  }
  for (const record of records) walk('', record, 1)
  return [...names]
}

const PAGES = [
  ['page', 'maxPages'],
  ['page', 'TotalPages'],
  ['page', 'total_pages'],
] as const
const TOTALS = ['count', 'totalRecordsCount', 'TotalCount', 'totalCount', 'total'] as const

/** One page of several is a part, and has to say so. */
function sayPage({ records, envelope }: JsonRecords, issues: Issues): void {
  const number = (name: string) => (typeof envelope[name] === 'number' ? envelope[name] : null)
  const todo = 'Read all pages and put their records together, or the sums will be of this page alone'
  for (const [page, of] of PAGES) {
    const pages = number(of)
    if (pages !== null && pages > 1)
      return issues.add(
        'W-PAGE',
        'warning',
        { read: `page ${number(page) ?? '?'} of ${pages}` },
        'It is one page of several',
        todo,
      )
  }
  for (const name of TOTALS) {
    const total = number(name)
    if (total !== null && total > records.length)
      return issues.add(
        'W-PAGE',
        'warning',
        { read: `${records.length} of ${total} records` },
        'It is one page of several',
        todo,
      )
  }
  for (const name of ['next', 'NextPageUrl']) {
    if (typeof envelope[name] === 'string' && envelope[name] !== '')
      return issues.add(
        'W-PAGE',
        'warning',
        { read: `${records.length} records` },
        'The answer names a next page',
        todo,
      )
  }
}
