import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '../../src/chart/text-width.js'
import { wrap } from '../../src/chart/wrap.js'
import { loadFonts } from '../../src/render/load-fonts.js'
import { type TextRuler, textRuler } from '../../src/render/text-ruler.js'

const style = { size: 11 }

describe('wrap', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(wrap('one two three four', 55, style)).toEqual(['one two', 'three four'])
    expect(wrap('', 50, style)).toEqual([])
  })

  it('keeps a day with its month and year, and a number with what it counts', () => {
    expect(wrap('as of 31 Dec 2024', 70, style)).toEqual(['as of', '31 Dec 2024'])
    expect(wrap('4 figures, 3 sources', 76, style)).toEqual(['4 figures,', '3 sources'])
  })

  it('breaks a word that is too long for a line of its own', () => {
    expect(wrap('xxxxxxxxxx', 30, style)).toEqual(['xxxxx', 'xxxxx'])
  })

  it('cuts what does not fit, and says so', () => {
    expect(wrap('one two three four five', 52, style, 2)).toEqual(['one two', 'three…'])
  })

  it('never makes a line that is wider than asked, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of wrap(text, width, style, 5))
          expect([...line].length === 1 || textWidth(line, 11) <= width).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no character when it does not cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }).map(s => s.replaceAll(' ', '_'))), words => {
        expect(wrap(words.join(' '), 60, style).join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
      { numRuns: 300 },
    )
  })
})

describe('textWidth', () => {
  let ruler: TextRuler
  beforeAll(async () => {
    ruler = await textRuler(await loadFonts([]))
  })

  it.each([
    'Range of reported figures, not a confidence interval.',
    '“almost 300,000” · 8,800,000 to 11,600,000',
    'AVAILABLE TO WAVE: Yolngu, Tyva, Ťažký',
    'Camp coordination cluster · printed by UN situation report',
    'Міністерство охорони здоров’я України',
    'Υπουργείο Υγείας',
    'Médecins Sans Frontières, Genève – Çankırı',
    'منظمة الهجرة الدولية',
  ])('is never less than what is drawn, and not much more: %s', text => {
    for (const isBold of [false, true]) {
      const drawn = ruler.runs(text, 100, isBold).reduce((sum, run) => sum + run.width, 0)
      const reckoned = textWidth(text, 100, isBold)
      expect(reckoned).toBeGreaterThanOrEqual(drawn * 0.985)
      expect(reckoned).toBeLessThanOrEqual(drawn * 1.45)
    }
  })
})
