// Long because it is one statement: its steps read from top to bottom, each on the one before.
import type { SqlColumn } from './columns.js'
import type { Dialect } from './dialects.js'

/** The part of a question in the names that the steps use, and the names that come out. */
export const QUESTION = {
  concept: 'concept',
  people: 'group',
  unit: 'unit',
  measure: 'measure',
  place: 'place',
  origin: 'from',
  first_day: 'start',
  last_day: 'end',
  scope: 'scope',
} as const

/** What a method asks of the sweep over claims: as many as agree anywhere, or all but so many. Null: the hull. */
export type Sweep = { readonly wrong: number | null } | null

export interface StatementParts {
  readonly dialect: Dialect
  readonly table: string
  readonly columns: Readonly<Record<SqlColumn, string>>
  readonly where: string
  readonly sweep: Sweep
  /** Whether the weighted median is the best value however far apart the sources are. */
  readonly isMedian: boolean
  /** The literal of the preferred source; null: none. */
  readonly prefer: string | null
  /** Literals of the sources that are left out. */
  readonly exclude: readonly string[]
}

const KEYS = [...Object.keys(QUESTION), 'lone']
const Q = KEYS.join(', ')
/** Beyond every count, for ends that are open; numbers of people are not below zero. */
const BELOW = '-1'
const ABOVE = '1e300'
/** Weights that are shares miss a whole number by rounding: the order of rows must not decide. */
const enough = (needed: string) => `${needed} - 1e-9 * GREATEST(1, ${needed})`

