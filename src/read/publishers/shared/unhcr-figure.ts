import type { GapReason } from '../../../figures/gap.js'
import type { Out, Words } from '../../publisher.js'
import { smallNumber } from './unhcr-small-number.js'
import { type UnhcrType, type UnhcrTypeId, unhcrTypes } from './unhcr-types.js'

/** The people of a row, whatever their type. */
export interface UnhcrPeople {
  /** Null: not split by origin. */
  readonly origin: string | null
  /** Null: not split by country of asylum. */
  readonly asylum: string | null
  readonly period: Pick<Words, 'start' | 'end' | 'dateAccuracy'>
}

type Flags = NonNullable<Words['flags']>
type More = Pick<Words, 'group' | 'as' | 'hedge' | 'bounds' | 'flags'> & {
  /** Why the cell, whatever stands in it, is no number. */
  readonly gap?: GapReason
}

const nothing: More = {}
const noFlags: Flags = []
const ownCountry: Flags = ['suspect:of the country they are in']

/**
 * Adds a cell of UNHCR's: where its people are, and what its small numbers stand for. Gives the handle of the figure;
 * −1 where there is none.
 */
export function unhcrFigure<Name extends string>(
  out: Out<Name>,
  column: Name,
  type: UnhcrTypeId,
  value: number | null,
  people: UnhcrPeople,
  more: More = nothing,
): number {
  const { origin, asylum, period } = people
  const { start = null, end = null, dateAccuracy = 'day' } = period
  const { concept, since, where, part }: UnhcrType = unhcrTypes[type]
  const place = where === 'home' || (where === 'inside' && asylum === null) ? origin : asylum
  const from = fromOf(where, origin, asylum)
  const isBefore = value === 0 && since !== null && end !== null && Number(end.slice(0, 4)) < since
  const reason = isBefore ? 'before-series' : more.gap
  if (reason !== undefined) {
    if (more === nothing) out.gap(column, { concept, place, from, start, end, reason })
    else out.gap(column, { concept, place, from, start, end, ...more, reason })
    return -1
  }
  // Of the people of many countries, or in many, a few of each may have been left out.
  const isSum = where !== 'inside' && (origin === null || asylum === null)
  const isExact = value === 0 && !canBe(type, where, origin, asylum)
  const { bounds, flags = noFlags } = isExact ? nothing : smallNumber(value, isSum)
  const isOwn = where === 'abroad' && value !== null && value > 0 && origin !== null && origin === asylum
  const all = isOwn || part || more.flags !== undefined ? allFlags(type, part, isOwn, flags, more.flags) : flags
  // Literals of one shape: of objects put together from others, the reader of millions would be three times slower.
  const words: Words =
    bounds === undefined
      ? { concept, place, from, start, end, dateAccuracy, flags: all }
      : { concept, place, from, start, end, dateAccuracy, flags: all, bounds }
  if (more === nothing) return out.figure(column, words)
  const { gap: _none, ...own } = more
  return out.figure(column, { ...words, ...own, flags: all })
}

/** Where they came from: nowhere else, if they are in their own country. */
function fromOf(where: UnhcrType['where'], origin: string | null, asylum: string | null): string | null {
  if (where === 'abroad') return origin
  if (where === 'home') return asylum
  return origin === asylum || (where === 'inside' && asylum === null) ? null : origin
}

/** Whether two countries can have people of the type at all: if not, their zero is exact. */
function canBe(type: UnhcrTypeId, where: UnhcrType['where'], origin: string | null, asylum: string | null): boolean {
  if (origin === null || asylum === null) return true
  if (type === 'STA') return origin === 'XXA' || origin === asylum
  return where === 'any' || (origin === asylum) === (where === 'inside')
}

function allFlags(type: UnhcrTypeId, part: boolean, isOwn: boolean, small: Flags, own: Flags = noFlags): Flags {
  if (!isOwn && !part && own.length === 0) return small
  return [...own, ...small, ...(part ? [`part:type=${type}` as const] : noFlags), ...(isOwn ? ownCountry : noFlags)]
}
