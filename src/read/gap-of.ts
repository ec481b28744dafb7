import { concepts } from '../figures/concepts.js'
import type { Gap } from '../figures/gap.js'
import type { Words } from './publisher.js'

/** What is known of a gap besides its reason. */
export type GapWordsOf = Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'>

/** A gap, with what its words leave out taken from those of the publisher. */
export function gapOf(
  words: GapWordsOf,
  defaults: Partial<Words>,
  cell: Pick<Gap, 'text' | 'reason' | 'locator'>,
): Gap {
  const end = words.end ?? null
  return {
    concept: words.concept,
    group: words.group ?? defaults.group ?? 'all',
    place: words.place ?? defaults.place ?? null,
    from: words.from ?? defaults.from ?? null,
    start: words.start ?? (concepts[words.concept].measure === 'stock' ? end : null),
    end,
    text: cell.text,
    reason: cell.reason,
    source: words.source === undefined ? (defaults.source ?? null) : words.source,
    locator: cell.locator,
  }
}
