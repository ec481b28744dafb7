import type { Figure } from '../figures/figure.js'
import { hedgeOf } from './hedge-of.js'

const SHARED = ['basis', 'source', 'outlet', 'published', 'vintage', 'title', 'url', 'licence'] as const

/** A number that was worked out from several figures of one question. */
export interface Combination extends Pick<Figure, 'id' | 'place' | 'start' | 'end' | 'text' | 'low' | 'best' | 'high'> {
  /** Flags of the result. */
  readonly flags: readonly string[]
  /** Flags of the parts that hold for the whole; they come after those of the result. */
  readonly carried: Iterable<string>
}

/** The figure of a combination: what its parts share stays, what they do not share is not stated. */
export function combined(parts: readonly Figure[], { carried, flags, ...result }: Combination): Figure {
  const first = parts[0]!
  const shared: Partial<Record<(typeof SHARED)[number], unknown>> = {}
  for (const name of SHARED) shared[name] = parts.every(part => part[name] === first[name]) ? first[name] : null
  const more = new Set(carried)
  for (const flag of flags) more.delete(flag)
  return {
    ...first,
    ...(shared as Pick<Figure, (typeof SHARED)[number]>),
    ...result,
    value: null,
    hedge: hedgeOf(result),
    status: parts.every(part => part.status === first.status) ? first.status : 'reported',
    locator: null,
    flags: [...flags, ...[...more].sort()],
  }
}
