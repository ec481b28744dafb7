import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { FiguresError, figures, readRows } from '../../src/figures/figures.js'

const messages = (rows: FigureInput[]) => readRows(rows).issues.map(issue => issue.message)
const bad = (row: Record<string, unknown>) => messages([{ concept: 'killed', text: '12', ...row }])

describe('figures', () => {
  it('needs only a concept and a number, and fills in what follows from them', () => {
    expect(figures([{ concept: 'displacements', text: 'at least 12' }]).rows).toEqual([
      {
        id: 'row-1',
        concept: 'displacements',
        group: 'all',
        unit: 'movements',
        measure: 'flow',
        place: null,
        from: null,
        start: null,
        end: null,
        dateAccuracy: 'day',
        text: 'at least 12',
        value: 12,
        hedge: 'at-least',
        low: 12,
        best: null,
        high: null,
        basis: null,
        status: 'reported',
        source: null,
        outlet: null,
        published: null,
        vintage: null,
        title: null,
        url: null,
        licence: null,
        locator: null,
        flags: [],
      },
    ])
  })

  it('takes the hedge of a value from its words, so that certainty is not raised', () => {
    expect(figures([{ concept: 'killed', value: 300, text: 'almost 300' }]).at(0)).toMatchObject({
      hedge: 'almost',
      low: 270,
      high: 300,
    })
  })

  it('refuses a value whose words it cannot read, unless the hedge is given', () => {
    const row = { concept: 'killed', value: 130_000, text: 'more than 130,000 Syrians' } as const
    expect(() => figures([row])).toThrow(
      /^E-FIGURE row 1, column "text": "more than 130,000 Syrians"\. The words are not read/,
    )
    expect(figures([{ ...row, hedge: 'over' }]).at(0)).toMatchObject({ low: 130_000, high: null })
  })

  it('keeps stated bounds as they are', () => {
    expect(figures([{ concept: 'killed', low: 133, high: 164, text: '133 – 164' }]).at(0)).toMatchObject({
      hedge: 'between',
      low: 133,
      best: null,
      high: 164,
    })
    expect(figures([{ concept: 'killed', low: 40 }]).at(0)).toMatchObject({ hedge: 'at-least', low: 40, high: null })
  })

  it('takes the unit from the words when the row gives none', () => {
    expect(figures([{ concept: 'newly-displaced', text: '52,400 families' }]).at(0)).toMatchObject({
      value: 52400,
      unit: 'households',
    })
  })

  it('throws once for everything that is wrong', () => {
    const rows = [
      { concept: 'murdered', text: '3' },
      { concept: 'killed', text: 'many' },
    ] as unknown as FigureInput[]
    expect(() => figures(rows)).toThrow(FiguresError)
    expect(() => figures(rows)).toThrow(/row 1, column "concept"[\s\S]*row 2, column "text"/)
  })

  it('throws for names that are not columns, since they would be lost without a word', () => {
    expect(() => figures([{ concept: 'killed', sorce: 'X' } as unknown as FigureInput])).toThrow(
      'unknown column: sorce',
    )
    expect(() => figures([{ concept: 'killed', ['__proto__']: 'X' } as unknown as FigureInput])).toThrow(
      'unknown column: __proto__',
    )
    expect(() => figures(12 as unknown as FigureInput[])).toThrow('invalid figures: 12')
    expect(() => figures([12] as unknown as FigureInput[])).toThrow('invalid figures: 12')
  })

  it('is empty for no rows, which is no error', () => {
    expect(figures([]).rows).toEqual([])
  })
})

