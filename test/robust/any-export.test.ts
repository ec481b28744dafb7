import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { page, reconcile, report, reportInMarkdown, reportInText, section, toCsv } from '../../src/index.js'
import { toDatawrapper, toFlourish, toHxl, toJson } from '../../src/index.js'
import { toDocx } from '../../src/docx.js'
import { reportToPdf } from '../../src/node.js'
import { toXlsx } from '../../src/xlsx.js'
import { readRows } from '../../src/figures/figures.js'
import { sheetsOf, unzipped } from '../report/exports/opened.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { anyFigures, anyName } from './any-figures.js'
import { hostile, pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

const told = fc.record({ table: anyFigures(5), title: anyName, lead: anyName, heading: anyName })
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never
const made = ({ table, title, lead, heading }: Told) =>
  report([section(heading, table, { lead })], { title, lead, compare: [{ heading, figures: table }] })

/** Tags that stand open in a text, or are closed out of turn: none in XML that is well formed. */
function openTags(xml: string): string[] {
  const open: string[] = []
  for (const [, end, name, alone] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) return [`</${name}>`]
    } else if (alone === '') open.push(name!)
  }
  const bare = xml.replace(/<\?[^>]*\?>|<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  return /[<]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare) ? [...open, bare.slice(0, 200)] : open
}

/** What XML 1.0 may not hold at all, however it is written. */
const NO_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** All hostile names at once, in every place where a name can stand. */
const all = readRows(
  hostile
    // What no font has is refused in a PDF, by name.
    .filter(word => word.trim() !== '' && word.length < 1000 && !/[\p{Extended_Pictographic}１]/u.test(word))
    .map((word, i) => ({
      id: `${i} ${word}`,
      concept: 'killed' as const,
      place: 'SYR',
      end: '2024-01-01',
      value: 10 + i,
      hedge: 'exact' as const,
      text: word,
      source: word,
      outlet: word,
      title: word,
      url: word,
      licence: word,
      vintage: word,
      locator: word,
    })),
  { places: null },
).figures
const worst = made({ table: all, title: hostile[7]!, lead: hostile[8]!, heading: hostile[9]! })

describe('a report of any figures', () => {
  it('is told as text, Markdown and a page without markup of theirs', () => {
    fc.assert(
      fc.property(told, one => {
        const about = made(one)
        expect(reportInText(about)).not.toMatch(/undefined|\[object|In,fin/)
        expect(reportInMarkdown(about).length).toBeGreaterThan(0)
        expect(page(about)).not.toMatch(/<script|<img|<svg on|href="javascript:/i)
      }),
      { numRuns: 25 },
    )
  })

  it('is a Word file whose parts are well formed, with what would be markup as text', async () => {
    await fc.assert(
      fc.asyncProperty(told, async one => {
        for (const [name, xml] of await unzipped(await toDocx(made(one))))
          expect([name, openTags(xml), NO_XML.exec(xml)?.[0]]).toEqual([name, [], undefined])
      }),
      { numRuns: 15 },
    )
    const body = (await unzipped(await toDocx(worst))).get('word/document.xml')!
    expect(openTags(body)).toEqual([])
    expect(NO_XML.test(body)).toBe(false)
    expect(body).not.toContain('<script')
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('links nothing but addresses of the web, in Word, PDF and on the page', async () => {
    const files = [...(await unzipped(await toDocx(worst))).values()].join('\n')
    expect(files).not.toMatch(/HYPERLINK (&quot;|")javascript:/i)
    const pdf = Buffer.from(await reportToPdf(worst)).toString('latin1')
    expect(pdf).not.toMatch(/\/URI \((?!https?:)/)
    expect(page(worst)).not.toMatch(/href="(?!https?:|#)/)
  }, 60_000)

  it('is a PDF that opens and shows its words, unless a character is in no font', async () => {
    let opened = 0
    await fc.assert(
      fc.asyncProperty(told, async one => {
        const pdf = await reportToPdf(made(one)).catch((error: unknown) => {
          if (String(error).startsWith('Error: missing character: ')) return null
          throw error
        })
        if (pdf === null) return
        opened++
        const file = Buffer.from(pdf).toString('latin1')
        expect([file.slice(0, 5), file.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF'])
        expect(pdfTexts(pdf).length).toBeGreaterThan(5)
      }),
      { numRuns: 15 },
    )
    expect(opened).toBeGreaterThan(0)
  }, 60_000)
})

describe('any ranges leave', () => {
  it('as JSON, for Datawrapper and Flourish and with tags of HXL, and no number is one that is none', () => {
    fc.assert(
      fc.property(anyFigures(6), anyName, (table, title) => {
        const ranges = reconcile(table)
        const json = toJson(ranges, { title, reason: 'a test' })
        expect(() => JSON.parse(json) as unknown).not.toThrow()
        const tables = [toHxl(ranges, { title }), toCsv(ranges), toCsv(table)]
        const others = [toDatawrapper(ranges, { title }), toFlourish(ranges, { title })]
        for (const text of [json, ...tables, ...others.map(one => JSON.stringify(one))])
          expect(text).not.toMatch(/:-?(NaN|Infinity|undefined)[,}\]]|\[object|In,fin/)
        for (const text of tables) for (const line of text.split('\n')) expect(line).not.toMatch(/^[=@]|,"?[=@]/)
      }),
      { numRuns: 40 },
    )
  })

  it('as a workbook that is read again with the same numbers', async () => {
    await fc.assert(
      fc.asyncProperty(anyFigures(5), async table => {
        const ranges = reconcile(table)
        const sheets = await sheetsOf(await toXlsx(ranges))
        const [header = [], ...rows] = sheets.get('Ranges') ?? []
        const at = (['low', 'best', 'high'] as const).map(name => header.indexOf(name))
        // A workbook keeps 15 digits or all that a double has; empty cells are absent.
        expect(rows.map(row => at.map(i => row[i] ?? null))).toEqual(
          ranges.rows.map(({ low, best, high }) => [low, best, high]),
        )
        for (const [name, xml] of await unzipped(await toXlsx(ranges)))
          if (name.endsWith('.xml')) expect([name, openTags(xml), NO_XML.exec(xml)?.[0]]).toEqual([name, [], undefined])
      }),
      { numRuns: 15 },
    )
  })
})
