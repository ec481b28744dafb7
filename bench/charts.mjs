// How long a chart takes: to be specified by Reckoner, compiled by vega-lite, and drawn.
//   npm run build && node bench/charts.mjs
// 12 places × 150 days of ranges. Medians of 100 runs after 33 that do not count, in one process;
// of the processor's time, since others may use the machine. Beside it, in turns: the floor, which is to make the rows of
// the same specification anew as plain objects and nothing else, and the first time, which is what somebody sees who
// draws one chart.
import { cpus } from 'node:os'
import { cpuUsage, version } from 'node:process'
import { compile } from 'vega-lite'
import * as vega from 'vega'
import {
  figures,
  overviewChart,
  places,
  rangeChart,
  reconcile,
  smallMultiples,
  sourceChart,
  tableChart,
} from '../dist/index.js'
import { generator } from './random.mjs'

const PLACES = 12
const DAYS = 150
const RUNS = 100

const random = generator(7)
const day = i => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10)
const rows = Array.from({ length: PLACES * DAYS }, (_, i) => {
  const [place, at] = [`SY${String(1 + Math.floor(i / DAYS)).padStart(2, '0')}`, day(i % DAYS)]
  const value = Math.round(10_000 + 1000 * place.charCodeAt(3) + 5000 * random())
  const base = { concept: 'idps', place, start: at, end: at }
  return [
    { ...base, id: `${i}a`, source: 'A', text: String(value) },
    { ...base, id: `${i}b`, source: 'B', text: `about ${Math.round(value / 1000) * 1000 + 1000}` },
  ]
}).flat()

const all = figures(rows)
const ranges = reconcile(all)
// The words of a range are made when they are first read, and once.
console.log(`${ranges.rows.length} ranges`)
const one = ranges.filter(({ place }) => place === 'SY01')
const last = ranges.filter(({ end }) => end === day(DAYS - 1))

const charts = {
  'smallMultiples, 12 × 150 ranges': () => smallMultiples(ranges, { places }),
  'rangeChart, 150 ranges': () => rangeChart(one, { places }),
  'rangeChart, 150 ranges with 300 figures': () => rangeChart(one, { places, figures: all }),
  'overviewChart, 12 ranges': () => overviewChart(last, { places }),
  'tableChart, 12 ranges': () => tableChart(last, { places }),
  'sourceChart, 1 range': () => sourceChart(last.at(0), { figures: all, places }),
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const shown = x => x.toFixed(x < 10 ? 2 : 0)
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted[0])}–${shown(sorted.at(-1))})`
}

/** The rows that a specification has, made anew: what no way of specifying could do without. */
const rowsAnew = ({ layer }) => layer.map(({ data }) => data.values.map(row => ({ ...row })))

/** Milliseconds of the processor, of all threads of this process. */
function clock() {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

function time(work, runs) {
  for (let i = 0; i < runs / 3; i++) work()
  return Array.from({ length: runs }, () => {
    const before = clock()
    work()
    return clock() - before
  })
}

function inTurns(work, other) {
  const [own, others] = [[], []]
  for (let i = 0; i < RUNS + RUNS / 3; i++) {
    for (const [one, times] of [
      [work, own],
      [other, others],
    ]) {
      const before = clock()
      one()
      times.push(clock() - before)
    }
  }
  return [own.slice(RUNS / 3), others.slice(RUNS / 3)]
}

async function timeOfDrawing(spec) {
  const times = []
  for (let i = 0; i < 4; i++) {
    const before = clock()
    await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG()
    times.push(clock() - before)
  }
  return times.slice(1)
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${version}, vega ${vega.version}\n`)
console.log(
  '| chart | ms to specify, median (least–most) | the first time | only its rows | rows | kB of JSON | ms to compile | ms to draw as SVG |\n|---|---|---|---|---|---|---|---|',
)
for (const [name, draw] of Object.entries(charts)) {
  const before = clock()
  const chart = draw()
  const first = (clock() - before).toFixed(0)
  const { spec } = compile(JSON.parse(JSON.stringify(chart)))
  const kilobytes = (JSON.stringify(chart).length / 1000).toFixed(0)
  const [own, floor] = inTurns(draw, () => rowsAnew(chart))
  const rows = chart.layer.reduce((sum, { data }) => sum + data.values.length, 0)
  const compiling = time(() => compile(JSON.parse(JSON.stringify(chart))), 6)
  const cells = [name, spread(own), first, spread(floor), rows, kilobytes, spread(compiling)]
  console.log(`| ${[...cells, spread(await timeOfDrawing(spec))].join(' | ')} |`)
}
