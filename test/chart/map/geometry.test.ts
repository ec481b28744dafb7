import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area, Position } from '../../../src/chart/map/area.js'
import { centreOf } from '../../../src/chart/map/centre-of.js'
import { checkBreaks, classBreaks, classOf } from '../../../src/chart/map/class-breaks.js'
import { crossings } from '../../../src/chart/map/crossings.js'
import { cutAtDateLine } from '../../../src/chart/map/cut-at-date-line.js'
import { fitted } from '../../../src/chart/map/fitted.js'
import { hatch } from '../../../src/chart/map/hatch.js'
import { projectionFor } from '../../../src/chart/map/projection-for.js'

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const area = (...polygons: Position[][][]): Area => ({ id: 'A', polygons })
const sizeOf = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0),
  ) / 2

describe('the centre of an area', () => {
  it('is its centre of mass', () => {
    expect(centreOf([[box(0, 0, 4, 2)]])).toEqual([2, 1])
  })

  it('is that of the largest piece', () => {
    expect(centreOf([[box(0, 0, 1, 1)], [box(10, 10, 20, 20)]])).toEqual([15, 15])
  })

  it('is inside where the centre of mass is not: in a bay, in a hole', () => {
    const bay: Position[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
      [0, 0],
    ]
    for (const polygon of [[bay], [box(0, 0, 10, 10), box(2, 2, 9, 9)]]) {
      const [x, y] = centreOf([polygon])
      expect(crossings(polygon, y).some(([from, to]) => from < x && x < to)).toBe(true)
    }
  })
})

describe('hatching', () => {
  it('slants one way for one meaning, and the other way for another', () => {
    const slope = (slant: 'falling' | 'rising') =>
      hatch([[box(0, 0, 40, 40)]], 5, slant).map(([[x, y], [x2, y2]]) => Math.sign((y2 - y) * (x2 - x)))
    expect(new Set(slope('falling').filter(way => way !== 0))).toEqual(new Set([1]))
    expect(new Set(slope('rising').filter(way => way !== 0))).toEqual(new Set([-1]))
  })

  it('stays inside, and leaves holes free', () => {
    const lines = hatch([[box(0, 0, 40, 40), box(10, 10, 30, 30)]], 5)
    expect(lines.length).toBeGreaterThan(5)
    for (const [[x1, y1], [x2, y2]] of lines) {
      for (const at of [x1, y1, x2, y2]) expect(at >= -0.1 && at <= 40.1).toBe(true)
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
      expect(x > 10.1 && x < 29.9 && y > 10.1 && y < 29.9).toBe(false)
    }
  })
})

describe('a projection', () => {
  it('is Lambert’s azimuthal one: Snyder 1987, page 332, with a radius of 3', () => {
    // The middle of whole degrees from 101 to 99 west is 100 west.
    const { project } = projectionFor([area([box(-101, 39.5, -99.5, 40.5)])])
    const [x, y] = project([100, -20])
    expect(3 * x).toBeCloseTo(-4.2339303, 6)
    expect(-3 * y).toBeCloseTo(4.0257775, 6)
  })

  it('is Equal Earth for the world: Šavrič, Patterson and Jenny 2018', () => {
    const { project, isWorld } = projectionFor([
      area([box(-170, -60, 170, 80)], [box(-20, -10, 20, 10)]),
      area(...Array.from({ length: 34 }, (_, i) => [box(-170 + 10 * i, 0, -160 + 10 * i, 5)])),
    ])
    expect(isWorld).toBe(true)
    expect(project([180, 0])[0]).toBeCloseTo(2.706629983, 6)
    expect(-project([0, 90])[1]).toBeCloseTo(1.317362759, 6)
  })

  it('keeps equal areas equally large', () => {
    const grid = (west: number, south: number) => [
      ...Array.from({ length: 41 }, (_, i): Position => [west + i * 0.05, south]),
      ...Array.from({ length: 41 }, (_, i): Position => [west + 2 - i * 0.05, south + 1]),
    ]
    const all = [area([grid(20, 0)]), area([grid(20, 30)])]
    const { project } = projectionFor(all)
    const [low, high] = all.map(({ polygons }) => sizeOf(polygons[0]![0]!.map(project)))
    const onSphere = (south: number) => Math.sin(((south + 1) * Math.PI) / 180) - Math.sin((south * Math.PI) / 180)
    expect(low! / high!).toBeCloseTo(onSphere(0) / onSphere(30), 3)
  })

  it('has north up and east to the right, also across the date line', () => {
    const { project } = projectionFor([area([box(178, -18, 180, -16)], [box(-180, -18, -179, -16)])])
    expect(project([179, -17])[0]).toBeLessThan(project([-179.5, -17])[0])
    expect(project([179, -16])[1]).toBeLessThan(project([179, -18])[1])
  })
})

