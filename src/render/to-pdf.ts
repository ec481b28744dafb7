import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'
import { drawSvg } from './draw-svg.js'
import { drawSvgTree } from './pdf/draw-svg-tree.js'
import { openPdf } from './pdf/open-pdf.js'
import { svgTree } from './pdf/svg-tree.js'
import { titleOf } from './title-of.js'
import type { SvgOptions } from './to-svg.js'
import { knownOptions } from '../util/known-options.js'

export interface PdfOptions extends SvgOptions {
  /** Language of the words, such as `ar`, for programs that read aloud. Default: not stated. */
  readonly language?: string
}

/** Points of the page for each pixel of the chart: 96 pixels and 72 points are an inch. */
const POINTS = 0.75

/**
 * Draws a chart, or any Vega-Lite specification with its data inside, as a PDF of one page: the bytes of the file. The
 * page is as large as the chart, 600 pixels being 158.75 mm; lines stay lines, and text stays text that can be searched
 * and copied, in fonts that are embedded. The file carries the title and the description, and no date, so that the same
 * specification gives the same bytes on every machine.
 *
 * Throws what `toSvg` throws; `missing character: 漢 (U+6F22; give a font that has it in options.fonts)`; and
 * `invalid svg: …` and `unknown colour: …` for what this PDF has no way to draw, such as blending.
 *
 * @example
 * const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', data: { values: [{ x: 1 }] }, mark: 'point', encoding: { x: { field: 'x', type: 'quantitative' } } }
 * const pdf = await toPdf(spec)
 * String.fromCharCode(...pdf.slice(0, 4)) // → "%PDF"
 */
export async function toPdf(spec: VegaLiteSpec, options: PdfOptions = {}): Promise<Uint8Array> {
  knownOptions(options, { language: 1, fonts: 1 })
  const { fonts = [], language = null } = options
  const title = titleOf(spec)
  const description = typeof spec['description'] === 'string' ? spec['description'] : title
  const pdf = await openPdf({ title, description, language, fonts })
  const tree = svgTree(await drawSvg(spec, pdf.ruler))
  const [width, height] = [Number(tree.attributes['width']), Number(tree.attributes['height'])]
  const { doc } = pdf
  doc.addPage({ size: [width * POINTS, height * POINTS], margin: 0 })
  doc.scale(POINTS)
  // The types of pdfkit do not know the box.
  const words = { alt: description, bbox: [0, 0, width * POINTS, height * POINTS] }
  doc.addStructure(
    doc.struct('Figure', words, () => {
      drawSvgTree(pdf, tree)
    }),
  )
  return pdf.finish()
}
