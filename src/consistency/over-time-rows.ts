import type { Figure } from '../figures/figure.js'
import { dayNumber } from '../util/day.js'
import { type Span, covers } from './covers.js'
import type { Row } from './model.js'
import type { OverTimeRelation } from './relation.js'

/**
 * Ways to cover periods of people who may be counted again, over all figures of a relation, and at most and at least
 * for one of them; beyond it the model is marked as cut.
 */
const COVERS = { all: 2_000, most: 100, least: 4 } as const
/** Days that both periods must have at the least for one day in common to be the hour at which a report was closed. */
const LONG = 7

interface Item {
  /** Columns whose sum it is. */
  readonly columns: readonly number[]
  readonly span: Span
  /** Whether it is a figure of the series itself, and not a part of it. */
  readonly own: boolean
}

export interface OverTimeRows {
  readonly rows: readonly Omit<Row, 'relation'>[]
  /** Columns beyond the first free one that the rows use. */
  readonly added: number
  readonly cut: boolean
}

/** The rows of a relation over time. `free` is the number of the first column that is not taken. */
export function overTimeRows(
  relation: OverTimeRelation,
  figure: (id: string) => Figure,
  column: (id: string) => number,
  free: number,
): OverTimeRows {
  const groups = [...relation.figures.map(id => [id]), ...(relation.inside ?? [])]
  const spans = groups.map(ids => spanOf(figure(ids[0]!)))
  const items = touching(spans).map((span, i): Item => ({
    columns: groups[i]!.map(column),
    span,
    own: i < relation.figures.length,
  }))
  return relation.adds === 'sum' ? sumRows(items, free) : betweenRows(items)
}

const spanOf = ({ start, end }: Figure): Span => [dayNumber(start), dayNumber(end) + 1]

/**
 * "To 1 January" and "1 to 31 January" have a day in common because a report was closed on it, not because it was
 * counted twice. Long periods that meet in a single day are taken as one after the other; the day goes to the earlier.
 */
function touching(spans: readonly Span[]): Span[] {
  const long = spans.filter(([from, to]) => to - from >= LONG)
  const closings = new Set(long.map(([, to]) => to - 1))
  return spans.map(([from, to]): Span => (to - from >= LONG && closings.has(from) ? [from + 1, to] : [from, to]))
}

/** With a running total at every first and last day, each figure is the difference of two of them. */
function sumRows(items: readonly Item[], free: number): OverTimeRows {
  const days = [...new Set(items.flatMap(({ span }) => span))].sort((a, b) => a - b)
  // The first running total is zero and needs no column.
  const total = new Map(days.map((day, i) => [day, free + i - 1]))
  const first = days[0]
  const difference = ([from, to]: Span) =>
    from === first
      ? { columns: [total.get(to)!], weights: [-1] }
      : { columns: [total.get(to)!, total.get(from)!], weights: [-1, 1] }
  const grows = days.slice(2).map((day, i) => ({
    columns: [total.get(day)!, total.get(days[i + 1]!)!],
    weights: [1, -1],
    low: 0,
    high: Infinity,
  }))
  const stated = items.map(({ columns, span, own }) => {
    const over = difference(span)
    return {
      columns: [...columns, ...over.columns],
      weights: [...columns.map(() => 1), ...over.weights],
      low: own ? 0 : -Infinity,
      high: 0,
    }
  })
  return { rows: [...grows, ...stated, ...nested(items)], added: Math.max(0, days.length - 1), cut: false }
}

/**
 * Each figure and the next larger ones over the same days and more. This follows from the running totals already; said
 * directly, it can be seen by looking at one row at a time.
 */
function nested(items: readonly Item[]): OverTimeRows['rows'] {
  const different = distinct(items)
  return items.flatMap(item => {
    const over = different.filter(other => other !== item && holds(other, item))
    const nearest = over.filter(
      outer => !over.some(between => between !== outer && !sameSpan(between, outer) && holds(outer, between)),
    )
    return nearest.map(outer => ({
      columns: [...item.columns, ...outer.columns],
      weights: [...item.columns.map(() => 1), -1],
      low: item.own && sameSpan(item, outer) ? 0 : -Infinity,
      high: 0,
    }))
  })
}

/** Of figures over the same period one stands for all: their own rows make them equal. */
function distinct(items: readonly Item[]): Item[] {
  const bySpan = new Map<string, Item>()
  for (const item of items) if (item.own && !bySpan.has(String(item.span))) bySpan.set(String(item.span), item)
  return [...bySpan.values()]
}

const holds = (outer: Item, inner: Item) => outer.span[0] <= inner.span[0] && outer.span[1] >= inner.span[1]

/** What is counted over a period is at most the sum over any periods that cover it. */
function betweenRows(items: readonly Item[]): OverTimeRows {
  const own = items.filter(item => item.own)
  const different = distinct(items)
  const most = Math.max(COVERS.least, Math.min(COVERS.most, Math.floor(COVERS.all / items.length)))
  let cut = false
  const rows = items.flatMap(item => {
    const others = (different.includes(item) ? own : different).filter(other => other !== item)
    const found = covers(
      item.span,
      others.map(({ span }) => span),
      most,
    )
    cut ||= found.cut
    return found.covers.map(cover => {
      const over = cover.flatMap(i => others[i]!.columns)
      return {
        columns: [...item.columns, ...over],
        weights: [...item.columns.map(() => 1), ...over.map(() => -1)],
        low: -Infinity,
        high: 0,
      }
    })
  })
  return { rows, added: 0, cut }
}

const sameSpan = (a: Item, b: Item) => a.span[0] === b.span[0] && a.span[1] === b.span[1]
