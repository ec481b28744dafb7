import type { DateAccuracy } from './vocabulary.js'
import { dateAccuracies } from './vocabulary.js'
import type { Measure } from './concepts.js'
import type { Figure } from './figure.js'
import type { GrowingFigures } from './growing-figures.js'
import { type Issue, issue } from './issue.js'
import type { Gazetteer } from './places.js'
import { daysBetween, isDay } from '../util/day.js'

const NO_FLAGS: readonly string[] = Object.freeze([])

/**
 * More than can be counted, and with room for the bounds of what words can say and for sums: beyond it numbers are no
 * longer written in digits, and sums no longer end.
 */
const LARGEST = 1e18

type Raw = Readonly<Record<string, unknown>>

/** The cells of one row after the other, read one at a time; every fault becomes an issue. */
export class RowCells {
  /** The row that is read; the first is 1. */
  row = 0
  /** Whether a number of the row could not be used. */
  failed = false
  /** Flags of the row, and those that its cells earn it. */
  flags: readonly string[] = NO_FLAGS
  readonly issues: Issue[] = []
  #raw: Raw = {}
  /** Rows mostly have the same names in the same order, so that these are looked at once. */
  #names: readonly string[] = []
  #has: Readonly<Record<string, true | undefined>> = {}
  readonly #gazetteer: Gazetteer | null
  readonly #check: (names: readonly string[]) => void
  /** What is to be done of each place that was met; null: it is known. */
  readonly #places = new Map<string, string | null>()

  /** `check` throws for names that a row is not to have, or is to have. */
  constructor(gazetteer: Gazetteer | null, check: (names: readonly string[]) => void) {
    this.#gazetteer = gazetteer
    this.#check = check
  }

  move(raw: Raw): void {
    this.#raw = raw
    this.row++
    this.failed = false
    const names = Object.keys(raw)
    if (!areSame(names, this.#names) || this.row === 1) {
      this.#check(names)
      this.#names = names
      this.#has = Object.fromEntries(names.map(name => [name, true as const]))
    }
    this.flags = NO_FLAGS
  }

  flag(name: string): void {
    if (!this.flags.includes(name)) this.flags = [...this.flags, name]
  }

  fault(
    code: Issue['code'],
    column: string | null,
    read: unknown,
    why: string,
    todo: string,
    severity: Issue['severity'] = 'error',
  ): void {
    this.issues.push(
      issue(
        code,
        severity,
        read === undefined ? { row: this.row, column } : { row: this.row, column, read },
        why,
        todo,
      ),
    )
  }

  get(name: keyof Figure): unknown {
    if (this.#has[name] !== true) return null
    const value = this.#raw[name]
    return value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value)) ? null : value
  }

  text(name: keyof Figure): string | null {
    const value = this.get(name)
    if (value === null || typeof value === 'string') return value
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    this.fault('E-TEXT', name, value, 'It is not a text', 'Give a text, or leave the cell empty')
    return null
  }

  word<Id extends string>(name: keyof Figure, table: object, code: Issue['code'], absent: Id | null = null): Id | null {
    const value = this.get(name)
    if (value === null) {
      if (code === 'E-CONCEPT')
        this.fault(code, name, undefined, 'The row does not say what was counted', `Give one of: ${some(table)}`)
      return absent
    }
    if (typeof value === 'string' && Object.hasOwn(table, value)) return value as Id
    this.fault(code, name, value, `It is not one of the words that this column can hold`, `Give one of: ${some(table)}`)
    return code === 'E-WORD' ? absent : null
  }

  number(name: keyof Figure): number | null {
    const value = this.get(name)
    if (value === null) return null
    // A zero below zero is zero: it would be written with a minus.
    if (typeof value === 'number' && value >= 0 && value <= LARGEST) return value === 0 ? 0 : value
    this.failed = true
    if (typeof value === 'number' && value < 0)
      this.fault(
        'E-NEGATIVE',
        name,
        value,
        'A count cannot be below zero',
        'Correct the sign, or record returns and corrections under their own concept',
      )
    else if (typeof value === 'number' && Number.isFinite(value))
      this.fault('E-NUMBER', name, value, 'Nothing that is counted is so many', 'Correct the number, or its unit')
    else
      this.fault(
        'E-NUMBER',
        name,
        value,
        'It is not a number',
        'Give a finite number here, and the words as the text of the figure',
      )
    return null
  }

