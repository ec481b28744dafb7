import { concepts } from '../../../figures/concepts.js'
import { column } from '../../column.js'
import { type Publisher, definePublisher } from '../../publisher.js'
import { hapiOutlet, hapiPage } from './hapi-columns.js'
import { hapiPeople } from './hapi-people.js'
import { unhcrFigure } from './unhcr-figure.js'
import { unhcrPlace } from './unhcr-place.js'
import { unhcrTypeOf, unhcrTypes } from './unhcr-types.js'
import { unhcrLicence, unhcrWords } from './unhcr-words.js'

/** The people of one type, pair of countries and year: how many there are, and the cells of sex and age. */
interface People {
  total: number
  brokenDown: number
  readonly zeros: number[]
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
        row.population,
        { type, origin, asylum, period },
        { group, flags: parts },
      )
      const key = `${origin ?? ''}.${asylum ?? ''}.${type}.${row.end ?? ''}`
      let people = state.get(key)
      if (people === undefined) state.set(key, (people = { total: 0, brokenDown: 0, zeros: [] }))
      if (isAll) people.total = Math.max(people.total, row.population ?? 0)
      else people.brokenDown += row.population ?? 0
      if (!isAll && row.population === 0) people.zeros.push(handle)
    },
    end: (out, { state }) => {
      for (const { total, brokenDown, zeros } of state.values()) {
        if (total === 0 || brokenDown > 0) continue
        for (const handle of zeros)
          out.setAside(handle, `None of the ${total} people was broken down by sex and age: 0 stands for unknown`)
      }
    },
  })
}
