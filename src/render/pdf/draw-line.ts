import type { TextPiece } from '../text-ruler.js'
import { refuseMissing } from '../refuse-missing.js'
import type { Pdf } from './open-pdf.js'

/** Where and how a line of text stands. */
export interface LineStyle {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  /** Which part of the line stands at `x`. */
  readonly anchor: string
  /** Default: filled. */
  readonly mode?: { readonly fill: boolean; readonly stroke: boolean }
}

/** Not drawn, and not to be drawn as boxes. The two joiners shape what is beside them. */
const UNDRAWN = /(?![\u200C\u200D])[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥']
const MIRRORED = new Map(PAIRS.flatMap(([a = '', b = '']): [string, string][] => [[a, b], [b, a]])) // prettier-ignore

/**
 * One line of text in the fonts of the document, each piece where the one before it ends, as the ruler measures.
 *
 * Throws `missing character: 漢 …`.
 */
export function drawLine({ doc, ruler }: Pdf, line: string, style: LineStyle): void {
  const { size, isBold, anchor, y, mode = { fill: true, stroke: false } } = style
  const pieces = ruler.pieces(line.replace(/[ \t\r\n]+/g, ' ').trim(), size, isBold)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  refuseMissing(line, ruler)
  let x = style.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  doc.fontSize(size)
  for (const piece of pieces) {
    doc.font(`${isBold ? 'bold' : 'regular'}-${piece.font ?? 0}`)
    let at = x
    for (const text of drawable(piece)) {
      // With a list of features pdfkit shapes the whole, and not word by word from the left.
      doc.text(text, at, y, { lineBreak: false, baseline: 'alphabetic', features: [], ...mode })
      at += ruler.runs(text, size, isBold).reduce((sum, run) => sum + run.width, 0)
    }
    x += piece.width
  }
}

/**
 * What is handed to pdfkit, which shapes a text in the direction of its first letter: numbers in Arabic digits go one
 * digit at a time, and marks alone from the right are turned around here.
 */
function drawable({ text, isRightToLeft }: TextPiece): readonly string[] {
  const drawn = text.replace(UNDRAWN, '')
  if (drawn === '') return []
  if (!isRightToLeft) return FROM_THE_RIGHT.test(drawn) ? [...drawn] : [drawn]
  const mirrored = [...drawn].map(character => MIRRORED.get(character) ?? character)
  return [(FROM_THE_RIGHT.test(drawn) ? mirrored : mirrored.reverse()).join('')]
}
