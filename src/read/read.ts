import { Issues } from './issues.js'
import { jsonRecords } from './json-records.js'
import { matchColumns } from './match-columns.js'
import type { Publisher } from './publisher.js'
import type { FileFacts, Provenance, ReadOptions, Reading } from './reading.js'
import { rowsBatch } from './rows-batch.js'
import { scrub } from './scrub.js'
import { Session } from './session.js'
import { FigureColumns } from './figure-columns.js'

/** What `read` takes: text or bytes of a file, rows of cells, records, or a parsed JSON document. */
export type Input = string | Uint8Array | ArrayBuffer | readonly (readonly unknown[])[] | object

// FIRST WORKING PATH: the byte reader comes beneath this.
export function read<Options extends object>(
  input: Input,
  publisher: Publisher<Options>,
  options: ReadOptions & Partial<Options> = {},
): Reading {
  const issues = new Issues()
  const text = typeof input === 'string' ? input : input instanceof Uint8Array || input instanceof ArrayBuffer ? new TextDecoder().decode(input) : null
  const trimmed = text?.replace(/^\ufeff/, '').trimStart() ?? ''
  const isJson = text === null ? !Array.isArray(input) || !Array.isArray(input[0]) : trimmed.startsWith('{') || trimmed.startsWith('[')
  let headers: string[]
  let preamble: string[] = []
  let tags: string[] = []
  let envelope: Readonly<Record<string, unknown>> = {}
  let records: readonly unknown[]
  let rowOf = (i: number) => i + 1
  let headerRow: number | null = null
  const own: Publisher = publisher
  if (isJson) {
    const found = jsonRecords(text === null ? input : JSON.parse(trimmed), own.records)
    records = found?.records ?? []
    envelope = found?.envelope ?? {}
    const names = new Set<string>()
    const walk = (prefix: string, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      for (const [k, v] of Object.entries(value)) {
        names.add(prefix + k)
        walk(`${prefix}${k}.`, v)
      }
    }
    for (const record of records) walk('', record)
    headers = [...names]
  } else {
    const rows = text === null ? (input as readonly (readonly unknown[])[]).map(r => r.map(c => String(c ?? ''))) : splitCsv(trimmed)
    const width = Math.max(...rows.slice(0, 40).map(r => r.length))
    const h = rows.findIndex(r => r.length === width && r.filter(c => c !== '').length > width / 2)
    headers = rows[h] ?? []
    preamble = rows.slice(0, h).map(r => scrub(r.join(',')))
    headerRow = h + 1
    const tagged = rows[h + 1]?.filter(c => c.startsWith('#')).length ?? 0
    if (tagged > 0 && tagged >= (rows[h + 1]?.filter(c => c !== '').length ?? 0) / 2) tags = rows[h + 1]!
    const from = h + (tags.length > 0 ? 2 : 1)
    const kept = rows.map((r, i) => [r, i + 1] as const).slice(from).filter(([r]) => r.length > 1 || r[0] !== '')
    records = kept.map(([r]) => r)
    rowOf = i => kept[i]![1]
  }
  const file: FileFacts = { name: options.name ?? null, headers, tags, preamble, envelope, sheet: null, member: null }
  const publisherOptions = { ...own.options }
  for (const name of Object.keys(own.options)) if (Object.hasOwn(options, name)) Object.assign(publisherOptions, { [name]: (options as Record<string, unknown>)[name] })
  const described = own.describe(file, publisherOptions)
  const licence = described.licence ?? own.licence
  const vintage = options.vintage ?? described.vintage ?? null
  const published = options.published ?? described.published ?? null
  const provenance: Provenance = {
    ...file, publisher: own.id, product: own.name, page: own.page, licence, vintage, published,
    format: text === null ? 'rows' : isJson ? 'json' : 'csv', bytes: null, encoding: null, delimiter: null, headerRow, records: records.length,
  }
  const fields = matchColumns(own.columns(file, publisherOptions), headers, options.columns ?? {}, own, issues)
  if (fields === null) return { figures: new FigureColumns().table({ publisher: own.id, vintage, licence, key: String, locator: String }), gaps: [], issues: issues.list, setAside: [], provenance }
  const session = new Session({ publisher: own, fields, file, described: { ...described, vintage, published, licence }, publisherOptions, options, issues, rowWord: isJson ? 'record' : 'row' })
  const value = (column: number, i: number): unknown => {
    const { at, header } = fields[column]!
    if (at < 0) return null
    const record = records[i]
    if (Array.isArray(record)) return record[at]
    let here: unknown = record
    if (typeof record === 'object' && record !== null && Object.hasOwn(record, header!)) return (record as Record<string, unknown>)[header!]
    for (const part of header!.split('.')) here = typeof here === 'object' && here !== null && Object.hasOwn(here, part) ? (here as Record<string, unknown>)[part] : null
    return here
  }
  session.take(rowsBatch(session.wanted, records.length, value, rowOf))
  const { figures, gaps, setAside } = session.finish()
  return { figures, gaps, issues: issues.list, setAside, provenance }
}

function splitCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const delimiter = [',', ';', '\t'].map(d => [d, text.slice(0, 2000).split(d).length] as const).sort((a, b) => b[1] - a[1])[0]![0]
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]!
    if (quoted) {
      if (ch !== '"') cell += ch
      else if (text[i + 1] === '"') cell += text[i++]
      else quoted = false
    } else if (ch === '"' && cell === '') quoted = true
    else if (ch === delimiter || ch === '\n') {
      rows.at(-1)!.push(ch === '\n' ? cell.replace(/\r$/, '') : cell)
      cell = ''
      if (ch === '\n') rows.push([])
    } else cell += ch
  }
  rows.at(-1)!.push(cell)
  if (rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') rows.pop()
  return rows
}
