import type { Figure, FigureTable } from '../../figures/figure.js'
import type { Issue } from '../../figures/issue.js'
import { issue } from '../../figures/issue.js'
import { type Gazetteer, places as world } from '../../figures/places.js'
import { type Reading, readingTable } from '../../figures/readings.js'
import { tableOf } from '../../figures/to-table.js'
import { isDay } from '../../util/day.js'
import { type Candidate, readCandidates } from './candidates.js'
import { checkFigures } from './check-figures.js'
import { compileLexicon } from './compile-lexicon.js'
import type { FigureDraft } from './figure-draft.js'
import { languageRow, scriptOf } from './languages.js'
import { linkFigures } from './link-figures.js'
import { readArticle } from './read-article.js'
import type { Refused } from './refused.js'
import { giveBack } from './token-columns.js'
import { tokenize } from './tokenize.js'
import { type OptionNames, knownOptions } from '../../util/known-options.js'

export interface NewsArticle {
  readonly text: string
  /** ISO 639-1; one of `supportedLanguages()`. */
  readonly language: string
  /** ISO day of publication. Null or absent: not known, and then "on Tuesday" stays undated. */
  readonly published?: string | null
  /** Who printed it. Never becomes a source. */
  readonly outlet?: string | null
  readonly title?: string | null
  readonly url?: string | null
  /** Where the article is about, for numbers beside which no place is named. */
  readonly place?: string | null
  /** Default: the countries and P-codes of `places`. */
  readonly places?: Gazetteer
  /** How hedges are read. Default: `typical`. */
  readonly reading?: Reading
  /** Proposals from a person or a model: each is checked against the words like any other number. */
  readonly candidates?: readonly Candidate[]
}

const ARTICLE: OptionNames<NewsArticle> = {
  text: 1,
  language: 1,
  published: 1,
  outlet: 1,
  title: 1,
  url: 1,
  place: 1,
  places: 1,
  reading: 1,
  candidates: 1,
}

export interface NewsReading {
  readonly figures: FigureTable
  /** Every number that is no figure, and why. */
  readonly refused: readonly Refused[]
  readonly issues: readonly Issue[]
}

/**
 * The displacement, casualty, population and aid figures that a news or situation report states, with the words, the
 * characters they stand at, what they count, of whom, where, when and, where the text says so, who counted.
 *
 * Days are looked for backwards from `published`; without it only dates that name their year are resolved. A source is
 * one that the text names for this number; the outlet is none, and a person's name is left out. "Dozens" gives a band
 * and no number. Aims, warnings and negations are no figures, and are refused with their reason, like every other
 * number of the text. A number given twice is flagged `same-as:ID`, a part of another `part-of:ID`.
 *
 * What is read of each language is said by `supportedLanguages()`. The rules are described in docs/news.md.
 *
 * Throws `invalid text: VALUE`, `unknown language: CODE`, `invalid published: TEXT`, `unknown place: ID`,
 * `unknown reading: NAME`, `invalid reading: NAME` and `invalid candidate: POSITION`.
 *
 * @example
 * const read = readNews({ text: 'At least 12 people, including five children, were killed on Tuesday.', language: 'en', published: '2021-03-04' })
 * read.figures.length // → 2
 * read.figures.at(0)?.low // → 12
 * read.figures.at(0)?.high // → null
 * read.figures.at(0)?.end // → "2021-03-02"
 * read.figures.at(1)?.group // → "children"
 */
export function readNews(article: NewsArticle): NewsReading {
  knownOptions(article, ARTICLE)
  const { text, language, published = null, outlet = null, place = null, places = world, reading = 'typical' } = article
  if (typeof text !== 'string') throw new Error(`invalid text: ${String(text)}`)
  const row = languageRow(language)
  if (published !== null && !isDay(published)) throw new Error(`invalid published: ${published}`)
  if (place !== null && !places.has(place)) throw new Error(`unknown place: ${place}`)
  readingTable(reading)
  const script = scriptOf(text)
  if (script !== null && script !== row.script) {
    const why = `Most of its letters are ${script}, and the text was declared to be in "${language}"`
    return {
      figures: tableOf([]),
      refused: [],
      issues: [
        issue(
          'E-LANGUAGE',
          'error',
          { column: 'language', read: language },
          why,
          'Declare the language the text is in',
        ),
      ],
    }
  }
  const columns = tokenize(text, compileLexicon(row.lexicon))
  const context = {
    text,
    columns,
    row,
    published,
    outlet,
    place,
    places,
    reading,
    title: article.title ?? null,
    url: article.url ?? null,
    prefix: `news-${hash(text)}`,
  }
  const own = readArticle(context)
  const { drafts, refused } = readCandidates(context, own, article.candidates ?? [])
  giveBack(columns)
  linkFigures(drafts, (a, b) => places.relation(a, b) === 'apart')
  const figures = named(drafts)
  return { figures: tableOf(figures), refused, issues: checkFigures(figures) }
}

/** Writes the links on the figures, by their ids. */
function named(drafts: readonly FigureDraft[]): Figure[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const taken = new Map<string, number>()
  for (const draft of sorted) {
    // One number that holds for each of two sides has two figures.
    const n = (taken.get(draft.figure.id) ?? 0) + 1
    taken.set(draft.figure.id, n)
    if (n > 1) draft.figure = { ...draft.figure, id: `${draft.figure.id}#${n}` }
  }
  const ofClaim = new Map(sorted.flatMap(draft => (draft.claim === null ? [] : [[draft.claim, draft] as const])))
  return sorted.map(({ figure, claim, sameAs }) => {
    const whole = claim?.parent == null ? null : (ofClaim.get(claim.parent) ?? null)
    const flags = [...figure.flags]
    if (sameAs !== null) flags.push(`same-as:${sameAs.figure.id}`)
    if (whole !== null) flags.push(`part-of:${whole.figure.id}`)
    return Object.freeze({ ...figure, flags: Object.freeze(flags) })
  })
}

/** FNV-1a of the text: two articles have two names, whatever else is not known of them. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}
