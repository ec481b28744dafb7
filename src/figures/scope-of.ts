import type { Figure } from './figure.js'

/** Flags that make a figure a part of something, or a count of one cause: without them it would be another number. */
const SCOPES = ['part:', 'cause:'] as const

/**
 * What a figure is limited to besides its columns, as its own flags say it: one reason of several, one cause. Figures
 * of different scope are of different questions.
 *
 * @example
 * scopeOf({ flags: ['rounded', 'part:reason=Conflict'] }) // → ["part:reason=Conflict"]
 */
export function scopeOf({ flags }: Pick<Figure, 'flags'>): readonly string[] {
  return flags.filter(flag => SCOPES.some(scope => flag.startsWith(scope))).sort()
}

/** The scope in words: "reason: Conflict". */
export function scopeInWords(scope: readonly string[]): string {
  return scope.map(flag => flag.slice(flag.indexOf(':') + 1).replace('=', ': ')).join(', ')
}
