/** What is known of an object from somewhere else: nothing but that its properties can be looked at. */
export type UnknownRecord = { readonly [key: string]: unknown }

export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
