import type { GroupId } from '../../figures/groups.js'
import { type Column, column, optional } from '../column.js'
import { plainHeader } from '../plain-header.js'
import { definePublisher } from '../publisher.js'
import { type Totals, sayFall } from './shared/falls.js'
import { linkIn } from './shared/link-in.js'
import { someOf } from './shared/some-of.js'

export interface OhchrOptions {
  /** Where. Default: null, as the table says. */
  readonly place: string | null
  /** First day of the count. Default: null, as the table says, or not stated. */
  readonly since: string | null
}
const defaults: OhchrOptions = { place: null, since: null }

/** Counts that OHCHR keeps, by the name that a table has in its headers. */
const counts = [{ word: 'ukraine', place: 'UKR', since: '2022-02-24' }] as const

const who = [
  { name: 'all', words: ['', 'civilians ', 'civilian casualties - ', 'total '], group: 'civilians' },
  { name: 'children', words: ['children ', 'child '], group: 'children' },
  { name: 'women', words: ['women '], group: 'women' },
  { name: 'men', words: ['men '], group: 'men' },
  { name: 'girls', words: ['girls '], group: 'girls' },
  { name: 'boys', words: ['boys '], group: 'boys' },
] as const satisfies readonly { readonly name: string; readonly words: readonly string[]; readonly group: GroupId }[]

const fates = [
  { name: 'Killed', word: 'killed', concept: 'killed' },
  { name: 'Injured', word: 'injured', concept: 'injured' },
] as const

const measures = fates.flatMap(fate =>
  who.map(people => ({
    name: `${people.name}${fate.name}` as const,
    concept: fate.concept,
    group: people.group,
    headers: people.words.flatMap(word => [`${word}${fate.word}`, `${fate.word} ${word}`.trim()]),
  })),
)
type MeasureName = (typeof measures)[number]['name']

/**
 * Tables of civilian casualties in OHCHR's manner: a running total of those it has verified one by one, by day of report.
 * Among them is OCHA's sheet for Ukraine, with its two header rows and its other columns, which are not read here.
 *
 * OHCHR says that the actual figures are higher: a total is a floor, of basis `list` and status `verified`, with no best
 * estimate and no upper limit.
 *
 * Options: `place` and `since`, the first day of the count, for tables that do not name them. For Ukraine they are `UKR`
 * and 2022-02-24 (default: null).
 */
export const ohchrCasualties = definePublisher({
  id: 'ohchr-casualties',
  name: 'OHCHR verified civilian casualties',
  licence: 'United Nations terms of use, attribution required',
  page: 'https://www.ohchr.org/',
  options: defaults,
  words: {
    source: 'OHCHR',
    outlet: 'OHCHR',
    basis: 'list',
    status: 'verified',
    title: 'Civilian casualties verified by OHCHR',
  },
  key: ['day'],
  columns: ({ headers }) => ({
    day: column.day('Date', 'As of', 'as_of', 'date_end', 'report_date', 'Report date'),
    link: optional(column.text('Source URL', 'url', 'source_url')),
    ...someOf(headers, countsIn(headers)),
  }),
  start: ({ file: { headers, name }, options }) => {
    const told = [...headers, name ?? ''].join(' ').toLowerCase()
    const count = counts.find(({ word }) => told.includes(word))
    return {
      place: options.place ?? count?.place ?? null,
      since: options.since ?? count?.since ?? null,
      outlet: headers.some(header => header.includes('(OHCHR)')) ? 'OCHA' : 'OHCHR',
      totals: new Map() as Totals,
      saidPlace: false,
    }
  },
  record: (row, out, { state }) => {
    const { day } = row
    const { place, since: start, outlet, totals } = state
    if (place === null && !state.saidPlace) {
      state.saidPlace = true
      out.issue('W-RULE', 'warning', null, 'The table does not say of which country it is', "Say it: place: 'UKR'")
    }
    const url = linkIn(row.link, 'ohchr.org')
    for (const { name, concept, group } of measures) {
      const value = row[name]
      out.figure(name, {
        concept,
        group,
        place,
        start,
        end: day,
        outlet,
        url,
        hedge: 'at-least',
        bounds: { low: value, best: null, high: null },
      })
      sayFall(totals, name, { day, value }, out)
    }
  },
})

/** OCHA's sheet has "Civilian casualities(OHCHR) - Killed", misspelt; with two header rows, the second names them. */
function countsIn(headers: readonly string[]): Readonly<Record<MeasureName, Column<'count', false>>> {
  const out: Partial<Record<MeasureName, Column<'count', false>>> = {}
  for (const { name, headers: names, group } of measures) {
    const long = headers.filter(
      header =>
        group === 'civilians' &&
        /civilian.{0,40}casual.{0,40}\bohchr\b/i.test(header) &&
        plainHeader(header).endsWith(name.slice(3).toLowerCase()),
    )
    // Known by its whole name too, so that a slip in it is seen.
    const usual = group === 'civilians' ? [`Civilian casualities(OHCHR) - ${name.slice(3)}`] : []
    out[name] = column.count(...([...long, ...names, ...usual] as [string, ...string[]]))
  }
  return out as Readonly<Record<MeasureName, Column<'count', false>>>
}
