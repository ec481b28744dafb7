import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollUp } from '../../src/align/roll-up.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'

const area = (place: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id: place,
  concept: 'idps',
  place,
  end: '2020-01-31',
  text,
  ...more,
})
const syria = { to: 'SYR', parts: ['SY01', 'SY02', 'SY03'] }

describe('rollUp', () => {
  it('adds up the ends when every part has a figure', () => {
    const { figures: out, setAside } = rollUp(
      figures([area('SY03', '5'), area('SY01', '10 to 12', { flags: ['rounded', 'level:1'] }), area('SY02', '20')]),
      syria,
    )
    expect(setAside).toEqual([])
    expect(out.rows).toMatchObject([
      {
        id: 'roll-up/SYR/SY01',
        place: 'SYR',
        value: null,
        hedge: 'between',
        low: 35,
        best: null,
        high: 37,
        flags: ['derived', 'rolled-up:SY01+SY02+SY03', 'rounded'],
      },
    ])
  })

  it('is a minimum that names the parts without a figure', () => {
    const { figures: out } = rollUp(figures([area('SY01', '10'), area('SY03', '5')]), syria)
    expect(out.at(0)).toMatchObject({
      hedge: 'at-least',
      low: 15,
      best: null,
      high: null,
      flags: ['derived', 'rolled-up:SY01+SY03', 'missing:SY02'],
    })
  })

  it('keeps days, groups and kinds of assessment apart', () => {
    const rows = [
      area('SY01', '1'),
      area('SY01', '2', { id: 'b', end: '2020-02-29' }),
      area('SY01', '3', { id: 'c', group: 'women' }),
      area('SY01', '4', { id: 'd', flags: ['assessment:BA'] }),
    ]
    expect(rollUp(figures(rows), syria).figures.rows.map(f => f.low)).toEqual([1, 2, 3, 4])
  })

  it('adds up each source by itself where two have one part', () => {
    const rows = [
      area('SY01', '1', { source: 'A' }),
      area('SY01', '2', { id: 'b', source: 'B' }),
      area('SY02', '3', { source: 'B' }),
    ]
    expect(rollUp(figures(rows), syria).figures.rows.map(f => [f.source, f.low])).toEqual([
      ['A', 1],
      ['B', 5],
    ])
  })

  it('sets aside what is of no part, what only gives a maximum, and orders of magnitude', () => {
    const rows = [area('LBN', '1'), area('SY01', 'up to 5'), area('SY02', 'hundreds')]
    const { figures: out, setAside } = rollUp(figures(rows), syria)
    expect(out.length).toBe(0)
    expect(setAside.map(s => [s.id, s.reason])).toEqual([
      ['LBN', 'other-place'],
      ['SY02', 'vague'],
      ['SY01', 'unbounded'],
    ])
  })

  it('refuses what cannot be a list of parts, and two figures of one source for one part', () => {
    expect(() => rollUp(figures([]), { to: 'SYR', parts: [] })).toThrow('missing parts')
    expect(() => rollUp(figures([]), { to: 'SYR', parts: ['SY01', 'SY01'] })).toThrow('duplicate part: SY01')
    const twice = [area('SY01', '1', { source: 'A' }), area('SY01', '2', { id: 'b', source: 'A' })]
    expect(() => rollUp(figures(twice), syria)).toThrow('invalid rollUp: SY01 and b are both of SY01')
  })

  it('refuses parts of which one lies within another', () => {
    const rows = figures([area('SY01', '10'), area('SY0101', '5')])
    expect(() => rollUp(rows, { to: 'SYR', parts: ['SY01', 'SY0101'] })).toThrow(
      'invalid parts: SY0101 lies within SY01',
    )
    expect(() => rollUp(rows, { to: 'world', parts: ['SYR', 'SY01'] })).toThrow('invalid parts: SY01 lies within SYR')
    expect(() => rollUp(rows, { to: 'SYR', parts: ['SYR/North', 'SYR/North/A'] })).toThrow(
      'invalid parts: SYR/North/A lies within SYR/North',
    )
    expect(rollUp(rows, { to: 'SYR', parts: ['SY01', 'SY010'] }).figures.length).toBe(1)
  })

  it('never closes an end that one part leaves open, and never loses a lower one', () => {
    const part = fc.record({ low: fc.nat(1000), more: fc.option(fc.nat(1000)) })
    fc.assert(
      fc.property(fc.tuple(fc.option(part), fc.option(part), part), given => {
        const rows = syria.parts.flatMap((place, i) => {
          const one = given[i]
          if (one == null) return []
          return [{ ...area(place, ''), low: one.low, high: one.more === null ? null : one.low + one.more }]
        })
        const [whole] = rollUp(figures(rows), syria).figures
        expect(whole?.low).toBe(rows.reduce((sum, row) => sum + row.low, 0))
        const closed = rows.length === 3 && rows.every(row => row.high !== null)
        expect(whole?.high).toBe(closed ? rows.reduce((sum, row) => sum + row.high!, 0) : null)
      }),
    )
  })
})
