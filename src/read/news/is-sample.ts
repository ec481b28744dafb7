import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import { roles } from './word.js'

/** What is done to a few of many: whoever is asked, treated or taught is no count of the displaced. */
const DONE =
  /^(?:interview|survey|poll|question|consult|treat|vaccinat|immunis|immuniz|screen|examin|train|employ|enrol|teach|taught|educat|visit|met$|meet)/
const OF_SOME =
  /^(?:survey|poll|study|sample|interviews|jobs|work|classes|schools?|training|courses?|places|beds|space|room|housing|names?)$/
const DOES = /^(?:interviewed|surveyed|polled|questioned|attend|attended|enrolled|protested|demonstrated|participated|rallied|gathered|queued)$/ // prettier-ignore

/** "Interviewed 300 displaced people", "a survey of 1,200 refugee households", "600 displaced children attend school". */
export function isSample({ tokens }: Clause, { from, to }: Mention): boolean {
  if (DOES.test(tokens[to + 1]?.text ?? '')) return true
  let at = from - 1
  while (at >= 0 && has(tokens[at]!, roles.determiner | roles.adverb)) at--
  const before = tokens[at]
  if (before === undefined) return false
  if (/^(?:of|for|with|among)$/.test(before.text)) return OF_SOME.test(tokens[at - 1]?.text ?? '')
  return DONE.test(before.text) && before.word.noun === null
}