/** From a table of figures to the rows `ranges` and the rows `core_pieces`, as common table expressions. */
export function steps({ dialect, table, columns: c, where, sweep, isMedian, prefer, exclude }: StatementParts): string {
  const { binary } = dialect
  // A method that gives a best value of its own goes before the preferred source.
  const chosen = prefer !== null && !isMedian
  const one = `CAST(1 AS ${dialect.double})`
  const number = (text: string) => `CAST(${text} AS ${dialect.double})`
  const padded = dialect.replaceAll(c.vintage, '([0-9]+)', '000000000000')
  const release = dialect.replaceAll(padded, '[0-9]*([0-9]{12})', '')
  const said = ['value', 'low_said', 'high_said'].map(dialect.key).join(', ')
  const over = (partition: string, order = '') => `OVER (PARTITION BY ${partition}${order && ` ORDER BY ${order}`})`
  // Engines differ in where NULL stands in an order, and not all let it be said in a window.
  const last = (day: string) => `CASE WHEN ${day} IS NULL THEN 1 ELSE 0 END`
  const latestFirst = (day: string) => `${last(day)}, ${day}${binary} DESC`
  const earliestFirst = (day: string) => `${last(day)}, ${day}${binary}`
  const running = (partition: string, order: string) =>
    `OVER (PARTITION BY ${partition} ORDER BY ${order} ROWS UNBOUNDED PRECEDING)`
  return `WITH reckoner_figures AS (
  SELECT ${c.id} AS id, ${c.concept} AS concept, ${c.group} AS people, ${c.unit} AS unit, ${c.measure} AS measure,
    ${c.place} AS place, ${c.from} AS origin, ${c.start} AS first_day, ${c.end} AS last_day, ${c.scope} AS scope,
    CASE WHEN ${c.end} IS NULL THEN ${c.id} END AS lone,
    ${c.value} AS value, ${c.low} AS low, ${c.best} AS best, ${c.high} AS high,
    CASE WHEN ${c.hedge} = 'vague' THEN 1 ELSE 0 END AS is_vague,
    CASE WHEN ${c.status} = 'verified' AND ${c.basis} = 'list' AND ${c.low} IS NOT NULL THEN 1 ELSE 0 END AS is_floor,
    ${c.source} AS source,
    COALESCE(${c.outlet}, CONCAT('unnamed ', COALESCE(${c.title}, ${c.id}))) AS outlet,
    ${c.asOf} AS as_of, ${c.published} AS published, COALESCE(${release}, '') AS release_rank,
    ${exclude.length === 0 ? '0' : `CASE WHEN ${c.source} IN (${exclude.join(', ')}) THEN 1 ELSE 0 END`} AS is_out
  FROM ${table}${where}
),
/* The ends that a figure states, none above for a verified list. */
ends AS (
  SELECT *,
    CASE WHEN low IS NOT NULL THEN LEAST(low, COALESCE(best, low), COALESCE(high, low)) END AS from_end,
    CASE WHEN high IS NOT NULL AND is_floor = 0
      THEN GREATEST(high, COALESCE(best, high), COALESCE(low, high)) END AS to_end,
    CASE WHEN value IS NULL THEN low END AS low_said, CASE WHEN value IS NULL THEN high END AS high_said
  FROM reckoner_figures WHERE is_out = 0
),
/* Of one source the latest stands: by as-of day, then publication, then release. */
dated AS (
  SELECT *, CASE WHEN source IS NULL THEN 1 ELSE RANK() ${over(
    `${Q}, source, is_floor`,
    `${latestFirst('as_of')}, ${latestFirst('published')}, release_rank${binary} DESC`,
  )} END AS age
  FROM ends
),
/* The same number of one source counts once, without a source, the same number of the same day. */
told AS (
  SELECT *, CASE WHEN source IS NOT NULL
    THEN ROW_NUMBER() ${over(
      `${Q}, source, is_floor, ${said}, ${dialect.key('from_end')}, ${dialect.key('to_end')}`,
      `id${binary}`,
    )}
    WHEN COALESCE(published, as_of) IS NULL THEN 1
    ELSE ROW_NUMBER() ${over(
      `${Q}, source, ${said}, COALESCE(published, as_of)`,
      `${earliestFirst('published')}, ${earliestFirst('as_of')}, id${binary}`,
    )} END AS telling
  FROM dated WHERE age = 1
),
/* A vague figure counts where no other does. */
stated AS (
  SELECT *, SUM(1 - is_vague) ${over(Q)} AS numbers FROM told WHERE telling = 1
),
/* One vote a source, shared by its figures, all that name no source have one together. */
votes AS (
  SELECT *,
    ${one} / COUNT(*) ${over(`${Q}, source`)} AS weight,
    ${one} / COUNT(*) ${over(`${Q}, source, is_floor`)} AS claim_weight,
    CASE WHEN is_floor = 0 AND source IS NOT NULL AND best IS NOT NULL THEN 1 ELSE 0 END AS has_best,
    CASE WHEN source IS NULL THEN 0 WHEN ROW_NUMBER() ${over(`${Q}, source`, `id${binary}`)} = 1 THEN 1 ELSE 0 END AS names,
    CASE WHEN source IS NOT NULL THEN 0 WHEN ROW_NUMBER() ${over(`${Q}, source, outlet`, `id${binary}`)} = 1 THEN 1 ELSE 0 END
      AS outlets,
    ${prefer === null ? '0' : `CASE WHEN source = ${prefer} AND is_floor = 0 AND best IS NOT NULL THEN 1 ELSE 0 END`} AS is_preferred,
    MAX(CASE WHEN is_floor = 1 THEN from_end END) ${over(Q)} AS floor_end,
    MIN(CASE WHEN is_floor = 0 THEN from_end END) ${over(Q)} AS least_end,
    MAX(to_end) ${over(Q)} AS most_end,
    MAX(CASE WHEN to_end IS NULL THEN from_end END) ${over(Q)} AS minimum,
    MIN(CASE WHEN from_end IS NULL THEN to_end END) ${over(Q)} AS maximum
  FROM stated WHERE is_vague = 0 OR numbers = 0
),
lows AS (
  SELECT *,
    CASE WHEN floor_end IS NOT NULL THEN GREATEST(floor_end, CASE WHEN maximum < least_end THEN 0 ELSE COALESCE(least_end, 0) END)
      WHEN maximum < least_end THEN NULL ELSE least_end END AS hull_low,
    ${one} / COUNT(*) ${over(`${Q}, source, has_best`)} AS best_weight
  FROM votes
),
hulls AS (
  SELECT *, CASE WHEN most_end < hull_low OR most_end < minimum THEN NULL ELSE most_end END AS hull_high,
    SUM(best_weight) ${running(`${Q}, has_best`, `best, id${binary}`)} AS best_passed,
    SUM(best_weight) ${over(`${Q}, has_best`)} AS best_total,
    CASE WHEN has_best = 1 AND ROW_NUMBER() ${over(`${Q}, source, has_best`, `id${binary}`)} = 1 THEN 1 ELSE 0 END AS best_names,
    ROW_NUMBER() ${over(`${Q}, is_preferred`, `id${binary}`)} AS preferred_rank
  FROM lows
),
/* The sweep: at one point intervals begin before others end. */
edges AS (
  SELECT ${Q}, id, hull_low, hull_high, COALESCE(from_end, ${BELOW}) AS x, 1 AS opens, weight FROM hulls
  UNION ALL
  SELECT ${Q}, id, hull_low, hull_high, COALESCE(to_end, ${number(ABOVE)}) AS x, 0 AS opens, weight FROM hulls
),
swept AS (
  SELECT ${Q}, hull_low, hull_high, x, opens, weight,
    ROW_NUMBER() ${over(Q, `x, opens DESC, id${binary}`)} AS step,
    SUM(CASE WHEN opens = 1 THEN weight ELSE -weight END) ${running(Q, `x, opens DESC, id${binary}`)} AS cover,
    SUM(CASE WHEN opens = 1 THEN 1 ELSE -1 END) ${running(Q, `x, opens DESC, id${binary}`)} AS depth,
    SUM(CASE WHEN opens = 1 THEN weight ELSE 0 END) ${over(Q)} / 2 AS needed
  FROM edges
),
${pieces('core', 'swept', 'needed')},
${sweep === null ? '' : claims(sweep, one, number(ABOVE), over, running, binary)}sums AS (
  SELECT ${Q}, COUNT(*) AS figures, SUM(names) AS sources_min, SUM(outlets) AS sources_more,
    MAX(floor_end) AS floor_end, MAX(hull_low) AS hull_low, MAX(hull_high) AS hull_high,
    SUM(CASE WHEN to_end IS NULL THEN 1 ELSE 0 END) AS open_above,
    SUM(CASE WHEN from_end IS NULL THEN 1 ELSE 0 END) AS open_below,
    MIN(from_end) AS from_least, MAX(from_end) AS from_most, MIN(to_end) AS to_least, MAX(to_end) AS to_most,
    SUM(best_names) AS best_sources,
    ${
      chosen
        ? 'MIN(CASE WHEN is_preferred = 1 AND preferred_rank = 1 THEN best END)'
        : 'MIN(CASE WHEN has_best = 1 AND best_passed >= 0.5 * (1 - 1e-9) * best_total THEN best END)'
    } AS median,
    CAST(NULL AS ${dialect.double}) AS depth, 0 AS core_count, ${NOTHING.replaceAll('DOUBLE', dialect.double)},
    SUM(1 - is_floor) AS claims
  FROM hulls GROUP BY ${Q}
  UNION ALL
  SELECT ${Q}, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, MAX(depth), 0, NULL, NULL, 0 FROM swept GROUP BY ${Q}
  UNION ALL
  SELECT ${Q}, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, COUNT(*), NULL, NULL, 0 FROM core GROUP BY ${Q}${
    exclude.length === 0
      ? ''
      : `
  UNION ALL
  SELECT ${Q}, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, NULL, 0
  FROM reckoner_figures WHERE is_out = 1 GROUP BY ${Q}`
  }${
    sweep === null
      ? ''
      : `
  UNION ALL
  SELECT ${Q}, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, MIN(piece_low), MAX(piece_high), 0
  FROM method_pieces GROUP BY ${Q}`
  }
),
asked AS (
  SELECT ${Q}, SUM(figures) AS figures, SUM(sources_min) AS named, SUM(sources_more) AS unnamed,
    MAX(floor_end) AS floor_end, MAX(hull_low) AS hull_low, MAX(hull_high) AS hull_high,
    SUM(open_above) AS open_above, SUM(open_below) AS open_below, MIN(from_least) AS from_least,
    MAX(from_most) AS from_most, MIN(to_least) AS to_least, MAX(to_most) AS to_most,
    SUM(best_sources) AS best_sources, MAX(median) AS median, MAX(depth) AS depth, SUM(core_count) AS core_count,
    MIN(method_low) AS method_low, MAX(method_high) AS method_high, SUM(claims) AS claims
  FROM sums GROUP BY ${Q}
),
answered AS (
  SELECT *,
    ${sweep === null ? 'hull_low' : methodEnds('hull_low', 'method_low', 'floor_end', BELOW)} AS low_end,
    ${sweep === null ? 'hull_high' : methodEnds('hull_high', 'method_high', 'NULL', number(ABOVE))} AS high_end,
    ${chosen ? 'median' : isMedian ? 'CASE WHEN best_sources >= 3 THEN median END' : 'CASE WHEN best_sources >= 3 AND core_count = 1 THEN median END'} AS best_value
  FROM asked
)`
}

