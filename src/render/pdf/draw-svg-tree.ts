import { drawLine } from './draw-line.js'
import type { Pdf } from './open-pdf.js'
import { type Paint, paint } from './paint.js'
import { pathBounds } from './path-bounds.js'
import type { SvgNode } from './svg-tree.js'

type Attributes = Readonly<Record<string, string>>

/** What an element hands down to those inside it. */
const INHERITED = new Set(
  (
    'fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-dashoffset stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit text-anchor font-size font-weight font-style font-family'
  ).split(' '),
)
/** Where an element stands and what shape it has. */
const OWN = new Set(
  'transform opacity display visibility clip-path d x y dy width height x1 x2 y1 y2 cx cy r rx ry'.split(' '),
)
/** What is for other readers than the eye. */
const SILENT = /^(?:class|id|role|aria-[\w-]+|pointer-events|xmlns(?::\w+)?|version|viewBox|direction|cursor)$/
const UNSEEN = new Set(['title', 'desc', 'defs', 'style'])
const START: Attributes = { fill: 'black', stroke: 'none', 'stroke-width': '1', 'stroke-miterlimit': '4' }

/**
 * Draws what Vega writes as SVG, in the units in force.
 *
 * Throws `invalid svg: …` for an element or attribute that is not known here: a picture with a part left out would say
 * something else. Throws `unknown colour: …`.
 */
export function drawSvgTree(pdf: Pdf, root: SvgNode): void {
  const named = new Map<string, SvgNode>()
  collect(root, named)
  for (const child of root.children) if (typeof child !== 'string') draw(pdf, child, START, named)
}

function collect(node: SvgNode, named: Map<string, SvgNode>): void {
  const { id } = node.attributes
  if (id !== undefined) named.set(id, node)
  for (const child of node.children) if (typeof child !== 'string') collect(child, named)
}

function draw(pdf: Pdf, node: SvgNode, outer: Attributes, named: ReadonlyMap<string, SvgNode>): void {
  const { name, attributes, children } = node
  if (UNSEEN.has(name) || attributes['display'] === 'none') return
  refuseUnknown(node)
  const style = styleOf(attributes, outer)
  const { doc } = pdf
  doc.save()
  transform(doc, attributes['transform'] ?? '')
  clip(doc, attributes['clip-path'], named)
  if (name === 'g') {
    for (const child of children) if (typeof child !== 'string') draw(pdf, child, style, named)
  } else if (attributes['visibility'] !== 'hidden') {
    if (name === 'text') drawText(pdf, node, style)
    else drawShape(doc, node, style, named)
  }
  doc.restore()
}

function refuseUnknown({ name, attributes }: SvgNode): void {
  if (!['g', 'text', 'tspan', 'path', 'rect', 'line', 'circle', 'ellipse'].includes(name))
    throw new Error(`invalid svg: <${name}>`)
  for (const [key, value] of Object.entries(attributes))
    if (!INHERITED.has(key) && !OWN.has(key) && !SILENT.test(key)) throw new Error(`invalid svg: ${key}="${value}"`)
}

/** What holds for an element: its own, else that of those around it. Opacity adds up. */
function styleOf(attributes: Attributes, outer: Attributes): Attributes {
  const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => INHERITED.has(key)))
  const opacity = Number(outer['opacity'] ?? 1) * Number(attributes['opacity'] ?? 1)
  return { ...outer, ...own, opacity: String(opacity) }
}

