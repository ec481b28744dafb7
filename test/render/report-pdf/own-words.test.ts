import { describe, expect, it } from 'vitest'
import { ownWords } from '../../../src/render/report-pdf/own-words.js'

describe('ownWords', () => {
  it('lets no words steer the text around them', () => {
    expect(ownWords('a\u202Eb\nc', 'ltr')).toBe('ab c')
    expect(ownWords('صحة', 'ltr')).toBe('صحة\u200E')
    expect(ownWords('MSF (Paris)', 'rtl')).toBe('\u2066MSF (Paris)\u2069')
    expect(ownWords('صحة 5', 'rtl')).toBe('صحة 5\u200F')
    expect(ownWords('52,400', 'rtl')).toBe('\u206652,400\u2069')
  })

  it('shortens nothing', () => {
    expect(ownWords('x'.repeat(10_000), 'ltr')).toHaveLength(10_000)
  })
})
