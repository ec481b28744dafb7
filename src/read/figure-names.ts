import type { Words } from './publisher.js'

/** The last parts of ids: no two figures of a record share one. */
export class FigureNames {
  readonly #taken: string[] = []
  #count = 0
  /** The concept and group of the figure before, and what they make. */
  #concept = ''
  #group = ''
  #name = ''

  /** Another record is at hand. */
  next(): void {
    this.#count = 0
  }

  nameOf({ concept, as }: Words, group: string): string {
    if (concept !== this.#concept || group !== this.#group) {
      this.#concept = concept
      this.#group = group
      this.#name = group === 'all' ? concept : `${concept}.${group}`
    }
    const name = as ?? this.#name
    let last = name
    for (let n = 2; this.#isTaken(last); n++) last = `${name}#${n}`
    this.#taken[this.#count++] = last
    return last
  }

  #isTaken(name: string): boolean {
    for (let i = 0; i < this.#count; i++) if (this.#taken[i] === name) return true
    return false
  }
}
