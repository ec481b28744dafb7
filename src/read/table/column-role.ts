import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Magnitude } from '../column.js'
import type { Period } from '../periods.js'
import type { MappedBy } from './mapping.js'
import type { RoleId } from './roles.js'

/** A column of figures. Null: the column does not say it, and something else has to. */
export interface FigureRole {
  readonly kind: 'figure'
  readonly concept: ConceptId | null
  readonly group: GroupId
  readonly unit: UnitId | null
  /** The period that the header states, in a table with a column for each. */
  readonly period: Period | null
  /** What its numbers are in. Null: they are the numbers themselves. */
  readonly magnitude: Magnitude | null
  /** Whether the header says that the people came from the place, rather than are there. */
  readonly abroad: boolean
}

/** What a column was found to be. */
export type ColumnRole =
  | FigureRole
  | { readonly kind: 'role'; readonly role: RoleId }
  /** Nobody knows the header. */
  | { readonly kind: 'unknown' }
  /** The header can be more than one thing. */
  | { readonly kind: 'open'; readonly choices: readonly ConceptId[]; readonly why: string }

export const figureRole = (concept: ConceptId | null, rest: Partial<FigureRole> = {}): FigureRole => ({
  kind: 'figure',
  concept,
  group: 'all',
  unit: null,
  period: null,
  magnitude: null,
  abroad: false,
  ...rest,
})

/** What a column is taken for so far, and by what. */
export interface FoundRole {
  role: ColumnRole
  readonly by: MappedBy
}
