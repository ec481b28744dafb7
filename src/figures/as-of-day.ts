import type { Figure } from './figure.js'
import { flagValue } from './flag-value.js'

/** The day a figure speaks of: its own last day, also when it was carried to a later one. Null: undated. */
export function asOfDay(figure: Pick<Figure, 'end' | 'flags'>): string | null {
  return flagValue(figure, 'carried-from') ?? figure.end
}
