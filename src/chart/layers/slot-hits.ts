import { rangeInWords } from '../../reconcile/range-in-words.js'
import type { Locale } from '../../locale/locale.js'
import { periodInWords } from '../period-in-words.js'
import type { Slots } from '../range-slots.js'
import { type Layer, layer } from './layer.js'

/** Narrower than this cannot be pointed at. */
const NARROWEST = 4

/**
 * Unseen areas over whole columns that show what the range is when the pointer is on it.
 *
 * @example
 * import { english } from '../../locale/english.js'
 * import { rangeSlots } from '../range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * slotHits(rangeSlots(ranges.rows, 400), 0, 200, english).data.values[0].said // → "155,000"
 */
export function slotHits({ slots, column }: Slots, top: number, bottom: number, locale: Locale): Layer {
  const { when, said, count } = locale.tooltip
  return layer(
    slots.map(({ range, middle }) => ({
      at: middle,
      when: periodInWords(range.start, range.end, locale),
      said: rangeInWords(range, { words: locale.bounds }),
      count: `${locale.figures(range.figures)}${locale.comma}${locale.sources(range.sourcesMin, range.sourcesMax)}`,
    })),
    { type: 'bar', fill: 'transparent', width: Math.max(column, NARROWEST) },
    {
      x: { field: 'at' },
      y: { value: top },
      y2: { value: bottom },
      tooltip: Object.entries({ when, said, count }).map(([field, title]) => ({ field, title, type: 'nominal' })),
    },
  )
}
