/** One layer of a chart: its own few rows with fixed names, one kind of mark, and where the fields go. */
export interface Layer {
  readonly data: { readonly values: readonly object[] }
  readonly mark: { readonly type: string; readonly [property: string]: unknown }
  readonly encoding: { readonly [channel: string]: unknown }
}

/**
 * A layer of its rows, its mark and its encoding.
 *
 * @example
 * layer([{ x: 1 }], { type: 'point' }, { x: pixels('x') }).encoding.x.scale // → null
 */
export function layer(values: readonly object[], mark: Layer['mark'], encoding: Layer['encoding']): Layer {
  return { data: { values }, mark, encoding }
}

/** A field that holds pixels, not numbers of people. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null })
