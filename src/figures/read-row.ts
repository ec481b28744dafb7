import { bounds } from './bounds.js'
import { type ConceptId, type Measure, concepts } from './concepts.js'
import type { Figure } from './figure.js'
import type { Gap } from './gap.js'
import { type GroupId, groups } from './groups.js'
import { type Issue, issue } from './issue.js'
import type { Gazetteer } from './places.js'
import { isRefusal, quantity } from './quantity.js'
import type { Reading } from './readings.js'
import { type UnitId, units } from './units.js'
import {
  type Basis,
  type DateAccuracy,
  type Hedge,
  type Status,
  bases,
  dateAccuracies,
  hedges,
  statuses,
} from './vocabulary.js'
import { daysBetween, isDay } from '../util/day.js'

type Raw = Readonly<Record<string, unknown>>

export interface ReadRow {
  readonly figure: Figure | null
  readonly gap: Gap | null
  readonly issues: readonly Issue[]
}

/** Reads one row into a figure. Each cell is checked alone, so that one bad cell does not lose the others. */
export function readRow(
  raw: Raw,
  row: number,
  context: { readonly gazetteer: Gazetteer | null; readonly reading: Reading; readonly ids: Set<string> },
): ReadRow {
  const issues: Issue[] = []
  const cell = new Cells(raw, row, issues)

  const concept = cell.word<ConceptId>('concept', concepts, 'E-CONCEPT')
  const group = cell.word<GroupId>('group', groups, 'E-GROUP', 'all')
  const unit = cell.word<UnitId>('unit', units, 'E-UNIT', concept === null ? 'people' : concepts[concept].unit)
  if (concept === null || group === null || unit === null) return { figure: null, gap: null, issues }

  const measure = cell.word<Measure>('measure', { stock: 1, flow: 1 }, 'E-MEASURE', concepts[concept].measure)
  if (measure !== null && measure !== concepts[concept].measure) {
    const why = `${concept} is a ${concepts[concept].measure}: ${concepts[concept].definition.replace(/\.$/, '')}`
    issues.push(
      issue(
        'E-MEASURE',
        'error',
        { row, column: 'measure', read: measure },
        why,
        'Leave the measure out, or choose the concept that has it',
      ),
    )
    return { figure: null, gap: null, issues }
  }

  const flags = cell.list('flags')
  const place = cell.place('place', context.gazetteer, flags)
  const from = cell.place('from', context.gazetteer, flags)
  const period = cell.period(concepts[concept].measure)
  const text = cell.text('text') ?? ''
  const basis = cell.word<Basis>('basis', bases, 'E-WORD', null)
  const numbers = readNumbers(cell, text, basis, context.reading, flags)
  const source = cell.text('source')
  const locator = cell.text('locator')

  if (numbers === null) {
    if (text.trim() === '') return { figure: null, gap: null, issues }
    const gap: Gap = {
      concept,
      group,
      place,
      from,
      start: period.start,
      end: period.end,
      text,
      reason: 'unknown',
      source,
      locator,
    }
    return { figure: null, gap, issues }
  }
  return {
    figure: {
      id: cell.id(context.ids),
      concept,
      group,
      unit: numbers.unit !== null && raw['unit'] == null ? numbers.unit : unit,
      measure: concepts[concept].measure,
      place,
      from,
      start: period.start,
      end: period.end,
      dateAccuracy: period.dateAccuracy,
      text,
      value: numbers.value,
      hedge: numbers.hedge,
      low: numbers.low,
      best: numbers.best,
      high: numbers.high,
      basis,
      status: cell.word<Status>('status', statuses, 'E-WORD', 'reported') ?? 'reported',
      source,
      outlet: cell.text('outlet'),
      published: cell.day('published'),
      vintage: cell.text('vintage'),
      title: cell.text('title'),
      url: cell.text('url'),
      licence: cell.text('licence'),
      locator,
      flags: Object.freeze([...flags]),
    },
    gap: null,
    issues,
  }
}

type Numbers = Pick<Figure, 'value' | 'hedge' | 'low' | 'best' | 'high'> & { readonly unit: UnitId | null }

/**
 * The number, from whatever the row gives: stated bounds stand as they are; a value alone gets its bounds from its
 * hedge; a text alone is read. Null when there is no number, which is said as an issue.
 */
function readNumbers(
  cell: Cells,
  text: string,
  basis: Basis | null,
  reading: Reading,
  flags: string[],
): Numbers | null {
  const stated = {
    value: cell.number('value'),
    low: cell.number('low'),
    best: cell.number('best'),
    high: cell.number('high'),
  }
  if (cell.failed) return null
  const hedge = cell.word<Hedge>('hedge', hedges, 'E-WORD', null)
  const bounded = stated.low !== null || stated.best !== null || stated.high !== null
  if (!bounded && stated.value === null) {
    const read = quantity(text, { reading, basis })
    if (isRefusal(read)) {
      if (text.trim() === '')
        cell.fault(
          'E-NO-NUMBER',
          null,
          undefined,
          'The row has neither a value, nor bounds, nor a text with a number',
          'Give one of them',
        )
      else cell.fault(read.refused, 'text', text, read.why, read.todo)
      return null
    }
    return { value: read.value, hedge: read.hedge, low: read.low, best: read.best, high: read.high, unit: read.unit }
  }
  if (!bounded && stated.value !== null) {
    const words = quantity(text, { reading, basis })
    const says = !isRefusal(words) && words.value === stated.value ? words : null
    if (hedge === null && says === null && text.trim() !== '') {
      const why = `The words are not read as ${stated.value}, the value of the row, so a hedge in them would be lost`
      cell.fault('E-FIGURE', 'text', text, why, 'Give the hedge of the value, exact if there is none')
      return null
    }
    const how = hedge ?? says?.hedge ?? 'exact'
    if (how === 'between' || how === 'vague') {
      cell.fault(
        'E-NUMBER',
        'hedge',
        how,
        'This hedge has bounds of its own, and the row gives none',
        'Give low and high',
      )
      return null
    }
    const digits = says?.significantDigits
    const options = digits == null ? { reading, basis } : { reading, basis, significantDigits: digits }
    return { value: stated.value, hedge: how, ...bounds(stated.value, how, options), unit: null }
  }
  if (outOfOrder(stated) && !flags.includes('order-violated')) {
    const read = `low ${stated.low}, best ${stated.best}, high ${stated.high}`
    cell.fault(
      'E-ORDER',
      null,
      read,
      'The low end is above the best value or the high end',
      'Correct the row; if it was published so, give it the flag order-violated',
    )
    flags.push('order-violated')
  }
  return { ...stated, hedge: hedge ?? hedgeOf(stated), unit: null }
}

function outOfOrder({ low, best, high }: Pick<Figure, 'low' | 'best' | 'high'>): boolean {
  const known = [low, best, high].filter(x => x !== null)
  return known.some((x, i) => i > 0 && x < known[i - 1]!)
}

/** What stated bounds amount to when nobody says: one open end is a minimum or a maximum, two ends are a range. */
function hedgeOf({ low, high }: Pick<Figure, 'low' | 'high'>): Hedge {
  if (low !== null && high !== null) return low === high ? 'exact' : 'between'
  if (low !== null) return 'at-least'
  return high === null ? 'about' : 'at-most'
}

/** The cells of one row, read one at a time; every fault becomes an issue. */
class Cells {
  failed = false
  constructor(
    readonly raw: Raw,
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
