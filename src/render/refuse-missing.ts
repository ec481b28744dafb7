import type { TextRuler } from './text-ruler.js'

/**
 * Makes sure that everything that is to be drawn can be drawn.
 *
 * Throws `missing character: 漢 (U+6F22; give a font that has it in options.fonts)`.
 */
export function refuseMissing(text: string, ruler: TextRuler): void {
  const missing = ruler.missing(text)
  if (missing === null) return
  const code = missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  throw new Error(`missing character: ${missing} (U+${code}; give a font that has it in options.fonts)`)
}
