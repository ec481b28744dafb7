import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.js'
import type { Publisher } from '../../../src/read/publisher.js'
import { read } from '../../../src/read/read.js'
import { readStream } from '../../../src/read/read-stream.js'
import { makeZip } from '../support/make-zip.js'
import type { FileReading } from '../../../src/read/reading.js'
import { testWrongBytes } from '../../robust/wrong-byte.js'

/** A small file in a publisher's real form, taken apart so that the suite can spoil it. */
export interface Sample {
  readonly name: string
  /** The records, one text each: lines of a CSV file, objects of a JSON one. */
  readonly rows: readonly string[]
  /** Puts records into the file; `extra` adds columns named `__proto__` and `constructor`. */
  readonly file: (rows: readonly string[], extra?: boolean) => string
  /** Row of the file, or record, in which the first record stands. */
  readonly first: number
  /** A cell with a number: in which record, as it stands there, as a word, and blank. */
  readonly cell: { readonly row: number; readonly is: string; readonly bad: string; readonly blank: string }
  /** What every figure has to say of its release. Null: the file does not tell. */
  readonly vintage: string | null
  /** The options without which it cannot be read. Default: none. */
  readonly options?: Readonly<Record<string, unknown>>
}

interface Csv {
  readonly before?: readonly string[]
  readonly header: string
  readonly tags?: string
  readonly rows: readonly string[]
  readonly cell: readonly [row: number, is: string]
  readonly vintage?: string
  readonly options?: Readonly<Record<string, unknown>>
}

/** A CSV file: lines above the header, the header, a row of HXL tags where it has one, and the records. */
export function csvSample(name: string, { before = [], header, tags, rows, cell, vintage, options }: Csv): Sample {
  const [row, is] = cell
  return {
    name,
    rows,
    file: (lines, extra = false) => {
      const add = (line: string, cells: string) => (extra ? `${line},${cells}` : line)
      const head = [
        ...before,
        add(header, '__proto__,constructor'),
        ...(tags === undefined ? [] : [add(tags, '#x,#y')]),
      ]
      return [...head, ...lines.map(line => add(line, '1,2')), ''].join('\n')
    },
    first: before.length + (tags === undefined ? 2 : 3),
    cell: { row, is, bad: is.replace(/\d+/, 'many'), blank: is.replace(/\d+/, '') },
    vintage: vintage ?? null,
    ...(options === undefined ? {} : { options }),
  }
}

interface Json {
  readonly records: readonly object[]
  /** What stands around the records. Default: nothing, the file is a bare list. */
  readonly around?: (records: unknown) => unknown
  readonly cell: readonly [row: number, name: string]
  readonly vintage?: string
  readonly options?: Readonly<Record<string, unknown>>
}

/** A JSON file: its records, and the envelope in which they come. */
export function jsonSample(name: string, { records, around = list => list, cell, vintage, options }: Json): Sample {
  const [row, column] = cell
  const is = new RegExp(`"${column}":("?)\\d+\\1`).exec(JSON.stringify(records[row]))![0]
  const MARK = '@records@'
  return {
    name,
    rows: records.map(record => JSON.stringify(record)),
    file: (texts, extra = false) => {
      const list = texts.map(text => (extra ? withExtra(text) : text)).join(',\n')
      return JSON.stringify(around(MARK)).replace(`"${MARK}"`, () => `[${list}]`)
    },
    first: 1,
    cell: { row, is, bad: `"${column}":"many"`, blank: `"${column}":null` },
    vintage: vintage ?? null,
    ...(options === undefined ? {} : { options }),
  }
}

