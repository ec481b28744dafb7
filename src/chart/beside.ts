import type { Axis } from './linear-axis.js'
import { textWidth } from './text-width.js'

/** Keeps words off the stroke at the stated end of an open figure. */
const OFF = 5
/** And off the start of the axis. */
const MARGIN = 4

/**
 * Where a line of words starts so that it stands above its mark: in the middle of a single number, else from the
 * stated end on, and moved inwards where it would leave the plot. Without a stated end it starts with the axis.
 */
export function beside(
  low: number | null,
  high: number | null,
  words: string,
  { size, bold = false }: { readonly size: number; readonly bold?: boolean },
  axis: Axis,
): number {
  const width = textWidth(words, size, bold)
  return Math.max(MARGIN, Math.min(start(), axis.pixels - width))

  function start(): number {
    if (low === null) return high === null ? 0 : axis.at(high) - width - OFF
    if (high === null) return axis.at(low) + OFF
    return low === high ? axis.at(low) - width / 2 : axis.at(low)
  }
}
