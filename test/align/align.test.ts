import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignOptions, align } from '../../src/align/align.js'
import type { Figure } from '../../src/figures/figure.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { tableOf } from '../../src/figures/to-table.js'
import { iomDtm } from '../../src/read/publishers/iom-dtm.js'
import { ucdpGed } from '../../src/read/publishers/ucdp-ged.js'
import { read } from '../../src/read/read.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const killed = (
  id: string,
  start: string,
  end: string,
  text: string,
  more: Partial<FigureInput> = {},
): FigureInput => ({
  id,
  concept: 'killed',
  place: 'SYR',
  start,
  end,
  text,
  source: 'Recorder',
  ...more,
})
const event = (id: string, day: string, text: string, more: Partial<FigureInput> = {}) =>
  killed(id, day, day, text, { flags: [`part:event=${id}`], ...more })
const idps = (id: string, end: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id,
  concept: 'idps',
  place: 'SYR',
  end,
  text,
  source: 'Tracker',
  ...more,
})
const run = (rows: readonly FigureInput[], options: AlignOptions) => {
  const { figures: out, setAside, parts } = align(figures(rows), options)
  return { rows: out.rows, setAside, parts, aside: setAside.map(s => [s.id, s.reason]) }
}
const ends = (rows: readonly Figure[]) => rows.map(f => [f.start, f.end, f.low, f.best, f.high])

describe('align keeps what is asked for', () => {
  const rows = [
    idps('idps', '2020-12-31', '100'),
    idps('concern', '2020-12-31', '80', { concept: 'idps-of-concern', source: 'UNHCR' }),
    idps('displaced', '2020-12-31', '120', { concept: 'displaced' }),
    idps('women', '2020-12-31', '50', { group: 'women' }),
    idps('area', '2020-12-31', '10', { place: 'SY07' }),
    idps('elsewhere', '2020-12-31', '10', { place: 'LBN' }),
    idps('nowhere', '2020-12-31', '10', { place: null }),
  ]

  it('and says of everything else why not', () => {
    const { rows: out, setAside } = run(rows, { concept: 'idps', group: 'all', place: 'SYR', interval: 'year' })
    expect(out.map(f => f.id)).toEqual(['idps'])
    expect(Object.fromEntries(setAside.map(s => [s.id, `${s.reason}: ${s.why}`]))).toEqual({
      concern:
        'other-concept: it counts internally displaced people of concern to UNHCR, a part of internally displaced people: take it in, as a minimum, with narrower: true',
      displaced: 'other-concept: it counts people displaced, which is wider than internally displaced people',
      women: 'other-group: it counts women, not all people: take it in, as a minimum, with narrower: true',
      area: 'other-place: it is of SY07, a part of SYR: add areas up with rollUp()',
      elsewhere: 'other-place: it is of LBN, not of SYR',
      nowhere: 'other-place: it states no place',
    })
  })

  it('and takes what is narrower in on request, as a minimum', () => {
    const { rows: out } = run(rows, { concept: 'idps', group: 'all', place: 'SYR', interval: 'year', narrower: true })
    expect(out.slice(1)).toMatchObject([
      {
        id: 'concern',
        concept: 'idps',
        hedge: 'at-least',
        low: 80,
        best: null,
        high: null,
        flags: ['narrower:idps-of-concern'],
      },
      { id: 'women', group: 'all', low: 50, high: null, flags: ['narrower:women'] },
    ])
  })

  it('but never deaths that were counted by another day', () => {
    const later = killed('later', '2020-01-01', '2020-12-31', '5', { concept: 'deaths-added-later' })
    expect(run([later], { concept: 'killed', interval: 'year', narrower: true }).setAside[0]?.why).toBe(
      'it counts deaths added later, a part of people killed by the day they were counted, not the day they died',
    )
  })

  it('and without a word keeps everything, each by itself', () => {
    expect(run(rows, { interval: 'year' }).rows.length).toBe(rows.length)
  })
})

