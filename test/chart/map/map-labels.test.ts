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

  it('break a number in words at a space, never within the number', () => {
    // "220,000 or more" is too wide for the area, and "220,000" is not.
    const open = { ...named(150, 40, box(115, 0, 185, 100)), name: 'Zap', number: '220,000 or more' }
    const { names, numbers } = mapLabels([open], 300, 100, 'area')
    expect([...names, ...numbers].map(row => row.words)).toEqual(['Zap', '220,000', 'or more'])
    expect(mapLabels([{ ...open, number: '220,000,000,000' }], 300, 100, 'area').left).toBe(1)
  })

  it('name an area without a symbol in its own middle, and give back the name that found no room', () => {
    const unmarked = (id: string, from: number, to: number) => ({
      x: (from + to) / 2,
      y: 150,
      name: 'Luhansk',
      area: { id, polygons: [[box(from, 100, to, 200)]] },
    })
    const { quiet, unnamed } = mapLabels([], 300, 200, 'anywhere', [unmarked('A', 0, 100), unmarked('B', 100, 130)])
    expect(quiet).toEqual([{ x: 50, y: 150, words: 'Luhansk' }])
    expect(unnamed).toEqual(['Luhansk'])
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