/** Into the record itself, which for GeoJSON is the properties. */
function withExtra(text: string): string {
  const at = text.startsWith('{"type":"Feature"') ? text.indexOf('"properties":{') + '"properties":{'.length : 1
  return `${text.slice(0, at)}"__proto__":{"value":1},"constructor":2,${text.slice(at)}`
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What is saved, sent or cut off in the place of a file, and the one message that each gets. */
const broken: Readonly<Record<string, readonly [bytes: Uint8Array, code: string, why: string]>> = {
  'an HTML page': [
    utf8('<!doctype html><title>Sign in</title>'),
    'E-NOT-A-TABLE',
    'It is a web page and not the file behind a link',
  ],
  'an empty file': [new Uint8Array(0), 'E-EMPTY', 'The file is empty'],
  'the words of a service': [utf8('Service unavailable\n'), 'E-NOT-A-TABLE', 'It is text, and no table'],
  'the JSON of a refusal': [
    utf8('{"detail":"Authentication credentials were not provided."}'),
    'E-NOT-A-TABLE',
    'The JSON has no list of records',
  ],
  'a zip archive cut short': [
    makeZip([{ name: 'a.csv', text: 'a,b\n1,2\n' }]).slice(0, 40),
    'E-ARCHIVE',
    'It is a zip archive or workbook that is damaged, or breaks off before its end',
  ],
  'a workbook behind a password': [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    'E-ARCHIVE',
    'It is a workbook behind a password, or of before 2007 (.xls)',
  ],
}

/** Files of nobody here, some of which share a header with somebody. */
const strangers = {
  'a table of Our World in Data': 'Entity,Code,Year,Deaths\nSyria,SYR,2020,1\n',
  'a list of hospitals': 'name,beds\nAl-Shifa,500\n',
  'JSON of something else': '[{"name":"Al-Shifa","beds":500}]',
}

/** What is the same in two readings of one file, whatever the order of its rows. */
const content = ({ id: _id, locator: _locator, ...figure }: Figure) => JSON.stringify(figure)
const errors = (reading: FileReading) => reading.issues.filter(issue => issue.severity === 'error')

/** The laws that every publisher keeps. `samples`: one or more for each form in which its files come. */
export function testPublisher<Options extends object>(publisher: Publisher<Options>, samples: readonly Sample[]): void {
  const reading = (sample: Sample, rows = sample.rows, extra = false, more: object = {}) =>
    read(sample.file(rows, extra), publisher, { ...(sample.options as Partial<Options>), ...more })

  describe.each(samples)(`${publisher.id}: $name`, sample => {
    const { cell } = sample
    const { figures, gaps, issues, setAside } = reading(sample)
    const all = [...figures.rows, ...setAside.map(left => left.figure)]
    const spoilt = (by: string) => sample.rows.map((row, i) => (i === cell.row ? row.replace(cell.is, () => by) : row))
    const spoiltRow = sample.first + cell.row
    const ofSpoiltRow = new RegExp(`\\b(row|record) ${spoiltRow}\\b`)

    it('is read without an error', () => {
      expect(figures.length).toBeGreaterThan(0)
      expect(issues.filter(issue => issue.severity === 'error')).toEqual([])
    })

    it('every figure says where it stands, under which licence, of which release, and by whom it was printed', () => {
      for (const figure of all) {
        expect(figure.locator).toMatch(/^(row|record) \d+, columns? "[^"]+"/)
        expect(figure.licence).not.toBeNull()
        expect(figure.outlet).not.toBeNull()
        expect(figure.vintage).toBe(sample.vintage)
      }
    })

    it('every number stands in the cell that its figure names', () => {
      for (const { value, text } of all) expect(Number(text)).toBe(value)
    })

    it('every id is the publisher’s, the only one, and the same at every reading', () => {
      const ids = all.map(figure => figure.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id.startsWith(`${publisher.id}/`)).toBe(true)
      expect(reading(sample).figures.rows.map(figure => figure.id)).toEqual(figures.rows.map(figure => figure.id))
    })

    it('a gap is no figure', () => {
      const places = new Set(all.map(figure => figure.locator))
      for (const gap of gaps) expect(places).not.toContain(gap.locator)
    })

    it('a wrong byte anywhere is said, or changes no number but the one it stands in', () => {
      const options = sample.options as Partial<Options> | undefined
      testWrongBytes(utf8(sample.file(sample.rows)), bytes => read(bytes, publisher, { ...options }), 60)
    })

    it('a blank cell is not zero', () => {
      const blank = reading(sample, spoilt(cell.blank))
      const here = (list: readonly { readonly value: number | null; readonly locator: string | null }[]) =>
        list.filter(({ value, locator }) => value === 0 && ofSpoiltRow.test(locator ?? '')).length
      expect(here(blank.figures.rows)).toBe(here(figures.rows))
      expect(blank.figures.length).toBeLessThan(figures.length)
    })

    it('a bad cell costs that cell and is said with its row', () => {
      const bad = reading(sample, spoilt(cell.bad))
      expect(errors(bad).map(({ code, row, read: was }) => ({ code, row, was }))).toEqual([
        { code: expect.stringMatching(/^E-(NUMBER|FIGURE)$/) as unknown, row: spoiltRow, was: 'many' },
      ])
      const left = new Set(bad.figures.rows.map(figure => figure.id))
      const lost = figures.rows.filter(figure => !left.has(figure.id))
      expect(lost.map(figure => ofSpoiltRow.test(figure.locator ?? ''))).toEqual([true])
    })

    it('a header named __proto__ or constructor changes nothing', () => {
      expect(reading(sample, sample.rows, true).figures.rows.map(content)).toEqual(figures.rows.map(content))
    })

    it('the order of the rows changes no figure', () => {
      const turned = reading(sample, [...sample.rows].reverse())
      expect(turned.figures.rows.map(content).sort()).toEqual(figures.rows.map(content).sort())
      expect(turned.setAside.length).toBe(setAside.length)
    })

    if (/^[^[{]/.test(sample.file(sample.rows)))
      it('a quote that is never closed is said with its row', () => {
        const open = `"${sample.rows[0]!.replaceAll('"', '')}`
        const { figures: rest, issues: said } = reading(sample, [...sample.rows, open])
        expect(said.filter(({ code }) => code === 'W-QUOTE').map(({ row }) => row)).toEqual([
          sample.first + sample.rows.length,
        ])
        const there = new Set(rest.rows.map(figure => figure.locator))
        expect(figures.rows.filter(figure => !there.has(figure.locator))).toEqual([])
      })

    it('no key or client id is written down', () => {
      const url = 'https://example.org/data?client_id=SECRET&token=SECRET&app_identifier=SECRET&year=2020'
      const { provenance, figures: named } = reading(sample, sample.rows, false, { url })
      expect(JSON.stringify([provenance, named])).not.toContain('SECRET')
    })
  })

  it.each(Object.entries(broken))(
    `${publisher.id}: %s gets one message, and no figure`,
    async (_, [bytes, code, why]) => {
      const { figures, issues } = await readStream([bytes], publisher, {})
      expect(figures.length).toBe(0)
      expect(issues.map(issue => [issue.code, issue.why])).toEqual([[code, why]])
      expect(issues[0]!.todo).not.toBe('')
    },
  )

  const others = Object.entries(strangers).filter(([name]) => publisher.id !== 'owid' || !name.includes('Our World'))
  it.each(others)(`${publisher.id}: %s gets one message`, (_, text) => {
    const stranger = read(text, publisher, {})
    expect(stranger.figures.length).toBe(0)
    expect(stranger.issues.map(issue => issue.severity)).toEqual(['error'])
    expect(stranger.issues[0]!.code).toMatch(/^E-(PUBLISHER|COLUMN)$/)
  })
}
