import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sourceChart } from '../../src/chart/source-chart.js'
import { toPng } from '../../src/render/to-png.js'
import { questions } from '../support/chart-data.js'

const $schema = 'https://vega.github.io/schema/vega-lite/v6.json'
const saying = (words: string) => ({
  $schema,
  width: 400,
  height: 40,
  background: 'white',
  view: { stroke: null },
  data: { values: [{ words }] },
  mark: { type: 'text', fontSize: 16 },
  encoding: { text: { field: 'words' } },
})
const chart = sourceChart(questions.normal.range, { figures: questions.normal.figures })
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

/** Bytes of the picture that are not nothing: more text, more of them. */
function inkOf(png: Uint8Array): number {
  const parts: Uint8Array[] = []
  const view = new DataView(png.buffer, png.byteOffset)
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const length = view.getUint32(at)
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length))
  }
  return inflateSync(Buffer.concat(parts)).reduce((sum, byte) => sum + (byte === 0 || byte === 255 ? 0 : 1), 0)
}

describe('toPng', { timeout: 30_000 }, () => {
  it('gives a PNG, two pixels for one unless told otherwise', async () => {
    const png = await toPng(chart)
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    const { padding, width, height } = chart as unknown as {
      padding: { left: number; right: number; top: number; bottom: number }
      width: number
      height: number
    }
    const full = [padding.left + width + padding.right, padding.top + height + padding.bottom].map(Math.ceil)
    expect(sizeOf(await toPng(chart, { scale: 1 }))).toEqual(full)
    expect(sizeOf(png)[0]).toBe(1200)
  })

  it('gives the same bytes each time, also when many are drawn at once', async () => {
    const [first, second, third] = await Promise.all([toPng(chart), toPng(chart), toPng(chart)])
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(await toPng(chart)).toEqual(first)
  })

  it.each([
    ['Latin', 'Médecins Sans Frontières'],
    ['Cyrillic', 'Міністерство охорони здоров’я України'],
    ['Greek', 'Υπουργείο Υγείας'],
    ['Arabic', 'منظمة الهجرة الدولية'],
    ['Arabic numbers', '٣٬٥٠٠'],
  ])('draws %s', async (_script, words) => {
    expect(inkOf(await toPng(saying(words)))).toBeGreaterThan(words.length * 40)
  })

  it('draws every part of a line of several scripts', async () => {
    const parts = ['охорони здоров’я', 'and', 'منظمة الهجرة الدولية', '(printed by) Υπουργείο; 2020']
    const whole = inkOf(await toPng(saying(parts.join(' '))))
    let sum = 0
    for (const part of parts) sum += inkOf(await toPng(saying(part)))
    expect(whole).toBeGreaterThan(0.9 * sum)
    expect(whole).toBeLessThan(1.1 * sum)
  })

  it('is never made with text that is not there', async () => {
    await expect(toPng(saying('人道'))).rejects.toThrow(
      new Error('missing character: 人 (U+4EBA; give a font that has it in options.fonts)'),
    )
    await expect(toPng(saying('Tigray: ትግራይ'))).rejects.toThrow('missing character: ት (U+1275;')
    await expect(toPng({ ...saying('x'), title: '☃' })).rejects.toThrow('missing character: ☃ (U+2603;')
  })

  it('asks no font for what is not drawn', async () => {
    await expect(toPng(saying('a\u200Eb\u200Cc &amp; <d>'))).resolves.toBeInstanceOf(Uint8Array)
    await expect(toPng({ ...saying('x'), description: '人道' })).resolves.toBeInstanceOf(Uint8Array)
  })

  it('throws for an impossible scale, and for bytes that are no font', async () => {
    for (const scale of [0, -1, NaN, 11])
      await expect(toPng(chart, { scale })).rejects.toThrow(`invalid scale: ${scale}`)
    await expect(toPng(chart, { fonts: [new Uint8Array(10)] })).rejects.toThrow('invalid font: no name')
  })
})
