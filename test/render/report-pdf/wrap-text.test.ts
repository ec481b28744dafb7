import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../src/render/report-pdf/wrap-text.js'

/** Each character is one wide, and what steers direction nothing. */
const measure = (words: string) => [...words.replace(/[\u2066\u2069]/g, '')].length

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('one two  three\nfour', 8, measure)).toEqual(['one two', 'three', 'four'])
    expect(wrapText(' ', 8, measure)).toEqual([])
  })

  it('breaks a word that is wider than a line, and no number from its percent sign', () => {
    expect(wrapText('a bcdefghij k', 4, measure)).toEqual(['a', 'bcde', 'fghi', 'j k'])
    expect(wrapText('about 90 %', 8, measure)).toEqual(['about', '90 %'])
  })

  it('keeps marks with their letter', () => {
    expect(wrapText('e\u0301e\u0301', 2, measure)).toEqual(['e\u0301', 'e\u0301'])
  })

  it('closes somebody’s words at the end of a line and opens them again on the next', () => {
    expect(wrapText('a \u2066b c\u2069 d', 3, measure)).toEqual(['a \u2066b\u2069', '\u2066c\u2069 d'])
  })

  it('loses nothing, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ü') }),
        fc.integer({ min: 2, max: 9 }),
        (text, width) => {
          const lines = wrapText(text, width, measure)
          expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
