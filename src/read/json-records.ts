import { scrub } from './scrub.js'

/** Where records are in the replies of the usual services, by the name of the list. */
const ENVELOPES = ['items', 'results', 'data', 'Result', 'result', 'features', 'records', 'value', 'rows'] as const

export interface JsonRecords {
  readonly records: readonly unknown[]
  readonly envelope: Readonly<Record<string, unknown>>
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** The list of records in a parsed JSON document. Null where there is none. */
export function jsonRecords(document: unknown, paths: readonly string[]): JsonRecords | null {
  if (Array.isArray(document)) return { records: document, envelope: {} }
  if (!isObject(document)) return null
  for (const path of [...paths, ...ENVELOPES]) {
    const found = at(document, path)
    if (Array.isArray(found)) return { records: found.map(featureProperties), envelope: outside(document, path) }
  }
  return null
}

function at(document: unknown, path: string): unknown {
  let here = document
  for (const name of path.split('.')) {
    if (!isObject(here) || !Object.hasOwn(here, name)) return undefined
    here = here[name]
  }
  return here
}

/** A GeoJSON feature is its properties. */
function featureProperties(record: unknown): unknown {
  return isObject(record) && record['type'] === 'Feature' && isObject(record['properties'])
    ? record['properties']
    : record
}

/** What stands around the records, and beside them in what holds them (`data.source`): texts without tokens, numbers. */
function outside(document: Readonly<Record<string, unknown>>, path: string): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  const [first = '', ...rest] = path.split('.')
  for (const [name, value] of Object.entries(document)) {
    if (name === first) continue
    if (typeof value === 'string') out[name] = scrub(value)
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) out[name] = value
  }
  const inner = document[first]
  if (rest.length === 0 || !isObject(inner)) return out
  for (const [name, value] of Object.entries(outside(inner, rest.join('.')))) out[`${first}.${name}`] = value
  return out
}
