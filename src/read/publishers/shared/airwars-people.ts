import type { Figure } from '../../../figures/figure.js'
import type { GroupId } from '../../../figures/groups.js'

export interface AirwarsPeople {
  readonly group: GroupId
  readonly low: number
  readonly high: number
}

const groups: Readonly<Record<string, GroupId>> = {
  child: 'children',
  children: 'children',
  woman: 'women',
  women: 'women',
  man: 'men',
  men: 'men',
}

const PEOPLE = /(\d[\d,]*)(?:\s*[–—-]\s*(\d[\d,]*))?\s*(child(?:ren)?|wom[ae]n|m[ae]n)/gi

/**
 * The children, women and men of a breakdown such as "( 67–77 children 36 women 18 men )" or "(2 children3 women1 man)".
 * Professions ("2 journalists") are of the same people again and are left out.
 *
 * @example
 * airwarsPeople('(2 children3 women1 man)').map(p => p.group) // → ["children", "women", "men"]
 */
export function airwarsPeople(text: string): readonly AirwarsPeople[] {
  return [...text.matchAll(PEOPLE)].map(([, low, high, word]) => ({
    group: groups[word!.toLowerCase()]!,
    low: Number(low!.replaceAll(',', '')),
    high: Number((high ?? low!).replaceAll(',', '')),
  }))
}

/** What a breakdown says of one group. */
export function asBounds({ low, high }: AirwarsPeople): Pick<Figure, 'low' | 'best' | 'high'> {
  return { low, best: low === high ? low : null, high }
}