describe('align takes stocks', () => {
  it('to the last day of their own interval, and fills no other', () => {
    const { rows } = run(
      [idps('a', '2020-03-10', '100'), idps('b', '2020-12-31', '90'), idps('c', '2022-06-30', '80')],
      {
        interval: 'year',
      },
    )
    expect(rows.map(f => [f.id, f.end, f.low, f.flags])).toEqual([
      ['a', '2020-12-31', 100, ['carried-from:2020-03-10']],
      ['b', '2020-12-31', 90, []],
      ['c', '2022-12-31', 80, ['carried-from:2022-06-30']],
    ])
    expect(reconcile(tableOf(rows)).rows.map(r => [r.end, r.low, r.high])).toEqual([
      ['2020-12-31', 90, 90],
      ['2022-12-31', 80, 80],
    ])
  })

  it('no further than the age limit, and not where their day is not known well enough', () => {
    const { aside } = run(
      [
        idps('old', '2020-03-10', '1'),
        idps('year', '2020-12-31', '2', { start: '2020-01-01' }),
        idps('none', '2020-03-10', '3', { start: null, end: null }),
      ],
      { interval: 'month', maxAgeDays: 10 },
    )
    expect(aside).toEqual([
      ['year', 'other-period'],
      ['none', 'undated'],
      ['old', 'too-old'],
    ])
  })

  it('as of a day by the rules of asOf, and forgets no round that the day can know of', () => {
    const round = (n: number, end: string) => idps(`r${n}`, end, `${n}00`, { flags: [`round:${n}`] })
    const { rows, aside } = run([round(1, '2020-01-31'), round(2, '2020-02-29'), round(3, '2020-04-30')], {
      asOf: '2020-03-31',
    })
    expect(rows).toMatchObject([
      { id: 'r2', end: '2020-03-31', low: 200, flags: ['round:2', 'carried-from:2020-02-29'] },
    ])
    expect(aside).toEqual([
      ['r1', 'superseded'],
      ['r3', 'later'],
    ])
  })
})

