import { bounds } from './bounds.js'
import type { Figure } from './figure.js'
import { isRefusal, quantity } from './quantity.js'
import type { Reading } from './readings.js'
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
  reading: Reading,
  flags: string[],
): Numbers | null {
  const stated = {
    value: cell.number('value'),
    low: cell.number('low'),
    best: cell.number('best'),
    high: cell.number('high'),
  }
  if (cell.failed) return null
  const hedge = cell.word<Hedge>('hedge', hedges, 'E-WORD', null)
  const bounded = stated.low !== null || stated.best !== null || stated.high !== null
  if (!bounded && stated.value === null) {
    const read = quantity(text, { reading, basis })
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
  if (!bounded && stated.value !== null) {
    const words = quantity(text, { reading, basis })
    const says = !isRefusal(words) && words.value === stated.value ? words : null
    if (hedge === null && says === null && text.trim() !== '') {
      const why = `The words are not read as ${stated.value}, the value of the row, so a hedge in them would be lost`
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
    return { value: stated.value, hedge: how, ...bounds(stated.value, how, options), unit: null }
  }
  if (outOfOrder(stated) && !flags.includes('order-violated')) {
    const read = `low ${stated.low}, best ${stated.best}, high ${stated.high}`
    cell.fault(
      'E-ORDER',
      null,
      read,
      'The low end is above the best value or the high end',
      'Correct the row; if it was published so, give it the flag order-violated',
    )
    flags.push('order-violated')
  }
  return { ...stated, hedge: hedge ?? hedgeOf(stated), unit: null }
}

function outOfOrder({ low, best, high }: Pick<Figure, 'low' | 'best' | 'high'>): boolean {
  const known = [low, best, high].filter(x => x !== null)
  return known.some((x, i) => i > 0 && x < known[i - 1]!)
}

/** What stated bounds amount to when nobody says: one open end is a minimum or a maximum, two ends are a range. */
function hedgeOf({ low, high }: Pick<Figure, 'low' | 'high'>): Hedge {
  if (low !== null && high !== null) return low === high ? 'exact' : 'between'
  if (low !== null) return 'at-least'
  return high === null ? 'about' : 'at-most'
}
