import type { Issues } from '../issues.js'

/**
 * A text that is damaged mostly shows it; a number in binary is another number. Where a file has nothing to check it by,
 * that is said, since nobody can see it afterwards.
 */
export function sayUnchecked(issues: Issues, form: 'Parquet' | 'Arrow'): void {
  issues.add(
    'W-UNCHECKED',
    'note',
    {},
    `This ${form} file has no check sums for its numbers: a byte that was damaged on the way is another number, and cannot be seen`,
    'Compare its SHA-256 with that of the publisher or of an earlier reading (fingerprint, lock and verify)',
  )
}
