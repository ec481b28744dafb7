import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { asOf } from '../../src/align/as-of.js'
import { check } from '../../src/consistency/check.js'
import { type FigureInput, figures, readRows } from '../../src/figures/figures.js'
import { isRefusal, quantity } from '../../src/figures/quantity.js'
import { publishers } from '../../src/read/publishers/publishers.js'
import type { Publisher } from '../../src/read/publisher.js'
import { read } from '../../src/read/read.js'
import { readNews } from '../../src/read/news/read-news.js'
import { readStream } from '../../src/read/read-stream.js'
import { fromCsv } from '../../src/read/from-csv.js'
import { readTable } from '../../src/read/table/read-table.js'
import { compare } from '../../src/reconcile/compare.js'
import { explain } from '../../src/reconcile/explain.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { report } from '../../src/report/report.js'
import { reportInText } from '../../src/report/report-in-text.js'
import { page } from '../../src/report/page.js'
import { section } from '../../src/report/section.js'
import { toCsv } from '../../src/report/to-csv.js'
import { makeZip } from '../read/support/make-zip.js'
import { hostile, pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

const all: readonly Publisher[] = Object.values(publishers)
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }))
const numberLike = fc
  .array(
    fc.constantFrom(
      ..."0123456789.,٫٬ \u00a0'’+-~<>≈%eE/()".split(''),
      'million',
      'about',
      'at least ',
      'dozens',
      ' to ',
      '–',
      'k',
      '½',
      'مليون',
      'тыс',
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

/** What every number of the library is: none, or a number that is there. */
const isNumber = (x: number | null) => x === null || (Number.isFinite(x) && x >= 0)

describe('headers and cells that are not what they seem', () => {
  it('no publisher throws, and none leaves anything on what all objects share', () => {
    const files = [
      csv([hostile, [...hostile].reverse(), hostile]),
      JSON.stringify([Object.fromEntries(hostile.map(name => [name, name]))]),
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
      '{"data":{"__proto__":{"polluted":1}},"results":[{"__proto__":1}]}',
    ]
    for (const publisher of all)
      for (const file of files) {
        const { figures: found, issues } = read(file, publisher)
        expect(found.length).toBe(0)
        expect(issues.length).toBeGreaterThan(0)
      }
  })

  it('readTable reads what is under a header such as __proto__ as any other, or asks', () => {
    for (const name of hostile) {
      const out = readTable(
        csv([
          ['Country', name, 'Killed', '2024'],
          ['Syria', '1', '2', '3'],
        ]),
      )
      for (const { low, high } of out.figures) expect(isNumber(low) && isNumber(high)).toBe(true)
    }
  })

  it('any table of any texts is read or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 4 }), rows => {
        const out = readTable(csv(rows))
        for (const { low, best, high } of out.figures) expect([low, best, high].every(isNumber)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...all), (bytes, publisher) => {
        expect(read(bytes, publisher).figures.length).toBe(0)
      }),
      { numRuns: 150 },
    )
  })
})

