/** A Vega-Lite specification as plain data. Light on purpose: no types of Vega-Lite are needed to use a chart. */
export interface VegaLiteSpec {
  readonly $schema: string
  readonly [key: string]: unknown
}
