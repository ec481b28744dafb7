import type { Range } from '../../figures/range.js'
import type { Effect } from './effects.js'
import type { Rule } from './rules.js'

/** The range under one rule. */
export interface SensitivityRow
  extends
    Pick<Rule, 'kind' | 'choice'>,
    Pick<Range, 'low' | 'best' | 'high' | 'open' | 'status' | 'floor' | 'figures' | 'note'> {
  /** In words: "without OCHA". */
  readonly rule: string
  readonly effect: Effect
  /** How much larger or smaller than as it stands; null where one of the two is open or there is none. */
  readonly change: { readonly low: number | null; readonly best: number | null; readonly high: number | null }
}
