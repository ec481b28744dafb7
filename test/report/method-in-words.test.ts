import { describe, expect, it } from 'vitest'
import { readings } from '../../src/figures/readings.js'
import type { ReconcileSettings } from '../../src/reconcile/reconcile.js'
import { asOfInWords, methodInWords } from '../../src/report/method-in-words.js'

const settings: ReconcileSettings = {
  reading: 'typical',
  screen: true,
  method: 'hull',
  hierarchy: [],
  prefer: null,
  exclude: [],
  copyWindowDays: 3,
}
const rule = (change: Partial<ReconcileSettings>) => {
  const before = new Set(methodInWords(settings).split('\n'))
  return methodInWords({ ...settings, ...change })
    .split('\n')
    .filter(line => !before.has(line))
}

describe('methodInWords', () => {
  it('changes with every option', () => {
    expect(rule({})).toEqual([])
    expect(rule({ reading: 'literal' })[0]).toContain('were read literally (reading: literal). “About” sets no limit;')
    expect(rule({ reading: 'wide' })[0]).toContain(
      '“About” is 75 % to 125 % of it with one significant digit, 80 % to 120 % with two,',
    )
    expect(rule({ screen: false })).toEqual(['No figure was set aside for being hard to believe.'])
    expect(rule({ screen: { slipFactor: 7 } })[0]).toContain('more than 7 times')
    expect(rule({ screen: { slipMatch: 3 } })[0]).toContain('within 3 times')
    expect(rule({ screen: { population: [] } })[0]).toContain('by the population figures given for that')
    expect(rule({ prefer: 'OCHA' })).toEqual(['The best value is that of OCHA, and none where OCHA gives no number.'])
    expect(rule({ exclude: ['A', 'B'] })).toEqual(['Left out on request: A, B.'])
    expect(rule({ copyWindowDays: 1 })[0]).toContain('at most 1 day apart')
    expect(rule({ method: 'majority' })[0]).toMatch(
      /^A range is every number that more than half of the sources allow \(method: majority\)\. A figure that/,
    )
    expect(rule({ method: 'relaxed-2' })[0]).toContain('every number that all but 2 of the sources allow')
    expect(rule({ method: 'hierarchy', hierarchy: ['A', 'B'] })[0]).toContain('(method: hierarchy, in the order A, B)')
    expect(rule({ method: () => ({ pieces: [] }) })[0]).toContain('made by a rule of its own (“own method”)')
    expect(rule({ method: 'envelope' })).toEqual([])
  })

  it('gives the ratios of a table of the caller’s own, and its name', () => {
    const own = {
      ...readings.typical,
      name: 'desk',
      about: [
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
        [0.5, 2],
      ] as const,
    }
    expect(rule({ reading: own })[0]).toContain('by the table “desk” (reading: desk). “About” is 50 % to 200 % of it;')
  })

  it('says how figures were brought to a day, with the limits that were used', () => {
    const line = asOfInWords({ day: '2019-12-31', maxAgeDays: 90, since: ['2011-01-01', '2011-12-31'] })
    expect(line).toContain('Brought to 31 December 2019: a stock of at most 90 days before')
    expect(line).toContain('a running total that starts between 1 January 2011 and 31 December 2011')
    expect(asOfInWords({ day: '2019-12-31', maxAgeDays: 90, since: null })).not.toContain('starts')
    expect(methodInWords(settings, [{ day: '2019-12-31', maxAgeDays: 90, since: null }])).toContain(
      'Brought to 31 December 2019',
    )
  })

  it('never leaves out that a range is no confidence interval', () => {
    expect(methodInWords({ ...settings, screen: false })).toContain('not a confidence interval')
  })
})
