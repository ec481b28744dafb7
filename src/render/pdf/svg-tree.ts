/** An element of a picture. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
}

const PIECE =
  /<!--.*?-->|<\?.*?\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)|</gs
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The elements of an SVG, as Vega writes it and `toSvg` gives it.
 *
 * Throws `invalid svg: …` for what does not close what it opens.
 */
export function svgTree(svg: string): SvgNode {
  const root: { name: string; attributes: Record<string, string>; children: (SvgNode | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  for (const [piece, slash, name, attributes = '', isClosed, text] of svg.matchAll(PIECE)) {
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(decode(text))
    else if (name === undefined && piece === '<') throw new Error(`invalid svg: ${svg.slice(0, 40)}`)
    else if (name !== undefined && slash === '/') {
      if (parent.name !== name) throw new Error(`invalid svg: </${name}>`)
      open.pop()
    } else if (name !== undefined) {
      const node = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(node)
      if (isClosed !== '/') open.push(node)
    }
  }
  const top = root.children.find(child => typeof child !== 'string')
  if (open.length !== 1 || top?.name !== 'svg') throw new Error(`invalid svg: ${svg.slice(0, 40)}`)
  return top
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [name, decode(double ?? single ?? '')]),
  )

const decode = (text: string) =>
  text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) =>
    name !== undefined
      ? (NAMED[name.toLowerCase()] ?? whole)
      : String.fromCodePoint(Math.min(0x10ffff, Number(decimal ?? `0x${hex}`))),
  )
