import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Lexicon } from '../../figures/words/lexicon.js'
import type { TopicId } from './topics.js'
import type { Role, TimeSense, VerbSense, Word } from './word.js'

/** Words and phrases divided by commas, in small letters without accents. */
export type Words = string

export interface VerbRow {
  readonly topic: TopicId
  readonly victim: VerbSense['victim']
  readonly weak?: true
  /** Base forms; irregular ones as base/past/participle or base/past/participle/ing; `{their}` for any possessive. */
  readonly verbs: Words
}

export interface NounRow {
  readonly unit: UnitId | null
  readonly group?: GroupId
  readonly topic?: TopicId
  /** Singular and plural divided by a slash; a plural alone begins with one. */
  readonly nouns: Words
}

/** The words of one language, as the reader of news needs them. */
export interface NewsLexicon {
  readonly language: string
  /** The number words and hedges, shared with `quantity`. */
  readonly quantities: Omit<Lexicon, 'language'>
  readonly roles: { readonly [R in Role]?: Words }
  readonly verbs: readonly VerbRow[]
  /** Forms of verbs that are written out: a participle, a past, a gerund. */
  readonly inflect: (row: string) => {
    readonly base: string[]
    readonly past: string[]
    readonly participle: string[]
    readonly ing: string[]
  }
  /** Whether a verb may stand before its subject: "murieron doce personas". Default: no. */
  readonly verbFirst?: true
  readonly states: { readonly [T in TopicId]?: Words }
  readonly events: { readonly [T in TopicId]?: Words }
  readonly nouns: readonly NounRow[]
  readonly sides: { readonly [G in GroupId]?: Words }
  /** Nationalities by country code. */
  readonly nations: Readonly<Record<string, Words>>
  readonly times: Readonly<Record<string, TimeSense>>
  readonly measures: Readonly<Record<string, Words>>
  readonly labels: Words
  readonly say: { readonly [S in Exclude<Word['say'], null>]?: Words }
  readonly sources: Words
  /** Other causes than violence. */
  readonly hazards?: Words
  readonly diseases?: Words
  readonly furniture: { readonly line?: Words; readonly tail?: Words }
}