function transform(doc: PDFKit.PDFDocument, text: string): void {
  for (const [, name, inner = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = inner.split(/[\s,]+/).map(Number)
    if (name === 'translate') doc.translate(a, b ?? 0)
    else if (name === 'rotate') doc.rotate(a)
    else if (name === 'scale') doc.scale(a, b ?? a)
    else throw new Error(`invalid svg: transform="${text}"`)
  }
}

function clip(doc: PDFKit.PDFDocument, reference: string | undefined, named: ReadonlyMap<string, SvgNode>): void {
  if (reference === undefined) return
  const shapes = referred(reference, named)?.children.filter(child => typeof child !== 'string')
  if (shapes === undefined) throw new Error(`invalid svg: clip-path="${reference}"`)
  for (const shape of shapes) trace(doc, shape)
  doc.clip()
}

const referred = (reference: string, named: ReadonlyMap<string, SvgNode>) =>
  named.get(/^url\(["']?#([^"')]+)["']?\)$/.exec(reference)?.[1] ?? '')

function drawShape(
  doc: PDFKit.PDFDocument,
  node: SvgNode,
  style: Attributes,
  named: ReadonlyMap<string, SvgNode>,
): void {
  const gradient = referred(style['fill'] ?? '', named)
  const fill = gradient === undefined ? fillOf(style) : null
  const stroke = node.name === 'line' || gradient === undefined ? strokeOf(doc, style) : null
  if (gradient !== undefined) {
    trace(doc, node)
    doc.fillOpacity(Number(style['opacity'])).fill(gradientOf(doc, gradient, node))
  }
  if ((fill === null || node.name === 'line') && stroke === null) return
  trace(doc, node)
  if (fill !== null && node.name !== 'line') {
    doc.fillColor(fill.color, fill.opacity)
    if (stroke === null) doc.fill()
    else doc.fillAndStroke()
  } else doc.stroke()
}

const fillOf = (style: Attributes): Paint | null =>
  paint(style['fill'] ?? 'black', Number(style['opacity'] ?? 1) * Number(style['fill-opacity'] ?? 1))

/** Sets the pen. Null: there is none. */
function strokeOf(doc: PDFKit.PDFDocument, style: Attributes): Paint | null {
  const width = Number.parseFloat(style['stroke-width'] ?? '1')
  const pen = paint(style['stroke'] ?? 'none', Number(style['opacity'] ?? 1) * Number(style['stroke-opacity'] ?? 1))
  if (pen === null || !(width > 0)) return null
  doc.strokeColor(pen.color, pen.opacity).lineWidth(width)
  doc.miterLimit(Number(style['stroke-miterlimit'] ?? 4))
  const { 'stroke-linecap': cap = 'butt', 'stroke-linejoin': join = 'miter', 'stroke-dasharray': dashes = '' } = style
  if (cap === 'butt' || cap === 'round' || cap === 'square') doc.lineCap(cap)
  if (join === 'miter' || join === 'round' || join === 'bevel') doc.lineJoin(join)
  // pdfkit refuses a dash of no length, which with round ends is a dot.
  const lengths = dashes.match(/[\d.]+/g) ?? []
  if (lengths.length > 0) doc.addContent(`[${lengths.join(' ')}] ${Number(style['stroke-dashoffset'] ?? 0)} d`)
  return pen
}

/** Its outline, to be filled, drawn or cut along. */
function trace(doc: PDFKit.PDFDocument, { name, attributes }: SvgNode): void {
  const at = (key: string) => Number.parseFloat(attributes[key] ?? '0')
  if (name === 'path') {
    const path = attributes['d'] ?? ''
    // pdfkit draws a bend with one point as another bend.
    if (/[QqTt]/.test(path)) throw new Error('invalid svg: path with Q')
    doc.path(path)
  } else if (name === 'rect') doc.rect(at('x'), at('y'), at('width'), at('height'))
  else if (name === 'line') doc.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'))
  else if (name === 'circle') doc.circle(at('cx'), at('cy'), at('r'))
  else if (name === 'ellipse') doc.ellipse(at('cx'), at('cy'), at('rx'), at('ry'))
  else throw new Error(`invalid svg: <${name}>`)
}

function gradientOf(doc: PDFKit.PDFDocument, node: SvgNode, shape: SvgNode): PDFKit.PDFGradient {
  if (node.name !== 'linearGradient' || shape.name !== 'path') throw new Error(`invalid svg: <${node.name}>`)
  const [left, top, right, bottom] = pathBounds(shape.attributes['d'] ?? '')
  const share = (key: string, otherwise: number) => Number(node.attributes[key] ?? otherwise)
  const gradient = doc.linearGradient(
    left + share('x1', 0) * (right - left),
    top + share('y1', 0) * (bottom - top),
    left + share('x2', 1) * (right - left),
    top + share('y2', 0) * (bottom - top),
  )
  for (const stop of node.children) {
    if (typeof stop === 'string') continue
    const { offset = '0', 'stop-color': value = 'black' } = stop.attributes
    const color = paint(value, 1)
    if (color !== null) gradient.stop(Number(offset), color.color, color.opacity)
  }
  return gradient
}

/** A text of one line, or of one line in each `tspan`. */
function drawText(pdf: Pdf, { attributes, children }: SvgNode, style: Attributes): void {
  const fill = fillOf(style)
  const stroke = strokeOf(pdf.doc, style)
  if (fill !== null) pdf.doc.fillColor(fill.color, fill.opacity)
  if (fill === null && stroke === null) return
  const weight = style['font-weight'] ?? 'normal'
  let y = Number(attributes['y'] ?? 0)
  for (const child of children) {
    if (typeof child !== 'string') refuseUnknown(child)
    const own = typeof child === 'string' ? {} : child.attributes
    y += Number.parseFloat(own['dy'] ?? '0')
    drawLine(pdf, wordsOf(child), {
      x: Number(own['x'] ?? attributes['x'] ?? 0),
      y,
      size: Number.parseFloat(style['font-size'] ?? '11'),
      isBold: weight === 'bold' || Number(weight) >= 600,
      anchor: style['text-anchor'] ?? 'start',
      isFilled: fill !== null,
      isOutlined: stroke !== null,
    })
  }
}

const wordsOf = (node: SvgNode | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')
