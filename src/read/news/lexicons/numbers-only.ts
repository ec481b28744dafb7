import { neutral } from '../../../figures/words/neutral.js'
import type { NewsLexicon } from '../news-lexicon.js'
import { foldWord } from '../tokenize.js'
import { inflectWrittenOut } from './inflect-written-out.js'

type Quantities = NewsLexicon['quantities']
type Table = 'numbers' | 'powers' | 'times' | 'before' | 'after' | 'vague' | 'shares'

/** A lexicon of a language of which numbers and hedges are read, and nothing else. Its words are folded here. */
export function numbersOnly(language: string, given: Partial<Quantities>): NewsLexicon {
  const folded = <V>(table: Readonly<Record<string, V>> | undefined): Readonly<Record<string, V>> =>
    Object.fromEntries(Object.entries(table ?? {}).map(([word, value]) => [foldWord(word), value]))
  const tables = Object.fromEntries(
    (['numbers', 'powers', 'times', 'before', 'after', 'vague', 'shares'] satisfies Table[]).map(name => [
      name,
      { ...neutral[name], ...folded<unknown>(given[name]) },
    ]),
  )
  const lists = {
    alone: (given.alone ?? []).map(foldWord),
    several: (given.several ?? []).map(foldWord),
    andAHalf: (given.andAHalf ?? []).map(foldWord),
    percent: [...neutral.percent, ...(given.percent ?? []).map(foldWord)],
  }
  return {
    language,
    quantities: { ...neutral, ...given, ...tables, ...lists },
    roles: {},
    verbs: [],
    inflect: inflectWrittenOut,
    states: {},
    events: {},
    nouns: [],
    sides: {},
    nations: {},
    times: {},
    measures: {},
    labels: '',
    say: {},
    sources: '',
    furniture: {},
  }
}
