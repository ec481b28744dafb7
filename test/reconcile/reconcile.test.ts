import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { intervalOf, isFloor } from '../../src/reconcile/interval.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const killed = (id: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id,
  concept: 'killed',
  place: 'SYR',
  start: '2020-01-01',
  end: '2020-01-31',
  text,
  source: id,
  ...more,
})
const one = (...rows: FigureInput[]) => reconcile(figures(rows)).at(0)!

describe('reconcile', () => {
  it('never mixes two questions', () => {
    const base = killed('a', '10')
    const others: Partial<FigureInput>[] = [
      { concept: 'injured' },
      { group: 'civilians' },
      { unit: 'households' },
      { place: 'TUR' },
      { from: 'TUR' },
      { start: '2020-01-02' },
      { end: '2020-01-30' },
      { flags: ['part:reason=Conflict'] },
      { flags: ['cause:disaster'] },
    ]
    const rows = [base, ...others.map((more, i) => killed(`b${i}`, '10', more))]
    expect(reconcile(figures(rows)).length).toBe(10)
    expect(reconcile(figures([base, killed('c', '10', { flags: ['rounded'] })])).length).toBe(1)
  })

  it('keeps undated figures apart, since nothing says that they speak of the same time', () => {
    const rows = [killed('a', '10', { end: null, start: null }), killed('b', '12', { end: null, start: null })]
    expect(reconcile(figures(rows)).length).toBe(2)
  })

  it('gives the hull of what was kept', () => {
    expect(one(killed('a', '25'), killed('b', '31'))).toMatchObject({
      low: 25,
      high: 31,
      open: 'none',
      status: 'disjoint',
      best: null,
    })
  })

  it('says some when one report gives only a minimum, and keeps the largest stated end', () => {
    expect(one(killed('a', 'at least 25'), killed('b', '31'))).toMatchObject({
      low: 25,
      high: 31,
      open: 'some',
      note: 'One report gives only a minimum.',
    })
  })

  it('has no upper limit when no report gives one', () => {
    expect(one(killed('a', 'at least 336'), killed('b', 'more than 400'))).toMatchObject({
      low: 336,
      high: null,
      open: 'all',
    })
  })

  it('has no lower limit when every report gives only a maximum', () => {
    expect(one(killed('a', 'up to 15'), killed('b', 'fewer than 20'))).toMatchObject({
      low: null,
      high: 20,
      best: null,
    })
  })

  it('closes no end below a stated minimum, and opens none above a stated maximum', () => {
    const above = one(killed('a', '8,000'), killed('b', 'more than 25,000'))
    expect(above).toMatchObject({ low: 8000, high: null, open: 'all' })
    expect(above.note).toContain('a minimum above every upper end')
    expect(one(killed('a', '40'), killed('b', 'up to 30'))).toMatchObject({ low: null, high: 40 })
    expect(one(killed('a', 'at least 25'), killed('b', '31'))).toMatchObject({ low: 25, high: 31, open: 'some' })
  })

  it('counts a source once: its latest figure stands', () => {
    const range = one(
      killed('old', '10', { source: 'SOHR', published: '2020-02-01' }),
      killed('new', '14', { source: 'SOHR', published: '2020-02-05' }),
    )
    expect(range).toMatchObject({ low: 14, high: 14, figures: 1, sourcesMin: 1, sourcesMax: 1, status: 'single' })
    expect(range.setAside).toEqual([{ id: 'old', reason: 'superseded', why: 'SOHR has a later published figure, new' }])
  })

  it('knows release 25.1 for newer than 9.1', () => {
    const same = { source: 'UCDP', published: null }
    const range = one(killed('a', '10', { ...same, vintage: '9.1' }), killed('b', '14', { ...same, vintage: '25.1' }))
    expect(range.setAside).toEqual([
      { id: 'a', reason: 'superseded', why: 'UCDP has a newer release of the figure, b' },
    ])
  })

  it('lets a source state a verified list and an estimate, and two figures that nothing tells apart in time', () => {
    const same = { source: 'OHCHR' }
    const range = one(
      killed('list', '143', { ...same, status: 'verified', basis: 'list' }),
      killed('estimate', '306', { ...same, basis: 'model' }),
    )
    expect(range).toMatchObject({ low: 306, high: 306, floor: 143, figures: 2, sourcesMin: 1, sourcesMax: 1 })
    expect(one(killed('a', '10', same), killed('b', '14', same))).toMatchObject({ low: 10, high: 14, figures: 2 })
  })

  it('lets a figure without a source supersede nothing', () => {
    const range = one(
      killed('old', '10', { source: null, outlet: 'X', published: '2020-02-01' }),
      killed('new', '14', { source: null, outlet: 'X', published: '2020-02-09' }),
    )
    expect(range.figures).toBe(2)
  })

  it('takes equal numbers without a source within three days for one suspected copy', () => {
    const near = one(
      killed('a', '14', { source: null, outlet: 'X', published: '2020-02-01' }),
      killed('b', '14', { source: null, outlet: 'Y', published: '2020-02-04' }),
    )
    expect(near).toMatchObject({ figures: 1, setAside: [{ id: 'b', reason: 'copy' }] })
    const far = one(
      killed('a', '14', { source: null, outlet: 'X', published: '2020-02-01' }),
      killed('b', '14', { source: null, outlet: 'Y', published: '2020-02-05' }),
    )
    expect(far.figures).toBe(2)
  })

  it('counts sources at the least and at the most', () => {
    const unnamed = { source: null, published: null }
    expect(
      one(
        killed('a', '10', unnamed),
        killed('b', '12', { ...unnamed, outlet: 'X' }),
        killed('c', '13', { ...unnamed, outlet: 'X' }),
      ),
    ).toMatchObject({
      sourcesMin: 1,
      sourcesMax: 2,
    })
    expect(one(killed('a', '10'), killed('b', '12', { ...unnamed, outlet: 'X' }))).toMatchObject({
      sourcesMin: 1,
      sourcesMax: 2,
    })
  })

  it('lets a verified list hold up the low end and give no upper end', () => {
    const range = one(
      killed('list', '40', { basis: 'list', status: 'verified' }),
      killed('est', '30 to 60', { basis: 'survey' }),
    )
    expect(range).toMatchObject({ low: 40, high: 60, floor: 40, open: 'some' })
  })

  it('says that a verified list holds up the low end only where it does', () => {
    const list = killed('list', '40', { basis: 'list', status: 'verified' })
    const held = 'The low end is held up by a verified list, which is a minimum.'
    expect(one(list, killed('est', '30 to 60', { basis: 'survey' })).note).toContain(held)
    expect(one(list, killed('est', '50 to 60', { basis: 'survey' })).note).not.toContain('held up')
  })

  it('reports an estimate below a verified floor and never averages it in', () => {
    const range = one(
      killed('list', '40', { basis: 'list', status: 'verified' }),
      killed('est', '30', { basis: 'survey' }),
    )
    expect(range).toMatchObject({ low: 40, high: null, floor: 40, open: 'all', status: 'disjoint' })
    expect(range.note).toContain('est lies below the verified minimum of 40')
  })

  it('lets a vague figure bound only when it is alone', () => {
    expect(one(killed('a', 'hundreds'))).toMatchObject({ low: 200, high: 999, best: null })
    const beside = one(killed('a', 'hundreds'), killed('b', '85'))
    expect(beside).toMatchObject({ low: 85, high: 85 })
    expect(beside.setAside).toEqual([
      { id: 'a', reason: 'vague', why: '"hundreds" gives an order of magnitude; it contradicts the range' },
    ])
  })

  it('gives a best value from three independent sources with one core, and never from two', () => {
    expect(one(killed('a', '10'), killed('b', '12')).best).toBeNull()
    expect(one(killed('a', '10 to 20'), killed('b', '12'), killed('c', 'about 15')).best).toBeNull()
    expect(one(killed('a', 'about 14'), killed('b', '14'), killed('c', 'about 15')).best).toBe(14)
  })

  it('gives no best value while the core is split', () => {
    const range = one(killed('a', '10'), killed('b', '10'), killed('c', '90'), killed('d', '90'))
    expect(range).toMatchObject({
      core: [
        [10, 10],
        [90, 90],
      ],
      best: null,
      status: 'split',
    })
  })

  it('takes the preferred source for the best value, and names it', () => {
    const range = reconcile(figures([killed('A', '10'), killed('B', '12')]), { prefer: 'B' }).at(0)!
    expect(range).toMatchObject({ best: 12, method: 'hull, typical reading, best: preferred source B' })
  })

  it('shows an excluded source as set aside, also when nothing is left', () => {
    const table = figures([killed('A', '10'), killed('B', '12', { place: 'TUR' })])
    const ranges = reconcile(table, { exclude: ['B'] })
    expect(ranges.at(1)).toMatchObject({
      place: 'TUR',
      status: 'none',
      figures: 0,
      low: null,
      high: null,
      setAside: [{ id: 'B', reason: 'excluded-source' }],
    })
    expect(() => reconcile(table, { exclude: ['C'] })).toThrow('unknown source: C')
  })

  it('reads hedges anew under the reading asked for, and says which', () => {
    const table = figures([killed('a', 'about 300')])
    expect(reconcile(table).at(0)).toMatchObject({ low: 270, high: 330, method: 'hull, typical reading' })
    expect(reconcile(table, { reading: 'wide' }).at(0)).toMatchObject({
      low: 225,
      high: 375,
      method: 'hull, wide reading',
    })
    expect(reconcile(table, { reading: 'literal' }).at(0)).toMatchObject({ low: null, high: null, best: null })
  })

  it('keeps a figure published out of order, and uses its widest ends', () => {
    const range = one(killed('ged', '', { low: 177, best: 142, high: 177, flags: ['order-violated'] }))
    expect(range).toMatchObject({ low: 142, high: 177 })
    expect(range.note).toContain('out of order')
  })
})

