import { describe, expect, it } from 'vitest'
import { GrowingGaps } from '../../src/read/growing-gaps.js'
import { unhcrPopulation } from '../../src/read/publishers/unhcr-population.js'
import { read } from '../../src/read/read.js'

const locator = (record: number, at: number) => `row ${record + 2}, column ${at}`
const header = 'year,coo_iso,coa_iso,refugees,asylum_seekers,idps'
const reading = () => read(`${header}\n2023,AFG,PAK,12,-,7\n2023,AFG,IRN,-,-,9\n`, unhcrPopulation)

describe('gaps while a file is read', () => {
  it('have what their words leave out from the publisher, and the day of a stock as its first', () => {
    const gaps = new GrowingGaps()
    const defaults = { group: 'civilians', source: 'Recorder' } as const
    gaps.add({ concept: 'idps', place: 'SYR', end: '2020-01-31' }, defaults, '-', 'not-collected', 0, 3)
    gaps.add({ concept: 'killed', group: 'all', end: '2020-01-31', source: null }, defaults, '*', 'suppressed', 5, 4)
    expect(gaps.list(locator)).toEqual([
      {
        concept: 'idps',
        group: 'civilians',
        place: 'SYR',
        from: null,
        start: '2020-01-31',
        end: '2020-01-31',
        text: '-',
        reason: 'not-collected',
        source: 'Recorder',
        locator: 'row 2, column 3',
      },
      {
        concept: 'killed',
        group: 'all',
        place: null,
        from: null,
        start: null,
        end: '2020-01-31',
        text: '*',
        reason: 'suppressed',
        source: null,
        locator: 'row 7, column 4',
      },
    ])
  })

  it('are a list like any other, the same each time, in the order of the file', () => {
    const { gaps, ...rest } = reading()
    expect(Array.isArray(gaps)).toBe(true)
    expect(rest.figures.length).toBe(3)
    expect(gaps.map(gap => `${gap.concept} ${gap.place} ${gap.locator}`)).toEqual([
      'asylum-seekers PAK row 2, column "asylum_seekers"',
      'refugees IRN row 3, column "refugees"',
      'asylum-seekers IRN row 3, column "asylum_seekers"',
    ])
    expect(JSON.parse(JSON.stringify(gaps))).toEqual(gaps)
    const again = reading()
    expect(again.gaps).toBe(again.gaps)
    expect({ ...again }.gaps).toBe(again.gaps)
  })
})
