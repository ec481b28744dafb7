import { escapeHtml } from '../../util/escape-html.js'
import { Html } from './html.js'

/** What a drawing is made of. Nothing here loads, links, moves or runs. */
const DRAWS = new Set(
  'svg g path rect line circle ellipse polyline polygon text tspan title desc defs clipPath linearGradient radialGradient stop'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const ATTRIBUTE = /(?<!\s)\s+([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** Left out: the picture has one description of its own, and the page decides its size. */
const DROPPED = /^(?:role|class|aria-[\w-]+|xmlns(?::\w+)?)$/i

/**
 * A picture inside a page: one image with its description for readers who do not see it, left to right whatever the
 * page around it, with ids of its own so that two pictures never take each other's clip paths.
 *
 * Throws `invalid svg: …` for what is no picture, and for one with anything in it that could load, link or run.
 */
export function inlineSvg(svg: string, alt: string, prefix: string): Html {
  const body = svg
    .trim()
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/<(title|desc)>[^<]*<\/\1>/g, '')
  const rest = body.replace(TAG, '')
  if (!body.startsWith('<svg') || !body.endsWith('</svg>') || rest.includes('<'))
    throw new Error(`invalid svg: ${svg.slice(0, 40)}`)
  let first = true
  const safe = body.replace(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (!DRAWS.has(name)) throw new Error(`invalid svg: <${slash}${name}>`)
    const size = first ? imageAttributes(attributes, alt) : ''
    const kept = ownAttributes(attributes, prefix, first)
    first = false
    return `<${slash}${name}${kept}${size}${tag.endsWith('/>') ? '/' : ''}>`
  })
  return new Html(`<div class="chart" dir="ltr">${safe}</div>`)
}

function ownAttributes(attributes: string, prefix: string, isImage: boolean): string {
  let kept = ''
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? ''
    if (DROPPED.test(name) || (isImage && /^(?:width|height|style)$/.test(name))) continue
    if (/(?:^|:)href$|^on/i.test(name) || /url\(\s*(?!#)/i.test(value))
      throw new Error(`invalid svg: ${name}="${value}"`)
    kept += ` ${name}="${name === 'id' ? prefix + value : value.replace(/url\(\s*#/g, `url(#${prefix}`)}"`
  }
  return kept
}

/** The picture grows and shrinks with the page, and never beyond the size it was drawn for. */
function imageAttributes(attributes: string, alt: string): string {
  const width = /\swidth="(\d+(?:\.\d+)?)(?:px)?"/.exec(attributes)?.[1]
  return ` role="img" aria-label="${escapeHtml(alt)}"${width === undefined ? '' : ` style="max-width:${width}px"`}`
}
