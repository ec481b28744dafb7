import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Relation, figures } from '../../src/index.js'
import { check } from '../../src/solver/check.js'
import { loadHighs } from '../../src/solver/load-highs.js'
import { net } from '../support/relation-nets.js'
import { type Quantity, type Width, asked, nwSyria } from '../support/nw-syria.js'

/** Worked out with HiGHS 1.x from the same reports and identities, apart from this library; exact to 1e-6. */
type Expected = { readonly [Of in Quantity]: readonly [number, number] }
const expected: { readonly [scenario: string]: Expected } = {
  'people wide': {
    D: [225_000, 239_370],
    J1: [40_630, 139_000],
    J2: [325_830, 424_200],
    Jan: [464_830, 464_830],
    F1: [126_400, 377_500],
    F2: [0, 251_100],
    F3: [0, 128_700],
    Feb: [372_500, 377_500],
    C14: [280_000, 364_000],
    C31: [689_830, 704_200],
    C12: [816_230, 1_076_700],
    C23: [948_000, 1_076_700],
    C1M: [1_062_330, 1_076_700],
    R: [126_400, 157_600],
  },
  'movements narrow': {
    D: [270_000, 300_000],
    J1: [31_000, 80_000],
    J2: [233_900, 257_700],
    Jan: [283_900, 318_700],
    F1: [211_300, 375_500],
    F2: [0, 163_200],
    F3: [0, 15_200],
    Feb: [374_500, 375_500],
    C14: [331_000, 350_000],
    C31: [583_900, 588_700],
    C12: [800_000, 963_200],
    C23: [948_000, 963_200],
    C1M: [959_400, 963_200],
    R: [139_700, 143_700],
  },
  'movements wide': {
    D: [225_000, 330_000],
    J1: [0, 139_000],
    J2: [206_500, 424_200],
    Jan: [240_500, 464_830],
    F1: [126_400, 377_500],
    F2: [0, 251_100],
    F3: [0, 128_700],
    Feb: [372_500, 377_500],
    C14: [280_000, 364_000],
    C31: [570_500, 704_200],
    C12: [800_000, 1_076_700],
    C23: [948_000, 1_076_700],
    C1M: [948_000, 1_076_700],
    R: [126_400, 157_600],
  },
}

describe('northwest Syria, December 2019 to February 2020, people counted once', () => {
  const once = { countedOnce: true }

  it.each(Object.entries(expected))(
    '%s: all can be true, and each quantity has its exact limits',
    async (scenario, limits) => {
      const [january, width] = scenario.split(' ') as ['people' | 'movements', Width]
      const result = await check(figures([...nwSyria(january, width), ...asked]), [], once)
      expect(result.contradictions).toEqual([])
      for (const [id, piece] of Object.entries(limits)) {
        const found = result.limits.find(row => row.id === id)!.tightened!
        expect(Math.abs(found[0]! - piece[0]), `${id} low`).toBeLessThan(1e-6)
        expect(Math.abs(found[1]! - piece[1]), `${id} high`).toBeLessThan(1e-6)
      }
    },
  )

  it('read as people, exactly four reports contradict each other, and leaving out any one of them mends it', async () => {
    const result = await check(figures(nwSyria('people', 'narrow')), [], once)
    const four = ['cccm-961', 'idptf-jan', 'ocha-sr4', 'wfp-feb']
    expect(result.contradictions.map(one => one.figures)).toEqual([four])
    expect(result.changes.filter(({ kind }) => kind === 'leave-out').map(change => change.figures[0])).toEqual(four)
    expect(result.leastChange).toBeCloseTo(146_130, 6)
    expect(result.contradictions[0]!.words).toMatch(/^These four reports cannot all count people once: “some 961,300”/)
  })

  it('read as movements, or as people some of whom had moved before, January is bounded and nothing contradicts', async () => {
    const { changes } = await check(figures(nwSyria('people', 'narrow')), [], once)
    const january = (kind: string) =>
      changes
        .find(change => change.kind === kind && change.figures.includes('idptf-jan'))!
        .limits.find(({ id }) => id === 'idptf-jan')
    expect(january('movements')).toEqual({ id: 'idptf-jan', low: 283_900, high: 318_700 })
    // Not less than the total leaves after December and February, and not more than the total.
    expect(january('counted-again')).toEqual({ id: 'idptf-jan', low: 283_900, high: 963_200 })
  })

  it.each([
    ['narrow', ['hnap-feb'], 366_609],
    ['wide', ['hnap-feb', 'wfp-feb'], 364_609],
  ] as const)('742,109 against 375,000 in February is a contradiction of two, %s', async (width, mends, least) => {
    const result = await check(figures(nwSyria('movements', width, true)), [], once)
    expect(result.contradictions[0]!.figures).toEqual(['hnap-feb', 'wfp-feb'])
    expect(result.changes.filter(({ kind }) => kind === 'leave-out').map(change => change.figures[0])).toEqual(mends)
    expect(result.leastChange).toBeCloseTo(least, 6)
  })
})

const stated = (bounds: { readonly [id: string]: readonly [number | null, number | null] }) =>
  figures(Object.entries(bounds).map(([id, [low, high]]) => ({ id, concept: 'killed', text: '', low: low ?? 0, high })))
const alone = { derive: false }
const tightened = async (bounds: Parameters<typeof stated>[0], relations: readonly Relation[]) =>
  Object.fromEntries((await check(stated(bounds), relations, alone)).limits.map(row => [row.id, row.tightened]))

