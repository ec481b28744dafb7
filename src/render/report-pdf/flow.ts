import { drawLine } from '../pdf/draw-line.js'
import { drawSvgTree } from '../pdf/draw-svg-tree.js'
import type { Pdf } from '../pdf/open-pdf.js'
import { type SvgNode, svgTree } from '../pdf/svg-tree.js'
import type { Direction } from './own-words.js'
import { type LinkedPart, linkedParts } from './linked-parts.js'
import { sheet } from './sheet.js'
import { type TextStyle, type TextStyleName, textStyles } from './text-styles.js'
import { wrapText } from './wrap-text.js'

const POINTS_OF_PIXEL = 0.75
const AFTER_PICTURE = 6
/** A picture is made so much smaller rather than leave the rest of a page empty. */
const SMALLER = 0.85

/** Words of one look. */
export interface Block {
  readonly text: string
  readonly style: TextStyleName
}

/** A line as it will be drawn. */
export interface Line {
  readonly text: string
  readonly style: TextStyle
}

export interface TextOptions {
  /** Default: that of the report. */
  readonly direction?: Direction
  /** Stands before the first line; the others are set in. Default: none. */
  readonly marker?: string
  /** Default: a paragraph. */
  readonly tag?: string
  /** Room that is needed below it on the same page. Default: none. */
  readonly keep?: number
}

/** Pages that fill from the top, with what each part is for programs that read aloud. */
export class Flow {
  readonly doc: PDFKit.PDFDocument
  readonly #widths = new Map<string, number>()
  readonly #root: PDFKit.PDFStructureElement
  /** Where the next line begins. */
  y: number = sheet.bottom

  constructor(
    readonly pdf: Pdf,
    readonly direction: Direction,
  ) {
    this.doc = pdf.doc
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
    this.newPage()
  }

  newPage(): void {
    this.doc.addPage({ size: [sheet.width, sheet.height], margin: 0 })
    this.y = sheet.top
  }

  /** A new page, unless there is so much room. */
  need(height: number): void {
    if (this.y + height > sheet.bottom && this.y > sheet.top) this.newPage()
  }

  /** A part of the document; its content is added to it as it is drawn. */
  open(tag: string, parent: PDFKit.PDFStructureElement = this.#root): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag)
    parent.add(element)
    return element
  }

  text(text: string, name: TextStyleName, options: TextOptions = {}): void {
    const { direction = this.direction, marker = '', tag = 'P', keep = 0 } = options
    const style: TextStyle = textStyles[name]
    const indent = marker === '' ? 0 : Math.max(12, this.#measure(`${marker}  `, style))
    const [left, right] = direction === 'rtl' ? [sheet.left, sheet.right - indent] : [sheet.left + indent, sheet.right]
    const lines = this.lines([{ text, style: name }], right - left)
    const links = linkedParts(
      text,
      lines.map(line => line.text),
    )
    const element = this.open(tag)
    if (this.y > sheet.top) this.y += style.before
    this.need(Math.min(2, lines.length) * style.leading + keep)
    for (let from = 0; from < lines.length;) {
      this.need(style.leading)
      const some = lines.slice(from, from + Math.max(1, Math.floor((sheet.bottom - this.y) / style.leading)))
      const start = from === 0 ? marker : ''
      element.add(() => {
        if (start !== '') this.stack([{ text: start, style }], sheet.left, sheet.right, direction)
        this.stack(some, left, right, direction)
      })
      for (const part of links) {
        const at = part.line - from
        if (at < 0 || at >= some.length) continue
        const link = this.doc.struct('Link')
        element.add(link)
        const words = some[at]!.text
        const [start, width] = this.#spanOf(words, part, style, direction)
        const x = direction === 'rtl' ? right - width : left + start
        // The types of pdfkit do not know the element that a link belongs to.
        const options: PDFKit.Mixins.AnnotationOption & { structParent: typeof link } = { structParent: link }
        this.doc.link(x, this.y + at * style.leading, width, style.leading, part.url, options)
        link.end()
      }
      this.y += some.length * style.leading
      from += some.length
    }
    element.end()
    this.y += style.after
  }

  /** Also in the list of contents that viewers show. It stays with what follows, of which so much room is needed. */
  heading(text: string, keep = 40): void {
    this.text(text, 'heading', { tag: 'H2', keep })
    this.doc.outline.addItem(text.replace(/\p{Cf}/gu, ''))
  }

  picture(svg: string, alt: string): void {
    const tree = svgTree(svg)
    const { width, height, scale: largest } = sizeOf(tree)
    const left = (sheet.bottom - this.y) / height
    const scale = left < largest && left >= largest * SMALLER ? left : largest
    this.need(height * scale)
    const x = this.direction === 'rtl' ? sheet.right - width * scale : sheet.left
    // The types of pdfkit do not know the box.
    const options = { alt, bbox: [x, this.y, x + width * scale, this.y + height * scale] }
    const figure = this.doc.struct('Figure', options, () => {
      this.doc.save().translate(x, this.y).scale(scale)
      drawSvgTree(this.pdf, tree)
      this.doc.restore()
    })
    this.#root.add(figure)
    this.y += height * scale + AFTER_PICTURE
  }

  /** How high a picture will stand. */
  heightOf(svg: string): number {
    const { height, scale } = sizeOf(svgTree(svg))
    return height * scale
  }

  lines(blocks: readonly Block[], width: number): Line[] {
    return blocks.flatMap(({ text, style: name }) => {
      const style: TextStyle = textStyles[name]
      return wrapText(text, width, words => this.#measure(words, style)).map(line => ({ text: line, style }))
    })
  }

  /** Lines one under the other, from where the next one begins; that place stays. */
  stack(lines: readonly Line[], left: number, right: number, direction: Direction = this.direction): void {
    let top = this.y
    for (const { text, style } of lines) {
      const { size, leading, isBold, color } = style
      this.doc.fillColor(color, 1)
      // Letters stand a little above the middle of their line, so that the room above and below looks the same.
      const y = top + leading / 2 + size * 0.36
      if (direction === 'ltr') drawLine(this.pdf, text, { x: left, y, size, isBold, anchor: 'start' })
      else {
        const line = `\u2067${text.replace(/[\u2067\u2068]/g, '')}\u2069`
        drawLine(this.pdf, line, { x: right, y, size, isBold, anchor: 'end' })
      }
      top += leading
    }
  }

  /** Where a part of a line begins, and how wide it is; in a line from the right, which is turned piece by piece, all of it. */
  #spanOf(words: string, { from, to }: LinkedPart, style: TextStyle, direction: Direction): readonly [number, number] {
    if (direction === 'rtl') return [0, this.#measure(words, style)]
    const width = this.#measure(words.slice(from, to), style)
    return [this.#measure(words.slice(0, to), style) - width, width]
  }

  #measure(words: string, { size, isBold }: TextStyle): number {
    const key = `${size} ${isBold} ${words}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.pdf.ruler.runs(words, size, isBold).reduce((sum, run) => sum + run.width, 0)
    this.#widths.set(key, width)
    return width
  }
}

/** As large as it was drawn, or as the sheet allows. */
function sizeOf({ attributes }: SvgNode): { width: number; height: number; scale: number } {
  const [width, height] = [Number(attributes['width']), Number(attributes['height'])]
  if (!(width > 0 && height > 0)) throw new Error('invalid svg: no width and height')
  const room = [(sheet.right - sheet.left) / width, (sheet.bottom - sheet.top) / height]
  return { width, height, scale: Math.min(POINTS_OF_PIXEL, ...room) }
}
