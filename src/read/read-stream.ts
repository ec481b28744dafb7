import { type Input, deliver } from './deliver.js'
import { type Pieces, deliverPieces } from './deliver-pieces.js'
import { Issues } from './issues.js'
import { limitsWith } from './limits.js'
import type { Publisher } from './publisher.js'
import { PublisherReading } from './publisher-reading.js'
import type { FileReading, ReadOptions } from './reading.js'

/** What `readStream` takes: bytes as they come, a file of a form, or anything that `read` takes. */
export type StreamInput = ReadableStream<Uint8Array> | Pieces | Blob | Input

/**
 * Like `read`, for bytes that come in pieces, and for every form of file: also gzip, zip archives with a table in them,
 * and, with the openers that are passed, workbooks, Parquet and Arrow. A table of text is read as it comes: of a file of
 * gigabytes, only the figures are ever in memory.
 *
 * Throws what `read` throws, `missing package: NAME (npm install NAME)` where an opener lacks its package, and what the
 * stream itself throws.
 *
 * @example
 * const piece = new TextEncoder().encode('pcode,as_of,idps\nSY07,2020-01-02,1200\n')
 * const sites = definePublisher({
 *   id: 'sites', name: 'Site table', licence: null, page: 'https://example.org',
 *   columns: { site: column.code('pcode'), day: column.day('as_of'), idps: column.count('idps') },
 *   record: (row, out) => out.figure('idps', { concept: 'idps', place: row.site, end: row.day }),
 * })
 * const { figures: streamed } = await readStream([piece], sites)
 * streamed.at(0)?.value // → 1200
 */
export async function readStream<Options extends object>(
  input: StreamInput,
  publisher: Publisher<Options>,
  options: ReadOptions & Partial<Options> = {},
): Promise<FileReading> {
  const issues = new Issues()
  const consumer = new PublisherReading(publisher, options, issues)
  const to = {
    consumer,
    issues,
    limits: limitsWith(options.limits),
    options,
    openers: options.openers ?? [],
    records: publisher.records,
    sheets: publisher.sheets,
  }
  const pieces = piecesOf(input)
  const { format, bytes } = pieces === null ? deliver(input as Input, to) : await deliverPieces(pieces, to)
  return consumer.finish(format, bytes)
}

/** The bytes of an input; null for rows and parsed JSON, which have none. */
export function piecesOf(input: StreamInput): Pieces | null {
  if (typeof input === 'string') return null
  if (input instanceof Uint8Array) return [input]
  if (input instanceof ArrayBuffer) return [new Uint8Array(input)]
  if (typeof Blob !== 'undefined' && input instanceof Blob) return streamed(input.stream())
  if (isStream(input)) return streamed(input)
  return isPieces(input) ? input : null
}

function isStream(input: object): input is ReadableStream<Uint8Array> {
  return 'getReader' in input && typeof input.getReader === 'function'
}

/** Pieces of bytes; a list of anything else is rows or records. */
function isPieces(input: object): input is Pieces {
  if (Array.isArray(input)) return input[0] instanceof Uint8Array
  return Symbol.asyncIterator in input || Symbol.iterator in input
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
