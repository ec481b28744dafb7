/** A value as notebooks show it. */
export interface Shown {
  readonly html: string
  readonly text: string
}

/** The method by which Deno's Jupyter kernel, and others that know its symbol, ask a value how to show itself. */
export const DISPLAY = Symbol.for('Jupyter.display')

/** Lets a value show itself in notebooks. Nothing else of it changes: loops, JSON and equality do not see it. */
export function displayed<Value extends object>(value: Value, show: () => Shown): Value {
  return Object.defineProperty(value, DISPLAY, { value: () => bundleOf(show()) })
}

/** What a display method answers: one text for each kind of reader. */
export const bundleOf = ({ html, text }: Shown) => ({ 'text/html': html, 'text/plain': text })
