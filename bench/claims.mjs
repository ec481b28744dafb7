/** The claims of `claims-like.mjs` as figures. Estimates of surveys where they are to be pooled. */
export async function figuresOfClaims(path, R, basis = null) {
  return (await R.readFile(path, publisherOf(R, basis))).figures
}

const publisherOf = ({ column, definePublisher }, basis) =>
  definePublisher({
    id: 'claims',
    name: 'Claims, made up',
    licence: 'none',
    page: 'https://example.org',
    key: ['claim'],
    columns: {
      claim: column.text('claim_id'),
      source: column.code('source'),
      concept: column.code('concept'),
      place: column.code('admin1_code'),
      start: column.day('period_start'),
      end: column.day('period_end'),
      low: column.count('low'),
      best: column.count('best'),
      high: column.count('high'),
    },
    record: ({ concept, place, source, start, end }, out) =>
      out.figure({ low: 'low', best: 'best', high: 'high' }, { concept, place, source, start, end, basis }),
  })

/** The claims as a table of DuckDB, with the columns of a figure that they have. */
export const CLAIMS_AS_FIGURES = `SELECT claim_id AS id, concept, admin1_code AS place,
  CAST(period_start AS VARCHAR) AS start, CAST(period_end AS VARCHAR) AS "end", CAST(low AS DOUBLE) AS low,
  CAST(best AS DOUBLE) AS best, CAST(high AS DOUBLE) AS high, source`

/** Those that they have not. */
export const ABSENT_FROM_CLAIMS =
  'group unit measure from value hedge basis status outlet title published vintage'.split(' ')

export async function duckDb(threads) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  return (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect()
}
