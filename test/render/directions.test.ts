import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directions } from '../../src/render/directions.js'

const shown = (line: string) => directions(line).map(s => (s.isRightToLeft ? `<${s.text}` : `${s.text}>`))

describe('directions', () => {
  it('leaves a left-to-right line in one piece', () => {
    expect(shown('OCHA, 2 Jan 2020 (Київ)')).toEqual(['OCHA, 2 Jan 2020 (Київ)>'])
    expect(shown('')).toEqual([])
  })

  it('sets a right-to-left name apart, with what stands between its words', () => {
    expect(shown('by الهجرة الدولية in 2020')).toEqual(['by >', '<الهجرة الدولية', ' in 2020>'])
    expect(shown('الهجرة، (الدولية) x')).toEqual(['<الهجرة، (الدولية', ') x>'])
  })

  it('puts a number after a right-to-left name to its left, unless a mark closes the name', () => {
    expect(shown('الهجرة 2020')).toEqual(['<الهجرة 2020'])
    expect(shown('الهجرة\u200E · 2020')).toEqual(['<الهجرة', '\u200E · 2020>'])
  })

  it('keeps marks with their letters', () => {
    expect(shown('مُحَمَّد')).toEqual(['<مُحَمَّد'])
  })

  it('loses and reorders nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), line => {
        expect(
          directions(line)
            .map(stretch => stretch.text)
            .join(''),
        ).toBe(line)
      }),
    )
  })
})
