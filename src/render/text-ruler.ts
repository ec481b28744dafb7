import { loadPackage } from './load-package.js'
import type { Fonts } from './load-fonts.js'

export interface TextRuler {
  /** Width of a line in pixels, shaped as it is drawn: kerning, ligatures and joined Arabic letters included. */
  width(text: string, size: number, bold: boolean): number
  /** The first character that no font has; null when all can be drawn. */
  missing(text: string): string | null
  /** The text in stretches that one font draws, each with the family of its font; null where that is the first. */
  runs(text: string): readonly { readonly family: string | null; readonly run: string }[]
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
export async function textRuler(fonts: Fonts): Promise<TextRuler> {
  const { Blob, Buffer, Face, Font, shape } = await loadPackage('harfbuzzjs', 'harfbuzzjs', () => import('harfbuzzjs'))
  const load = (bytes: Uint8Array) => {
    const face = new Face(new Blob(bytes))
    const font = new Font(face)
    const covers = new Set(face.collectUnicodes())
    const family = FAMILY_NAMES.map(id => face.getName(id, 'en')).find(name => name !== '') ?? ''
    if (covers.size === 0 || family === '')
      throw new Error(`invalid font: ${family === '' ? 'without a name' : family}`)
    const advance = (run: string) => {
      const buffer = new Buffer()
      buffer.addText(run)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      return buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / face.upem
    }
    return { covers, advance, family }
  }
  const regular = fonts.regular.map(load)
  const bold = fonts.bold.map(load)
  return {
    width(text, size, isBold) {
      const set = isBold ? bold : regular
      let width = 0
      for (const [font, run] of runsOf(text, set)) width += font?.advance(run) ?? [...run].length
      return width * size
    },
    missing(text) {
      for (const character of text) {
        if (UNDRAWN.test(character) || regular.some(font => font.covers.has(character.codePointAt(0)!))) continue
        return character
      }
      return null
    },
    runs: text =>
      Array.from(runsOf(text, regular), ([font, run]) => ({
        family: font === undefined || font === regular[0] ? null : font.family,
        run,
      })),
  }
}

/** Stretches of text that one font draws. What is not drawn and marks stay with the letter before them. */
function* runsOf<F extends { readonly covers: ReadonlySet<number> }>(
  text: string,
  fonts: readonly F[],
): Generator<[F | undefined, string]> {
  let current: F | undefined
  let run = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    const stays = run !== '' && (UNDRAWN.test(character) || current?.covers.has(code))
    const font = stays ? current : fonts.find(f => f.covers.has(code))
    if (font !== current && run !== '') {
      yield [current, run]
      run = ''
    }
    current = font
    run += character
  }
  if (run !== '') yield [current, run]
}
