import { type Fonts, loadFonts } from '../load-fonts.js'
import { type TextRuler, textRuler } from '../text-ruler.js'
import { loadPackage } from '../../util/load-package.js'

/** A document that is being written. */
export interface Pdf {
  readonly doc: PDFKit.PDFDocument
  readonly ruler: TextRuler
  /** Ends the document: its bytes. */
  finish(): Promise<Uint8Array>
}

export interface PdfAbout {
  readonly title: string
  readonly description: string
  /** Language of the text, such as `ar`. Null: not stated. */
  readonly language: string | null
  readonly fonts: readonly Uint8Array[]
}

/** Only its day counts, for the number of the file: it is taken out again. */
const NO_DAY = new Date(0)

/**
 * A new document without a page, with the fonts of the pictures. It carries no date, no name of a machine and nothing
 * compressed by the Node at hand, so that the same content gives the same bytes everywhere.
 *
 * Throws `missing package: pdfkit (npm install pdfkit)` and the like.
 */
export async function openPdf({ title, description, language, fonts: own }: PdfAbout): Promise<Pdf> {
  const { default: PDFDocument } = await loadPackage('pdfkit', 'pdfkit', () => import('pdfkit'))
  const fonts = await loadFonts(own)
  const ruler = await textRuler(fonts)
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    compress: false,
    displayTitle: true,
    // No font that is not embedded.
    font: '',
    ...(language === null ? {} : { lang: language }),
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    info: { Title: title, Subject: description, Creator: 'Reckoner', CreationDate: NO_DAY },
  })
  delete doc.info.CreationDate
  // pdfkit would write title and description into XML as they are, and a day of creation.
  Object.assign(doc, { endMetadata: () => undefined })
  registerFonts(doc, fonts)
  return { doc, ruler, finish: () => bytesOf(doc) }
}

function registerFonts(doc: PDFKit.PDFDocument, { regular, bold }: Fonts): void {
  regular.forEach((bytes, i) => doc.registerFont(`regular-${i}`, bytes))
  bold.forEach((bytes, i) => doc.registerFont(`bold-${i}`, bytes))
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)))
    })
    doc.end()
  })
}
