/**
 * From articles to ranges without a hand: reads the five reports of the dataset `idlib-2019-2020`, asks what the first
 * example asks of the hand-made figures, and prints the ranges beside each other.
 *
 *   npm run build
 *   node bench/news-pipeline.mjs FOLDER
 *
 * The folder holds the reports as text files, in the order of the dataset by name; they are not in the repository. The
 * day of publication and the outlet of each are those of the dataset, and so are the places. A figure that was read at
 * the characters of one of the dataset goes by its id, so that the questions can be put by id; nothing else is taken
 * from the dataset.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { difference, figures, section, sum } from '../dist/index.js'
import { readNews } from '../dist/news.js'
import * as byHand from '../dist/datasets/idlib-2019-2020.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('missing folder: node bench/news-pipeline.mjs FOLDER')

/** "Idlib" in these reports is the area of the offensive, which has no border; the dataset has names for the rest. */
const place = 'idlib-area'
const { places } = byHand
const hand = [...byHand.figures]
const report = id => id.slice(0, id.indexOf('-'))
const span = figure => /(\d+)-(\d+)/.exec(figure.locator).slice(1).map(Number)

const read = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .flatMap((name, i) => {
    const own = hand.filter(({ id }) => report(id) === `S${i}`)
    const { published = null, outlet = null } = own[0] ?? {}
    const text = readFileSync(join(folder, name), 'utf8')
    const rows = [...readNews({ text, language: 'en', published, outlet, place, places }).figures]
    return withIds(rows, own)
  })
const table = figures(read)

/** The ids of the dataset for figures at the same characters, the links between them included. */
function withIds(rows, own) {
  const ids = new Map()
  const left = new Set(own)
  for (const row of rows) {
    const [from, to] = span(row)
    const near = [...left].filter(other => span(other)[0] < to && from < span(other)[1])
    const same = near.find(({ concept, group }) => concept === row.concept && group === row.group) ?? near[0]
    if (same === undefined) continue
    left.delete(same)
    ids.set(row.id, same.id)
  }
  const link = flag => flag.replace(/:(.*)$/s, (_, id) => `:${ids.get(id) ?? id}`)
  return rows.map(row => ({ ...row, id: ids.get(row.id) ?? row.id, flags: row.flags.map(link) }))
}

const where = wanted => figure => Object.entries(wanted).every(([column, value]) => figure[column] === value)
const ids =
  (...wanted) =>
  ({ id }) =>
    wanted.includes(id)
const since = ['2011-01-01', '2011-12-31']
const displaced = where({ concept: 'newly-displaced', start: '2019-12-01' })
const driven = where({ concept: 'driven-from-home' })

const questions = [
  ['killed, 2011 to end 2019', where({ concept: 'killed', group: 'all', place: 'SYR' }), { asOf: '2019-12-31', since }],
  [
    'population, Idlib province, December 2020',
    where({ concept: 'population', place: 'SY07' }),
    { asOf: '2020-12-12' },
  ],
  [
    'civilians in the zone, February 2020',
    where({ concept: 'population', place: 'idlib-zone' }),
    { asOf: '2020-02-20' },
  ],
  ['newly displaced, 16 to 24 December 2019', ids('S3-6')],
  ['newly displaced, 1 December 2019 to 20 February 2020', displaced, { asOf: '2020-02-20' }],
  ['newly displaced, 1 December 2019 to 2 March 2020', displaced, { asOf: '2020-03-02' }],
  ['newly displaced, April to August 2019', ids('S3-15')],
  ['driven from home, 2011 to end 2019', driven, { asOf: '2019-12-31', since }],
  ['driven from home, 2011 to 20 February 2020', driven, { asOf: '2020-02-20', since }],
  ['soldiers killed, February to 2 March 2020', ids('S2-2a', 'S2-2b', 'S2-3', 'S2-4')],
  ['civilians killed in nine days', ids('S3-5')],
  ['settlements captured, 20 to 24 December 2019', where({ concept: 'settlements-captured' })],
]

const answers = (all, wanted, options) => {
  const population = figures(all.filter(where({ concept: 'population', group: 'all' })))
  const { ranges } = section('', figures(all.filter(wanted)), { screen: { population }, ...options })
  return [...ranges].map(line).sort()
}
/** A range without where it is and which figures are in it. */
const bare = one => one.replace(/^(\S+ \S+) \S+/, '$1').replace(/ \(.*$/, '')
const line = ({ concept, group, place, start, end, low, high, kept, setAside }) => {
  const aside = setAside.length === 0 ? '' : `, aside ${setAside.map(({ id }) => id).sort().join(' ')}` // prettier-ignore
  return `${concept} ${group} ${place} ${start} to ${end}: ${low} to ${high} (${[...kept].sort().join(' ')}${aside})`
}

/** What the last questions of the example put together. */
const worked = all => {
  const one = id => all.find(figure => figure.id === id)
  const waves = [one('S3-15'), one('S3-6')]
  const [taken, retaken] = [one('S3-2'), one('S3-11')]
  const net =
    taken && retaken ? difference(taken, { ...retaken, group: 'government-forces', place: taken.place }) : null
  return [
    waves.every(Boolean) ? `two waves, as people: ${sum(waves).low} or more` : 'two waves: not read',
    net === null ? 'villages, net: not read' : `villages, net: ${net.low} to ${net.high}`,
  ]
}

const count = { same: 0, numbers: 0 }
const compare = (heading, a, b) => {
  const agree = a.join('\n') === b.join('\n')
  const numbers = agree || a.map(bare).sort().join('\n') === b.map(bare).sort().join('\n')
  if (agree) count.same++
  if (numbers) count.numbers++
  console.log(`${agree ? 'same         ' : numbers ? 'same numbers ' : 'different    '}${heading}`)
  for (const one of a) console.log(`             ${agree ? '' : 'by hand  '}${one}`)
  if (!agree) for (const one of b) console.log(`             read     ${one}`)
}
for (const [heading, wanted, options = {}] of questions)
  compare(heading, answers(hand, wanted, options), answers(read, wanted, options))
compare('worked out', worked(hand), worked(read))
console.log(
  `\n${table.length} figures read, ${hand.length} by hand. Of ${questions.length + 1} questions ${count.same} have the same ranges, and ${count.numbers - count.same} more the same numbers of the same days at a place called otherwise.`,
)

const COLUMNS = ['concept', 'group', 'unit', 'value', 'hedge', 'low', 'high', 'source', 'place', 'from', 'start', 'end']
console.log('\nFigures that differ in a column:')
for (const figure of hand) {
  const own = read.find(({ id }) => id === figure.id)
  if (own === undefined) console.log(`${figure.id}  not read: ${figure.text}`)
  const differ = own === undefined ? [] : COLUMNS.filter(column => own[column] !== figure[column])
  if (differ.length > 0)
    console.log(
      `${figure.id}  ${differ.map(column => `${column} ${own[column]}, by hand ${figure[column]}`).join('; ')}`,
    )
}
