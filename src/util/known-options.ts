/**
 * Refuses options that nobody reads: a name spelt wrong would otherwise give another answer in silence.
 *
 * Throws `unknown option: NAME (there are NAMES)`.
 */
export function knownOptions(options: object, names: readonly string[]): void {
  for (const name of Object.keys(options))
    if (!names.includes(name)) throw new Error(`unknown option: ${name} (there are ${names.join(', ')})`)
}
