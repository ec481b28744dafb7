import { describe, expect, it } from 'vitest'
import { glyphsOf } from '../../../src/render/pdf/glyphs-of.js'

const glyph = (id: number, cluster: number, advance: number) => ({
  id,
  cluster,
  advance,
  xAdvance: advance,
  xOffset: 0,
  yOffset: 0,
})

describe('glyphsOf', () => {
  it('gives each glyph its letters, and its place after those before it', () => {
    const glyphs = glyphsOf('ab', [glyph(5, 0, 0.5), { ...glyph(6, 1, 0.6), xOffset: 0.1, yOffset: 0.2 }], /\p{Cf}/u)
    expect(glyphs).toEqual([
      { id: 5, text: 'a', advance: 0.5, x: 0, y: 0 },
      { id: 6, text: 'b', advance: 0.6, x: 0.6, y: 0.2 },
    ])
  })

  it('gives the letters of a cluster to its widest glyph, also where it stands later and runs from the right', () => {
    const glyphs = glyphsOf('xyz', [glyph(1, 1, 0), glyph(2, 1, 0.5), glyph(3, 0, 0.5)], /\p{Cf}/u)
    expect(glyphs.map(({ id, text }) => [id, text])).toEqual([
      [1, ''],
      [2, 'yz'],
      [3, 'x'],
    ])
  })

  it('leaves out what is not drawn', () => {
    expect(glyphsOf('a\u200E', [glyph(1, 0, 0.5), glyph(3, 1, 0)], /\p{Cf}/u).map(({ id }) => id)).toEqual([1])
  })
})
