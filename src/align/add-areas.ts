import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { SetAside } from '../figures/range.js'
import { scopeOf } from '../figures/scope-of.js'
import { releaseOf } from './release-of.js'
import { sumsOfParts } from './sums-of-parts.js'

/** Places and the parts that make them up. */
export type Areas = Readonly<Record<string, readonly string[]>>

export interface AddedAreas {
  readonly figures: readonly Figure[]
  readonly setAside: readonly SetAside[]
  /** For each sum the ids of the figures in it. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

/**
 * Adds figures that are already of one time up to the places of which they are parts; `keeps` says which parts stay as
 * figures of their own. Of what a source says twice of one part the latest is added. A source that counts the whole
 * place itself is not added up beside that.
 */
export function addAreas(all: readonly Figure[], areas: Areas, keeps: (place: string) => boolean): AddedAreas {
  const figures = all.filter(({ place }) => place === null || keeps(place))
  const setAside: SetAside[] = []
  const parts = new Map<string, readonly string[]>()
  for (const [to, wanted] of Object.entries(areas)) {
    const wholes = new Map(all.filter(({ place }) => place === to).map(whole => [keyOf(whole, false), whole.id]))
    const sums = all.filter(({ place, flags }) => place === to && flags.some(flag => flag.startsWith('rolled-up:')))
    const rolledUp = (figure: Figure) => sums.find(sum => holds(sum, figure))?.id
    const latest = new Map<string, Figure>()
    for (const figure of all) {
      if (figure.place === null || !wanted.includes(figure.place)) continue
      const whole = wholes.get(keyOf(figure, false)) ?? rolledUp(figure)
      if (whole !== undefined) {
        if (!keeps(figure.place))
          setAside.push({
            id: figure.id,
            reason: 'overlapping',
            why: `it is counted in ${whole}, of the whole of ${to}`,
          })
        continue
      }
      const key = keyOf(figure, true)
      const known = latest.get(key)
      const [newer, older] = known === undefined || isNewer(figure, known) ? [figure, known] : [known, figure]
      latest.set(key, newer)
      if (older !== undefined && !keeps(figure.place))
        setAside.push({
          id: older.id,
          reason: 'superseded',
          why: `its source says something newer of the same area in ${newer.id}`,
        })
    }
    const added = sumsOfParts([...latest.values()], { to, parts: wanted })
    for (const { sum, of } of added.sums) {
      figures.push(sum)
      parts.set(sum.id, of.map(({ id }) => id).sort())
    }
    for (const aside of added.setAside) if (!figures.some(({ id }) => id === aside.id)) setAside.push(aside)
  }
  return { figures, setAside, parts }
}

/** What one source counts at one time; of one area, or of any. */
function keyOf(figure: Figure, ofArea: boolean): string {
  const { concept, group, unit, from, start, end, source, outlet, place } = figure
  const who = source === null ? [null, outlet] : [source]
  const assessment = flagValue(figure, 'assessment')
  return JSON.stringify([
    concept,
    group,
    unit,
    from,
    start,
    end,
    assessment,
    scopeOf(figure),
    who,
    ofArea ? place : null,
  ])
}

/** Whether a sum was made from a figure like this one, of whatever source: a sum of several sources names none. */
function holds(sum: Figure, figure: Figure): boolean {
  const of = (one: Figure) => keyOf({ ...one, source: null, outlet: null }, false)
  return flagValue(sum, 'rolled-up')?.split('+').includes(figure.place!) === true && of(sum) === of(figure)
}

const stated = (figure: Figure) => flagValue(figure, 'carried-from') ?? figure.end ?? ''

function isNewer(a: Figure, b: Figure): boolean {
  const [x, y] = [`${stated(a)}\u0000${releaseOf(a)}`, `${stated(b)}\u0000${releaseOf(b)}`]
  return x === y ? a.id < b.id : x > y
}
