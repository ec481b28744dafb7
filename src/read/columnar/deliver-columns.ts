import type { Delivery } from '../delivery.js'
import { headerNames } from '../headers.js'
import { rowsBatch } from '../rows-batch.js'

type ValueOf = (name: string, row: number) => unknown

/** Columns of a typed file: only those that are wanted are read. */
export async function deliverColumns(
  names: readonly string[],
  rows: number,
  { consumer, issues, limits }: Delivery,
  member: string | null,
  load: (names: readonly string[]) => Promise<ValueOf>,
): Promise<void> {
  if (names.length > limits.columns || rows > limits.rows) {
    const [what, limit] =
      names.length > limits.columns ? (['columns', limits.columns] as const) : (['rows', limits.rows] as const)
    issues.add(
      'E-LIMIT',
      'error',
      {},
      `The file has more than ${limit} ${what}`,
      `Raise limits.${what} if that is right`,
    )
    return
  }
  const headers = headerNames(names, null, limits.header, issues)
  const wanted = consumer.begin({
    headers,
    tags: [],
    preamble: [],
    headerRow: null,
    encoding: null,
    delimiter: null,
    sheet: null,
    member,
    envelope: {},
  })
  if (wanted === null) return
  const at = wanted.map(({ at }) => (at < 0 ? null : names[at]!))
  const value = await load([...new Set(at.filter(name => name !== null))])
  consumer.take(
    rowsBatch(
      wanted,
      rows,
      (column, i) => (at[column] === null ? null : plain(value(at[column]!, i))),
      i => i + 1,
    ),
  )
}

/** Days of typed files are at midnight UTC, so their date is that of UTC. */
function plain(value: unknown): unknown {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().replace('T00:00:00.000Z', '')
  if (typeof value === 'bigint')
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(value)
      : String(value)
  return value
}
