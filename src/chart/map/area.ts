/** Longitude and latitude in degrees, or pixels from the top left corner. */
export type Position = readonly [x: number, y: number]
export type Ring = readonly Position[]
/** Rings of one piece of land: its outline, and holes in it. */
export type Polygon = readonly Ring[]

/** A place on a map. */
export interface Area {
  readonly id: string
  readonly polygons: readonly Polygon[]
}
