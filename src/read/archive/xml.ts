import { loadPackage } from '../../util/load-package.js'

/** What hears of a document as it passes: names without their prefixes, texts joined. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | null): void
  text?(text: string): void
  close?(name: string): void
}

/** What a document may say it is written in, in its first bytes. */
const DECLARED = /^(?:\ufeff|\u00ef\u00bb\u00bf)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/
const SHOWN = 400

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads a document of XML, piece by piece. Throws what the parser throws for one that is not well-formed, and for bytes
 * that are not in the encoding that it declares (UTF-8 where it declares none); entities of a document's own are not
 * expanded, and nothing outside it is looked up.
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
  let decoder: TextDecoder | null = null
  for await (const piece of pieces) parser.write((decoder ??= decoderFor(piece)).decode(piece, { stream: true }))
  if (decoder !== null) parser.write(decoder.decode())
  parser.close()
}

/** Throws a `RangeError` for an encoding that nobody knows. */
function decoderFor(piece: Uint8Array): TextDecoder {
  if (piece[0] === 0xff && piece[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (piece[0] === 0xfe && piece[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  const head = String.fromCharCode(...piece.subarray(0, SHOWN))
  return new TextDecoder(DECLARED.exec(head)?.[1] ?? 'utf-8', { fatal: true })
}