describe('align adds up flows', () => {
  it('within an interval to a minimum', () => {
    const { rows, parts } = run(
      [event('a', '2020-01-05', '3'), event('b', '2020-01-05', 'about 20'), event('c', '2021-01-05', '1')],
      {
        concept: 'killed',
        interval: 'year',
      },
    )
    expect(rows[0]).toMatchObject({
      start: '2020-01-01',
      end: '2020-12-31',
      text: 'sum of 2 figures',
      value: null,
      hedge: 'at-least',
      low: 21,
      best: null,
      high: null,
      flags: ['derived', 'binned:2'],
    })
    expect(parts.get(rows[0]!.id)).toEqual(['a', 'b'])
    expect(rows.length).toBe(2)
  })

  it('to a total where the source lists every event', () => {
    const rows = [event('a', '2020-01-05', '3'), event('b', '2020-02-05', '20 to 30')]
    expect(ends(run(rows, { interval: 'year', complete: true }).rows)).toEqual([
      ['2020-01-01', '2020-12-31', 23, null, 33],
    ])
    const points = [event('a', '2020-01-05', '3'), event('b', '2020-02-05', '20')]
    expect(ends(run(points, { interval: 'year', complete: true }).rows)).toEqual([
      ['2020-01-01', '2020-12-31', 23, 23, 23],
    ])
  })

  it('to a total where they count every day of it', () => {
    const half = (id: string, start: string, end: string, text: string, more = {}) => killed(id, start, end, text, more)
    const rows = [half('a', '2020-01-01', '2020-06-30', '10'), half('b', '2020-07-01', '2020-12-31', '5')]
    expect(ends(run(rows, { interval: 'year' }).rows)).toEqual([['2020-01-01', '2020-12-31', 15, 15, 15]])
    const beside = [...rows, killed('c', '2019-12-01', '2020-01-31', '9')]
    expect(ends(run(beside, { interval: 'year', complete: true }).rows)).toEqual(
      ends(run(rows, { interval: 'year' }).rows),
    )
    const gap = [rows[0]!, half('b', '2020-07-02', '2020-12-31', '5')]
    expect(ends(run(gap, { interval: 'year' }).rows)).toEqual([['2020-01-01', '2020-12-31', 15, null, null]])
  })

  it('to a range from the largest to the sum, for people who can be counted again', () => {
    const fled = [killed('a', '2020-01-01', '2020-06-30', '10'), killed('b', '2020-07-01', '2020-12-31', '5')].map(
      row => ({ ...row, concept: 'newly-displaced' as const }),
    )
    expect(ends(run(fled, { interval: 'year' }).rows)).toEqual([['2020-01-01', '2020-12-31', 10, null, 15]])
  })

  it('of each source, group, status and scope by itself', () => {
    const rows = [
      event('a', '2020-01-01', '1'),
      event('b', '2020-01-02', '2', { source: 'Other' }),
      event('c', '2020-01-03', '4', { status: 'verified' }),
      event('d', '2020-01-04', '8', { group: 'civilians' }),
      event('e', '2020-01-05', '16', { source: null, outlet: 'One' }),
      event('f', '2020-01-06', '32', { source: null, outlet: 'Two' }),
      event('g', '2020-01-07', '64', { flags: ['part:event=g', 'part:side=a'] }),
    ]
    const out = run(rows, { interval: 'year' }).rows
    expect(out.map(f => f.low).sort((a, b) => a! - b!)).toEqual([1, 2, 4, 8, 16, 32, 64])
    expect(new Set(out.map(f => f.id)).size).toBe(7)
  })

  it('but leaves what is exactly an interval, and does not add its parts up beside it', () => {
    const year = killed('year', '2020-01-01', '2020-12-31', 'about 100')
    const { rows, setAside } = run(
      [year, killed('month', '2020-03-01', '2020-03-31', '7'), event('e', '2020-05-01', '3')],
      {
        interval: 'year',
      },
    )
    expect(rows).toMatchObject([{ id: 'year', hedge: 'about', value: 100, flags: [] }])
    expect(setAside[0]).toEqual({
      id: 'month',
      reason: 'overlapping',
      why: 'its source counts the whole of 2020-01-01 to 2020-12-31 in year',
    })
  })

  it('and counts nothing twice', () => {
    const rows = [
      killed('long', '2020-01-01', '2020-01-20', '9'),
      killed('short', '2020-01-01', '2020-01-10', '4'),
      killed('inside', '2020-01-05', '2020-01-06', '1'),
      event('event', '2020-01-06', '1'),
      killed('left', '2020-02-01', '2020-02-10', '5'),
      killed('right', '2020-02-05', '2020-02-15', '6'),
      event('twice', '2020-03-01', '2', { vintage: '20.0.1' }),
      event('again', '2020-03-01', '3', { vintage: '20.0.2', flags: ['part:event=twice'] }),
      killed('part', '2020-04-01', '2020-04-01', '1', { flags: ['part-of:long'] }),
    ]
    const { rows: out, setAside } = run(rows, { interval: 'year' })
    expect(ends(out)).toEqual([['2020-01-01', '2020-12-31', 12, null, null]])
    expect(Object.fromEntries(setAside.map(s => [s.id, s.why]))).toEqual({
      short: 'long counts on from the same day: for what each report added, use increments()',
      inside: 'long of the same source counts its days too',
      event: 'long of the same source counts all of its days',
      left: 'right of the same source counts some of its days too, and neither holds the other',
      right: 'left of the same source counts some of its days too, and neither holds the other',
      twice: 'again is a newer release of the same event',
      part: 'it is a part of long',
    })
  })

  it('keeps orders of magnitude out of a sum, which is then no total', () => {
    const { rows, aside } = run([event('a', '2020-01-05', '3'), event('v', '2020-01-06', 'dozens')], {
      interval: 'year',
      complete: true,
    })
    expect(rows).toMatchObject([{ low: 3, high: null, flags: ['derived', 'binned:1', 'straddled:1'] }])
    expect(aside).toEqual([['v', 'vague']])
  })

  it('takes estimates that were published out of order at their widest', () => {
    const odd = {
      ...event('a', '2020-01-05', ''),
      low: 177,
      best: 142,
      high: 170,
      flags: ['part:event=a', 'order-violated'],
    }
    expect(ends(run([odd], { interval: 'year', complete: true }).rows)).toEqual([
      ['2020-01-01', '2020-12-31', 142, 142, 177],
    ])
  })

  it('sets aside what is bounded by nothing', () => {
    expect(run([event('a', '2020-01-05', 'up to 3')], { interval: 'year' }).aside).toEqual([['a', 'unbounded']])
  })
})