describe('small problems with known answers', () => {
  it('civilians and combatants are all', async () => {
    const relations: Relation[] = [{ kind: 'parts', parts: ['civ', 'mil'], whole: 'all', complete: true }]
    expect(await tightened({ all: [300, 400], civ: [250, null], mil: [80, 200] }, relations)).toEqual({
      all: [330, 400],
      civ: [250, 320],
      mil: [80, 150],
    })
  })

  it('two provinces lie within a country', async () => {
    const relations: Relation[] = [
      { kind: 'part', part: 'idl', whole: 'syr' },
      { kind: 'parts', parts: ['idl', 'alp'], whole: 'syr' },
    ]
    expect(await tightened({ syr: [900, 1000], idl: [600, null], alp: [350, null] }, relations)).toEqual({
      syr: [950, 1000],
      idl: [600, 650],
      alp: [350, 400],
    })
  })

  it('a stock follows from the one before, and returns get an upper limit', async () => {
    const relations: Relation[] = [
      { kind: 'stock-flow', before: 's0', after: 's1', in: ['new'], out: ['ret', 'dth', 'xb'] },
    ]
    const bounds = {
      s0: [2000, 2100],
      s1: [2300, 2500],
      new: [800, 1000],
      ret: [100, null],
      dth: [0, 20],
      xb: [0, 50],
    } as const
    expect(await tightened(bounds, relations)).toEqual({ ...bounds, ret: [230, 800] })
  })

  it('nine days cannot exceed the four months they lie in', async () => {
    const result = await check(
      stated({ d9: [142_000, 160_000], m4: [100_000, 130_000] }),
      [{ kind: 'part', part: 'd9', whole: 'm4' }],
      alone,
    )
    expect(result.contradictions.map(one => one.figures)).toEqual([['d9', 'm4']])
    expect(result.leastChange).toBe(12_000)
  })

  it('households of 4.8 to 6.5 people give persons', async () => {
    const relations: Relation[] = [{ kind: 'households', people: 'p', households: 'h', size: [4.8, 6.5] }]
    expect(await tightened({ p: [0, null], h: [10_000, 12_000] }, relations)).toEqual({
      p: [48_000, 78_000],
      h: [10_000, 12_000],
    })
  })
})

describe('laws', () => {
  it('every contradicting set is as small as it can be: without any one of it, the rest can be true', async () => {
    await fc.assert(
      fc.asyncProperty(net, async ({ rows, relations }) => {
        const result = await check(figures(rows), relations, alone)
        for (const { figures: ids } of result.contradictions) {
          const only = (wanted: readonly string[]) =>
            check(
              figures(rows.map(row => (wanted.includes(row.id) ? row : { ...row, low: 0, high: null }))),
              relations,
              alone,
            )
          expect((await only(ids)).verdict).not.toBe('consistent')
          for (const id of ids) expect((await only(ids.filter(other => other !== id))).verdict).toBe('consistent')
        }
      }),
      { numRuns: 40 },
    )
  })

  it('tightened bounds lie within the given ones, and are the same when they are given again', async () => {
    await fc.assert(
      fc.asyncProperty(net, async ({ rows, relations }) => {
        const first = await check(figures(rows), relations, alone)
        if (first.verdict !== 'consistent') return
        const tight = new Map(first.limits.map(row => [row.id, row.tightened!]))
        const again = await check(
          figures(rows.map(row => ({ ...row, low: tight.get(row.id)![0], high: tight.get(row.id)![1] }))),
          relations,
          alone,
        )
        for (const row of again.limits) {
          const [low, high] = tight.get(row.id)!
          expect(row.tightened![0]).toBeCloseTo(low!, 4)
          if (high === null) expect(row.tightened![1]).toBeNull()
          else expect(row.tightened![1]).toBeCloseTo(high, 4)
        }
        for (const { id, low, high } of rows) {
          expect(tight.get(id)![0]!).toBeGreaterThanOrEqual(low)
          if (high !== null) expect(tight.get(id)![1]!).toBeLessThanOrEqual(high)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('what the core calls impossible is impossible, and its bounds hold the exact ones', async () => {
    const core = await import('../../src/consistency/check.js')
    await fc.assert(
      fc.asyncProperty(net, async ({ rows, relations }) => {
        const fast = core.check(figures(rows), relations, alone)
        const exact = await check(figures(rows), relations, alone)
        if (exact.verdict === 'consistent') expect(fast.verdict).toBe('consistent')
        fast.limits.forEach(({ others }, i) => {
          const inner = exact.limits[i]!.others
          if (inner === null) return
          expect(others).not.toBeNull()
          expect(others![0] ?? 0).toBeLessThanOrEqual((inner[0] ?? 0) + 1e-4)
          if (others![1] !== null) expect(inner[1]!).toBeLessThanOrEqual(others![1] + 1e-4)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the package', () => {
  it('is asked for by name where it is not installed', async () => {
    const missing = Object.assign(new Error("Cannot find package 'highs' imported from here"), {
      code: 'ERR_MODULE_NOT_FOUND',
    })
    await expect(loadHighs(() => Promise.reject(missing))).rejects.toThrow('missing package: highs (npm install highs)')
    await expect(loadHighs(() => Promise.resolve({ default: 1 }))).rejects.toThrow('invalid package: highs')
  })
})