  day(name: keyof Figure): string | null {
    const value = this.get(name)
    if (value === null) return null
    if (typeof value === 'string' && isDay(value)) return value
    const why =
      value instanceof Date ? 'A Date moves to another day with the time zone' : 'It is not a day of the calendar'
    this.fault('E-DAY', name, value instanceof Date ? 'Date' : value, why, 'Give the day as YYYY-MM-DD')
    return null
  }

  place(name: 'place' | 'from'): string | null {
    const id = this.text(name)
    if (id === null || this.#gazetteer === null) return id
    let todo = this.#places.get(id)
    if (todo === undefined) this.#places.set(id, (todo = howToName(id, this.#gazetteer)))
    if (todo === null) return id
    this.fault(
      'W-PLACE',
      name,
      id,
      'The place tables do not know it, so nothing can be said of what it lies within',
      todo,
      'warning',
    )
    this.flag('place-unknown')
    return id
  }

  readFlags(): void {
    const value = this.get('flags')
    if (value === null) return
    if (Array.isArray(value) && value.every(item => typeof item === 'string')) this.flags = value
    else this.fault('E-TEXT', 'flags', value, 'It is not a list of texts', 'Give an array of short codes')
  }

  /** The id of the row among those of `figures`; null while all are called by their rows. */
  id(figures: Pick<GrowingFigures, 'idFor'>): string | null {
    const own = this.text('id')
    const id = figures.idFor(own, this.row)
    const wanted = own ?? `row-${this.row}`
    if (id !== null && id !== wanted)
      this.fault(
        'E-ID',
        'id',
        wanted,
        'Another row has it already',
        `Give every figure an id of its own; this one is called ${id} for now`,
      )
    return id
  }

  period(measure: Measure): Pick<Figure, 'start' | 'end' | 'dateAccuracy'> {
    const accuracy = this.word<DateAccuracy>('dateAccuracy', dateAccuracies, 'E-WORD', null)
    const end = this.day('end')
    const given = this.day('start')
    const start = given === null && measure === 'stock' ? end : given
    if (start !== null && end !== null && start > end) {
      this.fault(
        'E-PERIOD',
        null,
        `${start} to ${end}`,
        'The period ends before it starts',
        'Correct one of the days; until then the figure counts as undated',
      )
      return { start: null, end: null, dateAccuracy: accuracy ?? 'day' }
    }
    const days = start === null || end === null ? 0 : daysBetween(start, end)
    if (measure === 'stock' && days > 366) {
      this.fault(
        'E-STOCK-PERIOD',
        null,
        `${start} to ${end}`,
        'A stock is a number at a day, and these days are more than a year apart',
        'Give the as-of day as end, or the days that bound it; until then the figure counts as undated',
      )
      return { start: null, end: null, dateAccuracy: accuracy ?? 'day' }
    }
    if (accuracy !== null || measure === 'flow' || days === 0) return { start, end, dateAccuracy: accuracy ?? 'day' }
    return { start, end, dateAccuracy: days <= 7 ? 'week' : days <= 31 ? 'month' : 'year' }
  }
}

/** What to do of a place that the tables do not know; null where they do. */
function howToName(id: string, gazetteer: Gazetteer): string | null {
  if (gazetteer.has(id)) return null
  const near = gazetteer.find(id)
  const hint = near.id === null ? (near.suggestions[0] ?? null) : near.id
  return hint === null
    ? 'Declare it with places.with(), or give a code'
    : `Give the code ${hint} if ${gazetteer.nameOf(hint) ?? hint} is meant, or declare the place`
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function some(table: object): string {
  const words = Object.keys(table)
  return words.length <= 12 ? words.join(', ') : `${words.slice(0, 10).join(', ')} … (${words.length} in all)`
}
