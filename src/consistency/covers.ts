/** Days from the first, included, to the last, not included. */
export type Span = readonly [from: number, to: number]

/**
 * The ways to cover a span by others of which none is left over, those with the fewest parts first, as indexes. `cut`
 * says that there are more than were asked for.
 *
 * @example
 * covers([0, 10], [[0, 5], [5, 10], [2, 12], [0, 6]], 10).covers // → [[0,1],[0,2],[3,1],[3,2]]
 */
export function covers(
  span: Span,
  spans: readonly Span[],
  most: number,
): { readonly covers: readonly (readonly number[])[]; readonly cut: boolean } {
  const found: number[][] = []
  let layer: number[][] = [[]]
  let looked = 0
  while (layer.length > 0) {
    const next: number[][] = []
    for (const way of layer) {
      const reached = way.length === 0 ? span[0] : spans[way.at(-1)!]![1]
      const before = way.length === 0 ? null : way.length === 1 ? span[0] : spans[way.at(-2)!]![1]
      for (let i = 0; i < spans.length; i++) {
        const [from, to] = spans[i]!
        if (from > reached || to <= reached) continue
        // One that starts where the part before the last one ended makes the last one superfluous.
        if (before !== null && from <= before) continue
        if (++looked > 50 * most) return { covers: found, cut: true }
        const longer = [...way, i]
        if (to >= span[1]) {
          if (found.length === most) return { covers: found, cut: true }
          found.push(longer)
        } else next.push(longer)
      }
    }
    layer = next
  }
  return { covers: found, cut: false }
}