describe('screening', () => {
  const war = (id: string, text: string, more: Partial<FigureInput> = {}) =>
    killed(id, text, { start: '2011-01-01', end: '2019-12-31', ...more })
  const rows = [war('A', 'more than 3.7 million'), war('B', 'more than 400,000'), war('C', '560,000')]

  it('is off until asked for', () => {
    expect(one(...rows).kept).toEqual(['A', 'B', 'C'])
  })

  it('sets aside a tenfold slip beside two others, names it and never corrects it', () => {
    const range = reconcile(figures(rows), { screen: true }).at(0)!
    expect(range).toMatchObject({ low: 400_000, high: 560_000, kept: ['B', 'C'] })
    expect(range.setAside).toEqual([
      {
        id: 'A',
        reason: 'implausible',
        why: '3,700,000 is 6.6 times the 560,000 of C; one zero too many would explain it (370,000; not corrected)',
      },
    ])
  })

  it('cannot say which of two figures slipped, and keeps both', () => {
    expect(reconcile(figures([war('A', '3.7 million'), war('B', '400,000')]), { screen: true }).at(0)!.kept).toEqual([
      'A',
      'B',
    ])
  })

  it('does not take an open minimum for a slip below the others', () => {
    const range = reconcile(figures([war('A', 'more than 40,000'), war('B', '400,000'), war('C', '560,000')]), {
      screen: true,
    }).at(0)!
    expect(range.kept).toEqual(['A', 'B', 'C'])
  })

  it('does not let three copies of one voice outvote another', () => {
    const same = (id: string, text: string) => war(id, text, { source: 'X' })
    const range = reconcile(figures([war('A', '4,000'), same('B', '410'), same('C', '400'), same('D', '420')]), {
      screen: true,
    }).at(0)!
    expect(range.kept).toContain('A')
  })
})

