import type { Figure } from '../figures/figure.js'

/** When a figure was published and in which release, as one text that sorts the newest last. Not stated: earliest. */
export function releaseOf({ published, vintage }: Pick<Figure, 'published' | 'vintage'>): string {
  return `${published ?? ''}\u0000${vintage?.replace(/\d+/g, digits => digits.padStart(12, '0')) ?? ''}`
}