const NOTHING = 'CAST(NULL AS DOUBLE) AS method_low, CAST(NULL AS DOUBLE) AS method_high'

/** The ends of what a method gives, null where they are open; where it gives nothing, the verified minimum holds. */
function methodEnds(hull: string, method: string, none: string, open: string): string {
  return `CASE WHEN claims = 0 THEN ${hull} WHEN method_low IS NULL THEN ${none} WHEN ${hull} IS NULL OR ${method} = ${open} THEN NULL
      ELSE ${method} END`
}

/** The pieces that so much weight covers, cut to the hull: each edge where they begin, with the next, where they end. */
function pieces(name: string, swept: string, needed: string): string {
  const begins = `opens = 1 AND cover - weight < ${enough(needed)} AND cover >= ${enough(needed)}`
  const ends = `opens = 0 AND cover + weight >= ${enough(needed)} AND cover < ${enough(needed)}`
  return `${name}_edges AS (
  SELECT ${Q}, hull_low, hull_high, x, opens, LEAD(x) OVER (PARTITION BY ${Q} ORDER BY step) AS next_x
  FROM ${swept} WHERE (${begins}) OR (${ends})
),
${name} AS (
  SELECT ${Q}, GREATEST(x, COALESCE(hull_low, ${BELOW})) AS piece_low, LEAST(next_x, COALESCE(hull_high, next_x)) AS piece_high
  FROM ${name}_edges
  WHERE opens = 1 AND GREATEST(x, COALESCE(hull_low, ${BELOW})) <= LEAST(next_x, COALESCE(hull_high, next_x))
)`
}

