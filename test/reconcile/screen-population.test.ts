import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const people = (place: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id: `people ${place} ${text}`,
  concept: 'population',
  place,
  end: '2011-12-31',
  text,
  ...more,
})
const killed = figures([
  { id: 'a', concept: 'killed', place: 'SYR', end: '2019-12-31', text: '30 million', source: 'A' },
  { id: 'b', concept: 'killed', place: 'SYR', end: '2019-12-31', text: '560,000', source: 'B' },
])
const setAside = (population: FigureInput[]) =>
  reconcile(killed, { screen: { population: figures(population) } })
    .at(0)
    ?.setAside.map(({ id, why }) => `${id}: ${why}`)

describe('population figures for the screen', () => {
  it('can come from beside the figures, and are no question of their own', () => {
    const ranges = reconcile(killed, { screen: { population: figures([people('SYR', '22 million')]) } })
    expect(ranges.length).toBe(1)
    expect(setAside([people('SYR', '22 million')])).toEqual([
      'a: 30,000,000 is more than the 22,000,000 people there (people SYR 22 million)',
    ])
  })

  it('count for their own place only, and the largest of them is the limit', () => {
    expect(setAside([people('TUR', '22 million')])).toEqual([])
    expect(setAside([people('SYR', '22 million'), people('SYR', '31 million')])).toEqual([])
  })

  it('are everybody, counted in people, with an upper end', () => {
    expect(setAside([people('SYR', '22 million', { group: 'civilians' })])).toEqual([])
    expect(setAside([people('SYR', 'more than 22 million')])).toEqual([])
  })

  it('are read as the other figures are', () => {
    const population = figures([people('SYR', 'about 25 million')])
    const wide = reconcile(killed, { reading: 'wide', screen: { population } })
    expect(wide.at(0)?.setAside).toEqual([])
    expect(reconcile(killed, { screen: { population } }).at(0)?.setAside).toHaveLength(1)
  })
})
