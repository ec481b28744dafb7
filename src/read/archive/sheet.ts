import type { NumberedRow } from '../deliver-rows.js'
import type { Issues } from '../issues.js'
import type { Limits } from '../limits.js'
import { serialDay } from './serial-day.js'
import { unescaped } from './unescaped.js'
import { readXml } from './xml.js'

/** What cells of a sheet refer to. */
export interface SheetContext {
  readonly name: string
  readonly texts: readonly string[]
  /** By number of the style: whether it shows a day. */
  readonly days: readonly boolean[]
  readonly from1904: boolean
  readonly issues: Issues
  readonly limits: Limits
}

/** Cells that merged texts may fill: no table of people has more, and a file made to keep us busy would. */
const FILLED = 2_000_000
/** What a cell is where nobody can say: as a spreadsheet shows it. */
const BROKEN = '#VALUE!'
/** As XML Schema writes numbers; hexadecimal ones and blanks are none. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const INDEX = /^\d{1,10}$/
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])
const SHEET_ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
])

/** The cells of a sheet: numbers, texts, days as ISO texts. What a formula last gave stands for the formula. */
export async function readSheet(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): Promise<readonly NumberedRow[]> {
  const sheet = new SheetRows(context)
  await readXml(pieces, sheet)
  return sheet.finish()
}

/** One that is being filled. */
interface SheetRow extends NumberedRow {
  readonly cells: unknown[]
}

