/** How far a reader goes below and above the number, as shares of it. Null: the words set no limit on that side. */
export type Ratios = readonly [low: number | null, high: number | null]

/** Ratios for numbers of one, two, three, and four or more significant digits. */
export type RatiosByDigits = readonly [Ratios, Ratios, Ratios, Ratios]

/** What the words around a number are taken to mean. */
export interface ReadingTable {
  readonly name: string
  /** about, around, roughly, some, circa, ~ */
  readonly about: RatiosByDigits
  /** almost, nearly, close to */
  readonly almost: RatiosByDigits
  /** Whether a bare round number stands for everything that would have been rounded to it. */
  readonly halo: boolean
  /** Which bands "dozens" or "hundreds" get, of those in `vagueBands`. Default: `typical`. */
  readonly vague?: ReadingName
}

export type ReadingName = 'literal' | 'typical' | 'wide'

/** One of the three readings by name, or a table of the caller's own. */
export type Reading = ReadingName | ReadingTable

/**
 * The three readings of hedge words.
 *
 * - `literal`: the words alone. "About" limits nothing; "almost" says only that the number was not reached.
 * - `typical`: what the median listener takes the words to mean. The default everywhere.
 * - `wide`: from the 5th to the 95th percentile of listeners, and a halo around bare round numbers.
 *
 * Source: the released responses of Ferson et al. 2015, "Natural language of uncertainty: numeric hedge words",
 * International Journal of Approximate Reasoning 57:19–39; quantiles of the ends that listeners gave, as ratios to the
 * number, over whole numbers of ten and more, rounded. The halo rests on reporting practice, not on that study, which
 * found that 93 % of listeners take a bare number for exact. See docs/hedges.md.
 */
export const readings = {
  literal: {
    name: 'literal',
    about: [
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ],
    almost: [
      [null, 1],
      [null, 1],
      [null, 1],
      [null, 1],
    ],
    halo: false,
    vague: 'literal',
  },
  typical: {
    name: 'typical',
    about: [
      [0.9, 1.1],
      [0.94, 1.05],
      [0.98, 1.01],
      [0.998, 1.002],
    ],
    almost: [
      [0.9, 1],
      [0.95, 1],
      [0.99, 1],
      [0.999, 1],
    ],
    halo: false,
    vague: 'typical',
  },
  wide: {
    name: 'wide',
    about: [
      [0.75, 1.25],
      [0.8, 1.2],
      [0.89, 1.11],
      [0.88, 1.12],
    ],
    almost: [
      [0.75, 1.1],
      [0.8, 1.04],
      [0.93, 1.02],
      [0.97, 1.01],
    ],
    halo: true,
    vague: 'wide',
  },
} as const satisfies { readonly [Name in ReadingName]: ReadingTable }

const checked = new WeakSet<ReadingTable>(Object.values(readings))

/**
 * The table of a reading. A table of the caller's own is checked: every ratio must be null or a number, at most 1
 * below and at least 1 above. Throws `unknown reading: NAME` and `invalid reading: NAME`.
 */
export function readingTable(reading: Reading): ReadingTable {
  if (typeof reading === 'string') {
    if (!Object.hasOwn(readings, reading)) throw new Error(`unknown reading: ${reading}`)
    return readings[reading]
  }
  if (!checked.has(reading)) {
    for (const rows of [reading.about, reading.almost]) {
      const sound = rows.length === 4 && rows.every(([low, high]) => isRatio(low, 0, 1) && isRatio(high, 1, Infinity))
      if (!sound) throw new Error(`invalid reading: ${reading.name}`)
    }
    if (reading.vague !== undefined && !Object.hasOwn(readings, reading.vague))
      throw new Error(`invalid reading: ${reading.name}`)
    checked.add(reading)
  }
  return reading
}

const isRatio = (x: number | null, from: number, to: number) =>
  x === null || (Number.isFinite(x) && x >= from && x <= to)
