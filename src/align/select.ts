import { type CodedColumn, encodeColumn } from '../figures/column.js'
import { type ConceptId, broaderConcepts, concepts } from '../figures/concepts.js'
import { type Figure, figureColumns, figureSchema } from '../figures/figure.js'
import { type GroupId, broaderGroups, groups } from '../figures/groups.js'
import { isOfOtherDays } from '../figures/is-of-other-days.js'
import type { Gazetteer } from '../figures/places.js'
import type { SetAside } from '../figures/range.js'
import { ColumnarTable } from '../figures/table.js'

export interface Selection {
  /** Null: every one, each by itself. */
  readonly concept: readonly ConceptId[] | null
  readonly group: readonly GroupId[] | null
  readonly place: readonly string[] | null
  readonly narrower: boolean
  readonly places: Gazetteer
}

/** What a code of a column is taken for, or why its figures are set aside. */
type Taken<Id> = { readonly as: Id } | Omit<SetAside, 'id'>

/**
 * The figures of the concepts, groups and places that are asked for. Narrower ones are taken in on request, as figures
 * of the wider concept or group, with the flag `narrower` and their numbers as they were.
 */
export function select(
  table: ColumnarTable<Figure>,
  selection: Selection,
  setAside: SetAside[],
): ColumnarTable<Figure> {
  const concept = table.stored('concept') as CodedColumn<ConceptId>
  const group = table.stored('group') as CodedColumn<GroupId>
  const place = table.stored('place') as CodedColumn<string | null>
  const concepts = concept.dictionary.map(id => conceptTaken(id, selection))
  const groups = group.dictionary.map(id => groupTaken(id, selection))
  const places = place.dictionary.map(id => placeTaken(id, selection))
  const rows = new Uint32Array(table.length)
  let n = 0
  for (let i = 0; i < table.length; i++) {
    const c = concepts[concept.codes[i]!]!
    const g = groups[group.codes[i]!]!
    const why = 'why' in c ? c : 'why' in g ? g : places[place.codes[i]!]!
    if (!('why' in why)) rows[n++] = i
    else setAside.push({ id: table.stored('id').at(i) as string, ...why })
  }
  const kept = n === table.length ? table : table.take(rows.subarray(0, n))
  return selection.narrower ? widened(kept, selection) : kept
}

function conceptTaken(id: ConceptId, { concept: asked, narrower }: Selection): Taken<ConceptId> {
  if (asked === null || asked.includes(id)) return { as: id }
  const label = concepts[id].label
  const above = broaderConcepts(id).find(wider => asked.includes(wider))
  if (above !== undefined) {
    const inner = `it counts ${label}, a part of ${concepts[above].label}`
    if (isOfOtherDays(id))
      return { reason: 'other-concept', why: `${inner} by the day they were counted, not the day they died` }
    if (narrower) return { as: above }
    return { reason: 'other-concept', why: `${inner}: take it in, as a minimum, with narrower: true` }
  }
  const below = asked.find(inner => broaderConcepts(inner).includes(id))
  const than = below === undefined ? '' : `, which is wider than ${concepts[below].label}`
  const askedFor = asked.map(one => concepts[one].label).join(' or ')
  return {
    reason: 'other-concept',
    why: below === undefined ? `it counts ${label}, not ${askedFor}` : `it counts ${label}${than}`,
  }
}

function groupTaken(id: GroupId, { group: asked, narrower }: Selection): Taken<GroupId> {
  if (asked === null || asked.includes(id)) return { as: id }
  const above = broaderGroups(id).find(wider => asked.includes(wider))
  if (above !== undefined && narrower) return { as: above }
  const why = `it counts ${groups[id].label}, not ${asked.map(one => groups[one].label).join(' or ')}`
  return {
    reason: 'other-group',
    why: above === undefined ? why : `${why}: take it in, as a minimum, with narrower: true`,
  }
}

function placeTaken(id: string | null, { place: asked, places }: Selection): Taken<string | null> {
  if (asked === null || (id !== null && asked.includes(id))) return { as: id }
  if (id === null) return { reason: 'other-place', why: 'it states no place' }
  const outer = asked.find(one => places.relation(id, one) === 'within')
  const why =
    outer === undefined
      ? `it is of ${id}, not of ${asked.join(' or ')}`
      : `it is of ${id}, a part of ${outer}: add areas up with rollUp()`
  return { reason: 'other-place', why }
}

/** The kept figures under the concept and group that they are taken for. */
function widened(table: ColumnarTable<Figure>, selection: Selection): ColumnarTable<Figure> {
  const concept = table.stored('concept') as CodedColumn<ConceptId>
  const group = table.stored('group') as CodedColumn<GroupId>
  const flags = table.stored('flags') as CodedColumn<readonly string[]>
  const conceptAs = concept.dictionary.map(id => asOr(conceptTaken(id, selection), id))
  const groupAs = group.dictionary.map(id => asOr(groupTaken(id, selection), id))
  const n = table.length
  const now = {
    concept: [] as ConceptId[],
    group: [] as GroupId[],
    flags: [] as (readonly string[])[],
  }
  let changed = false
  for (let i = 0; i < n; i++) {
    const [c, g] = [conceptAs[concept.codes[i]!]!, groupAs[group.codes[i]!]!]
    const more = [
      c === concept.at(i) ? '' : `narrower:${concept.at(i)}`,
      g === group.at(i) ? '' : `narrower:${group.at(i)}`,
    ]
    const own = more.filter(Boolean)
    if (own.length > 0) changed = true
    now.concept.push(c)
    now.group.push(g)
    now.flags.push(own.length === 0 ? flags.at(i) : [...flags.at(i), ...own])
  }
  if (!changed) return table
  const names = Object.keys(figureColumns) as (keyof Figure)[]
  return new ColumnarTable(
    figureSchema,
    new Map(
      names.map(name => [
        name,
        name === 'concept' || name === 'group' || name === 'flags'
          ? encodeColumn(figureColumns[name], now[name], n)
          : table.stored(name),
      ]),
    ),
  )
}

const asOr = <Id>(taken: Taken<Id>, id: Id) => ('as' in taken ? taken.as : id)
