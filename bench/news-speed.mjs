// How fast `readNews` is: articles with few and with many figures, longer and longer texts, texts made to be slow.
//   npm run build && node bench/news-speed.mjs
// The articles are made here, of sentences of our own. Times are those of the processor, all threads together.
import { cpus } from 'node:os'
import { cpuUsage, version } from 'node:process'
import { readNews } from '../dist/news.js'
import { articles } from './news-text.mjs'

const RUNS = 15
/** Before what counts: the engine takes some megabytes to know the code. */
const WARM = 8
const MB = 1_000_000

function msOf(texts) {
  const before = cpuUsage()
  let figures = 0
  for (const text of texts) figures += readNews({ text, language: 'en', published: '2021-05-20' }).figures.length
  const { user, system } = cpuUsage(before)
  return { ms: (user + system) / 1000, figures }
}

const lengthOf = texts => texts.reduce((sum, text) => sum + text.length, 0)
const sorted = values => [...values].sort((a, b) => a - b)

console.log(`Node ${version}, ${cpus()[0].model}, ${cpus().length} cores\n`)

const kinds = [
  ['no sentence', 0],
  ['one sentence in ten', 0.1],
  ['one sentence in five', 0.2],
  ['one sentence in two', 0.5],
  ['every sentence', 1],
].map(([name, share]) => ({ name, texts: articles(MB / 4, share), runs: [] }))

for (let run = -WARM; run < RUNS; run++)
  for (const { texts, runs } of kinds) {
    const { ms, figures } = msOf(texts)
    if (run >= 0) runs.push({ speed: lengthOf(texts) / 1000 / ms, figures: (figures / lengthOf(texts)) * 1000 })
  }

console.log(
  '| sentences that state figures | figures per 1,000 characters | MB/s, median | least–most |\n|---|---|---|---|',
)
for (const { name, runs } of kinds) {
  const speeds = sorted(runs.map(({ speed }) => speed)).map(speed => speed.toFixed(1))
  console.log(`| ${name} | ${runs[0].figures.toFixed(1)} | ${speeds[RUNS >> 1]} | ${speeds[0]}–${speeds[RUNS - 1]} |`)
}

console.log('\n| one text of | ms of processor | ms a megabyte |\n|---|---|---|')
for (const size of [1, 2, 4, 8]) {
  const text = articles(size * MB, 0.2).join('\n\n')
  const ms = sorted([1, 2, 3].map(() => msOf([text]).ms))[1]
  console.log(`| ${size} MB | ${ms.toFixed(0)} | ${((ms * MB) / text.length).toFixed(0)} |`)
}

const pieces = [
  ['digits', '9'],
  ['numbers', '12 '],
  ['numbers with commas', '9,'],
  ['numbers with hyphens', 'twenty-'],
  ['ranges', '1-'],
  ['lines of numbers', '12\n'],
  ['one letter', 'x'],
  ['letters with accents', 'é'],
  ['letters with hyphens', 'a-'],
  ['letters with points', 'a.b.'],
  ['capitals', 'in Xa Yb Zc '],
  ['brackets', '('],
  ['brackets with numbers', '(12 people ('],
  ['quotes that nobody closes', '"12 killed '],
  ['one verb', 'killed '],
  ['hedges', 'at least more than about '],
  ['dates', '3 May to '],
  ['sources', 'according to '],
  ['places taken up', 'the province '],
  ['persons', 'a woman and her child '],
  ['one endless sentence', '12 people, including five children, '],
]

console.log('\n| a megabyte of | ms of processor |\n|---|---|')
for (const [name, piece] of pieces) {
  const { ms } = msOf([piece.repeat(Math.ceil(MB / piece.length))])
  console.log(`| ${name}: \`${piece.trim()}\` | ${ms.toFixed(0)} |`)
}
