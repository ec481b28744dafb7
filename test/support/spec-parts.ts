import type { VegaLiteSpec } from '../../src/chart/vega-lite-spec.js'

export interface SpecLayer {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] }
  readonly mark: Readonly<Record<string, unknown>>
  readonly encoding: Readonly<Record<string, unknown>>
}

/** The layers of a chart of ours. */
export function layersOf(spec: VegaLiteSpec): readonly SpecLayer[] {
  return spec['layer'] as readonly SpecLayer[]
}

/** Every row of data of a chart of ours. */
export function rowsOf(spec: VegaLiteSpec): readonly Readonly<Record<string, unknown>>[] {
  return layersOf(spec).flatMap(layer => layer.data.values)
}

export interface SpecText {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly align: 'left' | 'center' | 'right'
}

/** Every text that is drawn as a mark, without its white edge, with its place in pixels from the top left corner of the plot. */
export function textsOf(spec: VegaLiteSpec): SpecText[] {
  return layersOf(spec)
    .filter(({ mark }) => mark['type'] === 'text' && !('stroke' in mark))
    .flatMap(({ data, mark }) =>
      data.values.map(row => ({
        words: row['words'] as string,
        x: row['x'] as number,
        y: row['y'] as number,
        size: mark['fontSize'] as number,
        isBold: mark['fontWeight'] === 'bold',
        align: mark['align'] as SpecText['align'],
      })),
    )
}

/** The words of a chart, for a look at what it says. */
export const wordsOf = (spec: VegaLiteSpec): string[] => textsOf(spec).map(text => text.words)

/** Calls back with every key of a value and what stands there, however deep. */
export function eachKey(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner)
    eachKey(inner, visit)
  }
}
