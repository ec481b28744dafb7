import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import type { GroupId } from '../../src/figures/groups.js'
import { places } from '../../src/figures/places.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { publish } from '../../src/report/publish.js'
import { publishLevels } from '../../src/report/publish/levels.js'
import { type PublishOptions, sensitivities } from '../../src/report/publish/published.js'
import { toCsv } from '../../src/report/to-csv.js'

const year = { concept: 'killed', start: '2024-01-01', end: '2024-12-31' } as const
const rangesOf = (rows: readonly Partial<FigureInput>[]) => reconcile(figures(rows.map(row => ({ ...year, ...row }))))
const of = (place: string, text: string | number, more: Partial<FigureInput> = {}) => ({
  place,
  text: String(text),
  ...more,
})
const usual: PublishOptions = { level: 'admin1', threshold: 5, label: 'moderate' }
const shown = (rows: readonly Partial<FigureInput>[], options: Partial<PublishOptions> = {}) =>
  publish(rangesOf(rows), { ...usual, ...options }).ranges.rows.map(({ place, low }) => `${place} ${low ?? 'hidden'}`)

describe('small numbers', () => {
  it('are hidden, and so is the smallest other part from which they could be subtracted', () => {
    expect(shown([of('SYR', 60), of('SY01', 3), of('SY02', 17), of('SY03', 40)])).toEqual([
      'SYR 60',
      'SY01 hidden',
      'SY02 hidden',
      'SY03 40',
    ])
  })

  it('zeros stay, and protect nobody', () => {
    expect(shown([of('SYR', 63), of('SY01', 3), of('SY02', 0), of('SY03', 60)])).toEqual([
      'SYR 63',
      'SY01 hidden',
      'SY02 0',
      'SY03 hidden',
    ])
  })

  it('two that are as small as can be need a third, since both would be 1', () => {
    expect(shown([of('SYR', 32), of('SY01', 1), of('SY02', 1), of('SY03', 10), of('SY04', 20)])).toEqual([
      'SYR 32',
      'SY01 hidden',
      'SY02 hidden',
      'SY03 hidden',
      'SY04 20',
    ])
  })

  it('alone in their place with a total of the same number, hide the total', () => {
    expect(shown([of('SYR', 3), of('SY01', 3), of('SY02', 0)])).toEqual(['SYR hidden', 'SY01 hidden', 'SY02 0'])
  })

  it('any end counts: "2 to 40" has a small number, and "at least 3" too', () => {
    expect(shown([of('SY01', 'between 2 and 40'), of('SY02', 'at least 3'), of('SY03', 'at least 5')])).toEqual([
      'SY01 hidden',
      'SY02 hidden',
      'SY03 5',
    ])
  })

  it('a group is protected from its broader group', () => {
    const group = (id: GroupId, text: number) => of('SY01', text, { group: id })
    const done = publish(rangesOf([group('all', 50), group('children', 2), group('adults', 48)]), usual)
    expect(done.hidden).toEqual([
      { id: expect.stringContaining('children') as unknown, why: 'primary' },
      { id: expect.stringContaining('adults') as unknown, why: 'complementary' },
    ])
  })

  it('a month is protected from its year, and a day from two running totals', () => {
    const flow = (start: string, end: string, text: number) => of('SY01', text, { start, end })
    const hidden = (rows: readonly Partial<FigureInput>[]) => publish(rangesOf(rows), usual).hidden.length
    expect(
      hidden([
        flow('2024-01-01', '2024-12-31', 90),
        flow('2024-01-01', '2024-06-30', 88),
        flow('2024-07-01', '2024-12-31', 2),
      ]),
    ).toBe(2)
    expect(
      hidden([
        flow('2024-01-01', '2024-01-09', 88),
        flow('2024-01-01', '2024-01-10', 90),
        flow('2024-01-10', '2024-01-10', 2),
      ]),
    ).toBe(2)
  })

  it('sums of the caller’s own count', () => {
    const rows = [of('SY01', 20), of('LBN', 3), of('JOR', 17)]
    expect(shown(rows)).toEqual(['SY01 20', 'LBN hidden', 'JOR 17'])
    const [whole, ...parts] = rangesOf(rows).rows.map(({ id }) => id)
    expect(shown(rows, { sums: [{ whole: whole!, parts }] })).toEqual(['SY01 20', 'LBN hidden', 'JOR hidden'])
  })

  it('shares are no counts', () => {
    expect(shown([of('SY01', 3, { concept: 'territory-share', unit: 'percent', start: '2024-12-31' })])).toEqual([
      'SY01 3',
    ])
  })

  it('nothing of what is behind a range goes with it', () => {
    const ranges = rangesOf([
      of('SY01', 3, { id: 'camp-x', source: 'Witness' }),
      of('SY01', '12', { id: 'y', source: 'Other' }),
    ])
    const done = publish(ranges, usual)
    const text = `${toCsv(done.ranges)} ${JSON.stringify(done)}`
    for (const told of ['camp-x', 'Witness', '"low":3', '12,']) expect(text).not.toContain(told)
    expect(done.ranges.figures.length).toBe(0)
    expect(done.ranges.at(0)).toMatchObject({
      low: null,
      best: null,
      high: null,
      core: [],
      kept: [],
      setAside: [],
      floor: null,
    })
  })
})

