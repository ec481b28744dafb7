import { concepts } from '../../figures/concepts.js'
import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import { places as world } from '../../figures/places.js'
import type { UnitId } from '../../figures/units.js'
import { type Column, column } from '../column.js'
import { writtenPeriod } from '../dates/written-period.js'
import { type Period, monthPeriod, yearPeriod } from '../periods.js'
import { type Out, type Publisher, type Words, definePublisher } from '../publisher.js'
import { monthNumber } from '../dates/month-number.js'
import { groupWords } from './group-words.js'
import { unitWords } from './unit-words.js'
import type { Decided, FigureColumn } from './decide.js'
import { conceptIn, match } from './header-role.js'
import { foldHeader } from './header-words.js'
import type { RoleId } from './roles.js'
import { rowPlace, wordOf } from './row-place.js'
import type { TableOptions } from './table-options.js'

type Span = Pick<Words, 'start' | 'end' | 'dateAccuracy'>

/** A publisher made for one table, from what was decided of it. */
export function tablePublisher(decided: Decided, headers: readonly string[], options: TableOptions): Publisher {
  const columns: Record<string, Column> = {}
  for (const { at, header, decimal, magnitude } of decided.figures) {
    columns[`figure ${at}`] = {
      ...column.quantity(header),
      ...(decimal === null ? {} : { decimal }),
      ...(magnitude === null ? {} : { magnitude }),
    }
  }
  for (const [role, at] of decided.roles) columns[role] = column.text(headers[at]!)
  for (const { at, header } of decided.parts) columns[`part ${at}`] = column.text(header)
  const { source = null, outlet = null, title = null, basis = null, status = 'reported' } = options
  return definePublisher({
    id: options.id ?? 'table',
    name: options.title ?? 'table',
    licence: options.licence ?? null,
    page: '',
    columns,
    words: { source, outlet, title, basis, status },
    record: (row, out) => readRow(row, out, decided, options),
  })
}

type Row = Readonly<Record<string, unknown>>

function readRow(row: Row, out: Out, decided: Decided, options: TableOptions): void {
  const cell = (role: RoleId) => (decided.roles.has(role) ? (row[role] as string | null) : null)
  const gazetteer = options.places === undefined ? world : options.places
  const place = rowPlace(cell, options.place ?? null, gazetteer, decided.twoLetters, options.names)
  const from = wordOf(cell('fromCode')) ?? foundName(wordOf(cell('from')), gazetteer) ?? options.from ?? null
  const period = rowPeriod(cell, out, decided)
  const concept = rowConcept(cell, out, decided)
  if (concept === 'refused') return
  const unit = rowUnit(cell)
  const group = rowGroup(cell)
  const words = {
    place: place.id,
    from,
    ...whoSays(cell),
    ...(cell('url') === null ? {} : { url: wordOf(cell('url')) }),
    flags: [...flagsOf(cell, place), ...partsOf(row, decided), ...otherGroup(cell('group'))],
  }
  for (const figure of decided.figures) {
    const counted = figure.concept ?? concept ?? options.concept ?? null
    if (counted === null) continue
    const whom = figure.group === 'all' ? group : figure.group
    const inUnit = figure.unit ?? unit
    out.figure(`figure ${figure.at}`, {
      concept: counted,
      group: whom,
      ...words,
      ...spanOf(counted, figure, period, options),
      ...(inUnit === null ? {} : { unit: inUnit }),
      ...(figure.magnitude === null ? {} : { flags: [...words.flags, 'rounded' as const] }),
      as: lastPart(counted, whom, figure, decided.figures),
    })
  }
}

/** Two columns can differ by unit or by period alone, which the usual id does not show. */
function lastPart(concept: ConceptId, group: GroupId, figure: FigureColumn, all: readonly FigureColumn[]): string {
  const parts: string[] = group === 'all' ? [concept] : [concept, group]
  const others = all.filter(
    other => other !== figure && (other.concept ?? concept) === concept && other.group === figure.group,
  )
  if (others.some(other => other.unit !== figure.unit) && figure.unit !== null) parts.push(figure.unit)
  if (figure.period !== null) parts.push(figure.period.start)
  return parts.join('.')
}

/**
 * The days of a figure. A day alone is the as-of day of a stock; of a flow it is the last day, and the first is not
 * known: a table of daily counts and one of running totals look the same.
 */
function spanOf(concept: ConceptId, figure: FigureColumn, period: Period | Span | null, options: TableOptions): Span {
  const span = figure.period ?? period
  if (span === null) return { start: options.start ?? null, end: options.end ?? null }
  const isDay = span.start === span.end && span.dateAccuracy === 'day'
  if (isDay && concepts[concept].measure === 'flow' && figure.period === null)
    return { start: options.start ?? null, end: span.end ?? null }
  return span
}

