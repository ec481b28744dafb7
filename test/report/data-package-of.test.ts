import { describe, expect, it } from 'vitest'
import { figureColumns } from '../../src/figures/figure.js'
import { figures } from '../../src/figures/figures.js'
import { rangeColumns } from '../../src/figures/range.js'
import { compare } from '../../src/reconcile/compare.js'
import { comparisonsToCsv } from '../../src/report/comparisons-to-csv.js'
import { dataPackageOf } from '../../src/report/data-package-of.js'
import { report } from '../../src/report/report.js'

describe('dataPackageOf', () => {
  const made = dataPackageOf(
    report([], { title: 'T', lead: 'L.', datasets: [{ name: 'd', title: 'D', version: '1' }] }),
  )

  it('describes every column of every table, in order', () => {
    const tables = Object.fromEntries(
      made.resources.map(({ name, schema }) => [name, schema.fields.map(field => field.name)] as const),
    )
    expect(tables).toEqual({
      figures: Object.keys(figureColumns),
      ranges: Object.keys(rangeColumns),
      comparisons: comparisonsToCsv(compare(figures([])))
        .trim()
        .split(','),
    })
    expect(made.resources.flatMap(({ schema }) => schema.fields).every(field => field.description.length > 10)).toBe(
      true,
    )
  })

  it('says which columns are numbers and days, and where the data are from', () => {
    const types = new Map(made.resources[0]!.schema.fields.map(({ name, type }) => [name, type]))
    expect([types.get('low'), types.get('end'), types.get('text')]).toEqual(['number', 'date', 'string'])
    expect(made.sources).toEqual([{ title: 'D (d 1)' }])
  })
})
