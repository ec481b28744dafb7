import { describe, expect, it } from 'vitest'
import { sourceChart } from '../../src/chart/source-chart.js'
import { arabic } from '../../src/locale/arabic.js'
import { toPdf } from '../../src/render/to-pdf.js'
import { toSvg } from '../../src/render/to-svg.js'
import { charts } from '../support/charts.js'
import { questions } from '../support/chart-data.js'
import { pdfTexts } from '../support/pdf-texts.js'

const $schema = 'https://vega.github.io/schema/vega-lite/v6.json'
const saying = (words: string, more: object = {}) => ({
  $schema,
  width: 400,
  height: 40,
  background: 'white',
  view: { stroke: null },
  data: { values: [{ words }] },
  mark: { type: 'text', fontSize: 16, ...more },
  encoding: { text: { field: 'words' } },
})
const bars = (mark: object) => ({
  $schema,
  data: { values: [{ a: 1, b: 2 }] },
  mark,
  encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
})
const chart = sourceChart(questions.normal.range, { figures: questions.normal.figures })
const fileOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const shown = async (words: string) => pdfTexts(await toPdf(saying(words))).map(({ text }) => text)
/** All letters, in no order: lines from the right are drawn from the left. */
const letters = (texts: readonly string[]) => [...texts.join('').replace(/[\s\p{Cf}]/gu, '')].sort().join('')
const named = { lt: '<', gt: '>', quot: '"', amp: '&' } as const
const wordsOf = (svg: string) =>
  Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, inner]) =>
    inner!.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof named) => named[name]),
  )

describe('toPdf', { timeout: 60_000 }, () => {
  it('gives one page as large as the chart, 96 pixels to the inch', async () => {
    const file = fileOf(await toPdf(chart))
    const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(await toSvg(chart))!
    expect(file.startsWith('%PDF-1.7\n')).toBe(true)
    expect(file.match(/\/Type \/Page\n/g)).toHaveLength(1)
    expect(file).toContain(`/MediaBox [0 0 ${Number(width) * 0.75} ${Number(height) * 0.75}]`)
  })

  it('gives the same bytes each time, also when many are drawn at once, and carries no date', async () => {
    const [first, second] = await Promise.all([toPdf(chart), toPdf(chart)])
    expect(second).toEqual(first)
    expect(await toPdf(chart)).toEqual(first)
    expect(fileOf(first)).not.toMatch(/Date|xmp|D:\d/)
    expect(fileOf(first)).not.toContain('FlateDecode')
  })

  it('shows every word of the picture, in English and in Arabic', async () => {
    for (const [, draw] of charts.filter((_, i) => i % 10 === 0)) {
      for (const spec of [draw(600), draw(600, arabic)]) {
        const texts = pdfTexts(await toPdf(spec)).map(({ text }) => text)
        expect(letters(texts)).toBe(letters(wordsOf(await toSvg(spec))))
      }
    }
  })

  it('embeds every font it uses, and uses no other', async () => {
    const file = fileOf(await toPdf(saying('a صحة')))
    const fonts = file.match(/\/Type \/Font\n/g) ?? []
    const names = new Set(Array.from(file.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g), ([, name]) => name))
    expect([...names].sort()).toEqual(['NotoSans-Regular', 'NotoSansArabic-Regular'])
    // Each is there as a font and as what it is made of.
    expect(fonts).toHaveLength(4)
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2)
  })

  it('tells letters apart that share a glyph and differ by a dot', async () => {
    expect(await shown('بتنثي')).toEqual(['يثنتب'])
    expect(await shown('دون')).toEqual(['نود'])
  })

  it('draws a number from the left, whatever digits it has and whatever stands around it', async () => {
    expect(await shown('٣٬٥٠٠')).toEqual(['٣٬٥٠٠'])
    expect(await shown('۱۲۳')).toEqual(['۱۲۳'])
    expect((await shown('من 1,041 إلى ٣٬٥٠٠')).filter(text => /\d|\p{Nd}/u.test(text))).toEqual(['٣٬٥٠٠', '1,041'])
  })

  it('carries title, description and language, and says of the picture what it shows', async () => {
    const spec = { ...saying('x'), title: 'A (title)', description: 'Words \\ more' }
    const file = fileOf(await toPdf(spec, { language: 'fr' }))
    expect(file).toContain('(A \\(title\\))')
    expect(file).toContain('/Lang (fr)')
    expect(file).toContain('/S /Figure\n/Alt (Words \\\\ more)')
    expect(file).toContain('/DisplayDocTitle true')
    expect(fileOf(await toPdf(spec))).not.toContain('/Lang')
  })

  it('makes nothing of hostile text but text', async () => {
    const hostile = ') Tj ET /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj <script>&lt;'
    expect(await shown(hostile)).toEqual([hostile])
    const file = fileOf(await toPdf({ ...saying(hostile), title: hostile, description: hostile }))
    expect(file).not.toMatch(/(?<!\\)\) Tj ET \/OpenAction/)
    expect(letters(await shown('x'.repeat(10_000)))).toBe('x'.repeat(10_000))
    expect(letters(await shown('a\u202Eb\u0000c'))).toMatch(/^abc/)
  })

  it('is never made with text that is not there', async () => {
    await expect(toPdf(saying('人道'))).rejects.toThrow(
      new Error('missing character: 人 (U+4EBA; give a font that has it in options.fonts)'),
    )
    await expect(toPdf({ ...saying('x'), description: '人道' })).resolves.toBeInstanceOf(Uint8Array)
  })

  it('draws what other specifications are made of: turned, cut, graded and seen through', async () => {
    const gradient = {
      gradient: 'linear',
      stops: [
        { offset: 0, color: 'white' },
        { offset: 1, color: '#003300' },
      ],
    }
    expect(fileOf(await toPdf(saying('x', { angle: 30 })))).toMatch(/0\.866\d* 0\.5 -0\.5 0\.866\d* 0 0 cm/)
    expect(fileOf(await toPdf(bars({ type: 'point', clip: true })))).toContain('\nW n\n')
    expect(fileOf(await toPdf(bars({ type: 'bar', color: gradient })))).toContain('/ShadingType 2')
    expect(fileOf(await toPdf(bars({ type: 'bar', opacity: 0.25 })))).toContain('/ca 0.25')
    expect(fileOf(await toPdf(bars({ type: 'rule', strokeDash: [0, 4] })))).toContain('[0 4] 0 d')
  })

  it.each([
    ['invalid svg: style="mix-blend-mode: multiply;"', { type: 'bar', blend: 'multiply' }],
    ['invalid svg: path with Q', { type: 'point', shape: 'M0,0Q1,1 2,0Z' }],
    ['unknown colour: hsl(10, 20%, 30%)', { type: 'bar', color: 'hsl(10, 20%, 30%)' }],
    ['invalid spec: mark.url', { type: 'image', url: 'https://example.org/a.png' }],
  ])('leaves nothing out in silence: %s', async (message, mark) => {
    await expect(toPdf(bars(mark))).rejects.toThrow(new Error(message))
  })
})
