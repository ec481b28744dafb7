// Numbers in words and in news, beside general readers of language: how fast, and how many are right.
//   npm run build && node bench/words.mjs
// The others, Recognizers-Text and compromise, are installed by `npm install` in this folder.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { cpuUsage, version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { isRefusal, quantity } from '../dist/index.js'
import { readNews } from '../dist/news.js'

const RUNS = 15
/** Before what counts: short work is timed when the engine knows it. */
const WARM = 20

async function present(name, load) {
  try {
    return [name, await load()]
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.log(`not installed: ${name} (npm install in bench/)`)
    return null
  }
}

/** Each gives the numbers that stand in a text. */
const readers = new Map(
  [
    ['Reckoner', text => numbersOf(quantity(text))],
    await present('Recognizers-Text', async () => {
      const { default: suite } = await import('@microsoft/recognizers-text-suite')
      const { Culture, recognizeNumber } = suite
      return text => recognizeNumber(text, Culture.English).map(({ resolution }) => Number(resolution?.value))
    }),
    await present('compromise', async () => {
      const { default: nlp } = await import('compromise')
      return text =>
        nlp(text)
          .numbers()
          .json()
          .map(({ number }) => Number(number?.num))
    }),
  ].filter(Boolean),
)

/** What counts is the number that is written; "dozens" has none. Of a range both ends count. */
function numbersOf(read) {
  if (isRefusal(read)) return []
  const { value, low, high } = read
  return value !== null ? [value] : [low, high].filter(x => x !== null)
}

/** As newsrooms, agencies and ministries write numbers, and the numbers that are meant. */
const phrases = [
  ['300', [300]],
  ['1,200', [1200]],
  ['1.2 million', [1_200_000]],
  ['3.7 million', [3_700_000]],
  ['400,000', [400_000]],
  ['about 300', [300]],
  ['more than 400,000', [400_000]],
  ['at least 12', [12]],
  ['nearly 900,000', [900_000]],
  ['up to 40', [40]],
  ['between 250 and 300', [250, 300]],
  ['250-300', [250, 300]],
  ['10 to 15', [10, 15]],
  ['two hundred', [200]],
  ['twenty-five', [25]],
  ['a dozen', [12]],
  ['two dozen', [24]],
  ['half a million', [500_000]],
  ['one and a half million', [1_500_000]],
  ['2m', [2_000_000]],
  ['35k', [35_000]],
  ['three hundred thousand', [300_000]],
  ['some 3,500', [3500]],
  ['over a million', [1_000_000]],
  ['fewer than 50', [50]],
  ['10 000', [10_000]],
  ['1 million to 1.2 million', [1_000_000, 1_200_000]],
  ['an estimated 1,750', [1750]],
  ['no fewer than 19', [19]],
  ['1.041 million', [1_041_000]],
  ['15,000–20,000', [15_000, 20_000]],
  ['as many as 70', [70]],
  ['around 5,000', [5000]],
  ['12', [12]],
  ['zero', [0]],
  ['none', [0]],
  ['2.5 to 3 million', [2_500_000, 3_000_000]],
  ['close to 100', [100]],
  ['eleven', [11]],
  ['one hundred and six', [106]],
]

const sentences = readFileSync(fileURLToPath(new URL('news-held-out.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(({ language = 'en' }) => language === 'en')

const same = (a, b) => a.length === b.length && a.every((x, i) => x === b[i])

/** Milliseconds of the processor: others may use the machine. */
function clock() {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

function medianOf(work) {
  for (let i = 0; i < WARM; i++) work()
  const times = Array.from({ length: RUNS }, () => {
    const before = clock()
    work()
    return clock() - before
  }).sort((a, b) => a - b)
  return { ms: times[Math.floor(RUNS / 2)], least: times[0], most: times.at(-1) }
}

const microseconds = ({ ms, least, most }, n) =>
  [ms, least, most]
    .map(x => ((x * 1000) / n).toFixed(0))
    .join(' ')
    .replace(/^(\S+) (\S+) (\S+)$/, '$1 ($2–$3)')

const quoted = texts => (texts.length === 0 ? 'none' : texts.map(text => `“${text}”`).join(', '))

function table(title, rows) {
  console.log(`\n### ${title}\n`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${version}`)

const parsed = [...readers].map(([name, numbers]) => {
  const missed = phrases.filter(([text]) => numbers(text).length === 0).map(([text]) => text)
  const wrong = phrases
    .filter(([text, right]) => !same(numbers(text), right) && !missed.includes(text))
    .map(([text]) => text)
  const time = medianOf(() => phrases.forEach(([text]) => numbers(text)))
  return { name, wrong, missed, time }
})
const base = parsed[0].time.ms
table(`${phrases.length} phrases`, [
  ['reader', 'numbers right', 'µs a phrase, median (least–most)', 'times Reckoner’s', 'another number', 'no number'],
  ['---', '---', '---', '---', '---', '---'],
  ...parsed.map(({ name, wrong, missed, time }) => [
    name,
    `${phrases.length - wrong.length - missed.length} of ${phrases.length}`,
    microseconds(time, phrases.length),
    (time.ms / base).toFixed(1),
    quoted(wrong),
    quoted(missed),
  ]),
])

/** Of the labelled numbers, how many are found; of those found, how many are labelled. */
function scored(numbers) {
  const sum = { labels: 0, found: 0, given: 0 }
  for (const row of sentences) {
    const left = numbers(row)
    const labels = row.figures.flatMap(({ value = null }) => value ?? [])
    sum.given += left.length
    sum.labels += labels.length
    for (const label of labels) {
      const at = left.indexOf(label)
      if (at >= 0) left.splice(at, 1)
      if (at >= 0) sum.found++
    }
  }
  return sum
}

const news = [
  [
    'Reckoner, `readNews`: with concept, group, place and day',
    ({ text, published = null }) =>
      readNews({ text, language: 'en', published })
        .figures.rows.filter(({ flags }) => !flags.includes('derived'))
        .flatMap(({ value }) => value ?? []),
  ],
  ...[...readers].slice(1).map(([name, numbers]) => [`${name}: every number`, ({ text }) => numbers(text)]),
].map(([name, numbers]) => ({ name, ...scored(numbers), time: medianOf(() => sentences.forEach(row => numbers(row))) }))
const percent = (a, b) => `${((100 * a) / b).toFixed(0)} %`
table(`${sentences.length} sentences of news`, [
  [
    'reader',
    'labelled numbers found',
    'of the numbers given, are labelled',
    'µs a sentence, median (least–most)',
    'times Reckoner’s',
  ],
  ['---', '---', '---', '---', '---'],
  ...news.map(({ name, labels, found, given, time }) => [
    name,
    percent(found, labels),
    percent(found, given),
    microseconds(time, sentences.length),
    (time.ms / news[0].time.ms).toFixed(1),
  ]),
])
