import type { ConceptId } from '../../../figures/concepts.js'
import type { GroupId } from '../../../figures/groups.js'

/**
 * - `total`: a running total since the first day of the count.
 * - `report`: of the hours that the report covers.
 */
export type PalestineSpan = 'total' | 'report'

export interface PalestineMeasure {
  readonly concept: ConceptId
  readonly group?: GroupId
  readonly span: PalestineSpan
  /** Every report has it, so that a blank is a gap; other columns are blank where nothing was said. */
  readonly always?: true
  /** What part of the concept it is. */
  readonly part?: string
  /** Whether the column has an `ext_` twin, with the publisher's own fills. */
  readonly twin?: true
}

const total = (concept: ConceptId, more: Omit<PalestineMeasure, 'concept' | 'span'> = {}) =>
  ({ concept, span: 'total', ...more }) as const satisfies PalestineMeasure
const report = (concept: ConceptId, more: Omit<PalestineMeasure, 'concept' | 'span'> = {}) =>
  ({ concept, span: 'report', ...more }) as const satisfies PalestineMeasure

/** The columns of the Tech for Palestine series by region, each under its name in the file. */
export const palestineMeasures = {
  gaza: {
    killed_cum: total('killed', { always: true, twin: true }),
    injured_cum: total('injured', { always: true, twin: true }),
    killed_children_cum: total('killed', { group: 'children', twin: true }),
    killed_women_cum: total('killed', { group: 'women', twin: true }),
    med_killed_cum: total('killed', { group: 'health-workers', twin: true }),
    press_killed_cum: total('killed', { group: 'journalists', twin: true }),
    civdef_killed_cum: total('killed', { group: 'rescue-workers', twin: true }),
    massacres_cum: total('incidents', { part: 'massacres', twin: true }),
    famine_cum: total('deaths-of-hunger'),
    child_famine_cum: total('deaths-of-hunger', { group: 'children' }),
    aid_seeker_killed_cum: total('killed-seeking-aid'),
    aid_seeker_injured_cum: total('injured-seeking-aid'),
    killed: report('killed', { always: true, twin: true }),
    injured: report('injured', { always: true, twin: true }),
    killed_recovered: report('deaths-recovered'),
    killed_succumbed: report('deaths-of-wounds'),
    killed_committee: report('deaths-added-later'),
    killed_truce_new: report('killed', { part: 'new' }),
  },
  westBank: {
    killed_cum: total('killed', { always: true }),
    killed_children_cum: total('killed', { group: 'children', always: true }),
    injured_cum: total('injured', { always: true }),
    injured_children_cum: total('injured', { group: 'children', always: true }),
    settler_attacks_cum: total('incidents', { part: 'settler attacks', always: true }),
    'verified.killed_cum': total('killed'),
    'verified.killed_children_cum': total('killed', { group: 'children' }),
    'verified.injured_cum': total('injured'),
    'verified.injured_children_cum': total('injured', { group: 'children' }),
    'verified.killed': report('killed'),
    'verified.killed_children': report('killed', { group: 'children' }),
    'verified.injured': report('injured'),
    'verified.injured_children': report('injured', { group: 'children' }),
  },
  lebanon: {
    killed_cum_reported: total('killed', { always: true }),
    injured_cum_reported: total('injured', { always: true }),
    killed_cum: total('killed'),
    injured_cum: total('injured'),
    killed: report('killed'),
    injured: report('injured'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, PalestineMeasure>>>>

export type PalestineRegion = keyof typeof palestineMeasures
