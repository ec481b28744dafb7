import type { Figure } from './figure.js'
import type { FlagId } from './vocabulary.js'

/** The value of a flag such as `carried-from:2019-12-24`; null where the figure does not have it. */
export function flagValue(figure: Pick<Figure, 'flags'>, flag: FlagId): string | null {
  const found = figure.flags.find(f => f === flag || f.startsWith(`${flag}:`))
  return found === undefined ? null : found.slice(flag.length + 1)
}