describe('align and flows longer than an interval', () => {
  const long = killed('long', '2020-01-22', '2020-02-10', '20')

  it('sets them aside, and makes no total beside them', () => {
    const { rows, setAside } = run([long, event('e', '2020-02-20', '3')], { interval: 'month', complete: true })
    expect(setAside).toEqual([
      {
        id: 'long',
        reason: 'other-period',
        why: 'it counts 2020-01-22 to 2020-02-10, in more than one month: any one may hold none or all of it',
      },
    ])
    expect(rows).toMatchObject([{ low: 3, high: null, flags: ['derived', 'binned:1', 'straddled:1'] }])
  })

  it('spreads them over their days on request, and writes it down', () => {
    const { rows } = run([long], { interval: 'month', spread: 'even' })
    expect(rows).toMatchObject([
      { start: '2020-01-01', low: 10, best: null, high: null, flags: ['derived', 'binned:1', 'spread:even'] },
      { start: '2020-02-01', low: 10, best: null, high: null, flags: ['derived', 'binned:1', 'spread:even'] },
    ])
    const whole = killed('whole', '2019-01-01', '2020-12-31', '731')
    expect(ends(run([whole], { interval: 'year', spread: 'even' }).rows)).toEqual([
      ['2019-01-01', '2019-12-31', 365, null, 365],
      ['2020-01-01', '2020-12-31', 366, null, 366],
    ])
  })

  it('tells running totals, which it never spreads', () => {
    const totals = ['2020-02-10', '2020-03-10'].map(end => killed(end, '2020-01-22', end, '20'))
    const { rows, setAside } = run(totals, { interval: 'month', spread: 'even' })
    expect(rows).toEqual([])
    expect(setAside[0]?.why).toBe(
      'it counts 2020-01-22 to 2020-02-10, and so do other totals from that day: for what each report added, use increments()',
    )
  })
})

describe('align takes', () => {
  it('readings, tables and rows, one or several, and keeps their ids apart', () => {
    const table = figures([idps('a', '2020-12-31', '1')])
    const options = { concept: 'idps', interval: 'year' } as const
    expect(align({ figures: table }, options).figures.length).toBe(1)
    expect(align(table.rows, options).figures.length).toBe(1)
    expect(align([{ figures: table }, table, table.rows], options).figures.rows.map(f => f.id)).toEqual([
      'a',
      'a#2',
      'a#3',
    ])
    expect(align([], options).figures.length).toBe(0)
  })

  it('households as people only with a size', () => {
    const rows = [killed('a', '2020-01-01', '2020-12-31', '10 families', { concept: 'newly-displaced' })]
    expect(run(rows, { interval: 'year' }).rows[0]).toMatchObject({ unit: 'households', low: 10 })
    expect(run(rows, { interval: 'year', householdSize: [5, 6] }).rows[0]).toMatchObject({
      unit: 'people',
      low: 50,
      high: 60,
    })
  })

  it('only options that it knows', () => {
    const bad = (options: object, message: string) =>
      expect(() => align(figures([]), options as AlignOptions)).toThrow(message)
    bad({}, 'missing interval')
    bad({ interval: 'decade' }, 'unknown interval: decade')
    bad({ asOf: 'today' }, 'invalid asOf: today')
    bad({ asOf: '2020-01-01', interval: 'year' }, 'invalid asOf: 2020-01-01')
    bad({ interval: 'year', since: ['2020-01-01', '2020-01-02'] }, 'invalid since: 2020-01-01, 2020-01-02')
    bad({ interval: 'year', concept: 'dead' }, 'unknown concept: dead')
    bad({ interval: 'year', group: 'cats' }, 'unknown group: cats')
    bad({ interval: 'year', place: 'Syria' }, 'unknown place: Syria')
    bad({ interval: 'year', spread: 'odd' }, 'invalid spread: odd')
    bad({ interval: 'year', maxAgeDays: -1 }, 'invalid maxAgeDays: -1')
  })
})

