import type { TextGlyph } from './glyphs-of.js'

/** The part of pdfkit's embedded font that is used; its types leave it out. */
interface EmbeddedFont {
  readonly id: string
  readonly ref: () => unknown
  readonly subset: { readonly glyphs: number[] }
  readonly widths: number[]
  readonly unicode: number[][]
}

/** Codes of each font of a document, by glyph and letters. */
const codes = new WeakMap<EmbeddedFont, Map<string, string>>()

/**
 * Glyphs in the font and colours in force. Each is embedded once for all letters that it stands for, so that letters
 * that share a glyph and differ by a dot of its own (Noto Sans Arabic has such) are told apart by search and copying.
 *
 * Throws `invalid pdfkit: font` for a version of pdfkit that is built otherwise.
 */
export function showGlyphs(
  doc: PDFKit.PDFDocument,
  glyphs: readonly TextGlyph[],
  { x, y, size, mode }: { readonly x: number; readonly y: number; readonly size: number; readonly mode: number },
): void {
  const font: unknown = Reflect.get(doc, '_font')
  if (!isEmbedded(font)) throw new Error('invalid pdfkit: font')
  const fonts = doc.page.fonts as Record<string, unknown>
  fonts[font.id] ??= font.ref()
  // Pages are measured from the top, and letters stand upright.
  doc.addContent(`BT /${font.id} ${decimal(size)} Tf ${mode} Tr 1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`)
  let pen = 0
  let rise = 0
  let shown: string[] = []
  const flush = () => {
    if (shown.length > 0) doc.addContent(`[${shown.join(' ')}] TJ`)
    shown = []
  }
  for (const glyph of glyphs) {
    if (glyph.y !== rise) {
      flush()
      doc.addContent(`${decimal(glyph.y * size)} Ts`)
      rise = glyph.y
    }
    const back = decimal((pen - glyph.x) * 1000)
    if (Number(back) !== 0) shown.push(back)
    shown.push(`<${codeOf(font, glyph)}>`)
    pen = glyph.x + glyph.advance
  }
  flush()
  doc.addContent(rise === 0 ? 'ET' : '0 Ts ET')
}

function codeOf(font: EmbeddedFont, { id, text, advance }: TextGlyph): string {
  const known = codes.get(font) ?? new Map<string, string>()
  codes.set(font, known)
  const key = `${id} ${text}`
  let code = known.get(key)
  if (code === undefined) {
    const at = font.subset.glyphs.push(id) - 1
    font.widths[at] = advance * 1000
    font.unicode[at] = [...text].map(character => character.codePointAt(0)!)
    code = at.toString(16).padStart(4, '0')
    known.set(key, code)
  }
  return code
}

function isEmbedded(font: unknown): font is EmbeddedFont {
  const { id, ref, subset, widths, unicode } = Object(font) as Partial<EmbeddedFont>
  return (
    typeof id === 'string' &&
    typeof ref === 'function' &&
    Array.isArray(subset?.glyphs) &&
    Array.isArray(widths) &&
    Array.isArray(unicode)
  )
}

/** Three digits are finer than any eye and any printer. */
const decimal = (value: number) => String(Number(value.toFixed(3)))
