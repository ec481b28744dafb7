import type { Figure } from '../figures/figure.js'
import { dayInWords } from '../reconcile/question-in-words.js'

/** Why the days of the part do not lie within the days of the whole; null where they do, or nobody can tell. */
export function daysApart(part: Figure, whole: Figure): string | null {
  if (part.start !== null && whole.start !== null && part.start < whole.start)
    return `starts on ${dayInWords(part.start)}, before ${dayInWords(whole.start)}`
  if (part.end !== null && whole.end !== null && part.end > whole.end)
    return `ends on ${dayInWords(part.end)}, after ${dayInWords(whole.end)}`
  return null
}