describe('numbers', () => {
  it('of any text are a quantity with numbers in order, or a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(numberLike, text), words => {
        const found = quantity(words)
        if (isRefusal(found)) return
        const { value, low, best, high } = found
        expect([value, low, best, high].every(isNumber)).toBe(true)
        const ends = [low, best, high].filter(x => x !== null)
        expect(ends).toEqual([...ends].sort((a, b) => a - b))
      }),
      { numRuns: 800 },
    )
  })

  it('that are none, or beyond all bounds, are refused with a row, never kept', () => {
    const bad = [Number.NaN, Infinity, -Infinity, -1, 1e308 * 10, '5' as unknown as number, {} as unknown as number]
    for (const value of bad) {
      for (const name of ['value', 'low', 'best', 'high'] as const) {
        const row: FigureInput = { concept: 'killed', end: '2024-01-01', [name]: value }
        const { figures: found, issues } = readRows([row])
        for (const { low, best, high } of found) expect([low, best, high].every(isNumber)).toBe(true)
        if (typeof value === 'number' && !(value >= 0)) expect(issues.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('news', () => {
  const words = [
    '12',
    'about 300',
    'people',
    'killed',
    'at least',
    'on Tuesday',
    'civilians',
    'fled',
    'from',
    ',',
    '.',
    '"',
    '(',
    '\u202e',
    '\ud800',
    '<b>',
    'ministry said',
    'families',
    '1,2,3',
    '10%',
    'no',
    '\n',
  ]
  it('of any words ends, and every figure stands in the text', () => {
    const story = fc.array(fc.oneof(fc.constantFrom(...words), text), { maxLength: 25 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(story, fc.constantFrom('en', 'fr', 'es', 'ar', 'uk'), (body, language) => {
        const { figures: found } = readNews({ text: body, language, published: '2024-01-03' })
        for (const { low, best, high, text: words, flags } of found) {
          expect([low, best, high].every(isNumber)).toBe(true)
          if (!flags.includes('derived')) expect(body).toContain(words)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('of one piece three thousand times ends', () => {
    for (const piece of ['12 ', 'killed ', 'at least ', ', and ', '(', '"', 'a'])
      expect(readNews({ text: piece.repeat(3000), language: 'en' }).figures.length).toBeGreaterThanOrEqual(0)
  }, 30_000)
})

describe('documents that are made to break a reader', () => {
  it('JSON 100,000 deep is refused', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    for (const file of [deep, objects, `[{"Killed":${deep}}]`]) {
      expect(read(file, publishers['idmc-gidd']).issues.map(({ severity }) => severity)).toContain('error')
      expect(readTable(file).figures.length).toBe(0)
    }
  })

  it('a zip archive that unpacks to far more than it is stops at the limit', async () => {
    const bomb = makeZip([{ name: 'a.csv', text: `iso3,year\n${'0'.repeat(80_000_000)}` }])
    expect(bomb.length).toBeLessThan(200_000)
    const { figures: found, issues } = await readStream(bomb, publishers['idmc-gidd'])
    expect(found.length).toBe(0)
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it('a file packed with gzip that unpacks to far more than it is stops at the limit', async () => {
    const bomb = gzipSync(`[${' '.repeat(80_000_000)}]`)
    expect(bomb.length).toBeLessThan(200_000)
    const { figures: found, issues } = await readStream(new Uint8Array(bomb), publishers['idmc-gidd'])
    expect(found.length).toBe(0)
    expect(issues.some(({ message }) => message.includes('200 times larger'))).toBe(true)
  })

  it('a table of many columns, a long row and a cell without its end are read to their limits and said', () => {
    const wide = `${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(',')}\n1\n`
    const open = `iso3,year\n"${'x'.repeat(2_000_000)}`
    for (const file of [wide, open])
      expect(read(file, publishers['idmc-gidd']).issues.map(({ severity }) => severity)).toContain('error')
  })
})

describe('from rows to a report', () => {
  const rows = hostile.map((word, i): FigureInput => ({
    id: `${i} ${word}`,
    concept: 'killed',
    place: 'SYR',
    end: '2024-01-01',
    text: String(10 + i),
    source: word.trim() === '' ? null : word,
    outlet: word.trim() === '' ? null : word,
    title: word,
    licence: word,
  }))
  const { figures: table } = readRows(rows)
  const ranges = reconcile(table)

  it('hostile names count as names: each is a source of its own', () => {
    expect(table.length).toBeGreaterThan(hostile.length / 2)
    expect(ranges.length).toBe(1)
    expect(ranges.at(0)?.sourcesMin).toBe(new Set([...table].flatMap(({ source }) => source ?? [])).size)
    expect([...compare(table.filter((_, i) => i < 8))].length).toBe(28)
    expect(check(table).contradictions).toBeDefined()
    expect(explain(ranges).text.length).toBeGreaterThan(0)
    expect(asOf(table, '2024-01-01').figures.length).toBeGreaterThan(0)
  })

  it('a page has no markup but its own, and no address of theirs', () => {
    const html = page(report([section('<b>Heading</b>', table)], { title: '</title><script>1</script>', lead: '<i>' }))
    for (const risk of ['<script>alert', '<img src=x', '<svg onload', '<b>Heading', '<script>1', 'href="javascript:'])
      expect(html).not.toContain(risk)
    expect(reportInText(report([section('x', table)], { title: 't', lead: 'l' }))).toContain('x')
  })

  it('a spreadsheet sees no formula, and the figures come back as they were', () => {
    const out = toCsv(table)
    for (const line of out.split('\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=@]/)
    // What no encoding can write, half a character, comes back as the mark for that.
    const whole = (word: string | null) =>
      word && new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(word))
    const back = fromCsv(out).figures
    expect([...back].map(({ id, source, low }) => [id, source, low])).toEqual(
      [...table].map(({ id, source, low }) => [whole(id), whole(source), low]),
    )
  })
})

describe('any rows of the right shape', () => {
  const row = fc.record({
    concept: fc.constantFrom('killed', 'injured', 'idps', 'displacements'),
    group: fc.constantFrom('all', 'civilians', 'children'),
    place: fc.constantFrom('SYR', 'SY07', 'SY0701', null),
    day: fc.constantFrom('2024-01-01', '2024-02-29', null),
    source: fc.option(fc.constantFrom('A', 'B', '__proto__', 'constructor')),
    text: fc.constantFrom('1', 'about 300', 'at least 5', 'up to 40', '10 to 20', 'dozens', '0', '9007199254740993'),
  })
  const inputs = fc
    .array(row, { maxLength: 12 })
    .map(list => list.map(({ day, concept, ...more }, i): FigureInput => ({ id: `f${i}`, concept, end: day, ...more })))

  it('go through reconcile, explain and check with numbers in order, or are said', () => {
    fc.assert(
      fc.property(inputs, list => {
        const { figures: table } = readRows(list)
        const ranges = reconcile(table)
        for (const { low, best, high } of ranges) {
          const ends = [low, best, high].filter(x => x !== null)
          expect(ends.every(isNumber)).toBe(true)
          expect(ends).toEqual([...ends].sort((a, b) => a - b))
        }
        explain(ranges)
        check(figures([...table]))
      }),
      { numRuns: 80 },
    )
  })
})
