// How long a person waits for `check`: node bench/check.mjs (after npm run build). Five problems of 500 figures and
// about 1,000 relations, and the two datasets of the package; the core's fast way and the exact one with HiGHS.
// Prints the median and the slowest of three runs in seconds of the processor, which other programs do not disturb, and
// what was found.
import { cpuUsage } from 'node:process'
import { check, figures, relationsOf } from '../dist/index.js'
import { check as checkExactly } from '../dist/solver.js'
import * as news from '../dist/datasets/idlib-2019-2020.js'
import * as un from '../dist/datasets/nw-syria-displacement-2019-2020.js'

const RUNS = 3

/** The same numbers on every run. */
function numbers(seed) {
  let at = seed
  return (from, to) => {
    at = (at * 1103515245 + 12345) % 2147483648
    return from + Math.floor((at / 2147483648) * (to - from + 1))
  }
}

/** Ten levels of fifty figures around true numbers; parts lie a level below. `wrong` wholes are stated too small. */
function levels(wrong) {
  const any = numbers(7)
  const truth = Array.from({ length: 500 }, (_, i) => any(50, 100) * 3 ** (9 - Math.floor(i / 50)))
  const slips = new Set(Array.from({ length: wrong }, () => any(0, 299)))
  const rows = truth.map((number, i) => {
    const stated = slips.has(i) ? number / 10 : number
    const open = i % 3 === 0 && !slips.has(i)
    return {
      id: `f${i}`,
      concept: 'killed',
      text: '',
      low: Math.floor(stated * 0.9),
      high: open ? null : Math.ceil(stated * 1.1),
    }
  })
  const relations = []
  while (relations.length < 1000) {
    const whole = any(0, 449)
    const below = 50 * (Math.floor(whole / 50) + 1)
    const [a, b] = [any(below, below + 49), any(below, below + 49)]
    if (relations.length % 2 === 0) relations.push({ kind: 'part', part: `f${a}`, whole: `f${whole}` })
    else if (a !== b && truth[a] + truth[b] <= truth[whole])
      relations.push({ kind: 'parts', parts: [`f${a}`, `f${b}`], whole: `f${whole}` })
  }
  return { figures: figures(rows), relations, options: { derive: false } }
}

/** A year of twelve provinces and the country by month, in three groups, with running totals: relations are derived. */
function year(wrong) {
  const any = numbers(11)
  const slips = new Set(Array.from({ length: wrong }, () => any(0, 499)))
  const rows = []
  const add = (place, group, start, end, number) => {
    const stated = slips.has(rows.length) ? number * 4 : number
    const text = rows.length % 4 === 0 ? `about ${Math.round(stated)}` : String(Math.round(stated))
    rows.push({
      id: `f${rows.length}`,
      concept: 'killed',
      place,
      group,
      start,
      end,
      text,
      source: `S${rows.length % 5}`,
    })
  }
  const days = month => [`2021-${month}-01`, `2021-${month}-28`]
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
  const provinces = Array.from({ length: 12 }, (_, i) => `SY${String(i + 1).padStart(2, '0')}`)
  let total = 0
  for (const month of months) {
    const [start, end] = days(month)
    let all = 0
    for (const place of provinces) {
      const number = any(100, 999)
      all += number
      add(place, 'all', start, end, number)
      add(place, 'civilians', start, end, number * 0.6)
      add(place, 'children', start, end, number * 0.1)
    }
    total += all
    add('SYR', 'all', start, end, all * 1.02)
    add('SYR', 'civilians', start, end, all * 0.62)
    add('SYR', 'all', '2021-01-01', end, total * 1.05)
  }
  const table = figures(rows.slice(0, 500))
  return { figures: table, relations: [], options: {} }
}

const problems = {
  'ten levels, all true': levels(0),
  'ten levels, 5 slips': levels(5),
  'ten levels, 40 slips': levels(40),
  'a year by month and province': year(0),
  'the same with 10 slips': year(10),
  'five news reports': { figures: news.figures, relations: news.relations, options: { places: news.places } },
  'northwest Syria, counted once': {
    figures: un.figures,
    relations: [],
    options: { places: un.places, countedOnce: true },
  },
}

async function timed(run) {
  const times = []
  let result
  for (let i = 0; i < RUNS; i++) {
    const start = cpuUsage()
    result = await run()
    const { user, system } = cpuUsage(start)
    times.push((user + system) / 1e6)
  }
  times.sort((a, b) => a - b)
  return { median: times[1], slowest: times.at(-1), result }
}

const seconds = time => `${time.toFixed(2)} s`
console.log('problem | figures | relations | fast | exact | slowest exact | contradictions, fast and exact | notes')
for (const [name, { figures: table, relations, options }] of Object.entries(problems)) {
  const all = options.derive === false ? relations : [...relationsOf(table, options), ...relations]
  const fast = await timed(() => check(table, relations, options))
  const exact = await timed(() => checkExactly(table, relations, options))
  const found = [fast, exact].map(({ result }) => result.contradictions.length).join(', ')
  console.log(
    [
      name,
      table.length,
      all.length,
      seconds(fast.median),
      seconds(exact.median),
      seconds(exact.slowest),
      found,
      exact.result.notes.join(' '),
    ].join(' | '),
  )
}
