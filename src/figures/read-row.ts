import { type ConceptId, type Measure, concepts } from './concepts.js'
import type { Gap } from './gap.js'
import { type GroupId, groups } from './groups.js'
import type { GrowingFigures } from './growing-figures.js'
import type { KnownQuantities } from './known-quantities.js'
import { readNumbers } from './read-numbers.js'
import type { RowCells } from './row-cells.js'
import { type UnitId, units } from './units.js'
import { type Basis, type Status, bases, statuses } from './vocabulary.js'

const measures = { stock: 1, flow: 1 } as const satisfies Record<Measure, 1>

/**
 * Reads the row of the cells into a table. Each cell is checked alone, so that one bad cell does not lose the others.
 * Gives the gap that a row is which says that there is no number, else null.
 */
export function readRow(cell: RowCells, quantities: KnownQuantities, into: GrowingFigures): Gap | null {
  const concept = cell.word<ConceptId>('concept', concepts, 'E-CONCEPT')
  const group = cell.word<GroupId>('group', groups, 'E-GROUP', 'all')
  const unit = cell.word<UnitId>('unit', units, 'E-UNIT', concept === null ? 'people' : concepts[concept].unit)
  if (concept === null || group === null || unit === null) return null

  const measure = cell.word<Measure>('measure', measures, 'E-MEASURE', concepts[concept].measure)
  if (measure !== null && measure !== concepts[concept].measure) {
    const why = `${concept} is a ${concepts[concept].measure}: ${concepts[concept].definition.replace(/\.$/, '')}`
    cell.fault('E-MEASURE', 'measure', measure, why, 'Leave the measure out, or choose the concept that has it')
    return null
  }

  cell.readFlags()
  const place = cell.place('place')
  const from = cell.place('from')
  const period = cell.period(concepts[concept].measure)
  const text = cell.text('text') ?? ''
  const basis = cell.word<Basis>('basis', bases, 'E-WORD', null)
  const numbers = readNumbers(cell, text, basis, quantities)
  const source = cell.text('source')
  const locator = cell.text('locator')

  if (numbers === null) {
    if (text.trim() === '') return null
    const { start, end } = period
    return { concept, group, place, from, start, end, text, reason: 'unknown', source, locator }
  }
  into.add(cell.id(into), cell.row, {
    concept,
    group,
    unit: numbers.unit !== null && cell.get('unit') === null ? numbers.unit : unit,
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
    flags: cell.flags,
  })
  return null
}
