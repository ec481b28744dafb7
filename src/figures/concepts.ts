import type { UnitId } from './units.js'

/** Whether a concept is a number of people at a day, or of events, movements or people over a period. */
export type Measure = 'stock' | 'flow'

/**
 * How parts of a period add up to the whole of it.
 *
 * - `sum`: events, movements, and people who can be counted only once. The parts add up.
 * - `between`: people who can be counted again in a later part (somebody who flees twice). The whole lies between
 *   the largest part and the sum.
 * - `never`: a stock. Days do not add up.
 */
export type AddsOverTime = 'sum' | 'between' | 'never'

export interface Concept {
  /** As a sentence has it after a number: "1,200 people killed". */
  readonly label: string
  readonly definition: string
  readonly unit: UnitId
  readonly measure: Measure
  /** The next wider concept, in which this one is contained. */
  readonly broader: string | null
  readonly addsOverTime: AddsOverTime
}

const stock = (label: string, definition: string, broader: string | null = null, unit: UnitId = 'people') =>
  ({ label, definition, unit, measure: 'stock', broader, addsOverTime: 'never' }) as const
const once = (label: string, definition: string, broader: string | null = null, unit: UnitId = 'people') =>
  ({ label, definition, unit, measure: 'flow', broader, addsOverTime: 'sum' }) as const
const again = (label: string, definition: string, broader: string | null = null, unit: UnitId = 'people') =>
  ({ label, definition, unit, measure: 'flow', broader, addsOverTime: 'between' }) as const

/**
 * What figures count. Two definitions that differ are two concepts, with a broader one in common where there is one:
 * figures of different concepts are never reconciled with each other.
 */
