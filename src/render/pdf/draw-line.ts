import { wholeText } from '../../util/whole-text.js'
import { refuseMissing } from '../refuse-missing.js'
import type { Pdf } from './open-pdf.js'
import { showGlyphs } from './show-glyphs.js'

/** Where and how a line of text stands. */
export interface LineStyle {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  /** Which part of the line stands at `x`. */
  readonly anchor: string
  /** Default: filled, and not outlined. */
  readonly isFilled?: boolean
  readonly isOutlined?: boolean
}

/**
 * One line of text in the fonts of the document and the colours in force, each piece where the one before it ends: the
 * very glyphs that the ruler measures.
 *
 * Throws `missing character: 漢 …`.
 */
export function drawLine({ doc, ruler }: Pdf, line: string, style: LineStyle): void {
  const { size, isBold, anchor, y, isFilled = true, isOutlined = false } = style
  // No font has half a character, and nobody could give one.
  const whole = wholeText(line)
  refuseMissing(whole, ruler)
  const pieces = ruler.pieces(whole.replace(/[ \t\r\n]+/g, ' ').trim(), size, isBold)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const mode = isOutlined ? (isFilled ? 2 : 1) : 0
  let x = style.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  for (const { font, glyphs, width } of pieces) {
    doc.font(`${isBold ? 'bold' : 'regular'}-${font ?? 0}`)
    showGlyphs(doc, glyphs, { x, y, size, mode })
    x += width
  }
}
