import type { Claim } from '../claim.js'
import { has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { roles } from '../word.js'

const KIN = /^(?:his|her|their|su|sus|son|sa|ses|leur|leurs)$/

const HIM = /^(?:he|she)$/

/** Who is with somebody and is counted with them. */
const COMPANY =
  /^(?:bodyguards|guards|escorts|companions|comrades|colleagues|passengers|aides|assistants|relatives|friends|others)$/

/**
 * "A woman and her two children were killed", "the driver and two passengers" is three people, told one by one: the whole is worked out and its members
 * are parts of it. Lists of numbers that belong to no family are not added up.
 */
export function families({ clause, claims, more }: SentenceDraft): void {
  const { tokens, mentions } = clause
  for (let m = 0; m < mentions.length; m++) {
    const first = claims[m]
    if (first == null || !first.mention.article || first.derived !== null) continue
    const members = [first]
    let kin = false
    for (let k = m + 1; k < mentions.length; k++) {
      const next = claims[k]
      if (
        next == null ||
        next.concept !== first.concept ||
        next.mention.quantity.core.kind !== 'number' ||
        next.hedge !== 'exact'
      )
        break
      const between = tokens.slice(mentions[k - 1]!.to + 1, mentions[k]!.from)
      if (!between.every(token => has(token, roles.and) || token.text === ',' || KIN.test(token.text))) break
      const own = tokens.slice(mentions[k]!.from, mentions[k]!.to + 1)
      if (between.some(token => KIN.test(token.text)) || own.some(token => KIN.test(token.text))) kin = true
      if (COMPANY.test(next.mention.head) && k === m + 1 && !next.mention.article) kin = true
      if (HIM.test(first.mention.head)) kin = true
      members.push(next)
    }
    if (!kin || members.length < 2) continue
    const above = members.every(({ parent }) => parent === first.parent) ? first.parent : null
    const value = members.reduce((sum, claim) => sum + claim.mention.quantity.core.value, 0)
    const whole: Claim = {
      ...first,
      mention: listed(first.mention, value),
      group: 'all',
      derived: value,
      flags: ['derived'],
      parent: above,
      to: members.at(-1)!.to,
    }
    for (const member of members) if (member.parent === null || member.parent === above) member.parent = whole
    more.push(whole)
    m += members.length - 1
  }
  // "He" is no count: he is in the whole, and nowhere else.
  claims.forEach((claim, m) => {
    if (claim?.mention.article === true && HIM.test(claim.mention.head)) claims[m] = null
  })
}

/** People told one by one are counted to the last digit. */
const listed = (mention: Mention, value: number): Mention => ({
  ...mention,
  quantity: { ...mention.quantity, core: { ...mention.quantity.core, value, digits: 3 } },
})
