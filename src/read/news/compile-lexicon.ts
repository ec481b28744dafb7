import type { GroupId } from '../../figures/groups.js'
import type { NewsLexicon, VerbRow, Words } from './news-lexicon.js'
import type { TopicId } from './topics.js'
import { type Role, type VerbSense, type Word, forms, hintsOf, newWord, roles } from './word.js'

/** The lexicon as one map from the first word to all that is known of it and of phrases that begin with it. */
export type CompiledLexicon = ReadonlyMap<string, Word>

const compiled = new WeakMap<NewsLexicon, CompiledLexicon>()

/** Compiles a lexicon at its first use. */
export function compileLexicon(lexicon: NewsLexicon): CompiledLexicon {
  let map = compiled.get(lexicon)
  if (map === undefined) compiled.set(lexicon, (map = compile(lexicon)))
  return map
}

function compile(lexicon: NewsLexicon): CompiledLexicon {
  const map = new Map<string, Word>()
  const put = (phrase: string) => wordAt(map, phrase)
  const each = (words: Words | undefined, set: (word: Word) => void) => {
    for (const phrase of list(words)) set(put(phrase))
  }
  const table = <K extends string>(rows: { readonly [Key in K]?: Words }, set: (word: Word, key: K) => void) => {
    for (const key of Object.keys(rows) as K[]) each(rows[key], word => set(word, key))
  }

  putQuantities(lexicon.quantities, put)
  table<Role>(lexicon.roles, (word, role) => (word.roles |= roles[role]))
  for (const row of lexicon.verbs) putVerb(row, lexicon, put)
  table<TopicId>(lexicon.states, (word, topic) => (word.state = topic))
  table<TopicId>(lexicon.events, (word, topic) => (word.event = topic))
  for (const { unit, group = 'all', topic = null, nouns } of lexicon.nouns) {
    for (const pair of list(nouns)) {
      const [one, many] = pair.includes('/') ? (pair.split('/') as [string, string]) : [pair, '']
      if (one !== '') put(one).noun = { unit, group, one: true, topic }
      if (many !== '') put(many).noun = { unit, group, one: false, topic }
    }
  }
  table<GroupId>(lexicon.sides, (word, group) => (word.side = group))
  table(lexicon.nations, (word, country) => (word.nation = country))
  for (const [phrase, time] of Object.entries(lexicon.times)) put(phrase).time = time
  table(lexicon.measures, (word, measure) => (word.measure ??= measure))
  each(lexicon.labels, word => (word.label = true))
  table(lexicon.say, (word, say) => (word.say ??= say))
  each(lexicon.sources, word => (word.source = true))
  each(lexicon.hazards, word => (word.hazard = 'other'))
  each(lexicon.diseases, word => (word.hazard = 'disease'))
  each(lexicon.furniture.line, word => (word.furniture = 'line'))
  each(lexicon.furniture.tail, word => (word.furniture = 'tail'))
  for (const [text, word] of map) {
    word.hints = hintsOf(word, text)
    for (const list of word.phrases?.values() ?? [])
      for (const phrase of list) phrase.word.hints = hintsOf(phrase.word, phrase.text)
  }
  return map
}

function putQuantities(words: NewsLexicon['quantities'], put: (phrase: string) => Word): void {
  for (const [phrase, n] of Object.entries(words.numbers)) put(phrase).number = n
  for (const [phrase, power] of Object.entries(words.powers)) put(phrase).power = power
  for (const [phrase, times] of Object.entries(words.times)) put(phrase).times = times
  for (const phrase of words.alone) put(phrase).alone = true
  for (const [phrase, n] of Object.entries(words.roundly)) put(phrase).roundly = n
  for (const phrase of words.articles) put(phrase).article = true
  for (const [phrase, [of, parts]] of Object.entries(words.shares)) put(phrase).share = of / parts
  for (const [phrase, before] of Object.entries(words.before)) put(phrase).before = before
  for (const [phrase, after] of Object.entries(words.after)) put(phrase).after = after
  for (const [phrase, band] of Object.entries(words.vague)) put(phrase).vague = band
  for (const [phrase, band] of Object.entries(words.vagueAfterSeveral)) put(phrase).vagueAfterSeveral = band
  for (const phrase of words.several) put(phrase).several = true
  for (const phrase of words.percent) put(phrase).percent = true
  for (const phrase of words.andAHalf) put(phrase).half = true
}

const THEIR = ['their', 'his', 'her', 'its', 'the']

function putVerb(row: VerbRow, lexicon: NewsLexicon, put: (phrase: string) => Word): void {
  for (const entry of list(row.verbs)) {
    for (const their of entry.includes('{their}') ? THEIR : ['']) {
      const inflected = lexicon.inflect(entry.replace('{their}', their))
      for (const form of ['base', 'past', 'participle', 'ing'] as const) {
        for (const phrase of inflected[form]) {
          const word = put(phrase)
          const { topic, victim, weak = false } = row
          // A verb that does two things is listed twice, the stronger sense first; forms of one sense add up.
          const slot = isSame(word.verb, row)
            ? 'verb'
            : isSame(word.other, row) || word.verb !== null
              ? 'other'
              : 'verb'
          const known = word[slot]
          if (known !== null && !isSame(known, row)) continue
          word[slot] = { topic, victim, weak, forms: (known?.forms ?? 0) | forms[form] }
        }
      }
    }
  }
}

const isSame = (sense: VerbSense | null, row: VerbRow) =>
  sense !== null && sense.topic === row.topic && sense.victim === row.victim

function* list(words: Words | undefined): Generator<string> {
  for (const phrase of words?.split(',') ?? []) if (phrase.trim() !== '') yield phrase.trim()
}

/** The entry of a word or phrase, made where it is missing. A hyphen inside is a part of the word. */
function wordAt(map: Map<string, Word>, phrase: string): Word {
  const [first, ...rest] = phrase.split(' ') as [string, ...string[]]
  let head = map.get(first)
  if (head === undefined) map.set(first, (head = newWord()))
  if (rest.length === 0) return head
  head.phrases ??= new Map()
  const second = rest[0]!
  const list = head.phrases.get(second) ?? []
  const known = list.find(p => p.text === phrase)
  if (known !== undefined) return known.word
  const made = { rest, text: phrase, word: newWord() }
  head.phrases.set(
    second,
    [...list, made].sort((a, b) => b.rest.length - a.rest.length),
  )
  return made.word
}
