import { type Stretch, directions } from './directions.js'
import type { Fonts } from './load-fonts.js'
import { type TextGlyph, glyphsOf } from './pdf/glyphs-of.js'
import { numbersApart } from './pdf/numbers-apart.js'
import { loadPackage } from '../util/load-package.js'

/** A stretch of a line in one font, with its width in pixels. */
export interface TextRun {
  readonly text: string
  /** Family of the font; null where it is the first one, in which everything is drawn that is not said otherwise. */
  readonly family: string | null
  readonly width: number
  readonly isRightToLeft: boolean
}

/** A stretch of a line in one font and one direction, numbers included. */
export interface TextPiece extends Stretch {
  /** Place of its font among those that were given; null where none has the character. */
  readonly font: number | null
  readonly width: number
  /** From the left. */
  readonly glyphs: readonly TextGlyph[]
}

export interface TextRuler {
  /** A line as it is drawn from left to right: kerning, ligatures and joined Arabic letters included. */
  runs(line: string, size: number, isBold: boolean): readonly TextRun[]
  /** The same line as glyphs, from left to right. */
  pieces(line: string, size: number, isBold: boolean): readonly TextPiece[]
  /** The first character that no font has; null when all can be drawn. */
  missing(text: string): string | null
}

interface Font {
  readonly family: string
  readonly covers: ReadonlySet<number>
  /** Width of a run, as a share of the font size. */
  readonly advance: (run: string) => number
  readonly glyphs: (run: string, isRightToLeft: boolean) => readonly TextGlyph[]
}

/** Characters that are not drawn, so that no font needs to have them. */
const UNDRAWN = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/u
/** Entries of a font's table of names: the family as typographers see it, and as old systems do. */
const FAMILY_NAMES = [16, 1]

/**
 * Measures with the very fonts that the picture is drawn with. A character that no font has counts as a full square.
 *
 * Throws `missing package: harfbuzzjs (npm install harfbuzzjs)`, and `invalid font: NAME` for bytes that are no font.
 */
export function textRuler(fonts: Fonts): Promise<TextRuler> {
  let ruler = rulers.get(fonts)
  if (ruler === undefined) rulers.set(fonts, (ruler = makeRuler(fonts)))
  return ruler
}

/** Reading the fonts takes longer than drawing a chart. */
const rulers = new WeakMap<Fonts, Promise<TextRuler>>()

async function makeRuler(fonts: Fonts): Promise<TextRuler> {
  const load = await fontLoader()
  const regular = fonts.regular.map(load)
  const bold = fonts.bold.map(load)
  const first = regular[0]?.family
  return {
    runs: (line, size, isBold) =>
      directions(line)
        .flatMap(stretch =>
          fontRuns(stretch, isBold ? bold : regular).map(run => ({ ...run, isRightToLeft: stretch.isRightToLeft })),
        )
        .map(({ font, text, isRightToLeft }) => ({
          text,
          isRightToLeft,
          family: font === undefined || font.family === first ? null : font.family,
          width: (font?.advance(text) ?? [...text].length) * size,
        })),
    pieces: (line, size, isBold) => {
      const all = isBold ? bold : regular
      return directions(line)
        .flatMap(stretch => (stretch.isRightToLeft ? numbersApart(stretch.text) : [stretch]))
        .flatMap(piece => fontRuns(piece, all).map(run => ({ ...run, isRightToLeft: piece.isRightToLeft })))
        .map(({ font, text, isRightToLeft }) => ({
          text,
          isRightToLeft,
          font: font === undefined ? null : all.indexOf(font),
          width: (font?.advance(text) ?? [...text].length) * size,
          glyphs: font?.glyphs(text, isRightToLeft) ?? [],
        }))
    },
    missing: text =>
      [...text].find(c => !UNDRAWN.test(c) && !regular.some(font => font.covers.has(c.codePointAt(0)!))) ?? null,
  }
}

async function fontLoader(): Promise<(bytes: Uint8Array) => Font> {
  const { Blob, Buffer, Direction, Face, Font, shape } = await loadPackage(
    'harfbuzzjs',
    'harfbuzzjs',
    () => import('harfbuzzjs'),
  )
  return bytes => {
    const face = new Face(new Blob(bytes))
    const font = new Font(face)
    const covers = new Set(face.collectUnicodes())
    const family = FAMILY_NAMES.map(id => face.getName(id, 'en')).find(name => name !== '') ?? ''
    if (covers.size === 0 || family === '') throw new Error(`invalid font: ${family === '' ? 'no name' : family}`)
    const shaped = (run: string, isRightToLeft: boolean | null) => {
      const buffer = new Buffer()
      buffer.addText(run)
      buffer.guessSegmentProperties()
      if (isRightToLeft !== null) buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
      shape(font, buffer)
      return buffer
    }
    const advance = (run: string) =>
      shaped(run, null)
        .getGlyphPositions()
        .reduce((sum, glyph) => sum + glyph.xAdvance, 0) / face.upem
    const glyphs = (run: string, isRightToLeft: boolean) => {
      const buffer = shaped(run, isRightToLeft)
      const positions = buffer.getGlyphPositions()
      const all = buffer.getGlyphInfos().map(({ codepoint: id, cluster }, i) => {
        const { xAdvance, xOffset, yOffset } = positions[i]!
        const share = (length: number) => length / face.upem
        return {
          id,
          cluster,
          advance: share(font.glyphHAdvance(id)),
          xAdvance: share(xAdvance),
          xOffset: share(xOffset),
          yOffset: share(yOffset),
        }
      })
      return glyphsOf(run, all, UNDRAWN)
    }
    return { family, covers, advance, glyphs }
  }
}

/** One direction in stretches of one font, from left to right. What is not drawn, and marks, stay where they are. */
function fontRuns(
  { text, isRightToLeft }: Stretch,
  fonts: readonly Font[],
): { font: Font | undefined; text: string }[] {
  const out: { font: Font | undefined; text: string }[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    const before = out.at(-1)
    const stays = before !== undefined && (UNDRAWN.test(character) || before.font?.covers.has(code) === true)
    const font = stays ? before.font : fonts.find(f => f.covers.has(code))
    if (before !== undefined && before.font === font) before.text += character
    else out.push({ font, text: character })
  }
  return isRightToLeft ? out.reverse() : out
}
