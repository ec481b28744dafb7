import { arePlacesApart } from '../../figures/are-places-apart.js'
import type { Gazetteer } from '../../figures/places.js'
import type { Question, Range } from '../../figures/range.js'
import { questionId } from '../../reconcile/questions.js'
import { type PublishLevel, isFineScope, isSite, placeAtLevel } from './levels.js'

export interface CoarsenOptions {
  readonly level: PublishLevel
  readonly places: Gazetteer
  readonly areas: Readonly<Record<string, readonly string[]>>
  readonly zones: readonly string[]
  readonly reason: string | null
}

export type Asked = Pick<Range, 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from' | 'start' | 'end' | 'scope'>

/** A row to be published, of which only the question and the numbers are left. */
export interface Cell extends Asked, Pick<Range, 'id' | 'low' | 'best' | 'high' | 'open' | 'status'> {
  readonly figures: number
  readonly sourcesMin: number
  readonly sourcesMax: number
  readonly method: string
}

/**
 * Rows of finer places added up to the level, by their ends. Where a row of the wider place is there, it stands and the
 * finer ones are left out. Where not every part of the wider place is known to be there, the sum is a minimum.
 *
 * Throws `missing reason: PLACE` for a site or an event at the level `site`, `unknown place: ID` for a place of which no
 * wider one is known.
 */
export function coarsen(ranges: readonly Range[], options: CoarsenOptions, log: string[]): Cell[] {
  const cells: Cell[] = []
  const finer = new Map<string, { readonly asked: Asked; readonly parts: Range[] }>()
  const refused = new Set<string>()
  for (const range of ranges) {
    const asked = coarser(range, options, refused)
    if (isSame(asked, range)) cells.push(cellOf(range))
    else {
      const id = questionId(asked)
      const known = finer.get(id)
      if (known === undefined) finer.set(id, { asked, parts: [range] })
      else known.parts.push(range)
    }
  }
  for (const name of refused) log.push(`Published as given, finer than an area: ${name}. Reason: ${options.reason}`)
  const given = new Set(cells.map(cell => questionId(cell)))
  for (const [id, { asked, parts }] of finer) {
    if (given.has(id)) {
      log.push(`${parts.length} finer rows left out: ${id} is there.`)
      continue
    }
    const { cell, told } = sumOf(id, asked, parts, options)
    cells.push(cell)
    log.push(told)
  }
  return cells
}

function coarser(range: Range, { level, places, zones, reason }: CoarsenOptions, refused: Set<string>): Asked {
  const at = (id: string | null): string | null => {
    if (id === null) return null
    if (level === 'site') {
      if (isSite(id, places, zones)) allow(id)
      return id
    }
    const wider = placeAtLevel(id, level, places, zones)
    if (wider === null) throw new Error(`unknown place: ${id}`)
    return wider
  }
  const allow = (name: string) => {
    if (reason === null) throw new Error(`missing reason: ${name}`)
    refused.add(name)
  }
  const fine = range.scope.filter(isFineScope)
  if (level === 'site') fine.forEach(allow)
  const scope = level === 'site' ? range.scope : range.scope.filter(flag => !isFineScope(flag))
  const { concept, group, unit, measure, start, end } = range
  return { concept, group, unit, measure, place: at(range.place), from: at(range.from), start, end, scope }
}

const isSame = (a: Asked, b: Asked) => a.place === b.place && a.from === b.from && a.scope.length === b.scope.length

function cellOf(range: Range): Cell {
  const { id, low, best, high, open, status, figures, sourcesMin, sourcesMax, method } = range
  const { concept, group, unit, measure, place, from, start, end, scope } = range
  const question = { concept, group, unit, measure, place, from, start, end, scope }
  return { id, ...question, low, best, high, open, status, figures, sourcesMin, sourcesMax, method }
}

function sumOf(id: string, asked: Asked, parts: readonly Range[], { places, areas }: CoarsenOptions) {
  const apart = disjoint(parts, places)
  const wanted = asked.place === null ? undefined : areas[asked.place]
  const there = new Set(apart.map(({ place }) => place))
  const complete =
    wanted !== undefined &&
    apart.length === wanted.length &&
    wanted.every(part => there.has(part)) &&
    apart.every(part => part.from === asked.from && part.scope.length === asked.scope.length)
  const sum = (name: 'low' | 'best' | 'high') =>
    apart.every(part => part[name] !== null) ? apart.reduce((total, part) => total + part[name]!, 0) : null
  const lows = apart.flatMap(part => part.low ?? [])
  const high = complete ? sum('high') : null
  const cell: Cell = {
    id,
    ...asked,
    low: lows.length === 0 ? null : lows.reduce((a, b) => a + b),
    best: complete ? sum('best') : null,
    high,
    open: high === null ? 'all' : 'none',
    status: 'single',
    figures: apart.reduce((n, part) => n + part.figures, 0),
    sourcesMin: Math.min(...apart.map(part => part.sourcesMin)),
    sourcesMax: apart.reduce((n, part) => n + part.sourcesMax, 0),
    method: 'sum of the lower and of the upper bounds',
  }
  const left = parts.length - apart.length
  const told =
    `${apart.length} finer rows added up to ${id}${complete ? '' : ', as a minimum: not every part is known to be there'}.` +
    (left === 0 ? '' : ` ${left} more are not known to be apart from them, and are not in it.`)
  return { cell, told }
}

/** Parts that count nobody twice, the largest first. */
function disjoint(parts: readonly Range[], places: Gazetteer): readonly Range[] {
  const taken: Range[] = []
  for (const part of [...parts].sort((a, b) => (b.low ?? 0) - (a.low ?? 0)))
    if (taken.every(other => areApart(part, other, places))) taken.push(part)
  return parts.filter(part => taken.includes(part))
}

function areApart(a: Question, b: Question, places: Gazetteer): boolean {
  const apart = (x: string | null, y: string | null) => x !== null && y !== null && arePlacesApart(x, y, places)
  const event = ({ scope }: Question) => scope?.find(flag => flag.startsWith('part:event=')) ?? null
  return (
    apart(a.place, b.place) ||
    apart(a.from, b.from) ||
    (event(a) !== null && event(b) !== null && event(a) !== event(b))
  )
}
