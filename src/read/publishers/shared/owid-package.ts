type Names = readonly [string, ...string[]]

/** What the data package beside a file of Our World in Data says of it. */
export interface OwidPackage {
  /** Headers of the values, each with its other spellings: one, or those of a low, a best and a high. */
  readonly values: { readonly low?: Names; readonly best?: Names; readonly high?: Names }
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
  const columns = isObject(about['columns'])
    ? Object.entries(about['columns']).flatMap(([name, column]) => (isObject(column) ? [{ ...column, name }] : []))
    : []
  const [first] = columns as readonly Readonly<Record<string, unknown>>[]
  const chart = isObject(about['chart']) ? about['chart'] : {}
  const values = [...fields.map(field => [text(field['name'])]), ...columns.map(spellings)]
    .map(names => names.filter(name => name !== null))
    .filter((names): names is [string, ...string[]] => names[0] !== undefined && !KEYS.has(names[0].toLowerCase()))
  const [source] = list(about['sources'])
  const [licence] = list(about['licenses'])
  return {
    values: chosen(values),
    title: text(about['title']) ?? text(chart['title']),
    source: text(source?.['title']) ?? text(source?.['name']) ?? text(first?.['citationShort']),
    retrieved: text(source?.['retrievedDate']) ?? text(first?.['lastUpdated']),
    licence: text(licence?.['title']) ?? text(licence?.['name']),
  }
}

/** A column of a grapher's metadata by its title, its key and its short name, any of which may be the header. */
function spellings(column: Readonly<Record<string, unknown>>): readonly (string | null)[] {
  return [text(column['titleLong']), text(column['name']), text(column['shortName'])]
}

function chosen(values: readonly Names[]): OwidPackage['values'] {
  if (values.length === 1) return { best: values[0]! }
  const low = values.filter(([name]) => ENDS.low.test(name))
  const high = values.filter(([name]) => ENDS.high.test(name))
  const best = values.filter(names => !low.includes(names) && !high.includes(names))
  return values.length === 3 && low.length === 1 && high.length === 1
    ? { low: low[0]!, best: best[0]!, high: high[0]! }
    : {}
}
