import { contradictionInWords } from '../chart/contradiction-in-words.js'
import type { PlaceNames } from '../chart/chart-options.js'
import type { Consistency } from '../consistency/consistency.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'

/** What `check` found, in lines: each contradiction with what would mend it under it, then what hardly goes together. */
export function contradictionLines(
  result: Consistency,
  locale: Locale = english,
  places?: PlaceNames,
): { readonly words: string; readonly changes: readonly string[] }[] {
  const { contradictions, tensions, words } = result
  return [
    ...(contradictions.length === 0 ? [{ words, changes: [] }] : []),
    ...contradictions.map(one => {
      const { words, because, changes } = contradictionInWords(result, one, locale, places)
      return { words: [words, ...because].join(' '), changes }
    }),
    ...tensions.map(one => ({ words: `${one.words} ${one.because}`, changes: [] })),
  ]
}
