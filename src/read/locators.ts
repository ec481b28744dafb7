import type { FileFacts } from './reading.js'
import type { Field } from './record-cells.js'

/** Says where in a file a number stands, so that a person finds it: sheet, row, and the header of the column. */
export class Locators {
  readonly #headers: readonly string[]
  readonly #singles: readonly string[]
  readonly #inFile: string
  readonly #rowWord: string
  #three = -1
  #threeAt = ''

  constructor(fields: readonly Field[], { member, sheet }: FileFacts, rowWord: string) {
    this.#headers = fields.map(({ header, name }) => header ?? name)
    this.#singles = this.#headers.map(header => `column "${header}"`)
    this.#inFile = (member === null ? '' : `file "${member}", `) + (sheet === null ? '' : `sheet "${sheet}", `)
    this.#rowWord = rowWord
  }

  /** Header of a column, or its name where the file has none. */
  header(column: number): string {
    return this.#headers[column]!
  }

  column(column: number): string {
    return this.#singles[column]!
  }

  /** The columns of a low, a best and a high; −1 for those that a number does not have. */
  three(low: number, best: number, high: number): string {
    const key = ((low + 1) * 4096 + best + 1) * 4096 + high + 1
    if (key === this.#three) return this.#threeAt
    const names = [low, best, high].filter(column => column >= 0).map(column => `"${this.header(column)}"`)
    this.#three = key
    return (this.#threeAt = `columns ${names.join(', ')}`)
  }

  locator(row: number, at: string): string {
    return `${this.#inFile}${this.#rowWord} ${row}, ${at}`
  }
}
