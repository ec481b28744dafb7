/** A glyph of a piece of text. Lengths are shares of the font size. */
export interface TextGlyph {
  readonly id: number
  /** What it stands for; empty where another glyph of the same letters does. */
  readonly text: string
  /** How far it moves on by itself. */
  readonly advance: number
  /** From the start of the piece, and above the line. */
  readonly x: number
  readonly y: number
}

/** A glyph as HarfBuzz gives it. */
interface Shaped {
  readonly id: number
  /** Where its letters begin in the text. */
  readonly cluster: number
  readonly advance: number
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/**
 * Glyphs with their places and letters, from the left. Of those that stand for the same letters together, the widest has
 * them: marks have no width of their own. Glyphs for what is not drawn are left out.
 */
export function glyphsOf(run: string, shaped: readonly Shaped[], undrawn: RegExp): TextGlyph[] {
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? run.length]))
  const widest = new Map<number, Shaped>()
  for (const glyph of shaped) {
    const before = widest.get(glyph.cluster)
    if (before === undefined || glyph.advance > before.advance) widest.set(glyph.cluster, glyph)
  }
  let pen = 0
  return shaped.flatMap(glyph => {
    const { id, cluster, advance, xAdvance, xOffset, yOffset: y } = glyph
    const letters = run.slice(cluster, ends.get(cluster))
    const x = pen + xOffset
    pen += xAdvance
    if ([...letters].every(character => undrawn.test(character))) return []
    return [{ id, text: widest.get(cluster) === glyph ? letters : '', advance, x, y }]
  })
}
