import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/chart/plain-text.js'

describe('plainText', () => {
  it('leaves an ordinary name alone', () => {
    for (const name of ['OCHA', 'Médecins Sans Frontières', 'Міністерство', '人道', 'R&D <unit>']) {
      expect(plainText(name, 60)).toBe(name)
    }
  })

  it('makes one line of many, and spaces of control characters', () => {
    expect(plainText(' a\r\n\tb\u0000c\u2028d ', 60)).toBe('a b c d')
  })

  it('leaves out what steers direction or cannot be seen, and keeps the joiners that letters need', () => {
    expect(plainText('a\u202Eb\u2066c\u200Fd\uFEFFe\u00ADf', 60)).toBe('abcdef')
    expect(plainText('नेपाल\u200Dx', 60)).toBe('नेपाल\u200Dx')
  })

  it('cuts at the length and says so', () => {
    expect(plainText('x'.repeat(61), 60)).toBe(`${'x'.repeat(59)}…`)
    expect(plainText('x'.repeat(60), 60)).toBe('x'.repeat(60))
    expect([...plainText('😀'.repeat(61), 60)]).toHaveLength(60)
  })

  it('replaces half a character and keeps marks from piling up', () => {
    expect(plainText('a\uD800b', 60)).toBe('a\uFFFDb')
    expect(plainText(`q${'\u0331'.repeat(50)}`, 60)).toBe(`q${'\u0331'.repeat(3)}`)
  })

  it('closes a right-to-left name, so that what follows is not drawn in front of it', () => {
    expect(plainText('الدولية', 60)).toBe('الدولية\u200E')
  })

  it('never gives more than it was asked for, nor anything that is not text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const plain = plainText(text, max)
        expect([...plain].filter(c => c !== '\u200E').length).toBeLessThanOrEqual(max)
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
        expect(plainText(plain, max)).toBe(plain)
      }),
      { numRuns: 500 },
    )
  })
})
