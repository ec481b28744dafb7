import type { TimeSense } from '../word.js'

type Listed = 'since' | 'until' | 'in' | 'last' | 'this' | 'next' | 'back' | 'year'

type Rows = {
  readonly unit: readonly (readonly [string, number])[]
  readonly day: readonly (readonly [string, number])[]
} & {
  readonly [K in Listed]: readonly string[]
}

/** The words of time of a language that is read for dates, weekdays and plain windows. */
export function months(names: string, days: string, { unit, day, ...rows }: Rows): Readonly<Record<string, TimeSense>> {
  const numbered = (kind: TimeSense['kind'], words: string) =>
    words.split(' ').map((word, i) => [word, { kind, value: i + 1 }] as const)
  const plain = (kind: TimeSense['kind'], words: readonly string[]) =>
    words.map(word => [word, { kind, value: 0 }] as const)
  return Object.fromEntries([
    ...numbered('month', names),
    ...numbered('weekday', days),
    ...unit.map(([word, value]) => [word, { kind: 'unit', value }] as const),
    ...day.map(([word, value]) => [word, { kind: 'day', value }] as const),
    ...(Object.keys(rows) as Listed[]).flatMap(kind => plain(kind, rows[kind])),
  ])
}