describe('places', () => {
  const towns = places.with({
    town: { name: 'A town', within: ['SY0701'] },
    nowhere: { name: 'A camp' },
    front: { name: 'The front', within: ['SYR'], overlaps: ['SY07'] },
  })

  it('finer than the level are added up, as a minimum unless every part is named', () => {
    const rows = [of('SY0701', 30), of('SY0702', 12)]
    const [whole] = publish(rangesOf(rows), usual).ranges.rows
    expect(whole).toMatchObject({ place: 'SY07', low: 42, best: null, high: null, open: 'all' })
    const [all] = publish(rangesOf(rows), { ...usual, areas: { SY07: ['SY0701', 'SY0702'] } }).ranges.rows
    expect(all).toMatchObject({ place: 'SY07', low: 42, best: null, high: 42, open: 'none' })
  })

  it('finer than the level are left out beside a number of the wider place', () => {
    const done = publish(rangesOf([of('SY07', 100), of('SY0701', 30)]), usual)
    expect(done.ranges.rows.map(({ place, low }) => [place, low])).toEqual([['SY07', 100]])
    expect(done.log.join()).toContain('1 finer rows left out')
  })

  it('a code of which nobody says in what it lies is taken for as fine as it can be', () => {
    expect(shown([of('NG01001', 30)], { level: 'admin2' })).toEqual(['NGA 30'])
    const known = places.with({ NG01: { name: 'One' }, NG01001: { name: 'One one', within: ['NG01'] } })
    expect(shown([of('NG01001', 30)], { level: 'admin2', places: known })).toEqual(['NG01001 30'])
  })

  it('sites are brought to the level, and appear by themselves only for a reason, which is logged', () => {
    const rows = reconcile(figures([{ ...year, ...of('town', 30) }], { places: towns }))
    const at = (more: Partial<PublishOptions>) => publish(rows, { ...usual, places: towns, ...more })
    expect(at({}).ranges.at(0)?.place).toBe('SY07')
    expect(() => at({ level: 'site' })).toThrow('missing reason: town')
    expect(() => at({ level: 'site', reason: ' ' })).toThrow('missing reason: town')
    const done = at({ level: 'site', reason: 'The families asked for it' })
    expect(done.ranges.at(0)?.place).toBe('town')
    expect(done.log).toContain('Published as given, finer than an area: town. Reason: The families asked for it')
    expect(at({ zones: ['town'] }).ranges.at(0)?.place).toBe('town')
  })

  it('coordinates are a site like any other, and what lies nowhere is refused', () => {
    const ranges = reconcile(figures([{ ...year, ...of('35.93,36.63', 30) }], { places: null }))
    expect(() => publish(ranges, { ...usual, level: 'site' })).toThrow('missing reason: 35.93,36.63')
    expect(() => publish(ranges, usual)).toThrow('unknown place: 35.93,36.63')
  })

  it('a single event is finer than its place', () => {
    const rows = [of('SY07', 12, { flags: ['part:event=7'] }), of('SY07', 9, { flags: ['part:event=8'] })]
    const [sum] = publish(rangesOf(rows), usual).ranges.rows
    expect(sum).toMatchObject({ scope: [], low: 21, high: null })
    expect(() => publish(rangesOf(rows), { ...usual, level: 'site' })).toThrow('missing reason: part:event=7')
  })
})

