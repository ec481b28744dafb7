/** An element of a page, as far as tests look at one. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const VOID = new Set(['meta', 'br', 'hr', 'img', 'link', 'input'])
const TOKEN = /<!doctype html>|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</g

/**
 * A page as a tree. Strict on purpose, stricter than browsers are: every tag is closed where it was opened, every
 * attribute is quoted, and a `<` that begins no tag is an error.
 */
export function pageTree(page: string): Element {
  const root: Element & { children: (Element | string)[] } = { name: 'page', attributes: {}, children: [] }
  const open = [root]
  for (const match of page.matchAll(TOKEN)) {
    const [token, slash, name = '', given = '', selfClosing] = match
    const top = open.at(-1)!
    if (token.toLowerCase() === '<!doctype html>') continue
    if (token === '<') throw new Error(`invalid page: ${page.slice(match.index, match.index + 40)}`)
    if (name === '') top.children.push(token)
    else if (slash === '/') {
      if (top.name !== name) throw new Error(`invalid page: </${name}> in <${top.name}>`)
      open.pop()
    } else {
      const pairs = [...given.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(
        ([, key, value]) => [key!, value ?? ''] as const,
      )
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`invalid page: ${token}`)
      const element = { name, attributes: Object.fromEntries(pairs), children: [] }
      top.children.push(element)
      if (selfClosing !== '/' && !VOID.has(name)) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`invalid page: <${open.at(-1)!.name}> is not closed`)
  return root
}

/** Every element of a tree, in the order of the page. */
export function* elements(tree: Element): Generator<Element> {
  for (const child of tree.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elements(child)
  }
}

/** The text of an element, entities as they stand, blanks as one. */
export function textOf(tree: Element): string {
  const text = tree.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
  return text.replace(/\s+/g, ' ').trim()
}
