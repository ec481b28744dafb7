// How fast figures are grouped into their questions, beside other engines, each in a process of its own, in turns:
//   node bench/group.mjs          1,000,000 figures of about 80,000 questions
//   node bench/group.mjs --big    ten million
// Three tasks: count, sums and hull; three quantiles of the best values; their weighted median. `reconcile` does far more
// (node bench/fuse.mjs) and no verb gives quantiles: here are the library's own steps, which `reconcile` is made of:
// the numbers of the questions, figures laid out question after question, sorting with weights, and the weighted median.
// The others get integer columns or a table of their own; all start when the figures are in memory.
// Options: in-turns.mjs.
import { CLAIMS_AS_FIGURES, duckDb, figuresOfClaims } from './claims.mjs'
import { inTurns } from './in-turns.mjs'

const KEY = ['place', 'concept', 'period']
const SHARES = [0.25, 0.5, 0.75]

/** A source's weight: any will do that every engine can work out without rounding. */
const weightOf = source => (1 + source.length) / 16
const WEIGHT = '(1 + length(source)) / 16.0'

function columnsOf(figures) {
  const { place, concept, end, low, best, high, source } = figures.columns()
  const weights = Float64Array.from(source.dictionary, weightOf)
  return {
    place: Int32Array.from(place.codes),
    concept: Int32Array.from(concept.codes),
    period: Int32Array.from(end.days),
    low: low.values,
    best: best.values,
    high: Float64Array.from(high.values, x => (Number.isNaN(x) ? 0 : x)),
    weight: Float64Array.from(source.codes, code => weights[code]),
  }
}

const sum = values => {
  let total = 0
  for (const value of values) total += Number(value)
  return Math.round(total)
}

const duckDbTask = (threads, sql) => async path => {
  const db = await duckDb(threads)
  await db.run(`CREATE TABLE figures AS ${CLAIMS_AS_FIGURES}, ${WEIGHT} AS weight FROM '${path}'`)
  return async () => {
    const result = await db.runAndReadAll(`SELECT COUNT(*), SUM(x) FROM (${sql})`)
    return result.getRowsJson()[0].map(x => Math.round(Number(x)))
  }
}

const SQL = {
  sums: `SELECT COUNT(*), SUM(low), SUM(best), SUM(high), MIN(low) AS x, MAX(high) FROM figures
    GROUP BY place, concept, "end"`,
  quantiles: `SELECT quantile_cont(best, [0.25, 0.5, 0.75])[2] AS x FROM figures GROUP BY place, concept, "end"`,
  median: `SELECT MIN(CASE WHEN passed >= total * 0.499999999 THEN best END) AS x FROM (
    SELECT place, concept, "end", best,
      SUM(weight) OVER (PARTITION BY place, concept, "end" ORDER BY best, weight ROWS UNBOUNDED PRECEDING) AS passed,
      SUM(weight) OVER (PARTITION BY place, concept, "end") AS total
    FROM figures) GROUP BY place, concept, "end"`,
}

const arquero = rollup => async (path, R) => {
  const columns = columnsOf(await figuresOfClaims(path, R))
  const aq = await import('arquero')
  return () => {
    const out = aq
      .table(columns)
      .groupby(...KEY)
      .rollup(rollup(aq, R))
    return [out.numRows(), sum(out.array('x'))]
  }
}

/** The fastest way that arquero has: an aggregate of one's own, over the lists of each group. */
function weightedMedian({ addAggregateFunction }, { sortPairs, weightedMedianOfSorted }) {
  const init = state => (state.lists = [[], []])
  const add = ({ lists }, value, weight) => {
    lists[0].push(value)
    lists[1].push(weight)
  }
  const value = ({ lists: [values, weights] }) => {
    const [v, w, n] = [Float64Array.from(values), Float64Array.from(weights), values.length]
    sortPairs(v, w, n, new Float64Array(2 * n))
    return weightedMedianOfSorted(v, w, n)
  }
  const create = () => ({ init, add, rem: () => undefined, value })
  addAggregateFunction('weighted_median', { create, param: [2] }, { override: true })
  return { x: 'd => op.weighted_median(d.best, d.weight)' }
}

const polars = aggregates => async (path, R) => {
  const { default: pl } = await import('nodejs-polars')
  const columns = columnsOf(await figuresOfClaims(path, R))
  const table = pl.DataFrame(columns)
  return () => {
    const out = table.groupBy(...KEY).agg(...aggregates(pl))
    return [out.height, sum(out.getColumn('x').toArray())]
  }
}

/** Count, sums and hull of a group lie side by side. */
function sumsAndHull(figures, { codesOfQuestions }, { low: l, best: b, high: h }) {
  const { codes, size } = codesOfQuestions(figures)
  const out = new Float64Array(6 * size)
  for (let g = 0; g < size; g++) {
    out[6 * g + 4] = Infinity
    out[6 * g + 5] = -Infinity
  }
  for (let i = 0; i < codes.length; i++) {
    const g = 6 * codes[i]
    const low = l[i]
    const high = h[i]
    out[g] += 1
    out[g + 1] += low
    out[g + 2] += b[i]
    out[g + 3] += high
    if (low < out[g + 4]) out[g + 4] = low
    if (high > out[g + 5]) out[g + 5] = high
  }
  let x = 0
  for (let g = 0; g < size; g++) x += out[6 * g + 4]
  return [size, Math.round(x)]
}

