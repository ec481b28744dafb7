import type { CellObject, Sheet } from 'write-excel-file/universal'
import { printable } from '../../util/printable.js'
import { cellText } from './csv-lines.js'

/** Characters that a cell can hold, and rows that a sheet can. */
const CELL = 32_767
const ROWS = 1_048_576

/** The package leaves U+FFFD out, and with it the sign that something stood there. */
const UNKNOWN = '\u25A1'

/** What Excel takes for a character: `_x0041_` would be shown as A. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Sheets of a workbook, put together from rows of values; the first row is the header. */
export class Sheets {
  readonly all: Sheet<Blob>[] = []
  /** How many texts did not fit their cells. */
  cut = 0
  readonly #rightToLeft: boolean

  constructor(direction: 'ltr' | 'rtl') {
    this.#rightToLeft = direction === 'rtl'
  }

  add(sheet: string, rows: readonly (readonly unknown[])[], at = this.all.length): void {
    if (rows.length > ROWS) throw new Error(`invalid rows: ${rows.length - 1}`)
    const [header = [], ...body] = rows
    const head: CellObject[] = header.map(name => ({
      value: String(name),
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#E8EDF1',
    }))
    const data = body.map(row => row.map(value => this.#cell(value, header.length === 1)))
    const columns = header.map(name => ({ width: header.length === 1 ? 110 : widthOf(String(name)) }))
    this.all.splice(at, 0, {
      sheet,
      data: [head, ...data],
      columns,
      stickyRowsCount: 1,
      rightToLeft: this.#rightToLeft,
    })
  }

  #cell(value: unknown, wrap: boolean): CellObject | null {
    if (value === null) return null
    if (typeof value === 'number')
      return { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.####' }
    const text = keyless(printable(cellText(value)).replace(ESCAPE, '_x005F_').replaceAll('\uFFFD', UNKNOWN))
    if (text === '') return null
    if (text.length >= CELL) this.cut++
    const fits = text.length < CELL ? text : `${text.slice(0, CELL - 2).replace(/[\uD800-\uDBFF]$/, '')}…`
    return { value: fits, type: String, ...(wrap ? { wrap: true, alignVertical: 'top' as const } : {}) }
  }
}

/** The package looks texts up in a plain object, where `constructor` is something else: such a text gets an apostrophe. */
const keyless = (text: string) => (text in Object.prototype ? `'${text}` : text)

/** In characters. */
const widthOf = (name: string) => (name === 'sentence' || name === 'answer' || name === 'note' ? 60 : 16)
