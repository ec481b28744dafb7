import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Before, Power } from '../../figures/words/lexicon.js'
import type { BandId } from '../../figures/words/vague-bands.js'
import type { Hedge } from '../../figures/vocabulary.js'
import { namedFate } from './named-fate.js'
import type { TopicId } from './topics.js'

/** What a word does in a clause. One word may do several things: "may" is a modal and a month. */
export const roles = {
  be: 1 << 0,
  have: 1 << 1,
  /** Could, would, will: what follows did not happen, or not yet. */
  modal: 1 << 2,
  to: 1 << 3,
  /** Not, never, without. */
  not: 1 << 4,
  determiner: 1 << 5,
  preposition: 1 << 6,
  and: 1 << 7,
  /** Where, when, after, because: another clause begins. */
  clause: 1 << 8,
  /** Who, that, which. */
  relative: 1 << 9,
  /** Including, among them. */
  including: 1 << 10,
  by: 1 << 11,
  adverb: 1 << 12,
  /** Forced, pushed: somebody was made to do what follows. */
  cause: 1 << 13,
  /** Left, rendered: somebody came to be what follows. */
  leave: 1 << 14,
  /** Plans, aims, threatens: what follows is only intended. */
  plan: 1 << 15,
  /** If, fears, risk: what the clause says may not be so. */
  doubt: 1 << 16,
  /** Managed, began: what follows did happen. */
  did: 1 << 17,
  /** Rose, climbed. */
  rise: 1 << 18,
  /** Reached, stands at: what follows is the count. */
  reach: 1 << 19,
  /** Toll, number, total. */
  count: 1 << 20,
  pronoun: 1 << 21,
  of: 1 << 22,
  /** Of them, of whom. */
  ofThem: 1 << 23,
  /** Per, a day, each month. */
  rate: 1 << 24,
  /** Others, more, another. */
  other: 1 << 25,
  /** Home, house, population: a place and the people who live there. */
  home: 1 << 26,
  /** Reportedly, allegedly. */
  unconfirmed: 1 << 27,
  /** Each side, apiece. */
  each: 1 << 28,
  /** Will, set to: what follows lies ahead. */
  ahead: 1 << 29,
  /** Any other verb: it takes the subject with it. */
  verb: 1 << 30,
} as const
export type Role = keyof typeof roles

/** The forms of a verb, as bits. */
export const forms = { base: 1, past: 2, participle: 4, ing: 8 } as const

/** What a word promises, so that sentences with nothing to read are passed over. */
export const hints = { number: 1, topic: 2, single: 4, time: 8, say: 16, furniture: 32 } as const

export interface VerbSense {
  readonly topic: TopicId
  /** The victim is the object ("killed twelve"), or the subject ("twelve died"). */
  readonly victim: 'object' | 'subject'
  readonly forms: number
  /** Too weak to speak alone: "moved" is displacement only of people who are already displaced, or from their homes. */
  readonly weak: boolean
}

export interface NounSense {
  readonly unit: UnitId | null
  readonly group: GroupId
  readonly one: boolean
  /** What the noun itself counts: deaths, refugees. */
  readonly topic: TopicId | null
}

export interface TimeSense {
  readonly kind:
    | 'month'
    | 'weekday'
    | 'unit'
    | 'since'
    | 'by'
    | 'part'
    | 'last'
    | 'this'
    | 'ago'
    | 'day'
    | 'in'
    | 'until'
    | 'next'
    | 'order'
    /** "Il y a", "hace": what is so long ago follows. */
    | 'back'
    /** "Depuis le début de l’année": from the first day of the year of publication. */
    | 'year'
  /** Months and weekdays from 1, units in days (30 a month, 365 a year), days back for "yesterday". */
  readonly value: number
}

