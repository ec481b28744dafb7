/** Brings a file that comes in pieces, in any form, to whoever wants its table. */
import { UnpackError, unpack } from './archive/unpack.js'
import { CsvReader } from './bytes/csv-reader.js'
import { formOf } from './bytes/form.js'
import type { Delivered, Delivery } from './delivery.js'
import { deliverZip } from './archive/deliver-zip.js'
import { deliverJsonText } from './json.js'
import { openWith } from './open-with.js'
import { sayForm } from './say-form.js'

/** Bytes that show what a file is. */
const ENOUGH = 512

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export async function deliverPieces(pieces: Pieces, to: Delivery, member: string | null = null): Promise<Delivered> {
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  try {
    return await dispatch(source, to, member)
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error
    sayUnpack(error, to)
    return { format: 'csv', bytes: null }
  } finally {
    await source.return?.()
  }
}

type Source = AsyncIterator<Uint8Array> | Iterator<Uint8Array>

async function dispatch(source: Source, to: Delivery, member: string | null): Promise<Delivered> {
  const head = await firstBytes(source)
  const form = formOf(head)
  switch (form) {
    case 'text':
      return { format: 'csv', bytes: await text(head, source, to, member) }
    case 'gzip':
      return deliverPieces(unpack(rest(head, source), 'gzip', to.limits.ratio), to, member)
    case 'json':
    case 'zip':
    case 'parquet':
    case 'arrow': {
      const bytes = await whole(head, source, to)
      if (bytes === null) return { format: 'csv', bytes: null }
      if (form === 'zip') return deliverZip(bytes, to, member, deliverPieces)
      if (form === 'json') deliverJsonText(bytes, to, member)
      else await openWith(form, bytes, to, member)
      return { format: form, bytes: bytes.length }
    }
    default:
      sayForm(form, head, to.issues)
      return { format: 'csv', bytes: head.length }
  }
}

async function text(head: Uint8Array, source: Source, to: Delivery, member: string | null): Promise<number> {
  const { consumer, issues, limits, options } = to
  const reader = new CsvReader(consumer, issues, limits, { ...options, member })
  for await (const piece of rest(head, source)) {
    reader.push(piece)
    if (reader.stopped) break
  }
  reader.end()
  return reader.bytes
}

async function firstBytes(source: Source): Promise<Uint8Array> {
  let head = new Uint8Array(0)
  while (head.length < ENOUGH) {
    const next = await source.next()
    if (next.done === true) break
    head = joined([head, next.value])
  }
  return head
}

async function* rest(head: Uint8Array, source: Source): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value
}

/** All bytes at once; null, and said, where there are more than a limit allows. */
async function whole(head: Uint8Array, source: Source, { limits, issues }: Delivery): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of rest(head, source)) {
    size += piece.length
    if (size > limits.whole) {
      issues.add(
        'E-LIMIT',
        'error',
        {},
        `The file has more than ${limits.whole} bytes, and a file of this form has to be in memory as a whole`,
        'Ask for it as CSV, or raise limits.whole',
      )
      return null
    }
    // What comes from a file may be one buffer that is used again.
    pieces.push(piece.slice())
  }
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pieces.reduce((n, piece) => n + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

function sayUnpack({ reason }: UnpackError, { issues, consumer, limits }: Delivery): void {
  consumer.discard()
  if (reason === 'ratio')
    issues.add(
      'E-LIMIT',
      'error',
      {},
      `Unpacked, the file is more than ${limits.ratio} times larger than packed, as files made to fill a disk are`,
      'Unpack it by hand if it is from a source that you trust, or raise limits.ratio',
    )
  else if (reason === 'unsupported')
    issues.add(
      'E-ARCHIVE',
      'error',
      {},
      'This platform cannot unpack it',
      'Unpack it first, or use Node 20.12 or later',
    )
  else
    issues.add(
      'E-ARCHIVE',
      'error',
      {},
      'The packed bytes are damaged, or break off',
      'Ask for the file again; nothing of it is used',
    )
}
