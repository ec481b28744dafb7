import { DISPLAY } from '../util/displayed.js'

/**
 * Figures, ranges, comparisons, explanations and what `check` finds as an element of a page, as notebooks show them.
 *
 * Throws `missing document` where there is no page, and `invalid value: [object Object]` for what cannot show itself.
 *
 * @example
 * valueElement(figures([])) // → Error: missing document
 */
export function valueElement(value: object): HTMLElement {
  if (typeof document === 'undefined') throw new Error('missing document')
  const show: unknown = (value as { readonly [DISPLAY]?: unknown })[DISPLAY]
  const bundle: unknown = typeof show === 'function' ? show.call(value) : null
  const html = typeof bundle === 'object' && bundle !== null && 'text/html' in bundle ? bundle['text/html'] : null
  if (typeof html !== 'string') throw new Error(`invalid value: ${Object.prototype.toString.call(value)}`)
  const element = document.createElement('div')
  // Every text in it was escaped where it was made.
  element.innerHTML = html
  return element
}
