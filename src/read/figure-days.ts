import { NO_DAY, dayNumber, isDay } from '../util/day.js'
import type { Issues } from './issues.js'
import type { RecordCells } from './record-cells.js'

/**
 * The numbers of the days that publishers give for figures. A day that a publisher worked out can be impossible too: it
 * is said, and counts as absent.
 */
export class FigureDays {
  readonly #days = new Map<string, number>()
  /** The two days that were looked up last. */
  #last: string | null = null
  #lastNumber = NO_DAY
  #other: string | null = null
  #otherNumber = NO_DAY
  readonly #cells: RecordCells
  readonly #issues: Issues

  constructor(cells: RecordCells, issues: Issues) {
    this.#cells = cells
    this.#issues = issues
  }

  number(day: string | null | undefined): number {
    if (day == null) return NO_DAY
    const cells = this.#cells
    if (day === cells.lastText) return cells.lastDay
    if (day === cells.otherText) return cells.otherDay
    if (day === this.#last) return this.#lastNumber
    return day === this.#other ? this.#otherNumber : this.#look(day)
  }

  #look(day: string): number {
    let n = this.#days.get(day)
    if (n === undefined) this.#days.set(day, (n = isDay(day) ? dayNumber(day) : NO_DAY))
    if (n === NO_DAY) this.#say('E-DAY', day, 'It is not a day of the calendar', 'Correct the row')
    else {
      this.#other = this.#last
      this.#otherNumber = this.#lastNumber
      this.#last = day
      this.#lastNumber = n
    }
    return n
  }

  /** Whether two days are in order; where they are not, it is said. */
  inOrder(
    start: number,
    end: number,
    words: { readonly start?: string | null; readonly end?: string | null },
  ): boolean {
    if (start === NO_DAY || end === NO_DAY || start <= end) return true
    this.#say(
      'E-PERIOD',
      `${words.start} to ${words.end}`,
      'The period ends before it starts',
      'Correct one of the days',
    )
    return false
  }

  #say(code: 'E-DAY' | 'E-PERIOD', read: string, why: string, todo: string): void {
    this.#issues.add(
      code,
      'error',
      { row: this.#cells.row, read },
      why,
      `${todo}; until then the figure counts as undated`,
    )
  }
}
