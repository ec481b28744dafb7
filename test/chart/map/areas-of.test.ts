import { describe, expect, it } from 'vitest'
import { areasOf } from '../../../src/chart/map/areas-of.js'

const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
]
const feature = (geometry: object | null, properties: object = { code: 'A' }, id?: string) => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties,
  geometry,
})
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })
const polygon = { type: 'Polygon', coordinates: [square] }

/** Two squares side by side: the arc between them is shared, and runs the other way in the second. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 0] },
  arcs: [
    [
      [4, 0],
      [0, 4],
    ],
    [
      [4, 4],
      [-4, 0],
      [0, -4],
      [4, 0],
    ],
    [
      [4, 0],
      [4, 0],
      [0, 4],
      [-4, 0],
    ],
  ],
  objects: {
    adm1: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: 'W' } },
        { type: 'MultiPolygon', arcs: [[[2, ~0]]], properties: { code: 'E' } },
      ],
    },
  },
}

describe('boundaries', () => {
  it('are GeoJSON, by the id of the feature or by a property', () => {
    expect(areasOf(collection(feature(polygon, {}, 'X1')), {})).toEqual([{ id: 'X1', polygons: [[square]] }])
    expect(areasOf(collection(feature(polygon)), { id: 'code' })).toEqual([{ id: 'A', polygons: [[square]] }])
    expect(
      areasOf(feature({ type: 'MultiPolygon', coordinates: [[square], [square]] }), { id: 'code' })[0]?.polygons,
    ).toHaveLength(2)
  })

  it('are TopoJSON, with arcs put together, turned round, and scaled back', () => {
    expect(areasOf(topology, { id: 'code' })).toEqual([
      {
        id: 'W',
        polygons: [
          [
            [
              [12, 0],
              [12, 2],
              [10, 2],
              [10, 0],
              [12, 0],
            ],
          ],
        ],
      },
      {
        id: 'E',
        polygons: [
          [
            [
              [12, 0],
              [14, 0],
              [14, 2],
              [12, 2],
              [12, 0],
            ],
          ],
        ],
      },
    ])
  })

  it('are TopoJSON without quantisation too', () => {
    const plain = { type: 'Topology', arcs: [square], objects: { a: { type: 'Polygon', arcs: [[0]], id: 7 } } }
    expect(areasOf(plain, {})).toEqual([{ id: '7', polygons: [[square]] }])
  })

  it('of one id are one area, and without an id are drawn without a name', () => {
    const all = areasOf(collection(feature(polygon), feature(polygon), feature(polygon, {}), feature(null)), {
      id: 'code',
    })
    expect(all.map(({ id, polygons }) => [id, polygons.length])).toEqual([
      ['A', 2],
      ['', 1],
    ])
  })

  it('must be areas: a point would be finer than the figures', () => {
    expect(() => areasOf(collection(feature({ type: 'Point', coordinates: [1, 2] })), {})).toThrow(
      'invalid boundaries: Point (areas only)',
    )
    expect(() => areasOf(collection(), {})).toThrow('invalid boundaries: no areas')
  })

  it('must be in degrees', () => {
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [500_000, 10],
          [1, 1],
          [2, 2],
          [500_000, 10],
        ],
      ],
    }
    expect(() => areasOf(collection(feature(metres)), {})).toThrow(
      'invalid boundaries: 500000, 10 (longitude and latitude in degrees)',
    )
  })

  it('must have the property and the object that are asked for', () => {
    expect(() => areasOf(collection(feature(polygon)), { id: 'adm1' })).toThrow('unknown property: adm1')
    expect(() => areasOf(collection(feature(polygon)), { id: 'constructor' })).toThrow('unknown property: constructor')
    expect(() => areasOf(topology, { object: 'adm2' })).toThrow('unknown object: adm2')
    expect(() => areasOf({ ...topology, objects: { ...topology.objects, adm2: {} } }, {})).toThrow(
      'missing object: one of adm1, adm2',
    )
    expect(() => areasOf({ ...topology, arcs: [] }, { id: 'code' })).toThrow('invalid boundaries: arc 0')
  })

  it.each([null, 'a.json', 5, [], {}, { type: 'Polygon' }])('must be boundaries: %j', given => {
    expect(() => areasOf(given, {})).toThrow(/^invalid boundaries: /)
  })
})
