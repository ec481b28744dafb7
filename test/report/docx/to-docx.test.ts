import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { arabic } from '../../../src/locales.js'
import { toDocx } from '../../../src/report/docx/to-docx.js'
import { report } from '../../../src/report/report.js'
import { section } from '../../../src/report/section.js'
import { unzipped } from '../exports/opened.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'A', outlet: 'Post', url: 'https://example.org/a?b=1&c=2' },
  { ...base, id: 'b', text: '31', source: 'B', outlet: 'Times' },
])
const made = report([section('People killed', table)], { title: 'One <day>', lead: 'An example.' })
/** A PNG of one pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
)
const pictures = [[{ png, alt: 'From 25 to 31 & open' }]]
const files = await unzipped(await toDocx(made, { pictures }))
const body = files.get('word/document.xml')!
const textsOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

describe('toDocx', () => {
  it('has headings by style, in their order', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t[^>]*>([^<]*)</g)]
    expect(headings.map(([, style, text]) => `${style} ${text}`)).toEqual([
      'Heading1 One &lt;day&gt;',
      'Heading2 1. People killed',
      'Heading2 What differs, and why',
      'Heading2 The method, as it was used',
      'Heading2 Issues and gaps',
      'Heading2 Sources',
      'Heading2 How to cite',
    ])
  })

  it('has a real footnote for each figure', () => {
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id)).toEqual(['1', '2'])
    const notes = [...files.get('word/footnotes.xml')!.matchAll(/<w:footnote w:id="[12]">(.*?)<\/w:footnote>/g)]
    expect(notes.map(([, xml]) => textsOf(xml!))).toEqual([
      ' Post, day of publication not known, https://example.org/a?b=1&amp;c=2. Source of the figure: A.',
      ' Times, day of publication not known. Source of the figure: B.',
    ])
  })

  it('makes a link of an address of the web, without a name made at random', () => {
    expect(files.get('word/footnotes.xml')).toContain('HYPERLINK &quot;https://example.org/a?b=1&amp;c=2&quot;')
    expect([...files.keys()].some(name => (files.get(name) ?? '').includes('relationships/hyperlink'))).toBe(false)
  })

  it('repeats the header of every table, and tells what a picture shows', () => {
    const tables = body.split('<w:tbl>').slice(1)
    expect(tables).toHaveLength(2)
    for (const table of tables) expect(table.split('</w:tr>')[0]).toContain('<w:tblHeader/>')
    expect(body).toContain('descr="From 25 to 31 &amp; open"')
  })

  it('says who made it, in which language, and not when', () => {
    const core = files.get('docProps/core.xml')!
    expect(core).toContain('<dc:title>One &lt;day&gt;</dc:title>')
    expect(core).toContain('<dc:language>en</dc:language>')
    expect(core).not.toContain('dcterms')
  })

  it('is laid out from the right where the language is read so', async () => {
    const right = await unzipped(
      await toDocx(report([section('القتلى', table)], { title: 'ت', lead: 'ل', locale: arabic })),
    )
    const xml = right.get('word/document.xml')!
    expect(xml).toContain('<w:bidiVisual/>')
    expect(xml).toContain('<w:bidi/>')
    expect(xml).toContain('<w:rtl/>')
    expect(right.get('word/styles.xml')).toContain('w:bidi="ar"')
    expect(body).not.toContain('<w:rtl/>')
  })

  it('holds any text as text', async () => {
    const odd = 'a\u0000\u202E<w:br/>\n" \\o "x'
    const xml = await unzipped(
      await toDocx(
        report([section(odd, figures([{ ...base, id: odd, text: '12', source: odd }]))], { title: odd, lead: odd }),
      ),
    )
    const all = [...xml].filter(([name]) => name.startsWith('word/')).map(([, text]) => text)
    expect(all.some(text => /<w:br\/>|[\u0000\u202E]/.test(text))).toBe(false)
    expect(xml.get('word/document.xml')).toContain('a &lt;w:br/&gt; &quot; \\o &quot;x')
  })

  it('gives the same bytes again, also after others were made', async () => {
    const first = await toDocx(made, { pictures })
    await toDocx(report([], { title: 'T', lead: 'L.' }))
    expect(await toDocx(made, { pictures })).toEqual(first)
  })

  it('refuses what is no PNG', async () => {
    const wrong = [[{ png: new Uint8Array(100), alt: '' }]]
    await expect(toDocx(made, { pictures: wrong })).rejects.toThrow('invalid png: not a PNG file')
  })
})
