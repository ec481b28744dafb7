import { concepts } from '../../../figures/concepts.js'
import { column } from '../../column.js'
import { type Out, type Publisher, definePublisher } from '../../publisher.js'
import { hapiOutlet, hapiPage } from './hapi-columns.js'
import { hapiPeople } from './hapi-people.js'
import { unhcrFigure } from './unhcr-figure.js'
import { unhcrPlace } from './unhcr-place.js'
import { unhcrTypeOf, unhcrTypes } from './unhcr-types.js'
import { unhcrLicence, unhcrWords } from './unhcr-words.js'

/** A cell of sex or age, and whose it is. */
interface Cell {
  readonly handle: number
  readonly value: number
  readonly gender: string
  readonly isAllAges: boolean
}

/** The people of one type, pair of countries and year: how many there are, and the cells of sex and age. */
interface People {
  total: number
  readonly cells: Cell[]
}

/** One of HDX HAPI's two tables of UNHCR's demographics: long, with sex and age in columns, and rows of `all`. */
export function hapiAffected(id: string, name: string): Publisher {
  return definePublisher({
    id,
    name,
    licence: unhcrLicence,
    page: hapiPage,
    words: { ...unhcrWords, outlet: hapiOutlet },
    key: ['origin', 'asylum', 'type', 'gender', 'age', 'end'],
    columns: {
      origin: column.code('origin_location_code'),
      asylum: column.code('asylum_location_code'),
      type: column.code('population_group'),
      gender: column.code('gender'),
      age: column.code('age_range'),
      population: column.count('population'),
      start: column.day('reference_period_start'),
      end: column.day('reference_period_end'),
    },
    start: () => new Map<string, People>(),
    record: (row, out, { state }) => {
      const type = unhcrTypeOf(row.type)
      if (type === null) {
        out.issue(
          'E-CONCEPT',
          'error',
          'type',
          'It is no single population group of UNHCR',
          'Read the groups that it is made of; the row was left out',
        )
        return
      }
      const origin = unhcrPlace(row.origin)
      const asylum = unhcrPlace(row.asylum)
      const { group, parts, isAll } = hapiPeople(row.gender, row.age)
      const isStock = concepts[unhcrTypes[type].concept].measure === 'stock'
      const period = isStock
        ? { start: row.end, end: row.end }
        : { start: row.start, end: row.end, dateAccuracy: 'year' as const }
      const handle = unhcrFigure(
        out,
        'population',
        type,
        row.population,
        { origin, asylum, period },
        { group, flags: parts },
      )
      const key = `${origin ?? ''}.${asylum ?? ''}.${type}.${row.end ?? ''}`
      let people = state.get(key)
      if (people === undefined) state.set(key, (people = { total: 0, cells: [] }))
      const value = row.population ?? 0
      if (isAll) people.total = Math.max(people.total, value)
      else
        people.cells.push({
          handle,
          value,
          gender: row.gender ?? 'all',
          isAllAges: row.age === null || row.age === 'all',
        })
    },
    end: (out, { state }) => {
      for (const people of state.values()) boundCells(people, out)
    },
  })
}

/** Where only some of the people were broken down, the others may belong to any cell. */
function boundCells({ total, cells }: People, out: Pick<Out, 'setAside' | 'widen'>): void {
  const sum = (chosen: readonly Cell[]) => chosen.reduce((n, { value }) => n + value, 0)
  const sexed = cells.filter(({ gender }) => gender !== 'all')
  const ofSex = (sex: string) => {
    const [all, ages] = [true, false].map(is => sum(sexed.filter(c => c.gender === sex && c.isAllAges === is)))
    return { people: Math.max(all!, ages!), ages: ages! }
  }
  const broken = [...new Set(sexed.map(({ gender }) => gender))].reduce((n, sex) => n + ofSex(sex).people, 0)
  const aged = sum(cells.filter(({ gender }) => gender === 'all'))
  if (total > 0 && broken + aged === 0) {
    const why = `None of the ${total} people was broken down by sex and age: 0 stands for unknown`
    for (const { handle, value } of cells) if (value === 0) out.setAside(handle, why)
    return
  }
  const others = Math.max(0, total - broken)
  for (const { handle, value, gender, isAllAges } of cells) {
    const { people, ages } = ofSex(gender)
    const mayBelong =
      gender === 'all' ? Math.max(0, total - aged) : others + (isAllAges ? 0 : Math.max(0, people - ages))
    if (mayBelong > 0) out.widen(handle, value + mayBelong)
  }
}
