import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'

/** Whether a total is rounded, or looks so: one in a hundred exact totals ends in 00 by chance. */
export function looksRounded(figure: Figure): boolean {
  const { value } = figure
  return isRounded(figure) || (value !== null && value >= 1000 && value % 100 === 0)
}

/** Whether its publisher rounded it. */
export const isRounded = (figure: Figure) => flagValue(figure, 'rounded') !== null
