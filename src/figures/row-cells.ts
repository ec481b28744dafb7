import type { DateAccuracy } from './vocabulary.js'
import { dateAccuracies } from './vocabulary.js'
import type { Measure } from './concepts.js'
import type { Figure } from './figure.js'
import { type Issue, issue } from './issue.js'
import type { Gazetteer } from './places.js'
import { daysBetween, isDay } from '../util/day.js'

/** The cells of one row, read one at a time; every fault becomes an issue. */
export class RowCells {
  failed = false
  constructor(
    readonly raw: Readonly<Record<string, unknown>>,
    readonly row: number,
    readonly issues: Issue[],
  ) {}

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
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined
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
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
    this.failed = true
    if (typeof value === 'number' && value < 0)
      this.fault(
        'E-NEGATIVE',
        name,
        value,
        'A count cannot be below zero',
        'Correct the sign, or record returns and corrections under their own concept',
      )
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

  place(name: 'place' | 'from', gazetteer: Gazetteer | null, flags: string[]): string | null {
    const id = this.text(name)
    if (id === null || gazetteer === null || gazetteer.has(id)) return id
    const near = gazetteer.find(id)
    const hint = near.id === null ? (near.suggestions[0] ?? null) : near.id
    const todo =
      hint === null
        ? 'Declare it with places.with(), or give a code'
        : `Give the code ${hint} if ${gazetteer.nameOf(hint) ?? hint} is meant, or declare the place`
    this.fault(
      'W-PLACE',
      name,
      id,
      'The place tables do not know it, so nothing can be said of what it lies within',
      todo,
      'warning',
    )
    if (!flags.includes('place-unknown')) flags.push('place-unknown')
    return id
  }

  list(name: 'flags'): string[] {
    const value = this.get(name)
    if (value === null) return []
    if (Array.isArray(value) && value.every(item => typeof item === 'string')) return [...value]
    this.fault('E-TEXT', name, value, 'It is not a list of texts', 'Give an array of short codes')
    return []
  }

  id(taken: Set<string>): string {
    const given = this.text('id') ?? `row-${this.row}`
    let id = given
    for (let n = 2; taken.has(id); n++) id = `${given}#${n}`
    if (id !== given)
      this.fault(
        'E-ID',
        'id',
        given,
        'Another row has it already',
        `Give every figure an id of its own; this one is called ${id} for now`,
      )
    taken.add(id)
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

function some(table: object): string {
  const words = Object.keys(table)
  return words.length <= 12 ? words.join(', ') : `${words.slice(0, 10).join(', ')} … (${words.length} in all)`
}
