import { loadPackage } from '../../util/load-package.js'
import { fixZipTimes } from '../../util/fix-zip-times.js'
import { escapeHtml } from '../../util/escape-html.js'
import { toDocument } from '../document/to-document.js'
import type { Report } from '../report.js'
import { version } from '../version.js'
import { DocxWriter } from './docx-writer.js'
import { docxStyles } from './docx-styles.js'
import type { PngPicture } from './png-picture.js'
import { knownOptions } from '../../util/known-options.js'

export interface DocxOptions {
  /** The charts, a list for each section. Default: none; the document stands without pictures. */
  readonly pictures?: readonly (readonly PngPicture[])[]
}

/** A4, with margins of 2 cm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } }

/**
 * A report as a Word document (.docx), the bytes of the file: headings by style, so that Word can make a table of
 * contents; where each figure stands as a real footnote; tables whose first row is repeated on every page; each chart
 * with its words for readers who do not see it; right to left where the language of the report is. Page numbers stand
 * in the footer. Whatever figures, places and headings hold is text, never a field or a link; only addresses of the web
 * are links. The same report gives the same bytes: the file carries no day and no random name.
 *
 * Throws `missing package: docx (npm install docx)`, and `invalid png: not a PNG file` for a picture.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * const bytes = await toDocx(made)
 * String.fromCharCode(...bytes.slice(0, 2)) // → "PK"
 */
export async function toDocx(report: Report, options: DocxOptions = {}): Promise<Uint8Array> {
  knownOptions(options, { pictures: 1 })
  const { pictures = [] } = options
  const docx = await loadPackage('docx', 'docx', () => import('docx'))
  const written = toDocument(report)
  const writer = new DocxWriter(docx, written, pictures)
  const children = written.blocks.flatMap(block => writer.write(block))
  const file = new docx.Document({
    styles: docxStyles(written),
    footnotes: writer.footnotes,
    sections: [{ properties: { page: PAGE }, footers: { default: writer.footer() }, children }],
  })
  const core = { path: 'docProps/core.xml', data: coreXml(written.title, written.lead, written.language) }
  return fixZipTimes(new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, [core])))
}

/** The package would put the time of writing there. */
function coreXml(title: string, description: string, language: string): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ]
  const parts = {
    'dc:title': title,
    'dc:description': description,
    'dc:creator': `Reckoner ${version}`,
    'dc:language': language,
  }
  const inner = Object.entries(parts).map(([name, text]) => `<${name}>${escapeHtml(text)}</${name}>`)
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${names.join(' ')}>${inner.join('')}</cp:coreProperties>`
}
