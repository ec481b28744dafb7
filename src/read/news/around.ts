import type { Clause } from './clause.js'
import type { Mention } from './mention.js'
import type { TopicId } from './topics.js'

/** Verbs whose sense is complete only after those it befell, by the last of the words after: "hacked 15 civilians to death". */
const ROWS: Readonly<Record<string, readonly [verb: RegExp, topic: TopicId]>> = {
  death: [
    /^(?:beat(?:s|en|ing)?|stab(?:bed|bing)?|hack(?:ed|ing)?|club(?:bed|bing)?|bludgeon(?:ed|ing)?|ston(?:e|ed|ing)|burn(?:ed|t|ing)?|tortur(?:e|ed|ing)|ax(?:e|ed|ing)|starv(?:e|ed|ing)|crush(?:ed|ing)?|batter(?:ed|ing)?|knif(?:e|ed|ing)|trampl(?:e|ed|ing)|shot|shoot|shooting|put|puts|putting)$/,
    'kill',
  ],
  flight: [/^(?:put|puts|putting)$/, 'displace'],
}
/** "Drove its 3,000 people away", "chased 40 families off". */
const AWAY = /^(?:away|off|out)$/
const DRIVES = /^(?:dr[io]v(?:e|en|es|ing)|drove|chas(?:e|ed|es|ing)|forc(?:e|ed|es|ing)|push(?:ed|es|ing)?)$/
const CAPTIVES = /^(?:prisoners|hostages|captives)$/
const TAKES = /^(?:take|takes|taken|taking|took|held|hold|holding)$/

/** What a verb and the words after a mention say together; "took 12 prisoners" with the mention itself. */
export function around({ tokens }: Clause, k: number, { to, head }: Mention): TopicId | null {
  if (tokens[to + 1]?.text === 'to') {
    const after = tokens[to + 2]?.text ?? ''
    const row = Object.hasOwn(ROWS, after) ? ROWS[after]! : null
    if (row !== null && row[0].test(tokens[k]!.text)) return row[1]
  }
  // "Set 80 houses on fire"
  const fire = tokens[to + 1]?.text === 'on' ? tokens[to + 2]?.text : tokens[to + 1]?.text
  if (/^(?:fire|ablaze|alight|on fire)$/.test(fire ?? '') && /^(?:sets?|setting)$/.test(tokens[k]!.text))
    return 'destroy'
  if (AWAY.test(tokens[to + 1]?.text ?? '') && DRIVES.test(tokens[k]!.text)) return 'displace'
  return head.endsWith('s') && CAPTIVES.test(head) && TAKES.test(tokens[k]!.text) ? 'detain' : null
}
