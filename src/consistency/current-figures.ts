import type { Figure } from '../figures/figure.js'
import { seriesOf } from './series.js'

/**
 * What each source stands by: of its figures over the same days the one published last, and of its releases of a series
 * the newest. What was replaced is a revision, and no contradiction.
 */
export function currentFigures(figures: readonly Figure[]): Figure[] {
  const replaced = new Set<Figure>()
  for (const series of seriesOf(figures)) {
    const bySource = new Map<string, Figure[]>()
    for (const figure of series.figures) {
      if (figure.source !== null) bySource.set(figure.source, [...(bySource.get(figure.source) ?? []), figure])
    }
    for (const own of bySource.values()) {
      for (const figure of own) if (own.some(other => replaces(other, figure))) replaced.add(figure)
    }
  }
  return figures.filter(figure => !replaced.has(figure))
}

function replaces(a: Figure, b: Figure): boolean {
  if (a.vintage !== null && b.vintage !== null && a.vintage !== b.vintage) return newer(a, b)
  return a.start === b.start && a.end === b.end && newer(a, b)
}

function newer(a: Figure, b: Figure): boolean {
  if (a.published !== null && b.published !== null && a.published !== b.published) return a.published > b.published
  return a.vintage !== null && b.vintage !== null && a.vintage > b.vintage
}
