import type { GapReason } from '../figures/gap.js'
import type { GapWords } from './column.js'

/**
 * Cells that stand for the absence of a number, in lower case, and the reason each gives when a publisher does not say
 * otherwise. What the words leave open is `unknown`: a dash alone does not tell whether anybody counted.
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
  'n/a': 'unknown',
  na: 'unknown',
  nan: 'unknown',
  null: 'unknown',
  none: 'unknown',
  unknown: 'unknown',
  'not available': 'unknown',
  'not known': 'unknown',
  inconnu: 'unknown',
  'non disponible': 'unknown',
  nd: 'unknown',
  desconocido: 'unknown',
  'no disponible': 'unknown',
  'غير معروف': 'unknown',
  'غير متوفر': 'unknown',
  tbc: 'unknown',
  tbd: 'unknown',
  '?': 'unknown',
  'not applicable': 'not-applicable',
  'sans objet': 'not-applicable',
  'no aplica': 'not-applicable',
  '*': 'suppressed',
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
  return Object.hasOwn(gapWords, lower) ? gapWords[lower as keyof typeof gapWords] : undefined
}
