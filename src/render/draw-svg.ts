import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'
import { theme } from '../chart/theme.js'
import { loadPackage } from '../util/load-package.js'
import { oneAtATime } from './one-at-a-time.js'
import { refuseUrls } from './refuse-urls.js'
import type { TextRuler } from './text-ruler.js'

/** The part of Vega-Lite that is used, without its types: they would have to be installed by every reader. */
interface VegaLite {
  compile(spec: object, options: { config: object }): { readonly spec: object }
}
interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: string | number
  /** Pixels after which Vega cuts the text. */
  readonly limit?: number
}
interface Ruled {
  readonly textMetrics: { width: (item: TextItem, text: string | number | null) => number }
}

const INSTALL = 'vega vega-lite'
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Refuses everything: `refuseUrls` has already thrown for what a specification can ask for. */
const noLoader = {
  load: () => Promise.reject(new Error('invalid spec: url')),
  sanitize: () => Promise.reject(new Error('invalid spec: url')),
  http: () => Promise.reject(new Error('invalid spec: url')),
  file: () => Promise.reject(new Error('invalid spec: url')),
}

/** The SVG that Vega draws, with text laid out by the ruler. */
export async function drawSvg(spec: VegaLiteSpec, ruler: TextRuler): Promise<string> {
  refuseUrls(spec)
  const vega = await loadPackage('vega', INSTALL, () => import('vega'))
  const lite: VegaLite = await loadPackage('vega-lite', INSTALL, () => import('vega-lite'))
  return oneAtATime(() =>
    withRuler(vega, ruler, async () => {
      // Vega writes its own marks on the rows it is given, and frozen rows it cannot take.
      const compiled = lite.compile(structuredClone(spec), { config: { font: theme.font } })
      const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', loader: noLoader })
      try {
        return (await view.toSVG()).replace(NOT_XML, '\uFFFD')
      } finally {
        view.finalize()
      }
    }),
  )
}

async function withRuler<Result>(vega: object, ruler: TextRuler, run: () => Promise<Result>): Promise<Result> {
  if (!hasRuler(vega)) throw new Error('invalid vega: textMetrics')
  const { textMetrics } = vega
  const before = textMetrics.width
  textMetrics.width = ({ fontSize = 11, fontWeight = 'normal', limit = 0 }, text) => {
    const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600
    const runs = ruler.runs(String(text ?? '').trim(), fontSize, isBold)
    const width = runs.reduce((sum, run) => sum + run.width, 0)
    return limit > 0 ? Math.min(width, limit) : width
  }
  try {
    return await run()
  } finally {
    textMetrics.width = before
  }
}

/** Vega exports its ruler and does not mention it in its types. */
function hasRuler(vega: object): vega is Ruled {
  return 'textMetrics' in vega && typeof (vega as Partial<Ruled>).textMetrics?.width === 'function'
}