describe('the label', () => {
  it('stands in every row and in the CSV', () => {
    const done = publish(rangesOf([of('SY01', 30), of('SY02', 2)]), { ...usual, label: 'high' })
    expect(done.ranges.rows.every(({ note }) => note.includes('Sensitivity: high ('))).toBe(true)
    expect(toCsv(done.ranges).match(/Sensitivity: high/g)).toHaveLength(2)
    expect(done.ranges.options.label).toBe('high')
  })

  it('there is no default for what only the publisher can know', () => {
    const ranges = rangesOf([of('SY01', 30)])
    const wrong = (more: object) => () => publish(ranges, { ...usual, ...more })
    expect(wrong({ label: undefined })).toThrow('unknown label: undefined')
    expect(wrong({ level: '__proto__' })).toThrow('unknown level: __proto__')
    expect(wrong({ threshold: 1 })).toThrow('invalid threshold: 1')
    expect(wrong({ threshold: Number.NaN })).toThrow('invalid threshold: NaN')
    expect(wrong({ sums: [{ whole: 'x', parts: ['y'] }] })).toThrow('unknown range: x')
    expect(wrong({ sums: [{ whole: ranges.at(0)!.id, parts: [] }] })).toThrow(`missing parts: ${ranges.at(0)!.id}`)
    expect(() => publish([...ranges, ...ranges], usual)).toThrow(`duplicate range: ${ranges.at(0)!.id}`)
    expect(Object.keys(sensitivities)).toEqual(['low', 'moderate', 'high', 'severe'])
    expect(Object.keys(publishLevels)).toEqual(['country', 'admin1', 'admin2', 'admin3', 'site'])
  })
})

/** Unknowns that the sums alone give away, by elimination: an attacker of another kind than the one in the code. */
function givenAway(unknowns: number, sums: readonly (readonly number[])[]): number[] {
  const rows = sums.map(row => [...row])
  let done = 0
  for (let column = 0; column < unknowns; column++) {
    const at = rows.findIndex((row, i) => i >= done && Math.abs(row[column]!) > 1e-9)
    if (at < 0) continue
    ;[rows[at], rows[done]] = [rows[done]!, rows[at]!]
    const by = rows[done]![column]!
    rows[done] = rows[done]!.map(x => x / by)
    rows.forEach((row, i) => {
      const times = row[column]!
      if (i !== done && times !== 0) rows[i] = row.map((x, j) => x - times * rows[done]![j]!)
    })
    done++
  }
  const alone = rows.flatMap(row => {
    const used = row.flatMap((x, j) => (Math.abs(x) > 1e-9 ? j : []))
    return used.length === 1 ? used : []
  })
  return alone
}

