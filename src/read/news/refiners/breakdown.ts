import { type Clause, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { roles } from '../word.js'

/**
 * "Four bodies were found: three in Karkh and one in Rusafa", "19 civilians (11 men, five women and three boys)":
 * numbers after a colon or in brackets that add up to the one before it are its parts, and count what it counts.
 */
export function breakdown({ clause, claims, codes }: SentenceDraft): void {
  const { mentions } = clause
  mentions.forEach((mention, m) => {
    const whole = claims[m]
    const value = mention.quantity.core.value
    if (whole == null || mention.article || mention.quantity.core.kind !== 'number') return
    let sum = 0
    for (let k = m + 1; k < mentions.length && k - m <= 8; k++) {
      const part = mentions[k]!
      if (!isPart(part, mention) || !(k === m + 1 ? opens(clause, mention, part) : goesOn(clause, part))) return
      sum += part.quantity.core.value
      if (sum > value) return
      if (sum < value || k === m + 1) continue
      for (let p = m + 1; p <= k; p++) {
        if (claims[p] !== null || (codes[p] !== null && codes[p] !== 'no-concept')) continue
        const made = toClaim(clause, mentions[p]!, { topic: whole.topic, predicate: whole.predicate }, whole.unit)
        if (typeof made === 'string') continue
        made.parent = whole
        claims[p] = made
        codes[p] = null
      }
      return
    }
  })
}

/** Counted in the same unit, or with no noun of its own. */
const isPart = (part: Mention, whole: Mention) =>
  part.quantity.core.kind === 'number' &&
  part.measure === null &&
  !part.article &&
  (part.noun === 'none' || part.unit === whole.unit)

/** A colon, a dash or a bracket stands before the first part. */
const opens = ({ tokens }: Clause, whole: Mention, { from }: Mention) =>
  from - whole.to <= 14 && /^[:(–-]$/.test(tokens[from - 1]?.text ?? '')

/** A comma, a semicolon or "and" before the next ones. */
const goesOn = ({ tokens }: Clause, { from }: Mention) =>
  tokens[from - 1] !== undefined && (has(tokens[from - 1]!, roles.and) || /^[,;]$/.test(tokens[from - 1]!.text))
