import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { FlagId } from '../figures/vocabulary.js'
import { intervalOf, isFloor } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { Locale } from '../locale/locale.js'
import { whenInWords } from './period-in-words.js'
import { plainText } from './plain-text.js'
import { lengths } from './theme.js'

/** Flags of numbers that nobody stated in this form. They are drawn dashed. */
const DERIVED: readonly FlagId[] = ['derived', 'extrapolated', 'filled', 'converted', 'carried-from', 'stated-for']

export interface FigureWords {
  /** The words as printed, in quotes; the bounds where there are none. */
  readonly words: string
  readonly source: string
  /** Null where the outlet is not stated or is the source itself. */
  readonly outlet: string | null
  readonly when: string
  /** The bounds under the reading in force. */
  readonly said: string
  /** Why the mark is drawn otherwise: a verified list, a derived number. */
  readonly remarks: readonly string[]
}

/** One figure as the words of its row. */
export function figureInWords(figure: Figure, locale: Locale): FigureWords {
  const said = boundsInWords(...intervalOf(figure), locale.bounds)
  const text = plainText(figure.text, lengths.words)
  const outlet =
    figure.outlet === null || figure.outlet === figure.source ? null : plainText(figure.outlet, lengths.name)
  return {
    words: text === '' ? said : locale.quote(text),
    source: figure.source === null ? locale.sourceNotStated : plainText(figure.source, lengths.name),
    outlet: outlet === '' ? null : outlet,
    when: whenInWords(figure, locale),
    said,
    remarks: [...(isFloor(figure) ? [locale.aVerifiedList] : []), ...derivations(figure).map(locale.flag)],
  }
}

/** How the number was worked out; empty for a number that was stated as it is. */
export function derivations(figure: Figure): FlagId[] {
  return figure.flags.length === 0 ? [] : DERIVED.filter(flag => flagValue(figure, flag) !== null)
}
