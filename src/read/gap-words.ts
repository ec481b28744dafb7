import type { GapReason } from '../figures/gap.js'
import { gapWords as known } from '../figures/words/gap-words.js'
import type { GapWords } from './column.js'

/**
 * Cells that stand for the absence of a number, in lower case, and the reason each gives when a publisher does not say
 * otherwise. Any other that says no more than that there is no number (n/a, unknown, nd, tbc, #REF! …) is `unknown`.
 */
export const gapWords = {
  '': 'unknown',
  '-': 'not-collected',
  '–': 'not-collected',
  '—': 'not-collected',
  '..': 'not-collected',
  '...': 'not-collected',
  'not collected': 'not-collected',
  'not reported': 'not-collected',
  'no data': 'not-collected',
  'no report': 'not-collected',
  'not known': 'unknown',
  'no disponible': 'unknown',
  'غير معروف': 'unknown',
  'غير متوفر': 'unknown',
  '#div/0!': 'unknown',
  '#name?': 'unknown',
  '#num!': 'unknown',
  '#null!': 'unknown',
  '#spill!': 'unknown',
  '#calc!': 'unknown',
  '#getting_data': 'unknown',
  'not applicable': 'not-applicable',
  'sans objet': 'not-applicable',
  'no aplica': 'not-applicable',
  '*': 'suppressed',
  '**': 'suppressed',
  suppressed: 'suppressed',
  redacted: 'suppressed',
  confidential: 'suppressed',
} as const satisfies GapWords

/** Looks a cell up in the words of a column, then of its publisher, then in the table above. Undefined: no gap word. */
export function gapReason(cell: string, own: readonly GapWords[]): GapReason | null | undefined {
  const text = cell.trim()
  for (const words of own) if (Object.hasOwn(words, text)) return words[text]
  const lower = text.toLowerCase()
  for (const words of own) if (Object.hasOwn(words, lower)) return words[lower]
  if (Object.hasOwn(gapWords, lower)) return gapWords[lower as keyof typeof gapWords]
  return known.has(lower) ? 'unknown' : undefined
}
