/** The keys of a file's records, each kept once. */
export class Keys {
  readonly #index = new Map<string, number>()
  readonly #keys: string[] = []
  readonly #times: number[] = []

  /** Whether the key just added had been there before. */
  again = false

  /** The position of the key. One that is there already gets a name of its own: `key#2`. */
  add(key: string): number {
    const found = this.#index.get(key)
    this.again = found !== undefined
    if (found === undefined) {
      this.#index.set(key, this.#keys.length)
      this.#times.push(1)
      return this.#keys.push(key) - 1
    }
    const times = (this.#times[found] = this.#times[found]! + 1)
    this.#times.push(1)
    return this.#keys.push(`${key}#${times}`) - 1
  }

  at(i: number): string {
    return this.#keys[i]!
  }
}