describe('laws', () => {
  const counts = fc.array(fc.oneof(fc.nat(8), fc.nat(60)), { minLength: 2, maxLength: 6 })
  const groupsOf: readonly GroupId[] = ['civilians', 'combatants', 'status-unknown']

  it('of one total and its parts, every hidden number has at least threshold − 1 values, by trying all', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 9 }), (parts, threshold) => {
        const total = parts.reduce((a, b) => a + b)
        const rows = [of('SYR', total), ...parts.map((n, i) => of(`SY0${i + 1}`, n))]
        const out = publish(rangesOf(rows), { ...usual, threshold }).ranges.rows
        out.forEach(({ low }, i) => {
          if (low !== null) expect(low).toBe([total, ...parts][i])
          if (low !== null) expect(low === 0 || low >= threshold).toBe(true)
        })
        const hidden = parts.filter((_, i) => out[i + 1]!.low === null)
        if (out[0]!.low === null || hidden.length === 0) return
        // All hidden parts are at least 1 and have a known sum: each can be from 1 to the sum less one for each other.
        const sum = hidden.reduce((a, b) => a + b)
        expect(sum - hidden.length + 1).toBeGreaterThanOrEqual(threshold - 1)
      }),
      { numRuns: 150 },
    )
  })

  it('of places by groups with all totals, nothing hidden is given away by any chain of subtractions', () => {
    const table = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(table, cells => {
        const whole = cells.reduce<readonly number[]>((sum, row) => sum.map((x, j) => x + row[j]!), [0, 0, 0])
        const full = [whole, ...cells.map(row => [...row])].map(row => [row[0]! + row[1]! + row[2]!, ...row])
        const place = (i: number) => (i === 0 ? 'SYR' : `SY0${i}`)
        const group = (j: number): GroupId => (j === 0 ? 'all' : groupsOf[j - 1]!)
        const rows = full.flatMap((row, i) => row.map((n, j) => of(place(i), n, { group: group(j) })))
        const out = publish(rangesOf(rows), usual).ranges.rows
        const hidden = out.flatMap(({ low }, k) => (low === null ? k : []))
        out.forEach(({ low }, k) => {
          if (low !== null) expect(low).toBe(full[Math.floor(k / 4)]![k % 4])
        })
        const at = (i: number, j: number) => hidden.indexOf(i * 4 + j)
        const sums: number[][] = []
        const sum = (members: readonly number[]) => {
          const row = hidden.map(() => 0)
          members.forEach((k, n) => k >= 0 && (row[k] = n === 0 ? 1 : -1))
          sums.push(row)
        }
        full.forEach((_, i) => sum([0, 1, 2, 3].map(j => at(i, j))))
        for (let j = 0; j < 4; j++) sum(full.map((_, i) => at(i, j)))
        expect(givenAway(hidden.length, sums)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('of two places by two groups, by trying all tables: enough values for each hidden number, and no row hidden in vain', () => {
    const cell = fc.nat(6)
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), fc.integer({ min: 3, max: 4 }), (inner, threshold) => {
        const full = withTotals(inner)
        const rows = full.map((n, k) =>
          of(['SYR', 'SY01', 'SY02'][Math.floor(k / 3)]!, n, {
            group: (['all', 'civilians', 'combatants'] as const)[k % 3]!,
          }),
        )
        const ranges = rangesOf(rows)
        const done = publish(ranges, { ...usual, threshold })
        const hidden = done.ranges.rows.flatMap(({ low }, k) => (low === null ? k : []))
        const enough = Math.max(2, threshold - 1)
        if (hidden.length > 0) expect(fewestValues(full, hidden)).toBeGreaterThanOrEqual(enough)
        for (const { id, why } of done.hidden) {
          const row = done.ranges.rows.findIndex(range => range.id === id)
          if (why === 'complementary')
            expect(
              fewestValues(
                full,
                hidden.filter(k => k !== row),
              ),
            ).toBeLessThan(enough)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** Rows: the country and two places; columns: all and two groups. */
function withTotals([a, b, c, d]: readonly [number, number, number, number]): readonly number[] {
  return [a + b + c + d, a + c, b + d, a + b, a, b, c + d, c, d]
}

/** The smallest number of values that a hidden cell has over all tables that look the same. */
function fewestValues(full: readonly number[], hidden: readonly number[]): number {
  const values = new Map(hidden.map(k => [k, new Set<number>()]))
  const most = full[0]! + 3
  for (let a = 0; a <= most; a++)
    for (let b = 0; b <= most; b++)
      for (let c = 0; c <= most; c++) {
        if (!hidden.includes(0) && a + b + c > full[0]!) break
        for (let d = 0; d <= most; d++) {
          const table = withTotals([a, b, c, d])
          if (!table.every((n, k) => (values.has(k) ? n >= 1 : n === full[k]))) continue
          for (const [k, seen] of values) seen.add(table[k]!)
        }
      }
  return Math.min(...[...values.values()].map(seen => seen.size))
}
