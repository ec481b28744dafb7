/** How many numbers an instruction takes. */
const TAKES = { M: 2, L: 2, H: 1, V: 1, h: 1, v: 1, C: 6, A: 7, Z: 0 } as const
const isKnown = (letter: string): letter is keyof typeof TAKES => letter in TAKES

/**
 * The box around a path, as left, top, right and bottom: the points it goes through and those that bend it.
 *
 * Throws `invalid path: q` for an instruction that Vega does not write.
 */
export function pathBounds(path: string): readonly [number, number, number, number] {
  const xs: number[] = []
  const ys: number[] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    if (!isKnown(letter)) throw new Error(`invalid path: ${letter}`)
    const numbers = rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/g)?.map(Number) ?? []
    for (let at = 0; at < numbers.length; at += TAKES[letter]) {
      const own = numbers.slice(at, at + TAKES[letter])
      if (letter === 'H') x = own[0]!
      else if (letter === 'V') y = own[0]!
      else if (letter === 'h') x += own[0]!
      else if (letter === 'v') y += own[0]!
      else {
        // The flags and the radii of an arc are no points.
        const points = letter === 'A' ? own.slice(5) : own
        points.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value))
        ;[x, y] = [points.at(-2)!, points.at(-1)!]
      }
      xs.push(x)
      ys.push(y)
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
