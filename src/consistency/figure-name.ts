import type { Figure } from '../figures/figure.js'
import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'

/** The words of a figure and its id; the bounds where it has no words. */
export const figureName = (figure: Figure): string =>
  figure.text === '' ? `${figure.id} (${boundsInWords(...intervalOf(figure))})` : `“${figure.text}” (${figure.id})`
