import type { TimeSense } from '../word.js'

type Rows = { readonly unit: readonly (readonly [string, number])[] } & {
  readonly [K in 'since' | 'until']: readonly string[]
}

/** The times of a language in which dates are resolved where they name a month or a year. */
export function months(names: string, days: string, { unit, since, until }: Rows): Readonly<Record<string, TimeSense>> {
  const numbered = (kind: TimeSense['kind'], words: string) =>
    words.split(' ').map((word, i) => [word, { kind, value: i + 1 }] as const)
  const plain = (kind: TimeSense['kind'], words: readonly string[]) =>
    words.map(word => [word, { kind, value: 0 }] as const)
  return Object.fromEntries([
    ...numbered('month', names),
    ...numbered('weekday', days),
    ...unit.map(([word, value]) => [word, { kind: 'unit', value }] as const),
    ...plain('since', since),
    ...plain('until', until),
  ])
}
