import type { ReadingName } from '../figures/readings.js'

/** The rules by which ranges were made, in a language other than English. Each is a sentence or two. */
export interface MethodWords {
  readonly sorted: string
  readonly reading: (how: string) => string
  readonly readings: Readonly<Record<ReadingName, string>>
  /** A table of the caller's own. */
  readonly ownReading: (name: string) => string
  readonly about: (shares: string) => string
  readonly almost: (shares: string) => string
  readonly share: (low: string, high: string) => string
  readonly upTo: (high: string) => string
  readonly orMore: (low: string) => string
  readonly noShare: string
  /** By one, two, three and more significant digits. */
  readonly byDigits: (one: string, two: string, three: string, more: string) => string
  readonly oneSided: string
  readonly rounds: string
  readonly exact: string
  readonly vague: string
  readonly sources: (days: number) => string
  readonly leftOut: (names: string) => string
  readonly notScreened: string
  readonly screened: (factor: string, match: string) => string
  readonly hull: string
  readonly own: (name: string) => string
  readonly relaxed: (wrong: number) => string
  readonly named: (method: string, order: string | null) => string
  readonly minimum: string
  readonly best: string
  readonly bestOf: (source: string) => string
  readonly caution: string
  readonly asOf: (day: string, days: number, since: string | null) => string
  readonly between: (first: string, last: string) => string
}
