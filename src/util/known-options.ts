/** The name of every option, none missing and none too many: the compiler keeps the table and the interface in step. */
export type OptionNames<Options> = { readonly [Name in keyof Required<Options>]: 1 }

/**
 * Refuses options that nobody reads: a name spelt wrong would otherwise give another answer in silence.
 *
 * Throws `unknown option: NAME (there are NAMES)`.
 */
export function knownOptions<Options extends object>(
  options: Options | undefined,
  names: OptionNames<Options>,
  /** Names that only the caller knows, such as the options of a publisher. */
  more: object | null = null,
): void {
  if (options === undefined) return
  for (const name of Object.keys(options))
    if (!Object.hasOwn(names, name) && (more === null || !Object.hasOwn(more, name)))
      throw new Error(`unknown option: ${name} (there are ${Object.keys({ ...names, ...more }).join(', ')})`)
}