describe('align of publishers’ files', () => {
  it('makes country-years of UCDP events, of each kind or of all people killed', () => {
    const ged = read(
      [
        'id,year,active_year,code_status,type_of_violence,dyad_name,where_prec,adm_1,country,country_id,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low',
        '1,2019,1,Clear,1,A - B,1,North,Syria,652,1,2019-03-01,2019-03-01,1,2,0,0,3,5,3',
        '2,2019,1,Clear,1,A - B,1,North,Syria,652,1,2019-03-01,2019-03-01,0,0,0,0,0,7,0',
        '3,2019,1,Clear,3,A - Civilians,1,South,Syria,652,3,2019-04-01,2019-04-07,0,0,4,0,4,6,2',
        '4,2020,1,Clear,1,A - B,1,South,Syria,652,1,2020-04-01,2020-04-01,1,0,0,0,1,1,1',
      ].join('\n'),
      ucdpGed,
    )
    const kinds = align(ged, { concept: 'battle-deaths', place: 'SYR', interval: 'year', complete: true })
    expect(ends(kinds.figures.rows)).toEqual([
      ['2019-01-01', '2019-12-31', 3, 3, 12],
      ['2020-01-01', '2020-12-31', 1, 1, 1],
    ])
    expect(kinds.setAside.map(s => s.reason)).toEqual(['other-concept'])
    const all = align(ged, { concept: 'killed', group: 'all', interval: 'year', narrower: true, complete: true })
    expect(ends(all.figures.rows)).toEqual([
      ['2019-01-01', '2019-12-31', 5, 7, 18],
      ['2020-01-01', '2020-12-31', 1, 1, 1],
    ])
    expect(all.figures.at(0)?.flags).toContain('narrower:one-sided-deaths')
    expect(reconcile(all.figures).rows.map(r => [r.start, r.low, r.high])).toEqual([
      ['2019-01-01', 5, 18],
      ['2020-01-01', 1, 1],
    ])
  })

  it('takes of DTM’s Haiti the last round of each year, at the level asked for', () => {
    const row = (level: number, day: string, round: number, n: number) =>
      `Haiti Earthquake,HTI,${level > 0 ? 'HT01' : ''},,${level},${n},${day}T00:00:00,${round},Natural disaster,SA`
    const dtm = read(
      [
        'operation,admin0Pcode,admin1Pcode,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,roundNumber,displacementReason,assessmentType',
        row(0, '2010-11-30', 1, 1_068_882),
        row(0, '2011-09-30', 6, 550_560),
        row(1, '2011-11-30', 7, 519_164),
        row(0, '2011-11-30', 7, 519_164),
      ].join('\n'),
      iomDtm,
    )
    const years = align(dtm, { concept: 'idps', place: 'HTI', interval: 'year' })
    expect(years.figures.rows.map(f => [f.end, f.value])).toEqual([
      ['2010-12-31', 1_068_882],
      ['2011-12-31', 519_164],
    ])
    expect(years.setAside.map(s => s.reason).sort()).toEqual(['other-place', 'superseded'])
  })

  it('aligns and reconciles tens of thousands of events while a person waits', () => {
    const many = figures(
      Array.from({ length: 30_000 }, (_, i) =>
        event(`e${i}`, `20${10 + (i % 10)}-${String(1 + (i % 12)).padStart(2, '0')}-01`, '', {
          low: i % 7,
          best: (i % 7) + 1,
          high: (i % 7) + 3,
          place: ['SYR', 'IRQ', 'AFG'][i % 3]!,
        }),
      ),
    )
    const before = performance.now()
    const ranges = reconcile(align(many, { concept: 'killed', interval: 'year', complete: true }).figures)
    expect(performance.now() - before).toBeLessThan(3000)
    expect(ranges.rows.length).toBe(30)
    expect(ranges.rows.reduce((sum, r) => sum + r.high!, 0)).toBe(
      Array.from({ length: 30_000 }, (_, i) => (i % 7) + 3).reduce((a, b) => a + b),
    )
  })
})

