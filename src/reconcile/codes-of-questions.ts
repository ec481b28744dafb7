import type { DayColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { ColumnarTable } from '../figures/table.js'
import type { Codes } from '../util/combine-codes.js'
import { NO_DAY } from '../util/day.js'
import { PairCodes } from '../util/pair-codes.js'
import type { Digit } from './digit.js'
import { digitOfWords } from './digit-of-words.js'
import { digitsOfDays } from './digits-of-days.js'

/** What tells questions apart besides their days; a place last, as it has the most values. */
const WORDS = [
  'concept',
  'group',
  'unit',
  'measure',
  'from',
  'flags',
  'place',
] as const satisfies readonly (keyof Figure)[]

/** Rows that are looked at together: what is worked out for them stays in the cache of the processor. */
const BLOCK = 4096

/** Keys up to which columns are put together before their pairs are numbered anew: no more than rows, within these. */
const [FEW_KEYS, MOST_KEYS] = [1 << 12, 1 << 20]

/**
 * The number of each row's question, in order of first appearance. Figures without a last day are questions of their
 * own: two undated figures cannot be known to speak of the same time.
 */
export function codesOfQuestions(table: ColumnarTable<Figure>): Codes {
  const { length } = table
  const end = (table.stored('end') as DayColumn).days
  const days = digitsOfDays((table.stored('start') as DayColumn).days, end)
  const words = WORDS.flatMap(name => digitOfWords(table.stored(name)))
  const stages = stagesOf([...days.digits, ...words], length)
  const codes = new Uint32Array(length)
  const left = new Int32Array(Math.min(BLOCK, length))
  const right = new Int32Array(Math.min(BLOCK, length))
  for (let from = 0; from < length; from += BLOCK) {
    const n = Math.min(BLOCK, length - from)
    left.fill(0)
    let size = 1
    for (const { columns, pairs } of stages) {
      right.fill(0)
      for (const { append } of columns) append(right, from, n)
      pairs.encode(left, right, n, size)
      size = pairs.size
    }
    codes.set(n === BLOCK ? left : left.subarray(0, n), from)
  }
  const size = stages.at(-1)?.pairs.size ?? Math.min(1, length)
  return days.hasUndated ? undatedApart({ codes, size }, end) : { codes, size }
}

/** Columns of few values share a stage. */
function stagesOf(digits: readonly Digit[], rows: number): readonly { columns: readonly Digit[]; pairs: PairCodes }[] {
  const stages: { columns: Digit[]; size: number }[] = []
  const most = Math.min(MOST_KEYS, Math.max(FEW_KEYS, rows))
  for (const digit of digits) {
    const last = stages.at(-1)
    if (last !== undefined && last.size * digit.size <= most) {
      last.columns.push(digit)
      last.size *= digit.size
    } else stages.push({ columns: [digit], size: digit.size })
  }
  return stages.map(({ columns, size }) => ({ columns, pairs: new PairCodes(size, rows) }))
}

/** Numbered by first appearance, with undated rows apart. */
function undatedApart({ codes, size }: Codes, days: Int32Array): Codes {
  const seen = new Int32Array(size)
  let next = 0
  for (let i = 0; i < codes.length; i++) {
    if (days[i] === NO_DAY) {
      codes[i] = next++
      continue
    }
    const code = codes[i]!
    let group = seen[code]!
    if (group === 0) seen[code] = group = ++next
    codes[i] = group - 1
  }
  return { codes, size: next }
}
