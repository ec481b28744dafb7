import type { TextRuler } from './text-ruler.js'

/**
 * Names the font of every stretch of text that the first font cannot draw.
 *
 * Left to find another font by itself, resvg sets a whole text in it or, where the two fonts make another number of
 * glyphs of it, draws boxes in place of letters.
 */
export function nameFonts(svg: string, ruler: TextRuler): string {
  return svg.replace(/>([^<]+)</g, (_, text: string) => {
    const runs = ruler
      .runs(text)
      .map(({ family, run }) => (family === null ? run : `<tspan font-family="${attribute(family)}">${run}</tspan>`))
    return `>${runs.join('')}<`
  })
}

const attribute = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