function rowPeriod(cell: (role: RoleId) => string | null, out: Out, decided: Decided): Span | null {
  const read = (role: 'day' | 'start' | 'end'): Period | null => {
    const text = wordOf(cell(role))
    if (text === null) return null
    const options = decided.dates.get(decided.roles.get(role)!) ?? { order: null, serials: false }
    const period = writtenPeriod(text, options)
    if (!('refused' in period)) return period
    out.issue(
      period.refused,
      'error',
      role,
      period.why,
      `${period.todo}; until then the figures of the row count as undated`,
    )
    return null
  }
  if (decided.roles.has('start') || decided.roles.has('end')) {
    const start = read('start')
    const end = read('end') ?? read('day')
    if (start !== null || end !== null)
      return { start: start?.start ?? null, end: end?.end ?? null, dateAccuracy: 'range' }
  }
  return read('day') ?? calendarPeriod(cell)
}

function calendarPeriod(cell: (role: RoleId) => string | null): Period | null {
  const year = Number(wordOf(cell('year')) ?? NaN)
  if (!Number.isInteger(year) || year < 1900 || year > 2100) return null
  const text = wordOf(cell('month'))
  const month = text === null ? null : /^\d{1,2}$/.test(text) ? Number(text) : monthNumber(text)
  if (month !== null && month >= 1 && month <= 12) return monthPeriod(year, month)
  const quarter = /[1-4]/.exec(wordOf(cell('quarter')) ?? '')
  const period =
    quarter === null ? yearPeriod(year) : writtenPeriod(`${year}Q${quarter[0]}`, { order: null, serials: false })
  return 'refused' in period ? null : period
}

function rowConcept(cell: (role: RoleId) => string | null, out: Out, decided: Decided): ConceptId | null | 'refused' {
  const text = wordOf(cell('concept'))
  if (text === null || decided.figures.every(({ concept }) => concept !== null)) return null
  const folded = foldHeader(text)
  const found = Object.hasOwn(concepts, text) ? [text as ConceptId] : conceptIn(folded)
  if (found.length === 1) return found[0]!
  out.issue(
    'E-CONCEPT',
    'error',
    'concept',
    found.length === 0 ? 'It is not known what this counts' : 'It names more than one thing',
    'Write the name of a concept in the cell, or read these rows on their own',
  )
  return 'refused'
}

function rowUnit(cell: (role: RoleId) => string | null): UnitId | null {
  const text = wordOf(cell('unit'))
  return text === null ? null : (match(unitWords, foldHeader(text)) ?? null)
}

function rowGroup(cell: (role: RoleId) => string | null): GroupId {
  const text = wordOf(cell('group'))
  return text === null ? 'all' : (match(groupWords, foldHeader(text)) ?? 'all')
}

const EVERYBODY = new Set(
  'all both total everybody everyone tous tout toutes deux ensemble todos todas ambos جميع كل مجموع اجمالي'.split(' '),
)

/** A group that no table of groups knows ("Unknown", "LGBTQ") is a part of the people, and not all of them. */
function otherGroup(cell: string | null): readonly `part:${string}`[] {
  const text = cell?.trim() ?? ''
  const folded = foldHeader(text)
  if (folded === '' || match(groupWords, folded) !== undefined) return []
  return folded.split(' ').some(word => EVERYBODY.has(word)) ? [] : [`part:group=${text}`]
}

/** Who counted and who printed it. A source that cites another printed the other's figure. */
function whoSays(cell: (role: RoleId) => string | null): Pick<Words, 'source' | 'outlet'> {
  const source = wordOf(cell('source'))
  const cites = wordOf(cell('cites'))
  const outlet = wordOf(cell('outlet')) ?? (cites === null ? null : source)
  return {
    ...(source === null && cites === null ? {} : { source: cites ?? source }),
    ...(outlet === null ? {} : { outlet }),
  }
}

function partsOf(row: Row, { parts }: Decided): readonly `part:${string}`[] {
  return parts.flatMap(({ at, header }) => {
    const part = wordOf(row[`part ${at}`] as string | null)
    return part === null ? [] : [`part:${header}=${part}` as const]
  })
}

function foundName(name: string | null, places: typeof world | null): string | null {
  return name === null ? null : (places?.find(name).id ?? name)
}

function flagsOf(
  cell: (role: RoleId) => string | null,
  place: ReturnType<typeof rowPlace>,
): NonNullable<Words['flags']> {
  const flags: NonNullable<Words['flags']>[number][] = []
  if (place.level !== null) flags.push(`level:${place.level}`)
  if (place.marked) flags.push('suspect:footnote')
  const round = wordOf(cell('round'))
  const cause = wordOf(cell('cause'))
  const assessment = wordOf(cell('assessment'))
  if (round !== null) flags.push(`round:${round}`)
  if (cause !== null) flags.push(`cause:${cause}`)
  if (assessment !== null) flags.push(`assessment:${assessment}`)
  return flags
}
