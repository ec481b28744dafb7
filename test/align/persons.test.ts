import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdSizes } from '../../src/align/household-sizes.js'
import { persons } from '../../src/align/persons.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { figures } from '../../src/figures/figures.js'
import { countryOf } from '../../src/figures/places.js'

const families = (text: string) => figures([{ id: 'f', concept: 'newly-displaced', text }])

describe('persons', () => {
  it('turns households into a range of people, and writes the sizes down', () => {
    expect(persons(families('52,400 families'), { householdSize: [5, 6] }).at(0)).toMatchObject({
      unit: 'people',
      value: null,
      low: 262_000,
      best: null,
      high: 314_400,
      hedge: 'between',
      flags: ['converted:households×5–6'],
    })
    const cited = persons(families('100 families'), { householdSize: [5.3, 5.3], cite: 'census 2004' })
    expect(cited.at(0)).toMatchObject({ low: 530, high: 530, flags: ['converted:households×5.3 (census 2004)'] })
  })

  it('leaves no number of families that a screen could take for people', () => {
    const people = { concept: 'newly-displaced', place: 'SYR', end: '2020-01-02' } as const
    const table = figures([
      { ...people, id: 'a', source: 'A', text: '300,000' },
      { ...people, id: 'b', source: 'B', text: '350,000' },
      { ...people, id: 'c', source: 'C', text: '52,400 families' },
    ])
    expect(reconcile(persons(table, { householdSize: [5, 6] }), { screen: true }).at(0)!.setAside).toEqual([])
  })

  it('costs nobody by a rounding of the machine', () => {
    expect(persons(families('52,400 families'), { householdSize: [5.3, 5.3] }).at(0)).toMatchObject({ low: 277_720 })
  })

  it('keeps an open end open, and an order of magnitude one', () => {
    expect(persons(families('at least 100 families'), { householdSize: [5, 6] }).at(0)).toMatchObject({
      low: 500,
      high: null,
      hedge: 'at-least',
    })
    expect(persons(families('hundreds of families'), { householdSize: [5, 6] }).at(0)).toMatchObject({ hedge: 'vague' })
  })

  it('leaves people as they are', () => {
    const table = families('12 people')
    expect(persons(table, { householdSize: [5, 6] }).rows).toEqual(table.rows)
  })

  it('takes the mean of a named source for the country, with half a person either side, and cites it', () => {
    const fled = (place: string) => figures([{ id: 'f', concept: 'newly-displaced', place, text: '1,000 families' }])
    const of = (place: string) => persons(fled(place), { householdSize: 'un-2019' }).at(0)!
    // 6.672, so 6.2 to 7.2.
    expect(of('YEM')).toMatchObject({
      unit: 'people',
      low: 6200,
      best: null,
      high: 7200,
      flags: [
        'converted:households×6.2–7.2 (UN DESA, Database on Household Size and Composition 2019, mean ± half a person)',
      ],
    })
    expect(of('YE13')).toMatchObject({ low: 6200, high: 7200 })
    expect(of('SYR')).toMatchObject({ unit: 'households', low: 1000, high: 1000, flags: [] })
  })

  it('knows sizes of countries only, and none that nobody could have', () => {
    for (const { means } of Object.values(householdSizes))
      for (const [id, mean] of Object.entries(means)) {
        expect(countryOf(id)).toBe(id)
        expect(mean).toBeGreaterThan(2)
        expect(mean).toBeLessThan(9)
      }
  })

  it('never guesses a size', () => {
    // @ts-expect-error a source that is not there
    expect(() => persons(families('12 families'), { householdSize: 'un' })).toThrow('unknown householdSize: un')
    // @ts-expect-error the size is required
    expect(() => persons(families('12 families'), {})).toThrow('missing householdSize')
    // @ts-expect-error the options are required
    expect(() => persons(families('12 families'))).toThrow('missing householdSize')
    // @ts-expect-error a size has two ends
    expect(() => persons(families('12 families'), { householdSize: 5 })).toThrow('invalid householdSize: 5')
    expect(() => persons(families('12 families'), { householdSize: [6, 5] })).toThrow('invalid householdSize: 6, 5')
    expect(() => persons(families('12 families'), { householdSize: [0, 5] })).toThrow('invalid householdSize: 0, 5')
  })

  it('is wider for a wider range of sizes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 9 }), fc.nat(3), (n, size, more) => {
        const one = persons(families(`${n} families`), { householdSize: [size, size] }).at(0)!
        const wide = persons(families(`${n} families`), { householdSize: [size, size + more] }).at(0)!
        expect([wide.low, wide.high]).toEqual([one.low, n * (size + more)])
      }),
    )
  })
})