describe('the laws of align', () => {
  const day = fc.integer({ min: 0, max: 60 }).map(n => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
  const row = fc
    .record({
      a: day,
      b: day,
      low: fc.nat(50),
      more: fc.option(fc.nat(20)),
      isEvent: fc.boolean(),
      source: fc.constantFrom('A', 'B', null),
      concept: fc.constantFrom('killed', 'newly-displaced', 'idps', 'battle-deaths'),
      place: fc.constantFrom('SYR', 'SYR', 'SY01', 'SY02'),
    })
    .map(({ a, b, low, more, isEvent, source, concept, place }) => {
      const [start, end] = concept === 'idps' ? [a, a] : a < b ? [a, b] : [b, a]
      const high = more === null ? null : low + more
      return { concept, place, start, end, low, high, source, flags: isEvent ? ['part:event='] : [] } as const
    })
  const table = fc
    .array(row, { maxLength: 12 })
    .map(rows => rows.map((r, i) => ({ ...r, id: `f${i}`, flags: r.flags.map(flag => `${flag}${i}`) })))
  const options = fc.record({
    interval: fc.constantFrom('week', 'month', 'year'),
    complete: fc.boolean(),
    narrower: fc.boolean(),
    spread: fc.constantFrom(false, 'even'),
    concept: fc.constantFrom('killed', 'newly-displaced', 'idps'),
    areas: fc.constantFrom({}, { SYR: ['SY01', 'SY02'] }),
  })
  const sorted = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

  it('the order of rows changes nothing, with reconcile after it or without', () => {
    fc.assert(
      fc.property(
        table.chain(t => fc.tuple(fc.constant(t), fc.shuffledSubarray(t, { minLength: t.length }))),
        options,
        ([rows, shuffled], asked) => {
          const [a, b] = [align(figures(rows), asked as AlignOptions), align(figures(shuffled), asked as AlignOptions)]
          expect(sorted(b.figures.rows)).toEqual(sorted(a.figures.rows))
          expect(sorted(b.setAside)).toEqual(sorted(a.setAside))
          const answers = (one: typeof a) =>
            sorted(reconcile(one.figures).rows.map(({ id, low, high, best }) => ({ id, low, high, best })))
          expect(answers(b)).toEqual(answers(a))
        },
      ),
    )
  })

  it('every figure is kept, in a sum, or set aside', () => {
    fc.assert(
      fc.property(table, options, (rows, asked) => {
        const { figures: out, setAside, parts } = align(figures(rows), asked as AlignOptions)
        const seen = new Set([...out.rows.map(f => f.id), ...[...parts.values()].flat(), ...setAside.map(s => s.id)])
        for (const { id } of rows) expect(seen.has(id)).toBe(true)
      }),
    )
  })

  it('ids are unique, ends in order, and no interval is left over its edge', () => {
    fc.assert(
      fc.property(table, options, (rows, asked) => {
        const { rows: out } = run(rows, asked as AlignOptions)
        expect(new Set(out.map(f => f.id)).size).toBe(out.length)
        for (const { low, high } of out) expect(low === null || high === null || low <= high).toBe(true)
      }),
    )
  })

  it('a floor never gains a ceiling', () => {
    fc.assert(
      fc.property(table, options, (rows, asked) => {
        const open = rows.map(r => ({ ...r, high: null }))
        expect(run(open, asked as AlignOptions).rows.every(f => f.high === null)).toBe(true)
      }),
    )
  })

  it('what is aligned is aligned', () => {
    fc.assert(
      fc.property(table, options, (rows, asked) => {
        const once = align(figures(rows), { ...(asked as AlignOptions), complete: false })
        const twice = align(once.figures, { ...(asked as AlignOptions), complete: false })
        expect(sorted(twice.figures.rows)).toEqual(sorted(once.figures.rows))
      }),
    )
  })
})

describe('areas', () => {
  const areas = { SYR: ['SY01', 'SY02'] }
  const of = (id: string, place: string, text: string, more: Partial<FigureInput> = {}) =>
    idps(id, '2020-12-31', text, { place, ...more })

  it('are added up to the place that is asked for, and are a range only when every part has a number', () => {
    const both = [of('a', 'SY01', '10 to 12'), of('b', 'SY02', '20')]
    const whole = run(both, { place: 'SYR', interval: 'year', areas })
    expect(whole.rows).toMatchObject([
      { place: 'SYR', low: 30, best: null, high: 32, flags: ['derived', 'rolled-up:SY01+SY02'] },
    ])
    expect([...whole.parts.values()]).toEqual([['a', 'b']])
    expect(whole.aside).toEqual([])
    const one = run(both.slice(0, 1), { place: 'SYR', interval: 'year', areas })
    expect(one.rows).toMatchObject([
      { place: 'SYR', hedge: 'at-least', low: 10, high: null, flags: ['derived', 'rolled-up:SY01', 'missing:SY02'] },
    ])
  })

  it('stay as they are, and are added up too, where every place is asked for', () => {
    const { rows } = run([of('a', 'SY01', '10'), of('b', 'SY02', '20')], { interval: 'year', areas })
    expect(rows.map(f => [f.place, f.low, f.high])).toEqual([
      ['SY01', 10, 10],
      ['SY02', 20, 20],
      ['SYR', 30, 30],
    ])
  })

  it('are not added beside the whole of the same source, and are beside that of another', () => {
    const rows = [of('a', 'SY01', '10'), of('b', 'SY02', '20'), of('syr', 'SYR', '33')]
    const own = run(rows, { place: 'SYR', interval: 'year', areas })
    expect(own.rows.map(f => f.id)).toEqual(['syr'])
    expect(own.setAside.map(s => s.why)).toEqual([
      'it is counted in syr, of the whole of SYR',
      'it is counted in syr, of the whole of SYR',
    ])
    const another = run([...rows.slice(0, 2), of('syr', 'SYR', '33', { source: 'Census' })], {
      place: 'SYR',
      interval: 'year',
      areas,
    })
    expect(another.rows.map(f => [f.source, f.low])).toEqual([
      ['Census', 33],
      ['Tracker', 30],
    ])
  })

  it('use the latest of what a source says of an area', () => {
    const rows = [of('old', 'SY01', '10', { end: '2020-06-30' }), of('new', 'SY01', '11'), of('b', 'SY02', '20')]
    const { rows: out, aside } = run(rows, { place: 'SYR', asOf: '2020-12-31', areas })
    expect(out.map(f => [f.low, f.high])).toEqual([[31, 31]])
    expect(aside).toEqual([['old', 'superseded']])
  })

  it('of events: each area is added up over time, then the areas', () => {
    const rows = [
      event('x', '2020-01-05', '3', { place: 'SY01' }),
      event('y', '2020-02-05', '4', { place: 'SY01' }),
      event('z', '2020-02-06', '5', { place: 'SY02' }),
    ]
    const { rows: out, parts } = run(rows, { place: 'SYR', interval: 'year', complete: true, areas })
    expect(out.map(f => [f.place, f.low, f.best, f.high])).toEqual([['SYR', 12, 12, 12]])
    expect(parts.get(out[0]!.id)).toEqual(['x', 'y', 'z'])
  })

  it('that name nothing, or one part twice, are refused', () => {
    const rows = [of('a', 'SY01', '10')]
    expect(() => run(rows, { place: 'SYR', interval: 'year', areas: { SYR: [] } })).toThrow('missing parts')
    expect(() => run(rows, { interval: 'year', areas: { SYR: ['SY01', 'SY01'] } })).toThrow('duplicate part: SY01')
  })
})
