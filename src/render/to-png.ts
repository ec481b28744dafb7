import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'
import { drawSvg } from './draw-svg.js'
import { type Fonts, loadFonts } from './load-fonts.js'
import { loadPackage } from '../util/load-package.js'

import { packageFile } from './package-file.js'
import { placeRuns } from './place-runs.js'
import { refuseMissing } from './refuse-missing.js'
import { textRuler } from './text-ruler.js'
import type { SvgOptions } from './to-svg.js'
import { knownOptions } from '../util/known-options.js'

export interface PngOptions extends SvgOptions {
  /** Pixels of the picture for each pixel of the chart. Default: 2, sharp on screens of today and in print at 10 cm. */
  readonly scale?: number
}

const RESVG = '@resvg/resvg-wasm'

/**
 * Draws a chart, or any Vega-Lite specification with its data inside, as PNG: the bytes of the file. The fonts are
 * those of `@expo-google-fonts`, so that the same specification gives the same bytes on every machine.
 *
 * Throws what `toSvg` throws, `invalid scale: 0`, and `missing character: 漢 (U+6F22; give a font that has it in
 * options.fonts)`: a picture is never made with text that is not there.
 *
 * @example
 * const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', data: { values: [{ x: 1 }] }, mark: 'point', encoding: { x: { field: 'x', type: 'quantitative' } } }
 * const png = await toPng(spec, { scale: 1 })
 * String.fromCharCode(...png.slice(1, 4)) // → "PNG"
 */
export async function toPng(spec: VegaLiteSpec, options: PngOptions = {}): Promise<Uint8Array> {
  knownOptions(options, { scale: 1, fonts: 1 })
  const { fonts: own = [], scale = 2 } = options
  if (!(scale > 0 && scale <= 10)) throw new Error(`invalid scale: ${scale}`)
  const fonts = await loadFonts(own)
  const ruler = await textRuler(fonts)
  const svg = await drawSvg(spec, ruler)
  refuseMissing(textOf(svg), ruler)
  return rasterise(placeRuns(svg, ruler), fonts, scale)
}

async function rasterise(svg: string, { regular, bold }: Fonts, scale: number): Promise<Uint8Array> {
  const Resvg = await loadResvg()
  const image = new Resvg(svg, {
    font: {
      fontBuffers: [...new Set([...regular, ...bold])],
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
    fitTo: { mode: 'zoom', value: scale },
  })
  const rendered = image.render()
  try {
    return rendered.asPng()
  } finally {
    rendered.free()
    image.free()
  }
}

let started: Promise<void> | null = null

async function loadResvg() {
  const { Resvg, initWasm } = await loadPackage(RESVG, RESVG, () => import('@resvg/resvg-wasm'))
  started ??= packageFile(RESVG, 'index_bg.wasm')
    .then(initWasm)
    .catch((error: unknown) => {
      // Somebody else in the same process may have started it.
      if (!/already initialized/i.test(String(error))) {
        started = null
        throw error
      }
    })
  await started
  return Resvg
}

/** What is drawn as text: everything between the tags. */
function textOf(svg: string): string {
  return svg.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|apos|#\d+);/g, '')
}
