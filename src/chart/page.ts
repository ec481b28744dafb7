import { type Chart, chart } from './chart.js'
import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import { plainText } from './plain-text.js'
import { stack } from './stack.js'
import { config, lengths, theme } from './theme.js'
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
}

const BETWEEN = 8

/**
 * Puts a picture together: title above, plot, notes below, all from the same left edge and wrapped to the width. The
 * layout is worked out here and fixed, so that the picture has the same size in whatever draws it.
 */
export function page(parts: PageParts): Chart {
  const { width, left, right, height, below } = parts
  const full = width - 2 * theme.margin
  const title = wrap(plainText(parts.title, lengths.title), full, theme.title, 4)
  const subtitle = wrap(plainText(parts.subtitle, lengths.subtitle), full, theme.subtitle, 4)
  const foot = footer(parts, theme.margin - left, height + below + BETWEEN, full)
  const top = title.length * theme.title.line + (subtitle.length > 0 ? 4 + subtitle.length * theme.subtitle.line : 0)
  return chart({
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
    config,
    encoding: parts.encoding,
    layer: [...parts.layers, ...foot.layers].filter(layer => layer.data.values.length > 0),
  })
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
