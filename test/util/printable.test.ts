import { describe, expect, it } from 'vitest'
import { holdDirection } from '../../src/util/hold-direction.js'
import { printable } from '../../src/util/printable.js'

describe('printable', () => {
  it('makes one line of any text, and loses no letter', () => {
    expect(printable(' a\r\n\tb\u0000c\u2028d\u0085e ')).toBe('a b c d e')
    expect(printable('\uD800 \uFFFE')).toBe('\uFFFD \uFFFD')
    expect(printable('العربية 😀')).toBe('العربية 😀')
  })

  it('leaves nothing that turns the text after it round', () => {
    expect(printable('a\u202Eb\u202Dc')).toBe('abc')
  })

  it('keeps the spaces that keep a number in one piece', () => {
    expect(printable('3\u202F700\u00A0000')).toBe('3\u202F700\u00A0000')
  })
})

describe('holdDirection', () => {
  it('marks words of the other direction on both sides, and nothing else', () => {
    expect(holdDirection('«Post»', 'rtl')).toBe('\u200E«Post»\u200E')
    expect(holdDirection('«رويترز»', 'ltr')).toBe('\u200F«رويترز»\u200F')
    expect(holdDirection('«رويترز»', 'rtl')).toBe('«رويترز»')
    expect(holdDirection('12–15', 'rtl')).toBe('12–15')
    expect(holdDirection('page 3', 'rtl')).toBe('page 3')
  })
})
