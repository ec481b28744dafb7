import { concepts } from '../figures/concepts.js'
import type { Question } from '../figures/range.js'
import { scopeInWords } from '../figures/scope-of.js'
import type { PlaceNames } from './chart-options.js'
import type { Locale } from '../locale/locale.js'
import { whenInWords } from './period-in-words.js'
import { plainText } from './plain-text.js'
import { lengths } from './theme.js'

export interface QuestionWords {
  /** "Internally displaced people", "People killed (civilians)". */
  readonly what: string
  readonly where: string
  readonly when: string
}

/**
 * What a range is about, in three phrases that a label or a title is put together from.
 *
 * @example
 * import { english } from '../locale/english.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * questionWords(ranges.at(0), english).what // → "Internally displaced people"
 */
export function questionWords(of: Question, locale: Locale, places?: PlaceNames): QuestionWords {
  const name = (id: string) => plainText(places?.nameOf(id) ?? id, lengths.name)
  const group = of.group === 'all' ? '' : ` (${locale.group(of.group)})`
  const scope = of.scope?.length ? `${locale.comma}${plainText(scopeInWords(of.scope), lengths.name)}` : ''
  const unit = of.unit === concepts[of.concept].unit ? '' : `${locale.comma}${locale.unit(of.unit)}`
  return {
    what: capital(`${locale.concept(of.concept)}${group}${unit}${scope}`),
    where: [
      of.place === null ? locale.placeNotStated : name(of.place),
      ...(of.from === null ? [] : [locale.from(name(of.from))]),
    ].join(locale.comma),
    when: whenInWords(of, locale),
  }
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
