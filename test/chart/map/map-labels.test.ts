import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/chart/map/area.js'
import { mapLabels } from '../../../src/chart/map/map-labels.js'

const box = (left: number, top: number, right: number, bottom: number): Position[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
]
const named = (x: number, y: number, ring: Position[], r = 5) => ({
  x,
  y,
  r,
  above: 0,
  name: 'A place with a name',
  number: '1,000 to 2,000',
  area: { id: 'A', polygons: [[ring]] },
})

describe('words on a map', () => {
  it('stand under their symbol where there is room', () => {
    const { names, numbers, left } = mapLabels([named(150, 50, box(0, 0, 300, 200))], 300, 200, 'anywhere')
    expect(left).toBe(0)
    expect(names).toEqual([{ x: 150, y: 63.5, words: 'A place with a name' }])
    expect(numbers).toEqual([{ x: 150, y: 78.5, words: '1,000 to 2,000' }])
  })

  it('never put a number without a name into another area', () => {
    // Room for one line only: above the symbol, which is another area, or below, which is cut off.
    const symbol = named(150, 35, box(145, 30, 155, 40))
    const { numbers, left } = mapLabels([symbol], 300, 40, 'anywhere')
    expect([numbers, left]).toEqual([[], 1])
    const own = named(150, 35, box(0, 0, 300, 40))
    expect(mapLabels([own], 300, 40, 'anywhere').left).toBe(0)
  })

  it('stay inside their area on a map of shades', () => {
    const small = named(150, 100, box(140, 90, 160, 110))
    expect(mapLabels([small], 300, 200, 'area').left).toBe(1)
    expect(mapLabels([small], 300, 200, 'anywhere').left).toBe(0)
  })

  it('keep off one another and off other symbols', () => {
    const all = Array.from({ length: 6 }, (_, i) => named(60 + 30 * i, 100, box(0, 0, 300, 200)))
    const { boxes } = mapLabels(all, 300, 200, 'anywhere')
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach(b => {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }),
    )
  })
})
