import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { increments } from '../../src/align/increments.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'

const total = (end: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id: end,
  concept: 'killed',
  place: 'PS02',
  start: '2023-10-07',
  end,
  text,
  source: 'Ministry',
  ...more,
})
const office = { source: 'Media office' }
const run = (...rows: FigureInput[]) => {
  const { figures: out, setAside } = increments(figures(rows))
  return { steps: out.rows.map(f => [f.start, f.end, f.low, f.best, f.high, ...f.flags]), setAside, rows: out.rows }
}

// Gaza Ministry of Health and Government Media Office, as Tech for Palestine's daily series has them.
describe('increments of published totals', () => {
  it('Gaza, 10 to 12 November 2023: 102 over two days, by another body', () => {
    const { rows } = run(total('2023-11-10', '11,078'), total('2023-11-12', '11,180', office))
    expect(rows[0]).toMatchObject({ id: '2023-11-10', value: 11_078, flags: [] })
    expect(rows[1]).toMatchObject({
      id: '2023-11-12-since-2023-11-10',
      start: '2023-11-11',
      end: '2023-11-12',
      text: '11,180 less 11,078',
      value: null,
      low: 102,
      best: null,
      high: 102,
      flags: ['derived', 'changed-source:Ministry to Media office'],
    })
  })

  it('Gaza, 23 November to 1 December 2023: the total stands at 14,800, and no zero becomes a count', () => {
    const filled = { source: null, flags: ['filled'] }
    const { steps, setAside } = run(
      total('2023-11-23', '14,800', office),
      total('2023-11-24', '14,800', filled),
      total('2023-11-27', '14,800', office),
      total('2023-12-01', '14,800'),
      total('2023-12-02', '15,207'),
    )
    expect(steps.slice(1)).toEqual([
      ['2023-11-24', '2023-11-27', 0, null, 0, 'derived', 'plateau'],
      ['2023-11-28', '2023-12-01', 0, null, 0, 'derived', 'plateau', 'changed-source:Media office to Ministry'],
      ['2023-12-02', '2023-12-02', 407, 407, 407, 'derived', 'after-plateau'],
    ])
    expect(setAside).toEqual([
      {
        id: '2023-11-24',
        reason: 'filled',
        why: 'its publisher filled it in for 2023-11-24, where nothing was reported',
      },
    ])
  })

  it('Gaza, 19 to 22 December 2023: 390 over three days, not 130 on each of them', () => {
    expect(run(total('2023-12-19', '19,667'), total('2023-12-22', '20,057')).steps[1]).toEqual([
      '2023-12-20',
      '2023-12-22',
      390,
      390,
      390,
      'derived',
    ])
  })

  it('Gaza, 22 to 23 August 2025: of 359, 298 died earlier and were accepted that day', () => {
    const later = total('2025-08-23', '298', { id: 'later', concept: 'deaths-added-later', start: '2025-08-23' })
    const { rows, setAside } = run(total('2025-08-22', '62,263'), total('2025-08-23', '62,622'), later)
    expect(rows[1]).toMatchObject({
      concept: 'killed',
      text: '62,622 less 62,263 less 298',
      low: 61,
      best: 61,
      high: 61,
      hedge: 'exact',
      flags: ['derived', 'added-later:298'],
    })
    expect(rows[2]).toMatchObject({ id: 'later', value: 298 })
    expect(setAside).toEqual([])
  })

  it('Gaza, 21 to 22 July 2025: deaths of hunger fall from 104 to 101, which are no events', () => {
    const hunger = { concept: 'deaths-of-hunger' } as const
    const { steps, setAside } = run(
      total('2025-07-20', '86', hunger),
      total('2025-07-21', '104', hunger),
      total('2025-07-22', '101', hunger),
      total('2025-07-23', '111', hunger),
    )
    expect(steps.slice(1)).toEqual([
      ['2025-07-21', '2025-07-21', 18, 18, 18, 'derived'],
      ['2025-07-23', '2025-07-23', 10, 10, 10, 'derived'],
    ])
    expect(setAside).toEqual([
      {
        id: '2025-07-22',
        reason: 'correction',
        why: 'the total to 2025-07-22 is at most 101, below the 104 to 2025-07-21: a correction, not events',
      },
    ])
  })

  // 4,047 by the end of 2024; in the newer count 4,346, beside 8,393 stitched together. The days of 2026 are made up.
  it('Lebanon: the ministry’s count begins anew in March 2026, beside a count that was stitched together', () => {
    const count = (end: string, text: string, start: string, more: Partial<FigureInput> = {}) =>
      total(end, text, { place: 'LBN', start, id: `${more.source ?? 'own'} ${end}`, ...more })
    const stitched = { source: 'Tech for Palestine', flags: ['derived'] }
    const { rows, setAside } = run(
      count('2024-11-26', '3,823', '2023-10-08'),
      count('2024-12-04', '4,047', '2023-10-08'),
      count('2026-05-01', '4,340', '2026-03-02'),
      count('2026-05-02', '4,346', '2026-03-02'),
      count('2024-12-04', '4,047', '2023-10-08', stitched),
      count('2026-05-02', '8,393', '2023-10-08', stitched),
    )
    expect(setAside).toEqual([])
    expect(rows.filter(f => f.source === 'Ministry').map(f => [f.end, f.low, ...f.flags])).toEqual([
      ['2024-11-26', 3823],
      ['2024-12-04', 224, 'derived'],
      ['2026-05-01', 4340, 'restart'],
      ['2026-05-02', 6, 'derived'],
    ])
    expect(rows.filter(f => f.source !== 'Ministry').map(f => f.low)).toEqual([4047, 4346])
  })
})

