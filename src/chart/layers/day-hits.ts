import type { TooltipField } from './hits.js'
import { type Layer, layer } from './layer.js'

/** Unseen areas over whole periods, between two pixels of y, that show what is there when the pointer is on them. */
export function dayHits(
  rows: readonly { readonly from: string; readonly to: string }[],
  top: number,
  bottom: number,
  fields: readonly TooltipField[],
): Layer {
  return layer(
    rows,
    { type: 'rect', fill: 'transparent' },
    {
      x: { field: 'from' },
      x2: { field: 'to' },
      y: { value: top },
      y2: { value: bottom },
      tooltip: fields.map(field => ({ ...field, type: 'nominal' })),
    },
  )
}
