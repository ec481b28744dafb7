import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'

/** The days a figure was published for, before anything brought it to another day. */
export function asPublished(figure: Figure): Pick<Figure, 'measure' | 'start' | 'end'> {
  const [start, end] = flagValue(figure, 'stated-for')?.split('/') ?? [figure.start, figure.end]
  const carried = flagValue(figure, 'carried-from')
  if (carried !== null && figure.measure === 'stock') return { measure: 'stock', start: carried, end: carried }
  return { measure: figure.measure, start: dayOrNull(start), end: carried ?? dayOrNull(end) }
}

const dayOrNull = (text: string | null | undefined) => (text === undefined || text === 'null' ? null : text)
