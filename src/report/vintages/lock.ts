import { isDay } from '../../util/day.js'
import type { FileReading } from '../../read/reading.js'
import { scrub } from '../../read/scrub.js'
import { version } from '../version.js'
import type { Fingerprint } from './fingerprint.js'
import { knownOptions } from '../../util/known-options.js'

/** A file that was read, as a lock remembers it. */
export interface LockedFile extends Fingerprint {
  readonly name: string
  /** Where it is from, without keys and tokens. Null: not stated. */
  readonly url: string | null
  /** The day on which it was fetched. Null: not stated. */
  readonly retrieved: string | null
  readonly publisher: string | null
  readonly product: string | null
  readonly licence: string | null
  readonly vintage: string | null
  readonly published: string | null
  /** How much was read out of it. */
  readonly records: number
  readonly figures: number
  readonly gaps: number
  readonly issues: number
}

/** What a piece of work was made from. Plain data: write it as JSON beside the result. */
export interface Lock {
  readonly madeBy: string
  /** By name. */
  readonly files: readonly LockedFile[]
}

/** A file and what was read out of it. */
export interface LockInput {
  readonly reading: FileReading
  /** From `fingerprint`, or from `fingerprintFile` of `reckoner/node`. */
  readonly fingerprint: Fingerprint
  /** Default: the name that the reading knows. */
  readonly name?: string
  readonly url?: string
  /** The day on which it was fetched. There is no default: the library does not look at the clock. */
  readonly retrieved?: string
}

/**
 * Writes down what was read: for each file its address, size, SHA-256, licence, vintage and day of retrieval, and how
 * many figures, gaps and issues it gave. `verify` says later whether the files are still the same.
 *
 * Throws `missing name` for a file that has none, `duplicate file: NAME`, and `invalid retrieved: DAY`.
 *
 * @example
 * const csv = 'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nHTI,Haiti,2024,888000,888000,1041000,1041000\n'
 * const made = lock([{ name: 'gidd.csv', reading: read(csv, publishers['idmc-gidd']), fingerprint: await fingerprint(csv), retrieved: '2025-06-01' }])
 * made.files[0]?.figures // → 2
 * made.files[0]?.bytes   // → 156
 */
export function lock(files: Iterable<LockInput>): Lock {
  const seen = new Set<string>()
  const locked = Array.from(files, file => {
    knownOptions(file, { reading: 1, fingerprint: 1, name: 1, url: 1, retrieved: 1 })
    const { reading, fingerprint, url, retrieved } = file
    const { provenance } = reading
    const name = file.name ?? provenance.name
    if (name === null || name === '') throw new Error('missing name')
    if (seen.has(name)) throw new Error(`duplicate file: ${name}`)
    if (retrieved !== undefined && !isDay(retrieved)) throw new Error(`invalid retrieved: ${retrieved}`)
    seen.add(name)
    return {
      name,
      url: url === undefined ? null : scrub(url),
      bytes: fingerprint.bytes,
      sha256: fingerprint.sha256,
      retrieved: retrieved ?? null,
      publisher: provenance.publisher,
      product: provenance.product,
      licence: provenance.licence,
      vintage: provenance.vintage,
      published: provenance.published,
      records: provenance.records,
      figures: reading.figures.length,
      gaps: reading.gaps.length,
      issues: reading.issues.length,
    }
  })
  return { madeBy: `reckoner ${version}`, files: locked.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}
