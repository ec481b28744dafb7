import { describe, expect, it } from 'vitest'
import { figures } from '../../../src/figures/figures.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { toJson } from '../../../src/report/exports/to-json.js'

const table = figures([
  { id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12', source: 'A' },
])
const ranges = reconcile(table)
const parsed = JSON.parse(toJson(ranges, { title: 'T' })) as Record<string, unknown>

describe('toJson', () => {
  it('has every range and every figure as they are, null where an end is open', () => {
    expect(parsed['figures']).toEqual(table.rows)
    expect(parsed['ranges']).toEqual([
      {
        heading: null,
        ...ranges.rows[0],
        sentence:
          'One report puts the number of people killed in SYR up to 1 January 2020 (flow) at 12 or more; no upper limit known; 1 figure (source: A).',
      },
    ])
  })

  it('has title, language and caveats', () => {
    expect([parsed['title'], parsed['language']]).toEqual(['T', 'en'])
    expect(Object.keys(parsed['caveats'] as object)).toEqual(['notes', 'method', 'sources', 'madeWith'])
  })

  it('gives the same text again', () => {
    expect(toJson(ranges)).toBe(toJson(ranges))
  })

  it('is not made of ranges that have lost their figures and options', () => {
    const bare = [...ranges] as unknown as typeof ranges
    expect(() => toJson(bare)).toThrow('invalid ranges: no figures and options with them')
    expect(() => toJson(ranges.filter(() => true))).not.toThrow()
  })
})
