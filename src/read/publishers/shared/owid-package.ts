/** What the data package beside a file of Our World in Data says of it. */
export interface OwidPackage {
  /** Headers of the values: one, or those of a low, a best and a high. */
  readonly values: { readonly low?: string; readonly best?: string; readonly high?: string }
  readonly title: string | null
  readonly source: string | null
  readonly retrieved: string | null
  readonly licence: string | null
}

const KEYS = new Set(['entity', 'code', 'year', 'day', 'date'])
const ENDS = { low: /\blow(?:er)?\b/i, high: /\b(?:high|upper)\b/i } as const

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)
const list = (x: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(x) ? x.filter(isObject) : [])
const text = (x: unknown): string | null => (typeof x === 'string' && x.trim() !== '' ? x.trim() : null)

/**
 * Reads a data package: which columns hold values, who is behind them. Columns of values are only named where there is
 * one, or a low, a best and a high: among more, the reader has to choose.
 */
export function owidPackage(document: unknown): OwidPackage {
  const about = isObject(document) ? document : {}
  const fields = list(about['resources']).flatMap(resource =>
    isObject(resource['schema']) ? list(resource['schema']['fields']) : [],
  )
  const columns = isObject(about['columns']) ? Object.values(about['columns']).filter(isObject) : []
  const names = [...fields.map(field => text(field['name'])), ...columns.map(column => text(column['titleLong']))]
  const values = names.filter(name => name !== null).filter(name => !KEYS.has(name.toLowerCase()))
  const [source] = list(about['sources'])
  const [licence] = list(about['licenses'])
  return {
    values: chosen(values),
    title: text(about['title']),
    source: text(source?.['title']) ?? text(source?.['name']) ?? text(columns[0]?.['citationShort']),
    retrieved: text(source?.['retrievedDate']) ?? text(columns[0]?.['lastUpdated']),
    licence: text(licence?.['title']) ?? text(licence?.['name']),
  }
}

function chosen(values: readonly string[]): OwidPackage['values'] {
  if (values.length === 1) return { best: values[0]! }
  const low = values.filter(name => ENDS.low.test(name))
  const high = values.filter(name => ENDS.high.test(name))
  const best = values.filter(name => !low.includes(name) && !high.includes(name))
  return values.length === 3 && low.length === 1 && high.length === 1
    ? { low: low[0]!, best: best[0]!, high: high[0]! }
    : {}
}