describe('laws of reconcile', () => {
  const texts = [
    '10',
    '12',
    'about 300',
    'almost 20',
    'at least 15',
    'more than 40',
    'up to 30',
    '25 to 31',
    'dozens',
    'hundreds',
    '0',
  ]
  const figure = fc.record({
    text: fc.constantFrom(...texts),
    source: fc.constantFrom('A', 'B', 'C', 'D', null),
    outlet: fc.constantFrom('X', 'Y', null),
    published: fc.constantFrom('2020-02-01', '2020-02-03', '2020-02-20', null),
    status: fc.constantFrom('verified' as const, 'reported' as const),
    basis: fc.constantFrom('list' as const, 'media' as const, null),
  })
  const rows = fc
    .array(figure, { minLength: 1, maxLength: 8 })
    .map(list => list.map((f, i) => killed(`f${i}`, f.text, f)))
  const strip = (range: object) => ({ ...range, kept: undefined, setAside: undefined, core: undefined })

  it('row order changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.integer(), (list, seed) => {
        const shuffled = [...list].sort((a, b) => hash(a.id!, seed) - hash(b.id!, seed))
        const [x, y] = [one(...list), one(...shuffled)]
        expect(strip(y)).toEqual(strip(x))
        expect(new Set(y.kept)).toEqual(new Set(x.kept))
        expect(y.core).toEqual(x.core)
      }),
    )
  })

  it('adding a copy of a source changes nothing but the list of what was set aside', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, n) => {
        const original = list[n % list.length]!
        const x = one(...list)
        const y = one(...list, { ...original, id: 'copy' })
        if (original.source === null && original.published === null) return
        expect({
          low: y.low,
          high: y.high,
          best: y.best,
          open: y.open,
          core: y.core,
          status: y.status,
          sourcesMin: y.sourcesMin,
        }).toEqual({
          low: x.low,
          high: x.high,
          best: x.best,
          open: x.open,
          core: x.core,
          status: x.status,
          sourcesMin: x.sourcesMin,
        })
      }),
    )
  })

  it('the hull holds every kept figure, but for the part below a verified floor', () => {
    fc.assert(
      fc.property(rows, list => {
        const table = figures(list)
        const range = reconcile(table).at(0)!
        for (const id of range.kept) {
          const kept = table.rows.find(f => f.id === id)!
          const [low, high] = intervalOf(kept)
          if (low !== null && range.low !== null && range.floor === null) expect(range.low).toBeLessThanOrEqual(low)
          if (high !== null && range.high !== null) expect(range.high).toBeGreaterThanOrEqual(high)
          if (low !== null && range.high !== null) expect(range.high).toBeGreaterThanOrEqual(low)
          if (high !== null && range.low !== null && range.floor === null) expect(range.low).toBeLessThanOrEqual(high)
          if (isFloor(kept)) expect(range.low!).toBeGreaterThanOrEqual(kept.low!)
        }
      }),
    )
  })

  it('a range of open figures never gains an upper limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('at least 15', 'more than 40', 'over 2,000'), { minLength: 1, maxLength: 5 }),
        list => {
          expect(one(...list.map((text, i) => killed(`f${i}`, text))).high).toBeNull()
        },
      ),
    )
  })

  it('widening a figure never narrows the hull', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(50),
        (pairs, n, by) => {
          const at = n % pairs.length
          const make = (grow: number) =>
            one(
              ...pairs.map(([a, b], i) =>
                killed(`f${i}`, '', {
                  low: Math.max(0, Math.min(a, b) - (i === at ? grow : 0)),
                  high: Math.max(a, b) + (i === at ? grow : 0),
                }),
              ),
            )
          const [x, y] = [make(0), make(by)]
          expect(y.low!).toBeLessThanOrEqual(x.low!)
          expect(y.high!).toBeGreaterThanOrEqual(x.high!)
        },
      ),
    )
  })
})

function hash(text: string, seed: number): number {
  let h = seed | 0
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 0x5bd1e995)
  return h
}
