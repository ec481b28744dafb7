import type * as Docx from 'docx'
import { addressPieces } from '../address-pieces.js'
import type { Block, DocumentTable, Line, ReportDocument } from '../document/block.js'
import { pngSize } from './png-size.js'
import type { PngPicture } from './png-picture.js'

/** Pixels (96 to the inch) of the text on A4, and what a picture may be high. */
const WIDEST = 642
const HIGHEST = 880
/** Twentieths of a point of the same width. */
const TABLE = 9638

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LOOKS = { lead: 'Lead', answer: 'Answer', plain: 'Normal', fine: 'Fine' } as const

/** Blocks as parts of a Word document. Footnotes are numbered as they come. */
export class DocxWriter {
  readonly footnotes: Record<string, { readonly children: readonly Docx.Paragraph[] }> = {}
  readonly #docx: typeof Docx
  readonly #document: ReportDocument
  readonly #pictures: readonly (readonly PngPicture[])[]
  #drawn = 0
  #noted = 0

  constructor(docx: typeof Docx, document: ReportDocument, pictures: readonly (readonly PngPicture[])[]) {
    this.#docx = docx
    this.#document = document
    this.#pictures = pictures
  }

  write(block: Block): (Docx.Paragraph | Docx.Table)[] {
    const { HeadingLevel } = this.#docx
    switch (block.kind) {
      case 'heading': {
        const heading = ([1, 2, 3, 4] as const).map(level => HeadingLevel[`HEADING_${level}`])[block.level - 1]!
        return [this.#paragraph([block.text], { heading }, block.english)]
      }
      case 'paragraph':
        return [this.#paragraph(block.line, { style: LOOKS[block.look] }, block.english)]
      case 'list':
        return block.items.map(item => this.#paragraph(item, { bullet: { level: 0 } }, block.english))
      case 'table':
        return [this.#paragraph([block.caption], { style: 'TableCaption' }), this.#table(block)]
      case 'pictures':
        return (this.#pictures[block.section] ?? []).map(picture => this.#picture(picture))
    }
  }

  /** The number of the page. */
  footer(): Docx.Footer {
    const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = this.#docx
    const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17 })
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
  }

  #paragraph(line: Line, options: Docx.IParagraphOptions, english = false): Docx.Paragraph {
    const { Paragraph } = this.#docx
    const bidirectional = this.#isMirrored && !english
    return new Paragraph({ ...options, bidirectional, children: line.flatMap(run => this.#runs(run, english)) })
  }

  #runs(run: Line[number], english: boolean): Docx.ParagraphChild[] {
    if (typeof run === 'string') return this.#texts(run, english)
    if ('strong' in run) return [this.#text(run.strong, english, { bold: true, boldComplexScript: true })]
    this.#noted++
    const children = [this.#note(run.note)]
    this.footnotes[this.#noted] = { children }
    return [new this.#docx.FootnoteReferenceRun(this.#noted)]
  }

  #note(text: string): Docx.Paragraph {
    const { Paragraph, TextRun } = this.#docx
    const children = [new TextRun({ text: ' ' }), ...this.#texts(text, false)]
    return new Paragraph({ style: 'FootnoteText', bidirectional: this.#isMirrored, children })
  }

  /** A link is a field and no relationship: those have random names in the package. */
  #texts(text: string, english: boolean): Docx.ParagraphChild[] {
    const { SimpleField } = this.#docx
    return addressPieces(text).map(piece =>
      piece.isAddress ? new SimpleField(`HYPERLINK "${piece.text}"`, piece.text) : this.#text(piece.text, english),
    )
  }

  #text(text: string, english: boolean, look: Docx.IRunOptions = {}): Docx.TextRun {
    const rightToLeft = this.#isMirrored && !english && RIGHT_TO_LEFT.test(text)
    const language = english ? { language: { value: 'en' } } : {}
    return new this.#docx.TextRun({ ...look, text, ...language, ...(rightToLeft ? { rightToLeft } : {}) })
  }

  #table({ head, widths, rows }: DocumentTable): Docx.Table {
    const { Table, TableRow, TableLayoutType, WidthType } = this.#docx
    const header = head.map((words, i) => this.#cell([words], widths[i]!, 'HeadCell'))
    return new Table({
      width: { size: TABLE, type: WidthType.DXA },
      columnWidths: widths.map(share => Math.round((share * TABLE) / 100)),
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: this.#isMirrored,
      borders: this.#borders(),
      rows: [
        new TableRow({ children: header, tableHeader: true, cantSplit: true }),
        ...rows.map(
          ({ cells, aside }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((cell, i) => this.#cell(cell, widths[i]!, aside ? 'AsideCell' : 'Cell')),
            }),
        ),
      ],
    })
  }

  #cell(line: Line, share: number, style: string): Docx.TableCell {
    const { TableCell, WidthType } = this.#docx
    return new TableCell({
      width: { size: Math.round((share * TABLE) / 100), type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      children: [this.#paragraph(line, { style })],
    })
  }

  #borders(): Docx.ITableBordersOptions {
    const { BorderStyle } = this.#docx
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' }
    return { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none }
  }

  #picture({ png, alt }: PngPicture): Docx.Paragraph {
    const { ImageRun, Paragraph } = this.#docx
    const [width, height] = pngSize(png)
    const scale = Math.min(WIDEST / width, HIGHEST / height, 1)
    const id = String(++this.#drawn)
    const image = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      altText: { id, name: `Chart ${id}`, description: alt },
    })
    return new Paragraph({ spacing: { before: 120, after: 120, line: 240, lineRule: 'auto' }, children: [image] })
  }

  get #isMirrored(): boolean {
    return this.#document.direction === 'rtl'
  }
}
