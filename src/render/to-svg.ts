import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'
import { drawSvg } from './draw-svg.js'
import { loadFonts } from './load-fonts.js'
import { textRuler } from './text-ruler.js'
import { titleOf } from './title-of.js'
import { knownOptions } from '../util/known-options.js'

export interface SvgOptions {
  /** TrueType or OpenType fonts for scripts that Noto Sans and Noto Sans Arabic do not have. Default: none. */
  readonly fonts?: readonly Uint8Array[]
}

/**
 * Draws a chart, or any Vega-Lite specification with its data inside, as SVG. No browser and no canvas are needed, and
 * the same specification gives the same bytes everywhere: text is measured with the fonts of `@expo-google-fonts`,
 * not guessed. Text stays text; the picture carries its title and description for readers who do not see it.
 *
 * Throws `missing package: vega (npm install vega vega-lite)` and the like for a package that is not installed, and
 * `invalid spec: data.url` for a specification that loads or links to anything.
 *
 * @example
 * const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'A dot', data: { values: [{ x: 1 }] }, mark: 'point', encoding: { x: { field: 'x', type: 'quantitative' } } }
 * const svg = await toSvg(spec)
 * svg.includes('<desc>A dot</desc>') // → true
 */
export async function toSvg(spec: VegaLiteSpec, options: SvgOptions = {}): Promise<string> {
  knownOptions(options, { fonts: 1 })
  const ruler = await textRuler(await loadFonts(options.fonts ?? []))
  return described(await drawSvg(spec, ruler), titleOf(spec), spec['description'])
}

function described(svg: string, title: string, description: unknown): string {
  const end = svg.indexOf('>')
  const told = [
    title === '' ? '' : `<title>${escape(title)}</title>`,
    typeof description === 'string' ? `<desc>${escape(description)}</desc>` : '',
  ]
  // An inline picture in a right-to-left page would otherwise swap the anchors of its texts.
  return `${svg.slice(0, end)} role="img" direction="ltr">${told.join('')}${svg.slice(end + 1)}`
}

function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
