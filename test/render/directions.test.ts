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
    expect(shown('الهجرة، (الدولية) x')).toEqual(['<الهجرة، (الدولية)', ' x>'])
  })

  it('puts a number after a right-to-left name to its left, unless a mark closes the name', () => {
    expect(shown('الهجرة 2020')).toEqual(['<الهجرة 2020'])
    expect(shown('الهجرة\u200E · 2020')).toEqual(['<الهجرة', '\u200E · 2020>'])
  })

  it('keeps marks with their letters', () => {
    expect(shown('مُحَمَّد')).toEqual(['<مُحَمَّد'])
  })

  it('lays a line in an isolate out from the right: the first word stands last, a number is no Latin word', () => {
    expect(shown('\u2067من 25 إلى 31\u2069')).toEqual(['<من 25 إلى 31'])
    expect(shown('\u2067المصدر: IOM (2020)\u2069')).toEqual(['IOM (2020)>', '<المصدر: '])
    expect(shown('\u20673.0 مليون أو أكثر\u2069')).toEqual(['<3.0 مليون أو أكثر'])
  })

  it('gives both brackets of a pair to what they hold and follow, else to the line', () => {
    expect(shown('A, الصحة (دمشق)')).toEqual(['A, >', '<الصحة (دمشق)'])
    expect(shown('\u2067من MSF (Paris)\u2069')).toEqual(['MSF (Paris)>', '<من '])
    // Something from the left inside, in a line from the left: the brackets are the line's.
    expect(shown('الصحة (دمشق a)')).toEqual(['<الصحة', ' (>', '<دمشق', ' a)>'])
    // What stands before the bracket runs as the line does, so the brackets do.
    expect(shown('by (دمشق)')).toEqual(['by (>', '<دمشق', ')>'])
  })

  it('lays out a quote from the left that has words from the right', () => {
    expect(shown('\u2067من \u2066by الصحة in\u2069\u2069')).toEqual(['by >', '<الصحة', ' in>', '<من '])
  })

  it('keeps a number behind a Latin name where a mark says so', () => {
    expect(shown('\u2067IOM، 31 ديسمبر\u2069')).toEqual(['< ديسمبر', 'IOM، 31>'])
    expect(shown('\u2067IOM،\u200F 31 ديسمبر\u2069')).toEqual(['<،\u200F 31 ديسمبر', 'IOM>'])
    expect(shown('\u2067IOM؛ 31\u2069')).toEqual(['<؛ 31', 'IOM>'])
  })

  it('leaves a quote from the left in its own order', () => {
    expect(shown('\u2067«\u206652,400 families\u2069» (a)\u2069')).toEqual([
      '<)',
      'a>',
      '<» (',
      '52,400 families>',
      '<«',
    ])
  })

  it('loses and reorders nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), line => {
        fc.pre(!line.startsWith('\u2067'))
        expect(
          directions(line)
            .map(stretch => stretch.text)
            .join(''),
        ).toBe(line)
      }),
    )
  })
})
