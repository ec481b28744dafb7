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
  let lowest = 0
  let highest = 0
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < items.length; i++) {
    const pair = ends(items[i]!)
    const low = pair[0] ?? Infinity
    const high = pair[1] ?? -Infinity
    if (low < least) {
      least = low
      lowest = i
    }
    if (high > most) {
      most = high
      highest = i
    }
  }
  const always = new Set([0, items.length - 1, lowest, highest])
  const every = Math.ceil(items.length / (max - always.size))
  return items.filter((_, i) => i % every === 0 || always.has(i))
}
