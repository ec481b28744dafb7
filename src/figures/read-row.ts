import { type ConceptId, type Measure, concepts } from './concepts.js'
import type { Figure } from './figure.js'
import type { Gap } from './gap.js'
import { type GroupId, groups } from './groups.js'
import { type Issue, issue } from './issue.js'
import type { Gazetteer } from './places.js'
import { readNumbers } from './read-numbers.js'
import type { Reading } from './readings.js'
import { RowCells } from './row-cells.js'
import { type UnitId, units } from './units.js'
import { type Basis, type Status, bases, statuses } from './vocabulary.js'

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
  const cell = new RowCells(raw, row, issues)

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
