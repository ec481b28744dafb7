import { beforeAll, describe, expect, it } from 'vitest'
import { arabic, arabicWith, french, spanish, ukrainian } from '../../src/locales.js'
import { loadFonts } from '../../src/render/load-fonts.js'
import { type TextRuler, textRuler } from '../../src/render/text-ruler.js'
import { charts } from '../support/charts.js'
import { textsOf } from '../support/spec-parts.js'
import '../support/to-be-valid-spec.js'

const languages = { french, spanish, ukrainian, arabic, arabicDigits: arabicWith({ digits: 'arab' }) }

let ruler: TextRuler
beforeAll(async () => {
  ruler = await textRuler(await loadFonts([]))
})

describe.each(Object.entries(languages))('charts in %s', (_name, locale) => {
  it.each(charts)('%s: texts stay inside the picture and off one another', (_chart, draw) => {
    for (const width of [600, 1200]) {
      const chart = draw(width, locale)
      const { left, right } = chart['padding'] as { left: number; right: number }
      const plot = chart['width'] as number
      expect(left + plot + right).toBe(width)
      const boxes = textsOf(chart).map(text => {
        const long = ruler.runs(text.words, text.size, text.isBold).reduce((sum, run) => sum + run.width, 0)
        const from = text.x - (text.align === 'left' ? 0 : text.align === 'right' ? long : long / 2)
        return { words: text.words, from, to: from + long, y: text.y, size: text.size }
      })
      const outside = boxes.filter(box => box.from < -left - 0.5 || box.to > plot + right + 0.5)
      expect(outside.map(box => box.words)).toEqual([])
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap(b => (overlap(a, b) ? [`${a.words} | ${b.words}`] : [])),
      )
      expect(touching).toEqual([])
    }
  })
})

interface Box {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
}
function overlap(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 0.45 * (a.size + b.size)
}
