import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'

/** The title of a specification as one line; empty where there is none. */
export function titleOf({ title }: VegaLiteSpec): string {
  const text: unknown = typeof title === 'object' && title !== null && 'text' in title ? title.text : title
  return Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : ''
}
