/**
 * At most `max` of the items, in their order: the first, the last, those with the smallest low and the largest high
 * end, and an even selection of the others. Nothing is averaged.
 */
export function thin<T>(
  items: readonly T[],
  max: number,
  ends: (item: T) => readonly [low: number | null, high: number | null],
): readonly T[] {
  if (items.length <= max) return items
  const keep = new Set([
    0,
    items.length - 1,
    extreme(items, item => -(ends(item)[0] ?? Infinity)),
    extreme(items, item => ends(item)[1] ?? -Infinity),
  ])
  const even = max - keep.size
  for (let i = 0; i < even; i++) keep.add(Math.floor((i * items.length) / even))
  return items.filter((_, i) => keep.has(i))
}

function extreme<T>(items: readonly T[], size: (item: T) => number): number {
  let at = 0
  items.forEach((item, i) => {
    if (size(item) > size(items[at]!)) at = i
  })
  return at
}