describe('the date line', () => {
  it('cuts what crosses it into two', () => {
    const across = area([
      [
        [170, 10],
        [-170, 10],
        [-170, 20],
        [170, 20],
        [170, 10],
      ],
    ])
    const pieces = cutAtDateLine(across).polygons.map(([ring]) => ring!.map(([x]) => x))
    expect(pieces).toHaveLength(2)
    expect(pieces.every(xs => xs.every(x => x >= 170) || xs.every(x => x <= -170))).toBe(true)
    expect(cutAtDateLine(across).polygons.reduce((sum, [ring]) => sum + sizeOf(ring!), 0)).toBeCloseTo(200)
  })

  it('leaves alone what does not cross it, and what goes round a pole', () => {
    const here = area([box(0, 0, 10, 10)])
    expect(cutAtDateLine(here)).toEqual(here)
    const pole = area([
      [
        [-180, -80],
        [-60, -80],
        [60, -80],
        [179, -80],
        [-180, -80],
      ],
    ])
    expect(cutAtDateLine(pole)).toEqual(pole)
  })
})

it('a map needs areas that have an extent', () => {
  expect(() => fitted([area([box(5, 5, 5, 5)])], 300, 300)).toThrow('invalid boundaries: no extent')
  expect(() => fitted([area([[]])], 300, 300)).toThrow('invalid boundaries: no extent')
})

it('a map fits its frame, as large as it can be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (x, y, size) => {
        const { areas, height } = fitted([area([box(x, y, x + size, y + size)])], 500, 400)
        const all = areas.flatMap(({ polygons }) => polygons.flatMap(rings => rings.flat()))
        for (const [px, py] of all) {
          expect(px >= 0 && px <= 500).toBe(true)
          expect(py >= 0 && py <= height + 0.1).toBe(true)
        }
        expect(height).toBeLessThanOrEqual(400)
        expect(Math.max(...all.map(([px]) => px)) > 499 || height > 398).toBe(true)
      },
    ),
  )
})

describe('class breaks', () => {
  it('are round, rise, and split the values', () => {
    expect(classBreaks([12_000, 42_000, 90_000, 210_000])).toEqual([50_000, 100_000, 200_000])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 60 }), values => {
        const breaks = classBreaks(values)
        expect(breaks.length).toBeLessThanOrEqual(4)
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b))
        for (const at of breaks) expect(String(at)).toMatch(/^[125]0*$/)
      }),
    )
  })

  it('are none where all values are the same', () => {
    expect(classBreaks([5, 5])).toEqual([])
    expect(classBreaks([])).toEqual([])
  })

  it('belong to the class above them', () => {
    expect([9, 10, 11].map(value => classOf(value, [10]))).toEqual([0, 1, 1])
  })

  it('must rise from above zero, and be few', () => {
    expect(checkBreaks([1, 2])).toEqual([1, 2])
    expect(() => checkBreaks([0, 2])).toThrow('invalid breaks: 0, 2')
    expect(() => checkBreaks([1, 2, 3, 4, 5])).toThrow('invalid breaks: 1, 2, 3, 4, 5')
  })
})