describe('increments', () => {
  it('passes over a placeholder zero', () => {
    const { steps, setAside } = run(total('2024-01-01', '10'), total('2024-01-02', '0'), total('2024-01-03', '12'))
    expect(steps[1]).toEqual(['2024-01-02', '2024-01-03', 2, 2, 2, 'derived'])
    expect(setAside[0]).toMatchObject({ id: '2024-01-02', reason: 'placeholder' })
  })

  it('takes ends from each other, clips at zero only with a flag, and leaves an open end open', () => {
    const steps = (a: string, b: string) => run(total('2024-01-01', a), total('2024-01-02', b)).steps[1]!.slice(2)
    expect(steps('10 to 14', '12 to 20')).toEqual([0, null, 10, 'derived', 'not-below-zero'])
    expect(steps('10 to 11', '12 to 20')).toEqual([1, null, 10, 'derived'])
    expect(steps('at least 10', '12')).toEqual([null, null, 2, 'derived'])
    expect(steps('10', 'at least 12')).toEqual([2, null, null, 'derived'])
  })

  it('sets aside a total after which nothing is bounded', () => {
    const { rows, setAside } = run(total('2024-01-01', 'at least 10'), total('2024-01-02', 'at least 12'))
    expect(rows.length).toBe(1)
    expect(setAside[0]).toMatchObject({ id: '2024-01-02', reason: 'unbounded' })
  })

  it('has no best value between two releases', () => {
    const { steps } = run(total('2024-01-01', '10', { vintage: 'v1' }), total('2024-01-02', '12', { vintage: 'v2' }))
    expect(steps[1]).toEqual(['2024-01-02', '2024-01-02', 2, null, 2, 'derived', 'changed-vintage:v1 to v2'])
  })

  it('takes the newest release of one day’s total, and neither of two that nothing tells apart', () => {
    const one = run(
      total('2024-01-01', '10', { id: 'old', vintage: 'v9' }),
      total('2024-01-01', '11', { id: 'new', vintage: 'v10' }),
    )
    expect(one.rows.map(f => f.id)).toEqual(['new'])
    expect(one.setAside).toMatchObject([{ id: 'old', reason: 'superseded' }])
    const two = run(total('2024-01-01', '10', { id: 'a' }), total('2024-01-01', '11', { id: 'b' }))
    expect(two.rows).toEqual([])
    expect(two.setAside).toMatchObject([
      { id: 'a', reason: 'overlapping' },
      { id: 'b', reason: 'overlapping' },
    ])
  })

  it('gives two bodies that report to the same days a series each, and verified counts their own', () => {
    const days = ['2024-01-01', '2024-01-02']
    const rows = days.flatMap((end, i) => [
      total(end, String(10 + i)),
      total(end, String(20 + 2 * i), { ...office, id: `o${i}` }),
      total(end, String(5 + 3 * i), { id: `v${i}`, status: 'verified' }),
    ])
    expect(
      run(...rows)
        .rows.filter(f => f.flags.includes('derived'))
        .map(f => f.low)
        .sort(),
    ).toEqual([1, 2, 3])
  })

  it('takes daily counts for no running totals', () => {
    const day = (end: string) => total(end, '5', { start: end, id: `day ${end}` })
    const { rows, setAside } = run(
      total('2024-01-01', '10'),
      total('2024-01-02', '15'),
      total('2024-01-03', '20'),
      day('2024-01-02'),
    )
    expect(rows.length).toBe(3)
    expect(setAside).toEqual([
      {
        id: 'day 2024-01-02',
        reason: 'other-period',
        why: 'it counts 2024-01-02 to 2024-01-02 alone, beside totals that go on from another day',
      },
    ])
    expect(run(day('2024-01-01'), day('2024-01-02')).setAside.map(s => s.reason)).toEqual([
      'other-period',
      'other-period',
    ])
  })

  it('flags a lump beside what goes before and after', () => {
    const totals = [10, 20, 30, 130, 140, 150, 160].map((n, i) => total(`2024-01-0${i + 1}`, String(n)))
    expect(
      run(...totals)
        .rows.filter(f => f.flags.includes('lump'))
        .map(f => [f.end, f.low]),
    ).toEqual([['2024-01-04', 100]])
    expect(() => increments(figures(totals), { lumpFactor: 0 })).toThrow('invalid lumpFactor: 0')
  })

  it('sets stocks, undated and vague figures aside', () => {
    const { setAside } = run(
      { id: 's', concept: 'idps', end: '2024-01-01', text: '5' },
      total('2024-01-01', '5', { id: 'u', start: null }),
      total('2024-01-01', 'hundreds', { id: 'v' }),
    )
    expect(setAside.map(s => [s.id, s.reason])).toEqual([
      ['s', 'other-measure'],
      ['u', 'undated'],
      ['v', 'vague'],
    ])
  })

  const growing = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }).map(gains => {
    let sum = 0
    return gains.map((gain, i) => total(`2024-01-${String(i + 1).padStart(2, '0')}`, String((sum += gain + 1))))
  })

  it('adds up again to the last total, whatever the order of rows', () => {
    fc.assert(
      fc.property(
        growing.chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const { rows: steps } = run(...shuffled)
          expect(steps.reduce((sum, f) => sum + f.low!, 0)).toBe(Number(rows.at(-1)!.text))
          expect(steps).toEqual(run(...rows).rows)
        },
      ),
    )
  })

  it('covers every day once', () => {
    fc.assert(
      fc.property(growing, rows => {
        const { rows: steps } = run(...rows)
        for (const [i, step] of steps.entries()) if (i > 0) expect(step.start! > steps[i - 1]!.end!).toBe(true)
      }),
    )
  })
})
