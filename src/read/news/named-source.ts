import { type Clause, has } from './clause.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** Who said it. `name` is null for a person, whose name is no data, and for a pronoun. */
export interface NamedSource {
  readonly name: string | null
  readonly kind: 'named' | 'person' | 'pronoun'
  /** First token of its words. */
  readonly from: number
}

/** Other names of bodies that count; the rest are named as the text names them. */
const aliases: Readonly<Record<string, string>> = {
  un: 'United Nations',
  'u.n': 'United Nations',
  'united nations': 'United Nations',
  'the un': 'United Nations',
  ocha: 'OCHA',
  'un ocha': 'OCHA',
  unhcr: 'UNHCR',
  'un refugee agency': 'UNHCR',
  'united nations refugee agency': 'UNHCR',
  'u.n refugee agency': 'UNHCR',
  sohr: 'Syrian Observatory for Human Rights',
  iom: 'IOM',
  'international organization for migration': 'IOM',
  'international organisation for migration': 'IOM',
  who: 'WHO',
  'world health organization': 'WHO',
  unicef: 'UNICEF',
  wfp: 'WFP',
  'world food programme': 'WFP',
  msf: 'Médecins Sans Frontières',
  'doctors without borders': 'Médecins Sans Frontières',
  onu: 'United Nations',
  'naciones unidas': 'United Nations',
  'nations unies': 'United Nations',
}

const DATA = /^(?:figures?|data|statistics|estimates?|numbers?|tall(?:y|ies)|count|cifras|datos|chiffres|donnees)$/
const OF = /^(?:of|for|from|at|with|in|de|del|du)$/
/** What a person does: a name may follow it, and is cut off. */
const PERSON =
  /^(?:spokes\w+|director|commander|minister|president|governor|mayor|chief|head|coordinator|envoy|leader|officer|colonel|general|major|captain|secretary|secretary-general|correspondent|senator|mp|judge|prosecutor|lawmaker|doctor|dr|imam|priest|bishop|analyst|activist|resident|medic|nurse|elder|official|witness|portavoz|porte-parole|commissioner|administrator|expert|villager|lawyer|academic|mediator|politician|councillor|councilor|ombudsman)$/

const TITLE = /^(?:dr|mr|mrs|ms|col|gen|lt|maj|capt|sgt|prof|rev|fr|st)$/

/** The source named by the words from a token on: "the Observatory, which relies on …". */
export function sourceAfter(
  clause: Clause,
  from: number,
  text: string,
  isPlace: (name: string) => boolean,
): NamedSource | null {
  const { tokens, taken } = clause
  let to = from
  for (; to < tokens.length && to - from < 14; to++) {
    const token = tokens[to]!
    if (taken[to] === 1 || counts(clause, to) || ends(token)) break
    if (token.kind === 'sign') {
      if (token.text === "'" || token.text === '-' || token.text === '"') continue
      if (token.text === ',' && apposition(tokens, from, to)) continue
      if (token.text === '.' && TITLE.test(tokens[to - 1]?.text ?? '')) continue
      break
    }
  }
  return name(clause, from, to, text, isPlace)
}

/** The source that is the subject of a verb of saying: "the ministry of health in Gaza said". */
export function sourceBefore(
  clause: Clause,
  to: number,
  text: string,
  isPlace: (name: string) => boolean,
): NamedSource | null {
  const { tokens, taken } = clause
  const opening = tokens[to]?.text === ',' ? openingOf(tokens, to) : -1
  if (opening > 0) {
    // "The Observatory, which has a network in Syria, said"; "Naji Mustafa, a spokesman for the rebels, said"
    const subject = sourceBefore(clause, opening - 1, text, isPlace)
    if (subject?.kind === 'named' || has(tokens[opening + 1]!, roles.relative)) return subject
    const inner = name(clause, opening + 1, to, text, isPlace)
    return inner?.kind === 'named' ? { ...inner, from: subject?.from ?? inner.from } : subject
  }
  let from = to
  for (; from >= 0 && to - from < 22; from--) {
    const token = tokens[from]!
    if (taken[from] === 1 && from < to - 2) break
    // "The army said it had documented": "it" speaks.
    if (from < to && token.word.say === 'said' && has(tokens[from + 1]!, roles.pronoun)) break
    if (has(token, roles.have | roles.adverb) && from >= to - 2 && !token.capital) continue
    if (counts(clause, from) || (ends(token) && !has(token, roles.relative))) break
    if (joinsClause(tokens, from)) break
    if (token.kind === 'sign' && !(token.text === "'" || token.text === '-' || (token.text === '"' && from !== to)))
      break
  }
  return name(clause, from + 1, to + 1, text, isPlace)
}

/** "Ten are missing and the army says": what stands before "and" speaks no more. */
const joinsClause = (tokens: readonly Token[], at: number) =>
  has(tokens[at]!, roles.and) &&
  has(tokens[at + 1] ?? tokens[at]!, roles.determiner) &&
  !tokens.slice(Math.max(0, at - 3), at).some(token => token.word.source || token.capital)

/** Whether a token belongs to a number of people; "a doctor" may be the one who speaks. */
const counts = ({ owner, mentions }: Clause, at: number) => owner[at]! >= 0 && !mentions[owner[at]!]!.article

/** The comma at which an insertion began that ends at this one; -1 for none. */
function openingOf(tokens: readonly Token[], comma: number): number {
  for (let k = comma - 1; k > 0 && comma - k <= 18; k--) if (tokens[k]!.text === ',') return k
  return -1
}

