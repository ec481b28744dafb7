import { describe, expect, it } from 'vitest'
import { pathBounds } from '../../../src/render/pdf/path-bounds.js'

describe('pathBounds', () => {
  it('finds the box around what Vega draws', () => {
    expect(pathBounds('M10,20h200v16h-200Z')).toEqual([10, 20, 210, 36])
    expect(pathBounds('M0,0L5,-5.5L-2e1,3Z')).toEqual([-20, -5.5, 5, 3])
    expect(pathBounds('M1,1C2,9,3,9,4,1')).toEqual([1, 1, 4, 9])
    expect(pathBounds('M0,4A9,9,0,1,1,8,4')).toEqual([0, 4, 8, 4])
    expect(pathBounds('M1,2H7V-1')).toEqual([1, -1, 7, 2])
  })

  it('refuses what it does not know', () => {
    expect(() => pathBounds('M0,0q1,1,2,2')).toThrow(new Error('invalid path: q'))
  })
})
