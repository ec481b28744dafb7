import { whenAsked } from '../../util/when-asked.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { type Language, type Lexicon, type Phrases, type Power, phrases } from './lexicon.js'
import { neutral } from './neutral.js'
import type { Token } from './tokens.js'
import { bandPowers } from './vague-bands.js'

type WordLists = 'numbers' | 'powers' | 'times' | 'roundly' | 'vague' | 'vagueAfterSeveral'
type PhraseLists = 'shares' | 'before' | 'after' | 'open' | 'nouns'
type PlainLists = 'andAHalf' | 'to' | 'and' | 'several' | 'percent' | 'adjectives' | 'loaded'
type Sets = 'alone' | 'articles' | 'of' | 'months'

/** A lexicon, with its lists made ready for looking up. */
export type Grammar = Pick<Lexicon, 'language' | 'decimal' | 'joiner' | 'joins'> & {
  readonly [Name in WordLists]: ReadonlyMap<string, Lexicon[Name][string]>
} & { readonly [Name in PhraseLists]: Phrases<Lexicon[Name][string]> } & {
  readonly [Name in PlainLists]: Phrases<true>
} & { readonly [Name in Sets]: ReadonlySet<string> }

function grammar(lexicon: Lexicon): Grammar {
  const map = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(words))
  const table = <T>(words: Readonly<Record<string, T>>) => phrases(Object.entries(words))
  const list = (texts: readonly string[]) => phrases(texts.map(text => [text, true] as const))
  const { language, decimal, joiner, joins } = lexicon
  return {
    language,
    decimal,
    joiner,
    joins,
    numbers: map(lexicon.numbers),
    powers: map<Power>(lexicon.powers),
    times: map(lexicon.times),
    roundly: map(lexicon.roundly),
    vague: map(lexicon.vague),
    vagueAfterSeveral: map(lexicon.vagueAfterSeveral),
    shares: table(lexicon.shares),
    before: table(lexicon.before),
    after: table(lexicon.after),
    open: table(lexicon.open),
    nouns: table(lexicon.nouns),
    andAHalf: list(lexicon.andAHalf),
    to: list(lexicon.to),
    and: list(lexicon.and),
    several: list(lexicon.several),
    percent: list(lexicon.percent),
    adjectives: list(lexicon.adjectives),
    loaded: list(lexicon.loaded),
    alone: new Set(lexicon.alone),
    articles: new Set(lexicon.articles),
    of: new Set(lexicon.of),
    months: new Set(lexicon.months),
  }
}

/** The languages whose words are read. */
export const grammars: () => { readonly [Name in Language]: Grammar } = whenAsked(() => ({
  en: grammar(en),
  fr: grammar(fr),
  es: grammar(es),
}))

/** For phrases without words, and for languages of which only digits and signs are read. */
export const neutralGrammar = whenAsked(() => grammar(neutral))

/** What a word multiplies by when it follows a word of quantity ("hundreds of thousands"), as a power of ten. */
export function powerAfterVague(word: string, g: Grammar): number | null {
  const id = g.vague.get(word)
  const power = g.powers.get(word) ?? (id === undefined ? undefined : bandPowers[id])
  return typeof power === 'number' ? power : null
}

/** Whether a number, in digits or words, can begin at a token. */
export function numberStarts(all: readonly Token[], i: number, g: Grammar): boolean {
  const token = all[i]
  if (token === undefined || token.kind === 'sign') return false
  const { kind, text } = token
  return (
    kind === 'number' ||
    g.numbers.has(text) ||
    g.powers.has(text) ||
    g.times.has(text) ||
    g.roundly.has(text) ||
    g.vague.has(text) ||
    g.several.at(all, i) !== null
  )
}
