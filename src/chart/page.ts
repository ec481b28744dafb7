import { type Chart, chart } from './chart.js'
import type { Locale } from '../locale/locale.js'
import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import { mirrored } from './mirrored.js'
import { plainText } from './plain-text.js'
import { repaint } from './repaint.js'
import { stack } from './stack.js'
import { config, lengths, theme } from './theme.js'
import type { ChartTable } from './table-of-ranges.js'
import { type Theme, type ThemeName, themeOf } from './themes.js'
import { wrap } from './wrap.js'

export interface PageParts {
  /** Width of the whole picture. */
  readonly width: number
  /** From the edge of the picture to the plot, margin included. */
  readonly left: number
  readonly right: number
  /** Height of the plot, and of what hangs below it: axis numbers. */
  readonly height: number
  readonly below: number
  readonly title: string
  readonly subtitle: string
  /** One bold line above the notes. */
  readonly label: string
  /** Numbered. */
  readonly notes: readonly string[]
  /** Not numbered: sources, versions, method. */
  readonly credits: readonly string[]
  readonly description: string
  /** What the layers share: the scales. */
  readonly encoding: Layer['encoding']
  readonly layers: readonly Layer[]
  /** Laid out from the left, and turned as a whole for a language that is read from the right. */
  readonly locale: Locale
  /** Default: the colours of the house. */
  readonly theme?: ThemeName | Theme | undefined
  /** What is drawn, as rows. Default: what the tooltips say. */
  readonly table?: ChartTable
  /** Of a map: how its geometry becomes pixels. Default: none. */
  readonly projection?: object
  /** How many letters its events have taken. Default: none. */
  readonly letters?: number
}

const BETWEEN = 8

/** What each chart was put together from, for what is done to a finished one. */
const made = new WeakMap<Chart, PageParts>()

/**
 * Throws `invalid chart: not made by this library, or a copy`.
 *
 * @example
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * const chart = rangeChart(ranges)
 * const dark = page({ ...partsOf(chart), theme: 'dark' })
 * dark.background // → "#15191E"
 */
export function partsOf(of: Chart): PageParts {
  const parts = made.get(of)
  if (parts === undefined) throw new Error('invalid chart: not made by this library, or a copy')
  return parts
}

/**
 * Puts a picture together: title above, plot, notes below, all from the same left edge and wrapped to the width. The
 * layout is worked out here and fixed, so that the picture has the same size in whatever draws it.
 *
 * @example
 * import { english } from '../locale/english.js'
 * const words = { title: 'Nothing yet', subtitle: '', label: '', notes: [], credits: [], description: 'Nothing yet.' }
 * const size = { width: 400, left: 12, right: 12, height: 40, below: 0 }
 * page({ locale: english, ...size, ...words, encoding: {}, layers: [] }).width // → 376
 */
export function page(parts: PageParts): Chart {
  const { width, left, right, height, below } = parts
  const full = width - 2 * theme.margin
  const title = wrap(plainText(parts.title, lengths.title), full, theme.title, 4)
  const subtitle = wrap(plainText(parts.subtitle, lengths.subtitle), full, theme.subtitle, 4)
  const foot = footer(parts, theme.margin - left, height + below + BETWEEN, full)
  const top = title.length * theme.title.line + (subtitle.length > 0 ? 4 + subtitle.length * theme.subtitle.line : 0)
  const spec = {
    description: parts.description,
    title: {
      text: title.map(constant),
      ...(subtitle.length > 0 ? { subtitle: subtitle.map(constant) } : {}),
      anchor: 'start',
      frame: 'group',
      dx: theme.margin - left,
      offset: BETWEEN,
    },
    background: theme.background,
    autosize: 'none',
    width: width - left - right,
    height,
    padding: { left, right, top: theme.margin + top + BETWEEN, bottom: foot.bottom - height + theme.margin },
    config: config(),
    ...(parts.projection === undefined ? {} : { projection: parts.projection }),
    encoding: parts.encoding,
    layer: [...parts.layers, ...foot.layers]
      .filter(layer => layer.data.values.length > 0)
      // Vega cuts what is projected off at the frame, under ids that it counts on from picture to picture.
      .map(layer => (parts.projection === undefined ? layer : { ...layer, mark: { ...layer.mark, clip: false } })),
  }
  const turned = parts.locale.direction === 'rtl' ? mirrored(spec) : spec
  const drawn = chart(repaint(turned, themeOf(parts.theme ?? 'house')))
  made.set(drawn, parts)
  return drawn
}

function footer({ label, notes, credits }: PageParts, x: number, from: number, width: number) {
  const { line, size } = theme.small
  const down = stack(from)
  const indent = notes.length < 10 ? 16 : 23
  const heading = wrap(label, width, theme.smallBold).map(words => ({ x, y: down(line), words }))
  const numbers: { x: number; y: number; words: string }[] = []
  const body: typeof numbers = []
  notes.forEach((note, i) => {
    const lines = wrap(plainText(note, lengths.note), width - indent, theme.small)
    if (lines.length > 0) numbers.push({ x, y: down(0) + line / 2, words: `${i + 1}.` })
    for (const words of lines) body.push({ x: x + indent, y: down(line), words })
  })
  for (const credit of credits)
    for (const words of wrap(credit, width, theme.small)) body.push({ x, y: down(line), words })
  const quiet = { size, colour: theme.quiet }
  return { bottom: down(0), layers: [texts(heading, theme.smallBold), texts([...numbers, ...body], quiet)] }
}

/** Vega looks constant texts up among names and stumbles over those that every object has, such as `constructor`. */
const constant = (text: string) => (text in Object.prototype ? `${text} ` : text)
