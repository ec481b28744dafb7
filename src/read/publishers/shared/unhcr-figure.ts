import type { GapReason } from '../../../figures/gap.js'
import type { Out, Words } from '../../publisher.js'
import { smallNumber } from './unhcr-small-number.js'
import { type UnhcrTypeId, unhcrTypes } from './unhcr-types.js'

export interface UnhcrPeople {
  readonly type: UnhcrTypeId
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
  value: number | null,
  people: UnhcrPeople,
  more: More = nothing,
): number {
  const { start = null, end = null, dateAccuracy = 'day' } = people.period
  const { concept, since } = unhcrTypes[people.type]
  const place = placeOf(people)
  const from = fromOf(people)
  const isBefore = value === 0 && since !== null && end !== null && Number(end.slice(0, 4)) < since
  const reason = isBefore ? 'before-series' : more.gap
  if (reason !== undefined) {
    out.gap(column, { concept, place, from, start, end, ...more, reason })
    return -1
  }
  const { bounds, flags = noFlags } = value === 0 && !canBe(people) ? nothing : smallNumber(value, isSum(people))
  const all = allFlags(people, value, flags, more.flags)
  // Literals of one shape: of objects put together from others, the reader of millions would be three times slower.
  const words: Words =
    bounds === undefined
      ? { concept, place, from, start, end, dateAccuracy, flags: all }
      : { concept, place, from, start, end, dateAccuracy, flags: all, bounds }
  if (more === nothing) return out.figure(column, words)
  const { gap: _none, ...own } = more
  return out.figure(column, { ...words, ...own, flags: all })
}

/** Whether the number is of the people of many countries, or in many: of each of which a few may have been left out. */
function isSum({ type, origin, asylum }: UnhcrPeople): boolean {
  return unhcrTypes[type].where !== 'inside' && (origin === null || asylum === null)
}

/** Where the people of a type are. */
function placeOf({ type, origin, asylum }: UnhcrPeople): string | null {
  const { where } = unhcrTypes[type]
  return where === 'home' || (where === 'inside' && asylum === null) ? origin : asylum
}

/** Where they came from: nowhere else, if they are in their own country. */
function fromOf({ type, origin, asylum }: UnhcrPeople): string | null {
  const { where } = unhcrTypes[type]
  if (where === 'abroad') return origin
  if (where === 'home') return asylum
  return origin === asylum || (where === 'inside' && asylum === null) ? null : origin
}

/** Whether two countries can have people of the type at all: if not, their zero is exact. */
function canBe({ type, origin, asylum }: UnhcrPeople): boolean {
  if (origin === null || asylum === null) return true
  if (type === 'STA') return origin === 'XXA' || origin === asylum
  const { where } = unhcrTypes[type]
  return where === 'any' || (origin === asylum) === (where === 'inside')
}

function allFlags(
  { type, origin, asylum }: UnhcrPeople,
  value: number | null,
  small: Flags,
  own: Flags = noFlags,
): Flags {
  const { where, part } = unhcrTypes[type]
  const isOwn = where === 'abroad' && value !== null && value > 0 && origin !== null && origin === asylum
  if (!isOwn && !part && own.length === 0) return small
  return [...own, ...small, ...(part ? [`part:type=${type}` as const] : noFlags), ...(isOwn ? ownCountry : noFlags)]
}