/** Puts a column question after question. */
function laidOut(values, places) {
  const out = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) out[places[i]] = values[i]
  return out
}

function quantiles(figures, { questions, sortPairs }, { best }) {
  const { length, offsets, places } = questions(figures)
  const values = laidOut(best, places)
  const [sorted, beside, spare] = [new Float64Array(1e5), new Float64Array(1e5), new Float64Array(2e5)]
  const out = SHARES.map(() => new Float64Array(length))
  for (let g = 0; g < length; g++) {
    const from = offsets[g]
    const n = offsets[g + 1] - from
    for (let i = 0; i < n; i++) sorted[i] = values[from + i]
    sortPairs(sorted, beside, n, spare)
    for (let k = 0; k < SHARES.length; k++) {
      const at = (n - 1) * SHARES[k]
      const below = Math.floor(at)
      const value = sorted[below]
      out[k][g] = at === below ? value : value + (at - below) * (sorted[below + 1] - value)
    }
  }
  return [length, sum(out[1])]
}

function medians(figures, { questions, sortPairs, weightedMedianOfSorted }, { best, weight }) {
  const { length, offsets, places } = questions(figures)
  const [values, weights] = [laidOut(best, places), laidOut(weight, places)]
  const [v, w, spare] = [new Float64Array(1e5), new Float64Array(1e5), new Float64Array(2e5)]
  const out = new Float64Array(length)
  for (let g = 0; g < length; g++) {
    const from = offsets[g]
    const n = offsets[g + 1] - from
    for (let i = 0; i < n; i++) {
      v[i] = values[from + i]
      w[i] = weights[from + i]
    }
    sortPairs(v, w, n, spare)
    out[g] = weightedMedianOfSorted(v, w, n)
  }
  return [length, sum(out)]
}

const reckoner = kernel => async (path, R) => {
  const figures = await figuresOfClaims(path, R)
  const columns = columnsOf(figures)
  return () => kernel(figures, R, columns)
}

/** What cannot be gone below: one look at every cell that the task needs, without groups. */
async function columnsOnce(path, R) {
  const columns = Object.values(columnsOf(await figuresOfClaims(path, R)))
  return () => {
    let total = 0
    for (const values of columns) for (let i = 0; i < values.length; i++) total += values[i]
    return [columns.length, Math.round(total)]
  }
}

const tasks = {
  'hull and sums: arquero rollup': arquero(({ op }) => ({
    n: op.count(),
    l: op.sum('low'),
    b: op.sum('best'),
    h: op.sum('high'),
    x: op.min('low'),
    y: op.max('high'),
  })),
  'hull and sums: DuckDB, 1 thread': duckDbTask(1, SQL.sums),
  'hull and sums: DuckDB, 2 threads': duckDbTask(2, SQL.sums),
  'hull and sums: polars': polars(pl => [
    pl.col('low').sum().alias('l'),
    pl.col('best').sum(),
    pl.col('high').sum().alias('h'),
    pl.col('low').min().alias('x'),
    pl.col('high').max().alias('y'),
  ]),
  'hull and sums: Reckoner’s questions': reckoner(sumsAndHull),
  'hull and sums: one look at each of 7 columns': columnsOnce,
  'quantiles: arquero rollup': arquero(({ op }) => ({
    l: op.quantile('best', 0.25),
    x: op.quantile('best', 0.5),
    h: op.quantile('best', 0.75),
  })),
  'quantiles: DuckDB, 1 thread': duckDbTask(1, SQL.quantiles),
  'quantiles: DuckDB, 2 threads': duckDbTask(2, SQL.quantiles),
  'quantiles: polars': polars(pl =>
    SHARES.map((share, k) => pl.col('best').quantile(share, 'linear').alias('lxh'.charAt(k))),
  ),
  'quantiles: Reckoner’s questions, laid out and sorted': reckoner(quantiles),
  'weighted median: arquero rollup': arquero(weightedMedian),
  'weighted median: DuckDB, 1 thread': duckDbTask(1, SQL.median),
  'weighted median: DuckDB, 2 threads': duckDbTask(2, SQL.median),
  'weighted median: Reckoner’s questions, laid out and sorted': reckoner(medians),
}

await inTurns(import.meta.url, tasks, [
  "export { codesOfQuestions } from './src/reconcile/codes-of-questions.js'",
  "export { questions } from './src/reconcile/questions.js'",
  "export { weightedMedianOfSorted } from './src/reconcile/weighted-median.js'",
  "export { sortPairs } from './src/util/sort-pairs.js'",
  "export { column } from './src/read/column.js'",
  "export { definePublisher } from './src/read/publisher.js'",
  "export { readFile } from './src/node/read-file.js'",
])
