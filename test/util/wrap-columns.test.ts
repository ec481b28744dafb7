import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapColumns } from '../../src/util/wrap-columns.js'

describe('wrapColumns', () => {
  it('breaks at spaces, and gives a longer word a line of its own', () => {
    expect(wrapColumns('a bb ccc dddddddd e', 6, '· ', '  ')).toBe('· a bb\n  ccc\n  dddddddd\n  e')
  })

  it('counts letters, not the marks above them', () => {
    expect(wrapColumns('e\u0301e\u0301e\u0301 f', 5)).toBe('e\u0301e\u0301e\u0301 f')
  })

  it('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (given, width) => {
        const wrapped = wrapColumns(given.join(' '), width, '  ')
        expect(wrapped.split(/\s+/).filter(word => word !== '')).toEqual(given)
        for (const line of wrapped.split('\n'))
          expect(line.length <= width || line.trim().split(' ').length === 1).toBe(true)
      }),
    )
  })
})
