import type { VegaLiteSpec } from '../chart/vega-lite-spec.js'
import { refuseUrls } from '../render/refuse-urls.js'
import { knownOptions } from '../util/known-options.js'

export interface ChartElementOptions {
  /** How Vega draws. Default: `svg`, which prints sharply and is read by screen readers as one picture. */
  readonly renderer?: 'svg' | 'canvas'
  /** The page's own copies of the packages. Default: they are imported by name when the first chart is drawn. */
  readonly vega?: unknown
  readonly vegaLite?: unknown
  /** `vega-interpreter`, for pages whose content security policy forbids code made from strings. Default: none. */
  readonly interpreter?: unknown
}

/** The parts of the packages that are used, without their types: those would have to be installed by every reader. */
interface Vega {
  parse(spec: object, config?: null, options?: { readonly ast: true }): object
  View: new (runtime: object, options: object) => View
}
interface View {
  runAsync(): Promise<unknown>
  finalize(): unknown
}
interface VegaLite {
  compile(spec: object): { readonly spec: object }
}
interface Interpreter {
  readonly expressionInterpreter: object
}

const refused = () => Promise.reject(new Error('invalid spec: url'))
/** Refuses everything: what a specification can ask for has already been refused by name. */
const noLoader = { load: refused, sanitize: refused, http: refused, file: refused }

/**
 * A chart as an element of a page: a `figure` that is not in the page yet and draws itself, which is what Observable's
 * notebooks show as they find it. It carries the chart in words for readers who do not see it, is written from left to
 * right whatever the page around it is, and loads nothing but `vega` and `vega-lite` (6 or 5), when they are first
 * needed. Where drawing fails, the figure says so in words.
 *
 * Throws `missing document` where there is no page, and `invalid spec: data.url` for a specification that would load
 * something.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: '12' }]))
 * chartElement(sourceChart(ranges.at(0), { figures: ranges.figures })) // → Error: missing document
 */
export function chartElement(chart: VegaLiteSpec, options: ChartElementOptions = {}): HTMLElement {
  knownOptions(options, { renderer: 1, vega: 1, vegaLite: 1, interpreter: 1 })
  if (typeof document === 'undefined') throw new Error('missing document')
  refuseUrls(chart)
  const description = typeof chart.description === 'string' ? chart.description : ''
  const figure = document.createElement('figure')
  figure.setAttribute('role', 'img')
  figure.setAttribute('aria-label', description)
  figure.dir = 'ltr'
  figure.style.margin = '0'
  figure.style.overflowX = 'auto'
  const plot = document.createElement('div')
  figure.append(plot)
  draw(chart, plot, options).catch((error: unknown) => {
    plot.textContent = `${description} (The chart could not be drawn: ${error instanceof Error ? error.message : String(error)})`
  })
  return figure
}

/** What the page gave, or else the package. */
const given = (own: unknown, load: () => Promise<unknown>): Promise<unknown> =>
  own === undefined ? load() : Promise.resolve(own)

async function draw(chart: VegaLiteSpec, container: HTMLElement, options: ChartElementOptions): Promise<void> {
  const { renderer = 'svg', interpreter } = options
  const vega = (await given(options.vega, () => import('vega'))) as Vega
  const lite = (await given(options.vegaLite, () => import('vega-lite'))) as VegaLite
  const { expressionInterpreter } = ((await interpreter) ?? {}) as Partial<Interpreter>
  // Vega writes its own marks on the rows it is given, and frozen rows it cannot take.
  const compiled = lite.compile(structuredClone({ ...chart }))
  const runtime =
    expressionInterpreter === undefined ? vega.parse(compiled.spec) : vega.parse(compiled.spec, null, { ast: true })
  const expr = expressionInterpreter === undefined ? {} : { expr: expressionInterpreter }
  const view = new vega.View(runtime, { renderer, container, loader: noLoader, hover: true, ...expr })
  await view.runAsync()
}