export const concepts = {
  // Casualties
  casualties: once(
    'people killed or injured',
    'People killed or injured, in one joint count that does not separate them.',
  ),
  killed: once('people killed', 'People who died of violence, as the source counts them.', 'casualties'),
  'battle-deaths': once(
    'people killed in battle',
    'Deaths from fighting between armed parties, civilians in the crossfire included (UCDP battle-related deaths).',
    'killed',
  ),
  'one-sided-deaths': once(
    'people killed in one-sided violence',
    'Civilians deliberately killed by a government or an organised group (UCDP one-sided violence).',
    'killed',
  ),
  'non-state-deaths': once(
    'people killed in non-state conflict',
    'Deaths from fighting between organised groups of which none is a government (UCDP non-state conflict).',
    'killed',
  ),
  'fatalities-coded': once(
    'fatalities as coded',
    'Fatalities of political violence as coded by ACLED: one number, the most conservative report, with conventional values for vague words.',
    'killed',
  ),
  'deaths-recovered': once(
    'bodies recovered',
    'People whose bodies were recovered in the period, whenever they died.',
    'killed',
  ),
  'deaths-of-wounds': once(
    'people who died of wounds',
    'People who died in the period of injuries received before.',
    'killed',
  ),
  'deaths-added-later': once(
    'deaths added later',
    'Deaths of earlier days that the recorder accepted in the period.',
    'killed',
  ),
  'deaths-of-hunger': once('people who died of hunger', 'People whose death is ascribed to famine or malnutrition.'),
  'killed-seeking-aid': once('people killed seeking aid', 'People killed while seeking aid.', 'killed'),
  'injured-seeking-aid': once('people injured seeking aid', 'People injured while seeking aid.', 'injured'),
  injured: again('people injured', 'People injured by violence, as the source counts them.', 'casualties'),
  missing: stock('people missing', 'People reported missing and not found, alive or dead, on the day.'),
  detained: again('people detained or abducted', 'People detained, abducted or made to disappear in the period.'),
  incidents: once('incidents', 'Incidents of violence, as the source delimits them.', null, 'incidents'),

  // Displacement: stocks
  displaced: stock(
    'people displaced',
    'People forced from their homes and still displaced, inside or outside their country.',
  ),
  idps: stock('internally displaced people', 'People living in internal displacement on the day.', 'displaced'),
  'idps-of-concern': stock(
    'internally displaced people of concern to UNHCR',
    'Internally displaced people whom UNHCR protects or assists; by design fewer than all.',
    'idps',
  ),
  refugees: stock('refugees', 'Refugees on the day; for UNHCR, those under its mandate.', 'displaced'),
  'unrwa-refugees': stock(
    'Palestine refugees registered with UNRWA',
    'Palestine refugees registered with UNRWA; an administrative count, not one of people displaced now.',
    'displaced',
  ),
  'asylum-seekers': stock('asylum-seekers', 'People whose claim for asylum is pending on the day.', 'displaced'),
  'others-needing-protection': stock(
    'other people in need of international protection',
    'People outside their country who need protection and are not counted as refugees or asylum-seekers (UNHCR).',
    'displaced',
  ),
  stateless: stock('stateless people', 'People whom no state considers its nationals; overlaps with refugees.'),
  'others-of-concern': stock(
    'others of concern to UNHCR',
    'People outside the other groups to whom UNHCR extends protection or assistance.',
  ),
  'host-community': stock(
    'people of the host community',
    'People living where displaced people are hosted; not displaced themselves.',
  ),

  // Displacement: flows
  displacements: once(
    'displacement movements',
    'Movements of people forced from where they lived during the period. A person who flees twice counts twice (IDMC internal displacements).',
    null,
    'movements',
  ),
  'newly-displaced': again(
    'people newly displaced',
    'People forced from where they lived during the period. In one period each counts once; a person can be counted again in a later one.',
  ),
  'driven-from-home': once(
    'people driven from their homes',
    'People forced from their homes since a day, inside or across a border, each counted once, whether or not they have returned since.',
  ),
  arrivals: again('people who arrived', 'People who arrived in the place during the period.'),
  'asylum-applications': once(
    'asylum applications',
    'Applications for asylum lodged in the period.',
    null,
    'applications',
  ),
  'asylum-decisions': once(
    'asylum decisions',
    'Decisions on asylum taken in the period, of every outcome.',
    null,
    'decisions',
  ),
  'asylum-recognised': once(
    'recognised as refugees',
    'Decisions that recognised a refugee.',
    'asylum-decisions',
    'decisions',
  ),
  'asylum-complementary': once(
    'granted complementary protection',
    'Decisions that granted another form of protection.',
    'asylum-decisions',
    'decisions',
  ),
  'asylum-rejected': once(
    'asylum claims rejected',
    'Decisions that rejected the claim on substance.',
    'asylum-decisions',
    'decisions',
  ),
  'asylum-closed': once(
    'asylum claims closed otherwise',
    'Claims closed without a decision on substance.',
    'asylum-decisions',
    'decisions',
  ),
  returns: again(
    'people who returned',
    'Displaced people who went back during the period, to their homes or their country.',
  ),
  'returned-idps': again(
    'internally displaced people who returned',
    'Internally displaced people who went back in the period.',
    'returns',
  ),
  'returned-refugees': again(
    'refugees who returned',
    'Refugees who went back to their country in the period.',
    'returns',
  ),
  returnees: stock('returnees', 'People who have returned and are counted as returnees on the day.'),
  resettled: once(
    'refugees resettled',
    'Refugees resettled to a third country in the period; the place is the country of arrival.',
  ),
  naturalised: once('refugees naturalised', 'Refugees who became citizens of their country of asylum in the period.'),

  // Population and aid
  population: stock('people living there', 'People living in the place on the day.'),
  affected: stock('people affected', 'People affected by the crisis, in the definition of the plan that says so.'),
  'people-in-need': stock(
    'people in need',
    'People in need of humanitarian assistance, in the definition of the plan that says so.',
    'affected',
  ),
  'people-targeted': stock('people targeted', 'People whom a plan aims to assist.', 'people-in-need'),
  'people-reached': stock('people reached', 'People reached by assistance under a plan.'),
  'aid-recipients': stock('people receiving aid', 'People who receive aid through the operation named.'),

  // Places and territory
  'settlements-captured': once(
    'settlements captured',
    'Villages, towns and areas taken by the group, counted gross: places lost again are not subtracted.',
    null,
    'settlements',
  ),
  'territory-share': stock(
    'share of the territory',
    'Share of the area of the place that the group controls.',
    null,
    'percent',
  ),
  'housing-destroyed': once('homes destroyed', 'Homes destroyed or made uninhabitable.', null, 'dwellings'),
  'housing-damaged': once('homes damaged', 'Homes damaged or flooded, and not destroyed.', null, 'dwellings'),
} as const satisfies Record<string, Concept>

export type ConceptId = keyof typeof concepts

/**
 * The concepts that contain this one, nearest first.
 *
 * @example
 * broaderConcepts('idps-of-concern') // → ["idps","displaced"]
 */
export function broaderConcepts(id: ConceptId): ConceptId[] {
  const out: ConceptId[] = []
  for (let at: string | null = concepts[id].broader; at !== null; at = concepts[at as ConceptId].broader)
    out.push(at as ConceptId)
  return out
}
