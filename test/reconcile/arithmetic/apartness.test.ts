import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { places } from '../../../src/figures/places.js'
import { ratio } from '../../../src/reconcile/arithmetic/ratio.js'
import { sum } from '../../../src/reconcile/arithmetic/sum.js'

const idps = (place: string, text: string, more: Partial<FigureInput> = {}) =>
  ({ id: place, concept: 'idps', place, end: '2024-12-31', text, ...more }) as const

describe('places of which nothing is known', () => {
  it('are added where the caller says that they are apart, and the note says so', () => {
    const rows = figures([idps('SDN', '11,559,970'), idps('AB9', '31,000')])
    expect(() => sum(rows)).toThrow('or say that they do not overlap with { apart: true }')
    const { best, note } = sum(rows, { apart: true })
    expect(best).toBe(11_590_970)
    expect(note).toContain('Places that the tables do not know to be apart are taken to be.')
  })

  it('may be places of origin', () => {
    const refugees = (from: string, text: string) =>
      ({ ...idps('ALB', text), concept: 'refugees', id: from, from }) as const
    const rows = figures([refugees('AFG', '9'), refugees('UNK', '7')])
    expect(() => sum(rows)).toThrow('are of people from places of which it is not known that they are apart (AFG, UNK)')
    expect(sum(rows, { apart: true }).best).toBe(16)
  })

  it.each([
    [idps('SYR', '100'), idps('SY07', '50')],
    [idps('SDN', '100'), idps('SDN/Khartoum', '50')],
    [idps('SDN', '100', { flags: ['level:0'] }), idps('Khartoum', '50', { flags: ['level:1'] })],
    [idps('SYR', '100'), idps('SYR', '100', { id: 'again' })],
  ])('are not added where one holds the other, whatever the caller says', (a, b) => {
    expect(() => sum(figures([a, b]), { apart: true })).toThrow('invalid sum')
  })

  it('do not become apart where they are declared to overlap', () => {
    const zone = places.with({ zone: { name: 'Zone', within: ['SYR'], overlaps: ['SY07'] } })
    const rows = figures([idps('zone', '100'), idps('SY07', '50')], { places: zone })
    expect(() => sum(rows, { apart: true, places: zone })).toThrow('invalid sum')
  })

  it('are looked up once a pair: thousands of rows are added in a second or two', () => {
    const pairs = Array.from({ length: 1500 }, (_, i) => {
      const area = `SY${String(i).padStart(4, '0')}`
      return idps(area, '1')
    })
    expect(sum(figures(pairs)).best).toBe(1500)
  })
})

describe('ratio', () => {
  it('refuses a part that is larger than its whole', () => {
    const killed = (id: string, group: 'women' | 'all', text: string) =>
      ({ id, concept: 'killed', group, place: 'SYR', start: '2020-01-01', end: '2020-12-31', text }) as const
    const [women, all, fewer] = figures([
      killed('women', 'women', '440'),
      killed('all', 'all', '100'),
      killed('fewer', 'all', 'at least 100'),
    ]).rows
    expect(() => ratio(women!, all!)).toThrow('invalid ratio: women is at least 440, more than the 100 of all')
    expect(ratio(women!, fewer!).high).toBe(1)
  })
})
