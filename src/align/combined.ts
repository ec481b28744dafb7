import type { Figure } from '../figures/figure.js'
import { hedgeOf } from './hedge-of.js'

const SHARED = ['basis', 'source', 'outlet', 'published', 'vintage', 'title', 'url', 'licence'] as const

/** A number that was worked out from several figures of one question. */
export interface Combination extends Pick<Figure, 'id' | 'place' | 'start' | 'end' | 'text' | 'low' | 'best' | 'high'> {
  /** Flags of the result; those of the parts come after them. */
  readonly flags: readonly string[]
  /** Whether a flag of a part holds for the whole. */
  readonly carries: (flag: string) => boolean
}

/** The figure of a combination: what its parts share stays, what they do not share is not stated. */
export function combined(parts: readonly Figure[], { carries, flags, ...result }: Combination): Figure {
  const first = parts[0]!
  const shared: Partial<Record<(typeof SHARED)[number], unknown>> = {}
  for (const name of SHARED) shared[name] = parts.every(part => part[name] === first[name]) ? first[name] : null
  const carried = new Set(parts.flatMap(part => part.flags.filter(carries)))
  for (const flag of flags) carried.delete(flag)
  return {
    ...first,
    ...(shared as Pick<Figure, (typeof SHARED)[number]>),
    ...result,
    value: null,
    hedge: hedgeOf(result),
    status: parts.every(part => part.status === first.status) ? first.status : 'reported',
    locator: null,
    flags: [...flags, ...[...carried].sort()],
  }
}
