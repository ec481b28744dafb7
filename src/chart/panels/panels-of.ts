import type { Range } from '../../figures/range.js'
import type { Locale } from '../../locale/locale.js'
import type { PlaceNames } from '../chart-options.js'
import { oneQuestion } from '../one-question.js'
import { questionWords } from '../question-words.js'

/** One question over time. */
export interface Panel {
  readonly name: string
  readonly ranges: readonly Range[]
}

export const panelOrders = ['given', 'largest', 'name'] as const
export type PanelOrder = (typeof panelOrders)[number]

/**
 * Ranges by question, and what all questions have in common. A panel is named by what tells it apart.
 *
 * Throws what `oneQuestion` throws.
 */
export function panelsOf(
  ranges: readonly Range[],
  order: PanelOrder,
  locale: Locale,
  places?: PlaceNames,
): { readonly common: string; readonly panels: readonly Panel[] } {
  const byQuestion = new Map<string, Range[]>()
  for (const range of ranges) {
    const { concept, group, unit, place, from, scope } = range
    const key = JSON.stringify([concept, group, unit, place, from, scope])
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), range])
  }
  const asked = Array.from(byQuestion.values(), own => ({
    own,
    words: questionWords(oneQuestion(own), locale, places),
  }))
  const first = asked[0]?.words
  const parts = ['what', 'where'] as const
  const varying = parts.filter(part => asked.some(({ words }) => words[part] !== first?.[part]))
  const named = varying.length === 0 ? parts : varying
  const panels = asked.map(({ own, words }) => ({
    name: named.map(part => words[part]).join(locale.comma),
    ranges: own,
  }))
  return {
    common: parts
      .filter(part => !varying.includes(part))
      .map(part => first?.[part] ?? '')
      .join(locale.comma),
    panels: ordered(panels, order),
  }
}

function ordered(panels: readonly Panel[], order: PanelOrder): readonly Panel[] {
  const largest = ({ ranges }: Panel) => ranges.reduce((a, { low, high }) => Math.max(a, low ?? high ?? 0), 0)
  switch (order) {
    case 'given':
      return panels
    case 'largest':
      return [...panels].sort((a, b) => largest(b) - largest(a))
    case 'name':
      return [...panels].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  }
}