const ends = (token: Token) =>
  token.kind === 'break' ||
  (token.word.verb !== null && !token.capital && token.word.noun === null && !token.word.source) ||
  has(token, roles.be | roles.have | roles.modal | roles.relative | roles.clause) ||
  (token.word.say !== null && token.word.say !== 'counted' && !token.word.source)

/** "Naji Mustafa, a spokesman for the rebels": what follows the comma says who the person is. */
const apposition = (tokens: readonly Token[], from: number, comma: number) => {
  const plain = tokens.slice(from, comma).every(token => !token.word.source)
  return plain && tokens.slice(comma + 1, comma + 7).some(token => token.word.source)
}

function name(
  clause: Clause,
  from: number,
  to: number,
  text: string,
  isPlace: (name: string) => boolean,
): NamedSource | null {
  const { tokens } = clause
  let first = from
  while (
    first < to &&
    (has(tokens[first]!, roles.determiner) ||
      tokens[first]!.word.article ||
      tokens[first]!.kind === 'sign' ||
      has(tokens[first]!, roles.preposition | roles.and))
  )
    first++
  let last = to - 1
  while (
    last >= first &&
    (tokens[last]!.kind === 'sign' || has(tokens[last]!, roles.adverb | roles.preposition | roles.and | roles.have))
  )
    last--
  if (last < first) return null
  const words = tokens.slice(first, last + 1)
  // "In a statement it said": who speaks was named before.
  const speaker = words.at(-1)!
  if (words.length <= 2 && has(speaker, roles.pronoun) && !speaker.word.source)
    return { name: null, kind: 'pronoun', from: first }
  const comma = words.findIndex(token => token.text === ',')
  const parts = comma < 0 ? [words] : [words.slice(0, comma), words.slice(comma + 1)]
  const isBody = (part: readonly Token[]) => part.some(token => token.word.source || isAcronym(token, text))
  const part = comma > 0 && isBody(parts[1]!) && !isBody(parts[0]!) ? parts[1]! : parts[0]!
  const found = nameOf(part, text)
  if (found !== null) return { name: found, kind: 'named', from: first }
  const whole = text.slice(words[0]!.start, (parts[0]!.at(-1) ?? words[0]!).end)
  if (words[0]!.capital && isPlace(whole)) return { name: whole, kind: 'named', from: first }
  const person = words.every(token => token.capital || token.kind === 'sign')
  return person && words.length <= 4 ? { name: null, kind: 'person', from: first } : null
}

/** "NRC", "AAPP": in capitals where not everything is. Persons are not written so. */
function isAcronym({ start, end, kind }: Token, text: string): boolean {
  return (
    kind === 'word' &&
    /^(?:\p{Lu}\.?){2,8}$/u.test(text.slice(start, end)) &&
    /\p{Ll}/u.test(text.slice(Math.max(0, start - 24), start) + text.slice(end, end + 24))
  )
}

/** The words of the body or of the role, without the person's name. */
function nameOf(given: readonly Token[], text: string): string | null {
  let words = given.filter((token, i) => !(i === 0 && (has(token, roles.determiner) || token.word.article)))
  const speaks = (token: Token) => token.word.source || aliases[token.text] !== undefined || isAcronym(token, text)
  if (!words.some(speaks)) return null
  // "Amnesty International's Donatella Rovera": the body speaks.
  const owner = words.findIndex(token => token.owner && speaks(token))
  const owned = words.slice(owner + 1)
  if (owner >= 0 && owned.length > 0 && owned.every(token => token.capital && !speaks(token)))
    words = words.slice(0, owner + 1)
  // "A report published on Thursday by Human Rights Watch"
  const by = words.findIndex(token => token.text === 'by')
  const author = by > 0 ? nameOf(words.slice(by + 1), text) : null
  if (author !== null) return author
  const of = words.findIndex(token => OF.test(token.text))
  const head = of < 0 ? words : words.slice(0, of)
  const role = head.findIndex(token => PERSON.test(token.text))
  if (of > 0 && (role >= 0 || head.every(token => !speaks(token) && (token.capital || token.kind === 'sign')))) {
    // "Director of the Observatory", "Ahmad Dbis of UOSSM": the body speaks.
    const body = nameOf(words.slice(of + 1), text)
    if (body !== null) return body
  }
  if (role >= 0) {
    const cut = head.findIndex((token, i) => i > role && token.capital && !token.word.source)
    words = head.slice(0, cut < 0 ? head.length : cut)
    if (
      head[0]!.capital &&
      !head[0]!.word.source &&
      head[0]!.word.side === null &&
      head[0]!.word.nation === null &&
      role > 0 &&
      head.slice(0, role).every(t => t.capital && !t.word.source)
    )
      words = head.slice(0, role + 1)
  }
  while (
    words.length > 1 &&
    DATA.test(words.at(-1)!.text) &&
    words.slice(0, -1).some(token => token.capital || aliases[token.text] !== undefined)
  )
    words = words.slice(0, -1)
  if (words.length === 0) return null
  const plain = words.map(token => token.text).join(' ')
  const alias = aliases[plain]
  if (alias !== undefined) return alias
  const last = words.at(-1)!
  const end = last.owner
    ? last.end - (text[last.end - 1] === 's' && /['’]/.test(text[last.end - 2] ?? '') ? 2 : 1)
    : last.end
  const shown = text.slice(words[0]!.start, end).replace(/\s+/g, ' ').trim()
  return shown === '' || words.length > 9 ? null : shown
}
