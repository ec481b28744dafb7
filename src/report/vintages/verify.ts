import { groupDigits } from '../../util/group-digits.js'
import type { Fingerprint } from './fingerprint.js'
import type { Lock, LockedFile } from './lock.js'

/**
 * Fails when the files are no longer those that were locked: it says of every file how it differs, that it is missing,
 * or that the lock does not know it.
 *
 * Throws `invalid lock: VALUE` for what is no lock, and `invalid files: …` that names each difference.
 *
 * @example
 * const csv = 'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nHTI,Haiti,2024,888000,888000,1041000,1041000\n'
 * const made = lock([{ name: 'gidd.csv', reading: read(csv, publishers['idmc-gidd']), fingerprint: await fingerprint(csv) }])
 * verify(made, { 'gidd.csv': await fingerprint(csv) })
 * verify(made, {}) // → Error: invalid files: gidd.csv is missing
 */
export function verify(lock: Lock, files: { readonly [name: string]: Fingerprint }): void {
  if (!isLock(lock)) throw new Error(`invalid lock: ${JSON.stringify(lock).slice(0, 80)}`)
  const locked = new Map(lock.files.map(file => [file.name, file]))
  const drift = [
    ...lock.files.flatMap(file =>
      Object.hasOwn(files, file.name) ? differs(file, files[file.name]!) : [`${file.name} is missing`],
    ),
    ...Object.keys(files)
      .filter(name => !locked.has(name))
      .map(name => `${name} is not in the lock`),
  ]
  if (drift.length > 0) throw new Error(`invalid files: ${drift.join('; ')}`)
}

function differs(file: LockedFile, now: Fingerprint): string[] {
  if (file.sha256 === now.sha256 && file.bytes === now.bytes) return []
  const size =
    file.bytes === now.bytes
      ? `${groupDigits(now.bytes)} bytes as before`
      : `${groupDigits(now.bytes)} bytes, before ${groupDigits(file.bytes)}`
  const was = file.vintage === null ? '' : ` (vintage ${file.vintage})`
  return [`${file.name} is not the file that was locked${was}: ${size}, SHA-256 ${now.sha256}, before ${file.sha256}`]
}

/** A lock comes back from a file, so that it may be anything. */
function isLock(lock: unknown): lock is Lock {
  return (
    typeof lock === 'object' &&
    lock !== null &&
    'files' in lock &&
    Array.isArray(lock.files) &&
    lock.files.every(
      (file: unknown) =>
        typeof file === 'object' &&
        file !== null &&
        'name' in file &&
        typeof file.name === 'string' &&
        'sha256' in file &&
        typeof file.sha256 === 'string' &&
        'bytes' in file &&
        typeof file.bytes === 'number',
    )
  )
}
