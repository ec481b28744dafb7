import { type Clause, has } from '../clause.js'
import { countTopic } from '../count-before.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { takenUp } from '../taken-up.js'
import { claimOf, toClaim } from '../to-claim.js'
import { roles } from '../word.js'

const BRINGS =
  /^(?:bringing|brings|brought|bring|taking|takes|took|raising|raised|raises|pushing|pushed|portant|elevando|elevant)$/

/** "The UN puts the figure at 160,000": another count of the same, and no total of it. */
const PUTS = /^(?:puts?|putting|placed|estimated|estimates|revised|gave|gives|giving|given|cited|cites|citing)$/

/** "Nine more areas, bringing the number to 35": the number counts what the claim before it counts, which is a part. */
export function runningTotals({ clause, claims, codes, earlier }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    const brings = bringsBefore(clause, mention)
    if (brings === null) return
    const part =
      claims
        .slice(0, m)
        .filter(claim => claim !== null)
        .at(-1) ??
      earlier.at(-1) ??
      null
    const done = claims[m]
    if (done != null) {
      if (
        part !== null &&
        part !== done &&
        !brings.puts &&
        (part.topic === done.topic || part.topic === 'bodies' || part.topic === 'wounds')
      )
        part.parent ??= done
      return
    }
    if (brings.puts && own(claims, m) === null) return
    if (part === null || (codes[m] !== null && codes[m] !== 'no-concept') || mention.measure !== null) return
    const topic = brings.topic
    const before = takenUp(part, clause, mention)
    const said = {
      // Those who die of wounds are added to the killed.
      topic: topic ?? (part.topic === 'wounds' ? 'kill' : part.topic),
      predicate: before === null ? null : { ...before, how: 'count' as const },
    }
    const made =
      topic === null && part.topic !== 'wounds'
        ? claimOf(clause, mention, said, part.concept, part.unit, { group: part.group })
        : toClaim(clause, mention, said, mention.unit ?? part.unit)
    if (typeof made === 'string') return
    claims[m] = made
    codes[m] = null
    if (!brings.puts) part.parent ??= made
  })
}

/** The claim of the same sentence that a second count speaks of. */
const own = (claims: SentenceDraft['claims'], m: number) =>
  claims
    .slice(0, m)
    .filter(claim => claim !== null)
    .at(-1) ?? null

function bringsBefore(clause: Clause, mention: Mention) {
  const { tokens } = clause
  for (let k = mention.from - 1; k >= 0 && mention.from - k <= 12; k--) {
    const token = tokens[k]!
    const puts = PUTS.test(token.text)
    if (puts || BRINGS.test(token.text)) {
      const count = tokens.findIndex((other, i) => i > k && i < mention.from && has(other, roles.count))
      return count < 0 ? null : { topic: countTopic(clause, count, mention.from), puts }
    }
    // "The tally has reached 58"
    if (/^(?:tally|total|count)$/.test(token.text) && mention.noun === 'none' && reaches(clause, k, mention.from))
      return countTopic(clause, k, mention.from) === null ? { topic: null, puts: false } : null
    if (token.text === ';' || token.text === ',') return null
  }
  return null
}

const reaches = ({ tokens }: Clause, count: number, to: number) =>
  tokens
    .slice(count + 1, to)
    .some(({ text }) => /^(?:reach|stands?|stood|has reached|is now|rose|climb|now)/.test(text))
