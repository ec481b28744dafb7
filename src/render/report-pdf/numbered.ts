/** Texts that are numbered as they are first used, each once. */
export class Numbered {
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1
    this.#numbers.set(text, number)
    return number
  }

  /** In the order of their numbers. */
  texts(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}
