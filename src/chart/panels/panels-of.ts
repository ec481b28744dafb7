import type { Range } from '../../figures/range.js'
import type { Locale } from '../../locale/locale.js'
import { isSame } from '../../util/is-same.js'
import type { PlaceNames } from '../chart-options.js'
import { ofOtherDays } from '../one-question.js'
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
 * Throws `invalid ranges: empty` and `duplicate range: 2020-01-01 to 2020-12-31`.
 */
export function panelsOf(
  ranges: readonly Range[],
  order: PanelOrder,
  locale: Locale,
  places?: PlaceNames,
): { readonly common: string; readonly panels: readonly Panel[] } {
  const asked = byQuestion(ranges).map(own => ({ own, words: questionWords(ofOtherDays(own), locale, places) }))
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

/** By place first: among the ranges of one place there are few questions to compare with. */
function byQuestion(ranges: readonly Range[]): Range[][] {
  const questions: Range[][] = []
  const ofPlace = new Map<string | null, Range[][]>()
  let before: Range[] | undefined
  ranges.forEach(range => {
    if (before !== undefined && before[0]!.place === range.place && asksTheSame(before[0]!, range)) {
      before.push(range)
      return
    }
    let known = ofPlace.get(range.place)
    if (known === undefined) ofPlace.set(range.place, (known = []))
    const own = known.find(ranges => asksTheSame(ranges[0]!, range))
    if (own === undefined) {
      before = [range]
      known.push(before)
      questions.push(before)
    } else {
      own.push(range)
      before = own
    }
  })
  return questions
}

const asksTheSame = (a: Range, b: Range) =>
  a.concept === b.concept && a.group === b.group && a.unit === b.unit && a.from === b.from && isSame(a.scope, b.scope)

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