/** The same sweep over the claims alone, for a method that asks how many sources are wrong. */
function claims(
  { wrong }: Exclude<Sweep, null>,
  one: string,
  above: string,
  over: (partition: string, order?: string) => string,
  running: (partition: string, order: string) => string,
  binary: string,
): string {
  const order = `x, opens DESC, id${binary}`
  // With as few sources wrong as must be; with as many wrong as there are, nothing is known but the hull.
  const many = wrong === null ? 'GREATEST(0, CEIL(total - peak - 1e-9 * GREATEST(1, peak)))' : String(wrong)
  const left = `CASE WHEN ${many} > total - 1e-9 THEN NULL ELSE total - ${many} END`
  return `claim_edges AS (
  SELECT ${Q}, id, hull_low, hull_high, COALESCE(from_end, ${BELOW}) AS x, 1 AS opens, claim_weight AS weight FROM hulls WHERE is_floor = 0
  UNION ALL
  SELECT ${Q}, id, hull_low, hull_high, COALESCE(to_end, ${above}) AS x, 0 AS opens, claim_weight AS weight FROM hulls WHERE is_floor = 0
),
claim_sweep AS (
  SELECT ${Q}, hull_low, hull_high, x, opens, weight, ROW_NUMBER() ${over(Q, order)} AS step,
    SUM(CASE WHEN opens = 1 THEN weight ELSE -weight END) ${running(Q, order)} AS cover,
    SUM(CASE WHEN opens = 1 THEN weight ELSE 0 * ${one} END) ${over(Q)} AS total
  FROM claim_edges
),
claim_peaks AS (SELECT *, MAX(cover) ${over(Q)} AS peak FROM claim_sweep),
claim_needs AS (SELECT *, ${left} AS needed FROM claim_peaks),
${pieces('swept_claims', 'claim_needs', 'needed')},
method_pieces AS (
  SELECT ${Q}, piece_low, piece_high FROM swept_claims
  UNION ALL
  SELECT ${Q}, COALESCE(hull_low, ${BELOW}), COALESCE(hull_high, ${above}) FROM claim_needs WHERE needed IS NULL
),
`
}
