import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concepts } from '../../src/figures/concepts.js'
import { type Figure, figureColumns } from '../../src/figures/figure.js'
import { figures } from '../../src/figures/figures.js'
import { groups } from '../../src/figures/groups.js'
import { type Range, rangeColumns, rangeSchema } from '../../src/figures/range.js'
import { ColumnarTable } from '../../src/figures/table.js'
import { units } from '../../src/figures/units.js'
import { bases, dateAccuracies, hedges, statuses } from '../../src/figures/vocabulary.js'
import { fromCsv } from '../../src/read/from-csv.js'
import { toCsv } from '../../src/report/to-csv.js'

const header = Object.keys(figureColumns).join(',')
const oneOf = <T extends object>(table: T) => fc.constantFrom(...(Object.keys(table) as (keyof T & string)[]))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(d => d.toISOString().slice(0, 10))
const nasty = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r', '\t', "'", '=', '+', '-', '@', '5', '.', '＝', '\\'),
})
const text = fc.oneof(nasty, fc.string())
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const words = orNull(text.filter(t => t !== ''))
const count = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e18, noNaN: true }).map(x => x + 0),
)

const figure: fc.Arbitrary<Omit<Figure, 'id'>> = fc
  .record({
    concept: oneOf(concepts),
    group: oneOf(groups),
    unit: oneOf(units),
    place: words,
    from: words,
    days: fc.tuple(day, day),
    dateAccuracy: oneOf(dateAccuracies),
    text,
    value: orNull(count),
    hedge: oneOf(hedges),
    bounds: fc.tuple(count, count, count),
    open: fc.tuple(fc.boolean(), fc.boolean()),
    basis: orNull(oneOf(bases)),
    status: oneOf(statuses),
    source: words,
    outlet: words,
    published: orNull(day),
    vintage: words,
    title: words,
    url: words,
    licence: words,
    locator: words,
    flags: fc.array(nasty.map(flag => flag.trim()).filter(flag => flag !== '')),
  })
  .map(({ days, bounds, open, ...rest }) => {
    const [start, end] = [...days].sort() as [string, string]
    const [low, best, high] = [...bounds].sort((a, b) => a - b) as [number, number, number]
    const { measure } = concepts[rest.concept]
    const period = measure === 'stock' ? { start: end, end } : { start, end }
    return { ...rest, measure, ...period, low: open[0] ? null : low, best, high: open[1] ? null : high }
  })

describe('toCsv', () => {
  it('writes one row a figure, absent as nothing and numbers in full', () => {
    const table = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' }])
    expect(toCsv(table)).toBe(
      `${header}\na,killed,all,people,flow,SYR,,,2016-12-31,day,"more than 400,000",400000,over,400000,,,,reported,,,,,,,,,\n`,
    )
  })

  it.each([
    [1e18, '1000000000000000000'],
    [1e-7, '0.0000001'],
    [2.5e-9, '0.0000000025'],
    [0.1, '0.1'],
    [0, '0'],
  ])('writes %d as %s', (value, written) => {
    const csv = toCsv(figures([{ concept: 'killed', value }]))
    expect(csv.split('\n')[1]?.split(',')[11]).toBe(written)
    expect(fromCsv(csv).figures.at(0)?.value).toBe(value)
  })

  it('neutralises texts that a spreadsheet would run, and leaves numbers alone', () => {
    const csv = toCsv(
      figures([{ concept: 'killed', value: 1, hedge: 'exact', text: '-5', title: '=1+1', flags: ['@x', 'y'] }]),
    )
    expect(csv).toContain(',-5,1,')
    expect(csv).toContain(",'=1+1,")
    expect(csv).toContain(",'@x; y\n")
  })

  it('is undone by fromCsv, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 3 }), rows => {
        const table = figures(
          rows.map((row, i) => ({ id: `f${i}`, ...row })),
          { places: null },
        )
        const back = fromCsv(toCsv(table), { places: null })
        expect(back.issues).toEqual([])
        expect(back.figures.rows).toEqual(table.rows)
        expect(toCsv(back.figures)).toBe(toCsv(table))
      }),
    )
  })

  it('takes plain rows, and rows that can be read only once', () => {
    const table = figures([
      { concept: 'killed', value: 1 },
      { concept: 'injured', value: 2 },
    ])
    const once = (function* () {
      yield* table
    })()
    expect(toCsv([...table])).toBe(toCsv(table))
    expect(toCsv(once)).toBe(toCsv(table))
  })

  it('writes the header of an empty table', () => {
    expect(toCsv([])).toBe(`${header}\n`)
    expect(toCsv(figures([]))).toBe(`${header}\n`)
  })

  it('throws for rows that are no figures', () => {
    expect(() => toCsv([{ concept: 'killed' }] as never)).toThrow(new Error('missing column: id'))
  })

  it('writes ranges with their pieces and what was set aside', () => {
    expect(toCsv([range])).toBe(
      `${rangeHeader}\nquestion,killed,all,people,flow,SYR,,2020-01-01,2020-01-31,,10,,,some,10..10; 12..,split,2,2,2,,hull,"Two sources, one of them open.",a; b,c (copy: the same number as a\\; one source)\n`,
    )
  })

  it('knows an empty table of ranges by the options that made it', () => {
    const none = Object.assign(new ColumnarTable(rangeSchema, []), { figures: figures([]), options: {} })
    expect(toCsv(none)).toBe(`${rangeHeader}\n`)
  })
})

const rangeHeader = Object.keys(rangeColumns).join(',')
const range: Range = {
  id: 'question',
  concept: 'killed',
  group: 'all',
  unit: 'people',
  measure: 'flow',
  place: 'SYR',
  from: null,
  start: '2020-01-01',
  end: '2020-01-31',
  scope: [],
  low: 10,
  best: null,
  high: null,
  open: 'some',
  core: [
    [10, 10],
    [12, null],
  ],
  status: 'split',
  figures: 2,
  sourcesMin: 2,
  sourcesMax: 2,
  floor: null,
  method: 'hull',
  note: 'Two sources, one of them open.',
  kept: ['a', 'b'],
  setAside: [{ id: 'c', reason: 'copy', why: 'the same number as a; one source' }],
}
