import { concepts } from '../../../figures/concepts.js'
import type { GapReason } from '../../../figures/gap.js'
import type { Out, Words } from '../../publisher.js'
import { type UnhcrTypeId, unhcrTypes } from './unhcr-types.js'
import { smallNumber } from './unhcr-small-number.js'
import { flowYear, stockDay } from './year-period.js'

export interface UnhcrRow {
  readonly type: UnhcrTypeId
  readonly year: number | null
  /** The year of which the file has only the middle. */
  readonly midYear: number | null
  /** Null: not split by origin. */
  readonly origin: string | null
  /** Null: not split by country of asylum. */
  readonly asylum: string | null
}

type Flag = NonNullable<Words['flags']>[number]
type More = Pick<Words, 'group' | 'as' | 'hedge' | 'bounds' | 'flags'> & {
  /** Why the cell, whatever stands in it, is no number. */
  readonly gap?: GapReason
}

/** Adds a cell of UNHCR's: where its people are, at which day, and what its small numbers stand for. */
export function unhcrFigure<Name extends string>(
  out: Out<Name>,
  column: Name,
  value: number | null,
  row: UnhcrRow,
  { gap, ...more }: More = {},
): void {
  const { concept, where, since, part } = unhcrTypes[row.type]
  const period = concepts[concept].measure === 'stock' ? stockDay(row.year, row.midYear) : flowYear(row.year, row.midYear)
  const words = { concept, ...between(row, where), ...period, ...more }
  const before = value === 0 && since !== null && row.year !== null && row.year < since
  const reason = before ? 'before-series' : gap
  if (reason !== undefined) {
    out.gap(column, { ...words, reason })
    return
  }
  const small = value === 0 && !canBe(row) ? {} : smallNumber(value)
  const flags: Flag[] = [...(more.flags ?? []), ...(small.flags ?? [])]
  if (part) flags.push(`part:type=${row.type}`)
  if (where === 'abroad' && value !== null && value > 0 && row.origin !== null && row.origin === row.asylum) {
    flags.push('suspect:of the country they are in')
  }
  out.figure(column, { ...words, ...small, ...more, flags })
}

/** Where the people of a type are, and where they came from. */
function between({ origin, asylum }: UnhcrRow, where: 'abroad' | 'inside' | 'home' | 'any') {
  if (where === 'abroad') return { place: asylum, from: origin }
  if (where === 'home') return { place: origin, from: asylum }
  if (where === 'inside' && asylum === null) return { place: origin, from: null }
  return { place: asylum, from: origin === asylum ? null : origin }
}

/** Whether a row of these two countries can have people of the type at all: if not, its zero is exact. */
function canBe({ type, origin, asylum }: UnhcrRow): boolean {
  if (origin === null || asylum === null) return true
  if (type === 'STA') return origin === 'XXA' || origin === asylum
  return unhcrTypes[type].where === 'any' || (origin === asylum) === (unhcrTypes[type].where === 'inside')
}
