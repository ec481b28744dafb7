import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '../../src/render/load-fonts.js'
import { type TextRuler, textRuler } from '../../src/render/text-ruler.js'
import { toSvg } from '../../src/render/to-svg.js'
import { charts } from '../support/charts.js'
import { eachKey, layersOf, rowsOf, textsOf } from '../support/spec-parts.js'
import '../support/to-be-valid-spec.js'

const WIDTHS = [320, 600, 1200]
/** Fields of our own: no header of a user's file is ever one. */
const FIELDS = new Set(
  'x x2 y y2 top bottom lo hi at from to value words said src outlet when where why what count'.split(' '),
)

describe.each(charts)('%s', { timeout: 30_000 }, (_name, draw) => {
  const spec = draw(600)

  it('is valid, draws without a warning, and needs no generated code', async () => {
    await expect(spec).toBeValidSpec()
  })

  it('is plain data: JSON carries all of it', () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
    expect(JSON.stringify(draw(600))).toBe(JSON.stringify(spec))
  })

  it('has no null, no endless number and no NaN in its data', () => {
    for (const row of rowsOf(spec)) {
      // The outline of an area is the one value that is neither: its pixels.
      const { geometry, ...own } = row
      for (const value of Object.values(own)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
      if (geometry !== undefined) expect(JSON.stringify(geometry)).not.toContain('null')
    }
  })

  it('has fixed fields, and no expression, address or link', () => {
    eachKey(spec, (key, value) => {
      if (key === 'field') expect(FIELDS).toContain(value)
      expect(['url', 'href', 'expr', 'signal', 'calculate', 'transform', 'params', 'labelExpr']).not.toContain(key)
    })
  })

  it('lists what its tooltips show, never under the title "image"', () => {
    for (const { encoding } of layersOf(spec)) {
      const tooltip = encoding['tooltip'] ?? []
      expect(Array.isArray(tooltip)).toBe(true)
      for (const { title } of tooltip as { title: string }[]) expect(title).not.toMatch(/^image$/i)
    }
  })

  it('keeps to its budget of marks', () => {
    expect(rowsOf(spec).length).toBeLessThanOrEqual(5000)
  })

  it('says that a range is not a confidence interval, in the picture and in its description', () => {
    expect(textsOf(spec).map(text => text.words)).toContain('Range of reported figures, not a confidence interval.')
    expect(spec.description).toContain('not a confidence interval')
  })

  it('has no composite marks, and points that are not faded', () => {
    for (const { mark } of layersOf(spec)) {
      expect(['errorband', 'errorbar', 'boxplot', 'line', 'area']).not.toContain(mark['type'])
      if (['point', 'tick'].includes(mark['type'] as string)) expect(mark['opacity']).toBe(1)
    }
  })

  it.each(WIDTHS)('at %i pixels, has its texts inside the picture and off one another', width => {
    const chart = draw(width)
    const { left, right } = chart['padding'] as { left: number; right: number }
    const plot = chart['width'] as number
    expect(left + plot + right).toBe(width)
    const boxes = textsOf(chart).map(text => {
      const runs = ruler.runs(text.words, text.size, text.isBold)
      const long = runs.reduce((sum, run) => sum + run.width, 0)
      const from = text.x - (text.align === 'left' ? 0 : text.align === 'right' ? long : long / 2)
      return { words: text.words, from, to: from + long, y: text.y, size: text.size }
    })
    const outside = boxes.filter(box => box.from < -left || box.to > plot + right)
    expect(outside.map(box => box.words)).toEqual([])
    const touching = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap(b => (overlap(a, b) ? [`${a.words} | ${b.words}`] : [])),
    )
    expect(touching).toEqual([])
  })
})

/** A line of text takes about three quarters of its font size above and below its middle. */
function overlap(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 0.45 * (a.size + b.size)
}
interface Box {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
}

let ruler: TextRuler
beforeAll(async () => {
  ruler = await textRuler(await loadFonts([]))
})

describe('the gallery', () => {
  const shown = charts.filter(([name]) => !/daily|close|single|-one$/.test(name))

  it.each(shown)('%s', async (name, draw) => {
    const spec = draw(600)
    await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(`snapshots/${name}.vl.json`)
    await expect(`${await toSvg(spec)}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`)
  })
})
