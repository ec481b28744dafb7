import type { Measure } from '../../figures/concepts.js'
import type { Figure } from '../../figures/figure.js'
import type { Openness, Question } from '../../figures/range.js'

/** What can be counted with: a figure, a range, or a total that was worked out before. */
export type Countable<M extends Measure = Measure> = Omit<Question, 'measure'> & {
  readonly id: string
  readonly measure: M
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
} & Partial<Pick<Figure, 'source' | 'flags'>> & { readonly sources?: readonly string[] }

/** A number worked out from others, which carries what they were and how sure they are. */
export interface Total<M extends Measure = Measure> extends Omit<Question, 'measure'> {
  /** `sum of a + b`: what was done with what. */
  readonly id: string
  readonly measure: M
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly open: Openness
  /** Ids of what went in. */
  readonly parts: readonly string[]
  /** Named sources of all parts, in order of the alphabet. */
  readonly sources: readonly string[]
  /** Flags of all parts, and `derived`. */
  readonly flags: readonly string[]
  /** What was done, and what a reader has to know. */
  readonly method: string
  readonly note: string
}

/** The named sources of several parts, each once. */
export function sourcesOf(parts: Iterable<Countable>): string[] {
  const named = new Set<string>()
  for (const part of parts) {
    for (const source of part.sources ?? []) named.add(source)
    if (part.source != null) named.add(part.source)
  }
  return [...named].sort()
}

/** Flags that say something of the number, of several parts, each once, with `derived`. */
export function flagsOf(parts: Iterable<Countable>): string[] {
  const all = new Set(['derived'])
  for (const part of parts) for (const flag of part.flags ?? []) all.add(flag)
  return [...all].sort()
}

export function opennessOf(parts: readonly Countable[]): Openness {
  const open = parts.filter(part => part.high === null).length
  return open === 0 ? 'none' : open === parts.length ? 'all' : 'some'
}
