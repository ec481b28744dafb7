import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { scopeOf } from '../figures/scope-of.js'
import { toTable } from '../figures/to-table.js'
import { intervalOf } from '../reconcile/interval.js'

/** One question of one source, in every release that has it. */
export interface Revision {
  /** In the order of the releases; null where a release does not have it. */
  readonly figures: readonly (Figure | null)[]
  readonly any: Figure
  readonly kind: RevisionKind
  /** From the first number to the last, in people; null where there are no two numbers. */
  readonly change: number | null
}

export type RevisionKind = 'same' | 'changed' | 'bounds' | 'added' | 'gone' | 'silent'

export interface Revisions {
  /** Oldest first. */
  readonly vintages: readonly string[]
  readonly revisions: readonly Revision[]
  /** How many figures state no release, or one that was not asked for. */
  readonly left: number
}

/**
 * Pairs the figures of several releases. Releases are in the order of their first day of publication, then of the
 * numbers in their names.
 *
 * Throws `invalid figures: only one vintage (25.1)`, `missing vintage: 26.1`, and
 * `duplicate figure: a and b are one question of release 25.1`.
 */
export function revisionsOf(input: Figures, wanted: readonly string[] | undefined): Revisions {
  const all = [...toTable(input)]
  const known = inOrder(all)
  for (const name of wanted ?? []) if (!known.includes(name)) throw new Error(`missing vintage: ${name}`)
  const vintages = wanted ?? known
  if (vintages.length < 2) throw new Error(`invalid figures: only one vintage (${vintages[0] ?? 'none stated'})`)
  const byQuestion = new Map<string, (Figure | null)[]>()
  let left = 0
  for (const figure of all) {
    const at = figure.vintage === null ? -1 : vintages.indexOf(figure.vintage)
    if (at < 0) {
      left++
      continue
    }
    const key = questionOf(figure)
    const row = byQuestion.get(key) ?? vintages.map(() => null)
    const before = row[at]
    if (before != null)
      throw new Error(`duplicate figure: ${before.id} and ${figure.id} are one question of release ${figure.vintage}`)
    row[at] = figure
    byQuestion.set(key, row)
  }
  return { vintages, revisions: [...byQuestion.values()].map(revisionOf), left }
}

function inOrder(figures: readonly Figure[]): string[] {
  const first = new Map<string, string>()
  for (const { vintage, published } of figures) {
    if (vintage === null) continue
    const day = first.get(vintage)
    if (day === undefined || (published !== null && (day === '' || published < day)))
      first.set(vintage, published ?? '')
  }
  const padded = (name: string) => name.replace(/\d+/g, digits => digits.padStart(12, '0'))
  const isDated = [...first.values()].every(day => day !== '')
  return [...first]
    .map(([name, day]) => ({ name, key: `${isDated ? day : ''} ${padded(name)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name)
}

function questionOf(figure: Figure): string {
  const { concept, group, unit, measure, place, from, start, end, source } = figure
  return JSON.stringify([concept, group, unit, measure, place, from, start, end, source, scopeOf(figure)])
}

function revisionOf(figures: readonly (Figure | null)[]): Revision {
  const stated = figures.filter(figure => figure !== null)
  const any = stated.at(-1)!
  const said = stated.map(figure => JSON.stringify([...intervalOf(figure), figure.best]))
  const values = stated.flatMap(numberOf)
  const change = values.length < 2 ? null : values.at(-1)! - values[0]!
  const isSame = new Set(said).size === 1
  const kind: RevisionKind =
    figures[0] === null
      ? 'added'
      : figures.at(-1) === null
        ? 'gone'
        : isSame
          ? stated.length < figures.length
            ? 'silent'
            : 'same'
          : new Set(values).size === 1 && values.length === stated.length
            ? 'bounds'
            : 'changed'
  return { figures, any, kind, change }
}

/** The number that two releases are compared by: the one put forward, else the stated end. */
function numberOf(figure: Figure): number[] {
  const [low, high] = intervalOf(figure)
  const value = figure.best ?? low ?? high
  return value === null ? [] : [value]
}

/** By size of change, additions and losses by their number; equal ones in the order given. */
export function bySize(a: Revision, b: Revision): number {
  return sizeOf(b) - sizeOf(a)
}

const sizeOf = ({ change, any, kind }: Revision) =>
  Math.abs(kind === 'added' || kind === 'gone' ? (numberOf(any)[0] ?? 0) : (change ?? 0))
