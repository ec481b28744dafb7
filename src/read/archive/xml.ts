import { loadPackage } from '../../util/load-package.js'

/** What hears of a document as it passes: names without their prefixes, texts joined. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | null): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads a document of XML, piece by piece. Throws what the parser throws for one that is not well-formed; entities of a
 * document's own are not expanded, and nothing outside it is looked up.
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const { SaxesParser } = await loadPackage('saxes', 'saxes', () => import('saxes'))
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    handler.open?.(local(name), wanted => {
      for (const key of Object.keys(attributes)) if (local(key) === wanted) return attributes[key] ?? null
      return null
    })
  })
  parser.on('text', text => handler.text?.(text))
  parser.on('cdata', text => handler.text?.(text))
  parser.on('closetag', ({ name }) => handler.close?.(local(name)))
  const decoder = new TextDecoder()
  for await (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }))
  parser.write(decoder.decode())
  parser.close()
}
