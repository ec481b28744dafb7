import { bounds } from './bounds.js'
import type { Figure } from './figure.js'
import type { KnownQuantities } from './known-quantities.js'
import { isRefusal } from './quantity.js'
import type { RowCells } from './row-cells.js'
import type { UnitId } from './units.js'
import { type Basis, type Hedge, hedges } from './vocabulary.js'

type Numbers = Pick<Figure, 'value' | 'hedge' | 'low' | 'best' | 'high'> & { readonly unit: UnitId | null }

/**
 * The number, from whatever the row gives: stated bounds stand as they are; a value alone gets its bounds from its
 * hedge; a text alone is read. Null when there is no number, which is said as an issue.
 */
export function readNumbers(
  cell: RowCells,
  text: string,
  basis: Basis | null,
  quantities: KnownQuantities,
): Numbers | null {
  const value = cell.number('value')
  const low = cell.number('low')
  const best = cell.number('best')
  const high = cell.number('high')
  if (cell.failed) return null
  const hedge = cell.word<Hedge>('hedge', hedges, 'E-WORD', null)
  const bounded = low !== null || best !== null || high !== null
  if (!bounded && value === null) {
    const read = quantities.of(text, basis)
    if (isRefusal(read)) {
      if (text.trim() === '')
        cell.fault(
          'E-NO-NUMBER',
          null,
          undefined,
          'The row has neither a value, nor bounds, nor a text with a number',
          'Give one of them',
        )
      else cell.fault(read.refused, 'text', text, read.why, read.todo)
      return null
    }
    return { value: read.value, hedge: read.hedge, low: read.low, best: read.best, high: read.high, unit: read.unit }
  }
  if (!bounded && value !== null) {
    const words = quantities.of(text, basis)
    const { reading } = quantities
    const says = !isRefusal(words) && words.value === value ? words : null
    if (hedge === null && says === null && text.trim() !== '') {
      const why = `The words are not read as ${value}, the value of the row, so a hedge in them would be lost`
      cell.fault('E-FIGURE', 'text', text, why, 'Give the hedge of the value, exact if there is none')
      return null
    }
    const how = hedge ?? says?.hedge ?? 'exact'
    if (how === 'between' || how === 'vague') {
      cell.fault(
        'E-NUMBER',
        'hedge',
        how,
        'This hedge has bounds of its own, and the row gives none',
        'Give low and high',
      )
      return null
    }
    const digits = says?.significantDigits
    const options = digits == null ? { reading, basis } : { reading, basis, significantDigits: digits }
    return { value, hedge: how, ...bounds(value, how, options), unit: null }
  }
  if (outOfOrder(low, best, high) && !cell.flags.includes('order-violated')) {
    const read = `low ${low}, best ${best}, high ${high}`
    cell.fault(
      'E-ORDER',
      null,
      read,
      'The low end is above the best value or the high end',
      'Correct the row; if it was published so, give it the flag order-violated',
    )
    cell.flag('order-violated')
  }
  return { value, hedge: hedge ?? hedgeOf(low, high), low, best, high, unit: null }
}

const outOfOrder = (low: number | null, best: number | null, high: number | null) =>
  isAbove(low, best) || isAbove(best, high) || isAbove(low, high)

const isAbove = (a: number | null, b: number | null) => a !== null && b !== null && a > b

/** What stated bounds amount to when nobody says: one open end is a minimum or a maximum, two ends are a range. */
function hedgeOf(low: number | null, high: number | null): Hedge {
  if (low !== null && high !== null) return low === high ? 'exact' : 'between'
  if (low !== null) return 'at-least'
  return high === null ? 'about' : 'at-most'
}
