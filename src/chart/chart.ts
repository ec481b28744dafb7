import type { VegaLiteSpec } from './vega-lite-spec.js'

const SCHEMA = 'https://vega.github.io/schema/vega-lite/'

/**
 * A Vega-Lite 6 specification: plain data that JSON can carry, with the data inline. In Jupyter (Deno and other
 * JavaScript kernels) it shows itself; everywhere else it is what vega-embed and `reckoner/render` take.
 */
export interface Chart extends VegaLiteSpec {
  /** The chart in words, for readers who do not see it. */
  readonly description: string
}

/** Makes a specification a chart. Notebooks know Vega-Lite 5 only, so they are told that; the constructs are in both. */
export function chart(spec: { readonly description: string; readonly [key: string]: unknown }): Chart {
  const made = { $schema: `${SCHEMA}v6.json`, ...spec }
  const bundle = () => ({
    'application/vnd.vegalite.v5+json': { ...made, $schema: `${SCHEMA}v5.json` },
    'text/plain': made.description,
  })
  return Object.defineProperty(made, Symbol.for('Jupyter.display'), { value: bundle })
}
