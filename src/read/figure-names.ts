import type { Words } from './publisher.js'

/** The last parts of ids: no two figures of a record share one. */
export class FigureNames {
  /** The names of the record before, as far as those of this one are the same, then of this one; and what became of them. */
  readonly #names: string[] = []
  readonly #taken: string[] = []
  #count = 0
  /** Whether the names of this record are so far those of the record before. */
  #same = false
  /** How many names the record before had. */
  #before = 0
  /** The concept and group of the figure before, and what they make. */
  #concept = ''
  #group = ''
  #name = ''

  /** Another record is at hand. */
  next(): void {
    this.#before = this.#count
    this.#same = true
    this.#count = 0
  }

  nameOf({ concept, as }: Words, group: string): string {
    if (concept !== this.#concept || group !== this.#group) {
      this.#concept = concept
      this.#group = group
      this.#name = group === 'all' ? concept : `${concept}.${group}`
    }
    const name = as ?? this.#name
    const at = this.#count++
    if (this.#same && at < this.#before && this.#names[at] === name) return this.#taken[at]!
    this.#same = false
    let last = name
    for (let n = 2; this.#isTaken(last, at); n++) last = `${name}#${n}`
    this.#names[at] = name
    return (this.#taken[at] = last)
  }

  #isTaken(name: string, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.#taken[i] === name) return true
    return false
  }
}
