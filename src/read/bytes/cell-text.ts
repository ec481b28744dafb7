import type { CellDecoder } from './cell-decoder.js'
import { doubledQuotes, quotedEnd, singleQuotes } from './doubled-quotes.js'

const QUOTE = 34
const RETURN = 13

/** The text of the cell between two positions, without its quotes and the return of a Windows line end. */
export function cellText(bytes: Uint8Array, start: number, to: number, decoder: CellDecoder): string {
  let end = to
  if (start >= end) return ''
  if (bytes[end - 1] === RETURN) end--
  if (bytes[start] !== QUOTE) return decoder.decode(bytes, start, end)
  const close = quotedEnd(bytes, start, end)
  const doubled = doubledQuotes(bytes, start, close)
  if (doubled < 0) return decoder.decode(bytes, start, end)
  if (doubled === 0) return decoder.decode(bytes, start + 1, close - 1)
  const inner = singleQuotes(bytes, start, close, doubled)
  return decoder.decode(inner, 0, inner.length)
}