class SheetRows {
  readonly #context: SheetContext
  readonly #rows: SheetRow[] = []
  readonly #merged: string[] = []
  #row: SheetRow = { row: 0, cells: [] }
  #column = -1
  #type = 'n'
  #day = false
  #text: string | null = null
  #formula = false
  #formulas = 0
  #unworked = 0
  #hidden = 0
  #unstyled = 0
  #over = false
  #strayed = false
  #inText = false
  #phonetic = false

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'row') {
      this.#row = { row: this.#rowNumber(attribute('r')), cells: [] }
      this.#column = -1
      if (attribute('hidden') === '1') this.#hidden++
    } else if (name === 'c') {
      const at = attribute('r')
      this.#column = at === null ? this.#column + 1 : columnOf(at)
      this.#strayed = at !== null && rowOf(at) !== this.#row.row
      this.#type = attribute('t') ?? 'n'
      const style = attribute('s')
      const day = style === null ? false : this.#context.days[Number(style)]
      if (day === undefined && this.#context.days.length > 0) this.#unstyled++
      this.#day = day ?? false
      this.#text = null
      this.#formula = false
    } else if (name === 'v' || name === 't') this.#inText = !this.#phonetic
    else if (name === 'f') this.#formula = true
    else if (name === 'rPh') this.#phonetic = true
    else if (name === 'mergeCell') this.#merged.push(attribute('ref') ?? '')
  }

  text(text: string): void {
    if (this.#inText) this.#text = (this.#text ?? '') + text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inText = false
    else if (name === 'rPh') this.#phonetic = false
    else if (name === 'c') this.#cell()
    else if (
      name === 'row' &&
      this.#row.cells.some(cell => cell !== undefined && cell !== '') &&
      this.#rows.length < this.#context.limits.rows
    )
      this.#rows.push(this.#row)
  }

  #cell(): void {
    const { limits, issues, name } = this.#context
    if (this.#formula) this.#formulas++
    if (this.#formula && this.#text === null && this.#type !== 'str') this.#unworked++
    if (this.#text === null) return
    if (this.#column >= limits.columns) {
      if (!this.#over)
        issues.add(
          'E-LIMIT',
          'error',
          { row: this.#row.row, read: name },
          `The sheet has more than ${limits.columns} columns`,
          'The ones after are not read; raise limits.columns if that is right',
        )
      this.#over = true
      return
    }
    const isLost = this.#strayed || this.#column < 0 || this.#row.cells[this.#column] !== undefined
    const value = isLost
      ? this.#refuse(this.#text, 'Its place in the sheet is none, or that of another cell')
      : this.#value(this.#text)
    if (this.#column >= 0) this.#row.cells[this.#column] = value
  }

  #value(text: string): unknown {
    const { texts, from1904, issues } = this.#context
    switch (this.#type) {
      case 's': {
        const shared = INDEX.test(text) ? texts[Number(text)] : undefined
        return shared ?? this.#refuse(text, 'It stands for a text that the workbook does not have')
      }
      case 'b':
        return BOOLEANS.get(text) ?? this.#refuse(text, 'It is neither true nor false')
      case 'e':
        issues.add(
          'E-CELL',
          'error',
          { row: this.#row.row, column: columnName(this.#column), read: text },
          'The spreadsheet shows an error in this cell',
          'Mend its formula, save the workbook, and read it again',
        )
        return SHEET_ERRORS.has(text) ? text : BROKEN
      case 'n': {
        const value = Number(text)
        if (!NUMBER.test(text) || !Number.isFinite(value)) return text
        return this.#day ? (serialDay(value, from1904) ?? value) : value
      }
      default:
        return unescaped(text)
    }
  }

  /** A cell that nobody can read costs itself, and is said. */
  #refuse(read: string, why: string): string {
    this.#context.issues.add(
      'E-CELL',
      'error',
      { row: this.#row.row, column: columnName(this.#column), read },
      why,
      'The workbook is damaged or was not made by a spreadsheet program: open it in one, save it, and read it again',
    )
    return BROKEN
  }

  /** Rows are counted on; one that does not come after the one before cannot be told apart from it. */
  #rowNumber(said: string | null): number {
    const next = this.#row.row + 1
    if (said === null) return next
    if (INDEX.test(said) && Number(said) >= next) return Number(said)
    throw new Error(`invalid row: ${said}`)
  }

  finish(): readonly NumberedRow[] {
    const filled = this.#fillMerged()
    const many = (n: number, one: string, more: string) => (n === 1 ? `One ${one}` : `${n} ${more}`)
    if (this.#formulas > 0) {
      const why = `${many(this.#formulas, 'cell is', 'cells are')} worked out by a formula; what the workbook last showed is read`
      this.#note('note', why, 'Open and save the workbook first if it may be out of date')
    }
    if (this.#unworked > 0) {
      const why = `${many(this.#unworked, 'formula was', 'formulas were')} never worked out, and the cell is blank`
      this.#note('warning', why, 'Open the workbook in a spreadsheet program, save it, and read it again')
    }
    if (this.#unstyled > 0) {
      const why = `${many(this.#unstyled, 'cell has', 'cells have')} a format that the workbook does not have; a day would be read as a number`
      this.#note('warning', why, 'Open the workbook in a spreadsheet program, save it, and read it again')
    }
    if (this.#hidden > 0) {
      const why = `${many(this.#hidden, 'row is', 'rows are')} hidden in the workbook, and read`
      this.#note('note', why, 'Look whether they were meant to be left out')
    }
    if (filled > 0) {
      const why = `${many(filled, 'merged cell holds', 'merged cells hold')} a text for several rows, which is read in each of them`
      this.#note('note', why, 'Look whether it holds for all of them')
    }
    return this.#rows
  }

  #note(severity: 'note' | 'warning', why: string, todo: string): void {
    const { issues, name } = this.#context
    issues.add('W-SHEET', severity, { read: name }, why, todo)
  }

  /**
   * Merged cells have one value between them. A text in the first column of them holds for all their rows; a number would
   * be counted several times, and what is merged across columns is a heading or a note beside the table.
   */
  #fillMerged(): number {
    const { limits } = this.#context
    const byRow = new Map(this.#rows.map(row => [row.row, row.cells]))
    const last = this.#rows.at(-1)?.row ?? 0
    let left = FILLED
    let filled = 0
    for (const ref of this.#merged) {
      const [from, to] = ref.split(':') as [string, string?]
      const column = columnOf(from)
      const value = byRow.get(rowOf(from))?.[column]
      if (to === undefined || typeof value !== 'string' || value === '' || column >= limits.columns) continue
      for (let row = rowOf(from) + 1; row <= Math.min(rowOf(to), last) && left > 0; row++, left--) {
        const cells = byRow.get(row)
        if (cells !== undefined) cells[column] ??= value
      }
      if (rowOf(to) > rowOf(from)) filled++
    }
    return filled
  }
}

const A = 64

/** The number of a column from its letters, from 0: A1 is 0, AA7 is 26. */
function columnOf(at: string): number {
  let n = 0
  for (let i = 0; i < at.length; i++) {
    const letter = at.charCodeAt(i) - A
    if (letter < 1 || letter > 26) break
    n = n * 26 + letter
  }
  return n - 1
}

const rowOf = (at: string) => Number(at.replace(/^\$?[A-Z]+\$?/, ''))

function columnName(column: number): string {
  let name = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(A + 1 + ((n - 1) % 26)) + name
  return name
}