describe('readRows', () => {
  it('keeps the good rows and counts rows from one', () => {
    const read = readRows([
      { concept: 'killed', text: '12' },
      { concept: 'killed', text: 'many' },
      { concept: 'killed', text: '13' },
    ])
    expect(read.figures.rows.map(f => f.value)).toEqual([12, 13])
    expect(read.issues.map(issue => [issue.code, issue.row])).toEqual([['E-FIGURE', 2]])
  })

  it('gives one clear message for each kind of bad cell', () => {
    expect(bad({ concept: 'murdered' })[0]).toMatch(
      /^E-CONCEPT row 1, column "concept": "murdered"\. It is not one of the words/,
    )
    expect(bad({ group: 'people' })[0]).toMatch(/^E-GROUP row 1/)
    expect(bad({ unit: 'souls' })[0]).toMatch(/^E-UNIT row 1/)
    expect(bad({ measure: 'stock' })[0]).toMatch(/^E-MEASURE row 1, column "measure": "stock"\. killed is a flow/)
    expect(bad({ end: '2019-13-01' })).toEqual([
      'E-DAY row 1, column "end": "2019-13-01". It is not a day of the calendar. Give the day as YYYY-MM-DD.',
    ])
    expect(bad({ end: '2019-02-29' })[0]).toMatch(/^E-DAY/)
    expect(bad({ end: new Date(0) })).toEqual([
      'E-DAY row 1, column "end": "Date". A Date moves to another day with the time zone. Give the day as YYYY-MM-DD.',
    ])
    expect(bad({ start: '2020-02-01', end: '2020-01-01' })[0]).toMatch(
      /^E-PERIOD row 1: "2020-02-01 to 2020-01-01"\. The period ends before it starts/,
    )
    expect(bad({ low: 500, high: 300 })[0]).toMatch(/^E-ORDER row 1: "low 500, best null, high 300"/)
    expect(bad({ value: '12' })[0]).toMatch(/^E-NUMBER row 1, column "value"/)
    expect(bad({ value: Infinity })[0]).toMatch(/^E-NUMBER row 1, column "value": "Infinity"/)
    expect(bad({ value: -5 })[0]).toMatch(/^E-NEGATIVE row 1, column "value": "-5"/)
    expect(bad({ status: 'sure' })[0]).toMatch(/^E-WORD row 1, column "status": "sure"/)
    expect(bad({ flags: 'rounded' })[0]).toMatch(/^E-TEXT row 1, column "flags"/)
    expect(bad({ text: '' })[0]).toMatch(/^E-NO-NUMBER row 1/)
  })

  it('costs a bad cell that cell, not the row', () => {
    const read = readRows([{ concept: 'killed', text: '12', end: 'soon', source: 'X' }])
    expect(read.figures.at(0)).toMatchObject({ value: 12, end: null, source: 'X' })
  })

  it('lets an unknown place through, flagged, with a suggestion that is not applied', () => {
    const read = readRows([{ concept: 'killed', text: '12', place: 'Syria' }])
    expect(read.figures.at(0)).toMatchObject({ place: 'Syria', flags: ['place-unknown'] })
    expect(read.issues[0]).toMatchObject({ code: 'W-PLACE', severity: 'warning' })
    expect(read.issues[0]!.todo).toContain('SYR')
  })

  it('takes a cell that says there is no number for a gap, never for zero', () => {
    const read = readRows([{ concept: 'killed', place: 'SYR', text: '-' }])
    expect(read.figures.length).toBe(0)
    expect(read.gaps).toMatchObject([{ concept: 'killed', place: 'SYR', text: '-', reason: 'unknown' }])
  })

  it('reads a row the same alone and among others', () => {
    const text = fc.constantFrom('12', 'more than 400,000', 'dozens', '52,400 families', 'many', '-', '')
    const row = fc.record(
      {
        concept: fc.constantFrom('killed', 'idps', 'newly-displaced'),
        place: fc.constantFrom('SYR', 'Syria', null),
        end: fc.constantFrom('2020-01-31', '2020-02-30', null),
        text,
        low: fc.option(fc.nat({ max: 9 }), { nil: null }),
        high: fc.option(fc.nat({ max: 9 }), { nil: null }),
        unit: fc.constantFrom('people', '', null),
        source: fc.constantFrom('A', 'B', '', null),
        flags: fc.constantFrom([], ['rounded'], ['order-violated'], null),
      },
      { requiredKeys: ['concept'] },
    ) as fc.Arbitrary<FigureInput>
    const named = (read: ReturnType<typeof readRows>, row: number) => ({
      figures: read.figures.rows.map(figure => ({ ...figure, id: `row-${row}` })),
      gaps: read.gaps,
      issues: read.issues.map(issue => ({ ...issue, row, message: '' })),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), rows => {
        const alone = rows.map((one, i) => named(readRows([one]), i + 1))
        const together = readRows(rows)
        expect(together.figures.rows).toEqual(alone.flatMap(({ figures }) => figures))
        expect(together.gaps).toEqual(alone.flatMap(({ gaps }) => gaps))
        expect(together.issues.map(issue => ({ ...issue, message: '' }))).toEqual(alone.flatMap(({ issues }) => issues))
      }),
    )
  })

  it('looks at the names of every row, however many had the same before', () => {
    const rows = [
      { concept: 'killed', text: '1' },
      { concept: 'killed', text: '2' },
      { text: '3', source: 'X', concept: 'killed' },
    ] as const
    expect(readRows(rows).figures.rows.map(f => [f.text, f.source])).toEqual([
      ['1', null],
      ['2', null],
      ['3', 'X'],
    ])
    const misspelt = { concept: 'killed', txt: '3' } as unknown as FigureInput
    expect(() => readRows([...rows, misspelt])).toThrow('unknown column: txt')
  })

  it('takes an empty unit for none, so that words which count households do', () => {
    const row = { concept: 'newly-displaced', unit: '', text: '52,400 families' } as unknown as FigureInput
    expect(readRows([row]).figures.at(0)!.unit).toBe('households')
  })

  it('calls rows by their number until one has an id, and gives no id twice', () => {
    const id = (...ids: (string | null)[]) =>
      readRows(ids.map(id => ({ concept: 'killed', text: '1', ...(id === null ? {} : { id }) }))).figures.rows.map(
        f => f.id,
      )
    expect(id(null, null)).toEqual(['row-1', 'row-2'])
    expect(id(null, 'row-1', null)).toEqual(['row-1', 'row-1#2', 'row-3'])
    expect(id('row-2', null, 'a', 'a', 'a')).toEqual(['row-2', 'row-2#2', 'a', 'a#2', 'a#3'])
  })

  it('keeps two rows with one id, under two', () => {
    const read = readRows([
      { id: 'x', concept: 'killed', text: '1' },
      { id: 'x', concept: 'killed', text: '2' },
    ])
    expect(read.figures.rows.map(f => f.id)).toEqual(['x', 'x#2'])
    expect(read.issues[0]!.code).toBe('E-ID')
  })

  it('bounds a stock by the days of its month, and refuses a stock over years', () => {
    expect(
      readRows([{ concept: 'idps', text: '12', start: '2020-01-01', end: '2020-01-31' }]).figures.at(0)!.dateAccuracy,
    ).toBe('month')
    expect(readRows([{ concept: 'idps', text: '12', start: '2011-01-01', end: '2020-01-31' }]).issues[0]!.code).toBe(
      'E-STOCK-PERIOD',
    )
  })

  it('shows hostile text as text, short and on one line', () => {
    const [message] = bad({ concept: `<script>\n${'x'.repeat(10_000)}` })
    expect(message!.length).toBeLessThan(400)
    expect(message).not.toContain('\n')
  })
})
