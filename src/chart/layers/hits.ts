import { type Layer, layer, pixels } from './layer.js'

/** A field that a tooltip shows, under a title of our own: a title from data could fetch a picture. */
export interface TooltipField {
  readonly field: string
  readonly title: string
}

/**
 * Unseen areas over whole rows that show what the row is about when the pointer is on it.
 *
 * @example
 * hits([{ top: 0, bottom: 20 }], 400, [{ field: 'said', title: 'Read as' }]).encoding.x2 // → { "value": 400 }
 */
export function hits(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  width: number,
  fields: readonly TooltipField[],
): Layer {
  return layer(
    rows,
    { type: 'rect', fill: 'transparent' },
    {
      x: { value: 0 },
      x2: { value: width },
      y: pixels('top'),
      y2: { field: 'bottom' },
      tooltip: fields.map(field => ({ ...field, type: 'nominal' })),
    },
  )
}
