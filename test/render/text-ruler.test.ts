import { beforeAll, describe, expect, it } from 'vitest'
import { type Fonts, loadFonts } from '../../src/render/load-fonts.js'
import { placeRuns } from '../../src/render/place-runs.js'
import { type TextRuler, textRuler } from '../../src/render/text-ruler.js'

let fonts: Fonts
let ruler: TextRuler
beforeAll(async () => {
  fonts = await loadFonts([])
  ruler = await textRuler(fonts)
})
const width = (text: string, size: number, isBold: boolean) =>
  ruler.runs(text, size, isBold).reduce((sum, run) => sum + run.width, 0)

describe('textRuler', () => {
  it('measures with the fonts themselves, kerning included', () => {
    // Advances of Noto Sans, in thousandths: T 556, o 605; T and o stand 40 nearer than that.
    expect(width('To', 1000, false)).toBeLessThan(556 + 605)
    expect(width('oo', 1000, false)).toBe(605 + 605)
    expect(width('0123456789', 1000, false)).toBe(5720)
    expect(width('0123456789', 1000, true)).toBe(5720)
    expect(width('xx', 10, true)).toBeGreaterThan(width('xx', 10, false))
    expect(width('', 10, false)).toBe(0)
  })

  it('shapes Arabic: letters that join are not as wide as they are alone', () => {
    expect(width('لا', 100, false)).toBeLessThan(width('ل', 100, false) + width('ا', 100, false) - 5)
  })

  it('names the font of each stretch, in the order in which they stand', () => {
    expect(ruler.runs('by الهجرة in', 10, true).map(({ text, family }) => [text, family])).toEqual([
      ['by ', null],
      ['الهجرة', 'Noto Sans Arabic'],
      [' in', null],
    ])
  })

  it('says which character no font has', async () => {
    expect(ruler.missing('Київ, Αθήνα, الهجرة\u200E, N’Djaména – “a”…')).toBe(null)
    expect(ruler.missing('a人b道')).toBe('人')
    const latin = await textRuler({ regular: fonts.regular.slice(0, 1), bold: fonts.bold.slice(0, 1) })
    expect(latin.missing('a الهجرة')).toBe('ا')
  })
})

describe('placeRuns', () => {
  const place = (inner: string, attributes = ' font-size="10px" text-anchor="end"') =>
    placeRuns(`<g><text${attributes}>${inner}</text></g>`, ruler)

  it('leaves text in the first font alone', () => {
    expect(place('Київ &amp; OCHA')).toBe('<g><text font-size="10px" text-anchor="end">Київ &amp; OCHA</text></g>')
  })

  it('puts each stretch where the one before it ends, and the whole where it was', () => {
    const placed = place('a&lt; الهجرة b')
    const starts = Array.from(placed.matchAll(/ x="([-\d.]+)"/g), match => Number(match[1]))
    expect(placed).toContain('>a&#60; </tspan>')
    expect(placed).toContain('font-family="Noto Sans Arabic">الهجرة</tspan>')
    expect(starts).toHaveLength(3)
    expect(starts[0]).toBeCloseTo(-width('a< الهجرة b', 10, false), 1)
    expect(starts[1]! - starts[0]!).toBeCloseTo(width('a< ', 10, false), 1)
    expect(starts[2]! + width(' b', 10, false)).toBeCloseTo(0, 1)
  })

  it('keeps the lines of a text of several lines', () => {
    const placed = place('<tspan>one</tspan><tspan x="0" dy="15">الهجرة</tspan>', ' font-size="10px"')
    expect(placed).toContain(
      '<tspan>one</tspan><tspan x="0.00" y="15" text-anchor="start" font-family="Noto Sans Arabic">',
    )
  })
})
