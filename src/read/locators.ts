import type { FileFacts } from './reading.js'
import type { Field } from './record-cells.js'

/** Says where in a file a number stands, so that a person finds it: sheet, row, and the header of the column. */
export class Locators {
  readonly #headers: readonly string[]
  /** Where in a row numbers stand, by what `column` and `three` give: first every column, then what was asked for. */
  readonly #places: string[]
  readonly #inFile: string
  readonly #rowWord: string
  readonly #threes = new Map<number, number>()
  #three = -1
  #threeAt = -1

  constructor(fields: readonly Field[], { member, sheet }: FileFacts, rowWord: string) {
    this.#headers = fields.map(({ header, name }) => header ?? name)
    this.#places = this.#headers.map(header => `column "${header}"`)
    this.#inFile = (member === null ? '' : `file "${member}", `) + (sheet === null ? '' : `sheet "${sheet}", `)
    this.#rowWord = rowWord
  }

  /** Header of a column, or its name where the file has none. */
  header(column: number): string {
    return this.#headers[column]!
  }

  /** The number of the columns of a low, a best and a high; −1 for those that a figure does not have. That of a single column is its own. */
  three(low: number, best: number, high: number): number {
    const key = ((low + 1) * 4096 + best + 1) * 4096 + high + 1
    if (key === this.#three) return this.#threeAt
    let at = this.#threes.get(key)
    if (at === undefined) {
      const names = [low, best, high].filter(column => column >= 0).map(column => `"${this.header(column)}"`)
      at = this.#places.push(`columns ${names.join(', ')}`) - 1
      this.#threes.set(key, at)
    }
    this.#three = key
    return (this.#threeAt = at)
  }

  /** `at` is a column, or what `three` gave. */
  locator(row: number, at: number): string {
    return `${this.#inFile}${this.#rowWord} ${row}, ${this.#places[at]!}`
  }
}
