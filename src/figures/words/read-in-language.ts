import type { Signs } from './amount.js'
import { type Fault, faults, isFault, shown } from './fault.js'
import { type Grammar, grammars, neutralGrammar } from './grammar.js'
import type { Language } from './lexicon.js'
import { type DecimalSign, type LocaleId, locales } from './locales.js'
import { readPhrase } from './read-phrase.js'
import type { Statement } from './statement.js'
import type { Token } from './tokens.js'

export interface Understood {
  readonly statement: Statement
  /** The only language that has all the words; null where there are several, or no words. */
  readonly language: Language | null
}

/**
 * Reads a phrase in the language of the locale, or in every language that has all its words. Where they disagree the
 * phrase is refused; where they agree on the decimal sign, and nobody stated it, it helps to read the digits.
 */
export function readInLanguage(
  all: readonly Token[],
  locale: LocaleId | null,
  decimal: DecimalSign | undefined,
): Understood | Fault {
  const stated: Signs =
    decimal !== undefined ? { decimal, firm: true } : locale !== null ? locales[locale] : { decimal: null, firm: false }
  const languages = all.some(token => token.kind === 'word') ? languagesOf(locale) : [neutralGrammar()]
  const able = languages.length === 1 ? languages : thatRead(all, languages)
  const hint = able.every(g => g.decimal === able[0]!.decimal) ? able[0]!.decimal : null
  const signs = stated.decimal === null && locale === null ? { decimal: hint, firm: false } : stated
  const statements: Statement[] = []
  const wrong: Fault[] = []
  for (const g of able) {
    const said = readPhrase(all, g, signs)
    if (isFault(said)) wrong.push(said)
    else statements.push(said)
  }
  const fault = wrong.find(({ code }) => code === 'E-AMBIGUOUS')
  if (fault !== undefined) return fault
  const fewest = Math.min(...statements.map(({ brackets }) => brackets.length))
  const best = statements.filter(({ brackets }) => brackets.length === fewest)
  if (best[0] === undefined) return wrong[0]!
  const meanings = new Set(best.length > 1 ? best.map(meaning) : [])
  if (meanings.size > 1) return faults.meanings([...meanings])
  return { statement: best[0], language: able.length === 1 ? able[0]!.language : null }
}

function languagesOf(locale: LocaleId | null): readonly Grammar[] {
  const known = grammars()
  if (locale === null) return Object.values(known)
  const language = locale.slice(0, 2)
  return [Object.hasOwn(known, language) ? known[language as Language] : neutralGrammar()]
}

/** Signs under which no digits are refused for being ambiguous, to find out about the words alone. */
const LENIENT: Signs = { decimal: '.', firm: false, scaled: true }

/** The languages that have all the words; if there are none, the one that says best what is wrong. */
function thatRead(all: readonly Token[], languages: readonly Grammar[]): readonly Grammar[] {
  const tried = languages.map(g => ({ g, said: readPhrase(all, g, LENIENT) }))
  const able = tried.filter(({ said }) => !isFault(said) || said.code === 'E-AMBIGUOUS')
  if (able.length > 0) return able.map(({ g }) => g)
  const telling = tried.find(({ said }) => isFault(said) && said.unread !== true)
  return [telling?.g ?? languages[0]!]
}

/** What a statement comes to, to be compared and shown. */
function meaning({ stated, hedge }: Statement): string {
  const ends = stated.kind === 'vague' ? stated.band.typical : stated.range
  const value = stated.kind === 'point' ? shown(stated.value) : ''
  const words = [hedge === 'exact' ? '' : hedge, value, ends === null ? '' : ends.map(end => shown(end ?? 0)).join('–')]
  return words.filter(word => word !== '').join(' ')
}