/** Everything the lexicon knows of a word or phrase. */
export interface Word {
  roles: number
  number: number
  /** Zero: it multiplies nothing. */
  power: Power
  times: number
  /** A power or a dozen that may stand alone for one of it. */
  alone: boolean
  roundly: number
  article: boolean
  share: number
  before: Before | null
  after: Hedge | null
  vague: BandId | null
  vagueAfterSeveral: BandId | null
  several: boolean
  percent: boolean
  /** "And a half". */
  half: boolean
  verb: VerbSense | null
  /** A second sense of the verb: evacuated by others, or by itself. */
  other: VerbSense | null
  /** "Dead", "homeless", after those who are so. */
  state: TopicId | null
  /** "Deaths of", "displacement of", before those whom it befell. */
  event: TopicId | null
  noun: NounSense | null
  /** "Civilian", "regime": which people, before the noun. */
  side: GroupId | null
  /** The country of a nationality: "Turkish". */
  nation: string | null
  time: TimeSense | null
  /** Kilometres, dollars, votes: what is no count of people. */
  measure: string | null
  /** Resolution, highway, article: a number after it is a name. */
  label: boolean
  say: 'said' | 'according' | 'told' | 'confirmed' | 'counted' | null
  /** Who can be a source: ministry, police, residents. */
  source: boolean
  furniture: 'line' | 'tail' | null
  /** Floods, accidents: what kills and displaces besides violence. */
  hazard: 'other' | 'disease' | null
  /** What a sentence with this word may hold: bits of `hints`. */
  hints: number
  /** Longer phrases that begin with this word, by their second word, the longest first. */
  phrases: Map<string, readonly Phrase[]> | null
}

export interface Phrase {
  /** Its words after the first. */
  readonly rest: readonly string[]
  readonly text: string
  readonly word: Word
}

export function newWord(): Word {
  return {
    roles: 0, number: NaN, power: 0, times: 0, alone: false, roundly: 0, article: false, share: 0, before: null, after: null,
    vague: null, vagueAfterSeveral: null, several: false, percent: false, half: false, verb: null, other: null, state: null, event: null, noun: null,
    side: null, nation: null, time: null, measure: null, label: false, say: null, source: false, furniture: null, hazard: null, hints: 0, phrases: null,
  } // prettier-ignore
}

const SINGLES =
  /^(?:another|both|no|nobody|no one|his|her|their|su|sus|son|sa|ses|leur|leurs|ningun|ninguna|aucun|aucune|nadie|personne)$/

/** The hints of a word, once everything is known of it. */
export function hintsOf(word: Word, text: string): number {
  const {
    number,
    times,
    vague,
    several,
    share,
    roundly,
    alone,
    article,
    verb,
    state,
    event,
    noun,
    time,
    say,
    furniture,
  } = word
  const counts =
    (!Number.isNaN(number) && !article) || times > 0 || vague !== null || several || share > 0 || roundly > 0 || alone
  // "A nurse was among those killed"
  const named = (word.roles & (roles.including | roles.ofThem)) !== 0 && namedFate(text) !== null
  const says = named || verb !== null || state !== null || event !== null || (noun !== null && noun.topic !== null)
  const dates =
    time !== null && (time.kind === 'month' || time.kind === 'weekday' || time.kind === 'unit' || time.kind === 'day')
  return (
    (counts ? hints.number : 0) |
    (says ? hints.topic : 0) |
    (article || (noun?.one === true && noun.unit === 'people') || SINGLES.test(text) ? hints.single : 0) |
    (dates ? hints.time : 0) |
    (say !== null ? hints.say : 0) |
    (furniture !== null ? hints.furniture : 0)
  )
}

/** Whether a word is a number or a share by itself; after its hyphen another word begins. */
export const isNumberWord = (word: Word | undefined): boolean =>
  word !== undefined && (!Number.isNaN(word.number) || word.share > 0)

/** Whether a word is cut at its first hyphen: "five-day", "mid-April". */
export const isCut = (first: Word | undefined, rest: Word | undefined): boolean =>
  isNumberWord(first) || (first?.time?.kind === 'part' && rest?.time?.kind === 'month')

export const unknownWord: Word = newWord()
