import { topologyFeatures } from './topology-features.js'
import { type UnknownRecord, isRecord } from './unknown-record.js'

/** A feature of GeoJSON, as far as it has been looked at. */
export interface Feature {
  readonly id: unknown
  readonly properties: UnknownRecord
  readonly geometry: UnknownRecord
}

/**
 * The features of GeoJSON (a FeatureCollection or one Feature) or of TopoJSON. Features without a geometry are left out.
 *
 * Throws `invalid boundaries: TYPE`, and for TopoJSON `missing object: one of a, b` and `unknown object: c`.
 */
export function featuresOf(boundaries: unknown, object?: string): Feature[] {
  if (!isRecord(boundaries)) throw new Error(`invalid boundaries: ${boundaries === null ? 'null' : typeof boundaries}`)
  const features =
    boundaries['type'] === 'Topology'
      ? topologyFeatures(boundaries, object)
      : boundaries['type'] === 'Feature'
        ? [boundaries]
        : boundaries['features']
  if (!Array.isArray(features)) throw new Error(`invalid boundaries: ${String(boundaries['type'])}`)
  return features.flatMap((feature: unknown) => {
    if (!isRecord(feature) || !isRecord(feature['geometry'])) return []
    const { id, properties, geometry } = feature
    return [{ id, properties: isRecord(properties) ? properties : {}, geometry }]
  })
}
