import type { Field } from './record-cells.js'

/** Finds columns by their names. Publishers name them in the same order, record after record: the next one is guessed. */
export class NamedColumns {
  readonly #fields: readonly Field[]
  readonly #index: ReadonlyMap<string, number>
  /** The column that was named last, and for each the one that was named after it; 0 and −1 at first. */
  #last = 0
  readonly #after: number[]

  constructor(fields: readonly Field[]) {
    this.#fields = fields
    this.#index = new Map(fields.map(({ name }, i) => [name, i]))
    this.#after = fields.map(() => -1)
  }

  /** Throws `unknown column: NAME`. */
  at(name: string): number {
    const guess = this.#after[this.#last]!
    if (guess >= 0 && this.#fields[guess]!.name === name) return (this.#last = guess)
    const at = this.#index.get(name)
    if (at === undefined) throw new Error(`unknown column: ${name}`)
    this.#after[this.#last] = at
    return (this.#last = at)
  }
}
