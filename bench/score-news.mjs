/**
 * Precision and recall of `readNews` on labelled sentences.
 *
 *   npm run build
 *   node bench/score-news.mjs sentences.jsonl [--errors]
 *
 * One JSON object a line:
 *
 *   {"text": "Some 3,500 families fled on Monday.", "language": "en", "published": "2021-05-20",
 *    "figures": [{"concept": "newly-displaced", "unit": "households", "value": 3500, "hedge": "about"}]}
 *
 * `text` and `figures` are needed; `language` is "en" unless given; `published`, `place` and `outlet` go to `readNews`.
 * Of a label, `concept` (one, or a list of those that are right) and `value` are needed, or `low` and `high` where no
 * number is written; a null is a statement, a missing key is none. `unit`, `group`, `hedge`, `source`, `start`, `end`
 * and `place` are scored where they are given. A label is found if a figure has its concept, its unit if given, and
 * its number. `"figures": []` says that the text states none. Where only numbers are read (Arabic, Russian, Ukrainian),
 * `numbers` stands in place of `figures`: `value` and `hedge`, or `low` and `high` with a `value` of null.
 *
 * Prints: recall (labels found), precision (figures that are labelled; totals that were worked out, and second sides
 * of "each", are not counted), how many of the found have each further field right, and figures ten times off.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const FIELDS = ['unit', 'group', 'hedge', 'source', 'start', 'end', 'place', 'low', 'high']

/** Scores rows with a reader; `report` gets every miss and every figure too many. */
export function score(rows, readNews, report = () => {}) {
  const sum = { sentences: 0, labels: 0, found: 0, read: 0, tenfold: 0 }
  const fields = Object.fromEntries(FIELDS.map(name => [name, { given: 0, right: 0 }]))
  for (const row of rows) {
    const { text, language = 'en', published = null, place = null, outlet = null } = row
    const reading = readNews({ text, language, published, place, outlet })
    const labels = row.numbers?.map(number => ({ ...number, ...NUMBER })) ?? row.figures
    const left = row.numbers === undefined ? [...reading.figures] : handedBack(reading)
    sum.sentences++
    sum.labels += labels.length
    for (const label of labels) {
      const at = left.findIndex(figure => matches(label, figure))
      if (at < 0) {
        report(`missed  ${describe(label)}\n        ${text}`)
        if (left.some(figure => tenTimes(label, figure))) sum.tenfold++
        continue
      }
      const [figure] = left.splice(at, 1)
      sum.found++
      sum.read++
      for (const name of FIELDS) {
        if (!Object.hasOwn(label, name)) continue
        fields[name].given++
        if (figure[name] === label[name]) fields[name].right++
        else report(`${name}  ${String(figure[name])}, not ${String(label[name])}\n        ${text}`)
      }
    }
    for (const figure of left) {
      if (figure.flags.some(flag => flag === 'derived' || flag === 'distributive')) continue
      sum.read++
      report(`too many  ${describe(figure)}\n        ${text}`)
    }
  }
  return { ...sum, recall: ratio(sum.found, sum.labels), precision: ratio(sum.found, sum.read), fields }
}

const NUMBER = { concept: 'number', flags: [] }

/** The numbers that were handed back unread, as figures of no concept. */
const handedBack = ({ refused }) =>
  refused.flatMap(({ numbers }) => (numbers === null ? [] : [{ ...numbers, ...NUMBER }]))

const conceptsOf = ({ concept }) => (Array.isArray(concept) ? concept : [concept])

function matches(label, figure) {
  if (!conceptsOf(label).includes(figure.concept)) return false
  if (Object.hasOwn(label, 'unit') && label.unit !== figure.unit) return false
  if (Object.hasOwn(label, 'value') && label.value !== null) return label.value === figure.value
  return (
    (label.low ?? figure.low) === figure.low && (label.high ?? figure.high) === figure.high && figure.value === null
  )
}

/** Whether a figure of the same concept is ten times off. */
function tenTimes(label, figure) {
  if (!conceptsOf(label).includes(figure.concept) || label.value == null || figure.value === null) return false
  if (label.value === 0 || figure.value === 0) return false
  return Math.max(label.value / figure.value, figure.value / label.value) >= 10
}

const describe = ({ concept, unit, value, low, high }) => `${concept} ${value ?? `${low}–${high}`} ${unit ?? ''}`

const ratio = (part, whole) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path, ...flags] = process.argv.slice(2)
  if (path === undefined) throw new Error('missing file: node bench/score-news.mjs sentences.jsonl [--errors]')
  const { readNews } = await import('../dist/news.js')
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
  const { fields, ...sum } = score(rows, readNews, flags.includes('--errors') ? console.log : undefined)
  console.log(sum)
  for (const [name, { given, right }] of Object.entries(fields)) {
    if (given > 0) console.log(`${name.padEnd(7)} ${right} of ${given}`)
  }
}
