import { describe, expect, it } from 'vitest'
import idlibCsv from '../../datasets/idlib-2019-2020/figures.csv'
import syriaCsv from '../../datasets/nw-syria-displacement-2019-2020/figures.csv'
import idlibAbout from '../../datasets/idlib-2019-2020/datapackage.json' with { type: 'json' }
import syriaAbout from '../../datasets/nw-syria-displacement-2019-2020/datapackage.json' with { type: 'json' }
import * as idlib from '../../src/datasets/idlib-2019-2020.js'
import { readDataset } from '../../src/datasets/read-dataset.js'
import * as syria from '../../src/datasets/nw-syria-displacement-2019-2020.js'
import { figureColumns } from '../../src/figures/figure.js'
import { type FigureInput, readRows } from '../../src/figures/figures.js'
import { places } from '../../src/figures/places.js'
import { bases, dateAccuracies, flags, hedges, statuses } from '../../src/figures/vocabulary.js'
import { csvRows } from '../../src/read/csv-rows.js'
import { fromCsv } from '../../src/read/from-csv.js'
import { toCsv } from '../../src/report/to-csv.js'
import { isDay } from '../../src/util/day.js'

const datasets = [
  { name: 'idlib-2019-2020', csv: idlibCsv, descriptor: idlibAbout, dataset: idlib },
  { name: 'nw-syria-displacement-2019-2020', csv: syriaCsv, descriptor: syriaAbout, dataset: syria },
]

/** What the words alone, or the value and its hedge, amount to. */
const figuresOf = (rows: readonly FigureInput[]) =>
  readRows(rows).figures.rows.map(({ value, hedge, low, best, high }) => ({ value, hedge, low, best, high }))

describe.each(datasets)('$name', ({ name, csv, descriptor: about, dataset }) => {
  const { figures, places: own } = dataset
  const [header, ...rows] = csvRows(csv).rows.map(row => row.cells)
  const resource = about.resources[0]
  const fields = resource?.schema.fields ?? []

  it('is a tabular data package with one resource, the CSV beside it', () => {
    expect(about).toMatchObject({ profile: 'tabular-data-package', name, version: '1.0.0' })
    expect(about.licenses).toEqual([
      {
        name: 'CC0-1.0',
        title: 'Creative Commons Zero v1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ])
    expect(about).not.toHaveProperty('contributors')
    expect(about.resources).toHaveLength(1)
    expect(resource).toMatchObject({
      profile: 'tabular-data-resource',
      name: 'figures',
      path: 'figures.csv',
      encoding: 'utf-8',
    })
    expect(resource?.schema).toMatchObject({ missingValues: [''], primaryKey: 'id' })
    for (const source of about.sources) expect(source.title).not.toBe('')
  })

  it('is what the module calls about', () => {
    expect(dataset.about).toEqual(about)
  })

  it('has a field for every column of the CSV, in its order, which is that of a figure', () => {
    expect(fields.map(field => field.name)).toEqual(header)
    expect(header).toEqual(Object.keys(figureColumns))
    for (const field of fields) expect(field.description, field.name).toMatch(/\.$/)
  })

  it('allows the words that a figure can hold', () => {
    const allowed = (column: string) => fields.find(field => field.name === column)?.constraints
    expect(allowed('hedge')).toEqual({ required: true, enum: Object.keys(hedges) })
    expect(allowed('status')).toEqual({ required: true, enum: Object.keys(statuses) })
    expect(allowed('dateAccuracy')).toEqual({ required: true, enum: Object.keys(dateAccuracies) })
    expect(allowed('basis')).toEqual({ enum: Object.keys(bases) })
    expect(allowed('measure')).toEqual({ required: true, enum: ['stock', 'flow'] })
  })

  it('keeps to its own field types and constraints in every cell', () => {
    for (const row of rows)
      for (const [i, { name: column, type, constraints = {} }] of fields.entries()) {
        const cell = row[i] ?? ''
        const { required, enum: words, minimum } = constraints as { required?: true; enum?: string[]; minimum?: number }
        if (cell === '') expect(required, `${row[0]} ${column}`).toBeUndefined()
        else if (words !== undefined) expect(words).toContain(cell)
        else if (type === 'date') expect(isDay(cell), `${row[0]} ${column}`).toBe(true)
        else if (type === 'number') {
          expect(cell).toMatch(/^\d+$/)
          expect(Number(cell)).toBeGreaterThanOrEqual(minimum ?? 0)
        } else expect(type).toBe('string')
      }
    expect(new Set(rows.map(row => row[0])).size).toBe(rows.length)
  })

  it('reads without an issue, and back to the same text', () => {
    const read = fromCsv(csv, { places: own })
    expect(read.issues).toEqual([])
    expect(read.gaps).toEqual([])
    expect(read.figures.rows).toEqual(figures.rows)
    expect(toCsv(figures)).toBe(csv)
  })

  it('declares its places, and nothing that it does not use or build on', () => {
    for (const { place, from, id } of figures)
      for (const at of [place, from]) if (at !== null) expect(own.get(at), `${id} ${at}`).not.toBeNull()
    for (const [id, { name: label }] of Object.entries(about.places)) expect(own.nameOf(id)).toBe(label)
    expect(places.has('nw-syria')).toBe(false)
  })

  it('relates figures that it has, each with the reason', () => {
    const ids = new Set(figures.rows.map(({ id }) => id))
    expect(dataset.relations).toEqual(about.relations)
    for (const { part, whole, why } of about.relations) {
      expect([ids.has(part), ids.has(whole)], `${part} ${whole}`).toEqual([true, true])
      expect(why).toMatch(/\.$/)
    }
  })

  it('quotes at most eight words a figure, and no sentence', () => {
    for (const { text, id } of figures) {
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(8)
      expect(text, id).not.toMatch(/[.!?]$/)
    }
  })

  it('has the bounds that the typical reading gives to value, hedge and words', () => {
    for (const { id, value, hedge, low, best, high, text } of figures) {
      const [read] = figuresOf([
        value === null ? { concept: 'killed', text } : { concept: 'killed', value, hedge, text },
      ])
      expect({ value, hedge, low, best, high }, id).toEqual(read)
    }
  })

  it('uses only flags that have a meaning, and neither licence nor vintage where none is stated', () => {
    for (const figure of figures) {
      for (const flag of figure.flags) expect(Object.keys(flags)).toContain(flag)
      expect([figure.licence, figure.vintage]).toEqual([null, null])
    }
  })
})

it('calls one place the same in both datasets', () => {
  for (const [id, place] of Object.entries(syriaAbout.places))
    expect((idlibAbout.places as Record<string, unknown>)[id], id).toEqual(place)
})

it('refuses a relation that it cannot have', () => {
  const relations = [{ kind: 'near', part: 'S3-5', whole: 'S3-2', why: 'It is.' }]
  expect(() => readDataset(idlibCsv, { ...idlibAbout, relations })).toThrow('unknown relation: near')
})
