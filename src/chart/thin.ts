/**
 * At most `max` of the items, in their order: every second, third or so on, and always the first, the last, and those
 * with the smallest low and the largest high end. Nothing is averaged.
 *
 * @example
 * thin([1, 2, 3, 9, 4, 5, 6, 7], 5, n => [n, n]).includes(9) // → true
 */
export function thin<T>(
  items: readonly T[],
  max: number,
  ends: (item: T) => readonly [low: number | null, high: number | null],
): readonly T[] {
  if (items.length <= max) return items
  const always = new Set([
    0,
    items.length - 1,
    extreme(items, item => -(ends(item)[0] ?? Infinity)),
    extreme(items, item => ends(item)[1] ?? -Infinity),
  ])
  const every = Math.ceil(items.length / (max - always.size))
  return items.filter((_, i) => i % every === 0 || always.has(i))
}

function extreme<T>(items: readonly T[], size: (item: T) => number): number {
  const sizes = items.map(size)
  return sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b)))
}
