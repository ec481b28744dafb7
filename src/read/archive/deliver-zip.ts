import { CsvReader } from '../bytes/csv-reader.js'
import { formOf } from '../bytes/form.js'
import type { Consumer, TableHead } from '../consumer.js'
import type { Delivered, Delivery } from '../delivery.js'
import { Issues } from '../issues.js'
import { openWith } from '../open-with.js'
import { type ZipPieces, zipPieces } from './zip-pieces.js'
import { UnpackError } from './unpack.js'
import { type ZipEntry, zipDirectory } from './zip-directory.js'

const TABLES = /\.(csv|tsv|tab|txt|json|geojson|xlsx|xlsm|parquet|arrow|feather)(\.gz)?$/i

/** Reads the bytes of a file within, whatever it is. */
type Open = (pieces: AsyncIterable<Uint8Array>, to: Delivery, member: string) => Promise<Delivered>

/** A zip archive: a workbook, or the table within that fits. */
export async function deliverZip(
  bytes: Uint8Array,
  to: Delivery,
  outer: string | null,
  open: Open,
): Promise<Delivered> {
  const entries = zipDirectory(bytes)
  const size = { format: 'csv', bytes: bytes.length } as const
  if (entries === null) {
    to.issues.add(
      'E-ARCHIVE',
      'error',
      {},
      'It is a zip archive or workbook that is damaged, or breaks off before its end',
      'Ask for it again; a download may have been cut short',
    )
    return size
  }
  const twice = secondOf(entries)
  if (twice !== null) {
    to.issues.add(
      'E-ARCHIVE',
      'error',
      { read: twice.name },
      'The archive holds two files of one name, and programs differ in which of them they show',
      'Ask which is meant, and pack that one alone',
    )
    return size
  }
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) {
    await openWith('workbook', bytes, to, outer)
    return { format: 'xlsx', bytes: bytes.length }
  }
  const pieces = zipPieces(bytes, to.limits.ratio)
  const member = await chosen(entries, pieces, to)
  if (member === null) return size
  if (outer !== null && /\.zip$/i.test(member.name)) return size
  if (member.encrypted) {
    to.issues.add(
      'E-ARCHIVE',
      'error',
      { read: member.name },
      'The file in the archive is behind a password',
      'Unpack it by hand, and read what comes out',
    )
    return size
  }
  await deliverBeside(entries, member, pieces, to)
  return { ...(await open(pieces(member), to, member.name)), bytes: bytes.length }
}

/** The first entry that is called as one before it; null where all names differ. */
function secondOf(entries: readonly ZipEntry[]): ZipEntry | null {
  const names = new Set<string>()
  for (const entry of entries) {
    if (names.has(entry.name)) return entry
    names.add(entry.name)
  }
  return null
}

/** A file beside the table that is larger than this is no note on it. */
const SMALL = 4_194_304

/** Gives the consumer what it wants of the other files of the archive. */
async function deliverBeside(
  entries: readonly ZipEntry[],
  member: ZipEntry,
  pieces: ZipPieces,
  { consumer }: Delivery,
): Promise<void> {
  for (const entry of entries) {
    if (entry === member || entry.encrypted || entry.size > SMALL || consumer.wantsBeside?.(entry.name) !== true)
      continue
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of pieces(entry)) text += decoder.decode(piece, { stream: true })
    consumer.beside?.(entry.name, text)
  }
}

/** The one file of the archive to read: the one asked for, the only table, or the one whose columns fit. */
async function chosen(
  entries: readonly ZipEntry[],
  pieces: ZipPieces,
  { options, consumer, issues, limits }: Delivery,
): Promise<ZipEntry | null> {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name))
  const names = files.map(({ name }) => name)
  if (options.member !== undefined) {
    const found = files.find(({ name }) => name === options.member || name.endsWith(`/${options.member}`))
    if (found === undefined)
      issues.add(
        'E-ARCHIVE',
        'error',
        { read: names.join(', ') },
        `The archive has no file ${options.member}`,
        'Give the name of one that it has',
      )
    return found ?? null
  }
  const tables = files.filter(({ name }) => TABLES.test(name))
  if (tables.length <= 1) {
    if (tables.length === 0)
      issues.add(
        'E-ARCHIVE',
        'error',
        { read: names.join(', ') },
        'The archive holds no table',
        'Look into it, and read the file that is meant',
      )
    return tables[0] ?? null
  }
  const fitting: ZipEntry[] = []
  for (const entry of tables) {
    const probe = new Probe(consumer.names)
    const reader = new CsvReader(probe, new Issues(), limits, options)
    try {
      for await (const piece of pieces(entry)) {
        if (formOf(piece) !== 'text') break
        reader.push(piece)
        if (reader.stopped || reader.bytes > 262_144) break
      }
    } catch (error) {
      if (!(error instanceof UnpackError)) throw error
    }
    reader.end()
    if (probe.head !== null && consumer.fits(probe.head.headers, probe.head.tags)) fitting.push(entry)
  }
  const [first, ...others] = fitting
  if (first === undefined)
    issues.add(
      'E-ARCHIVE',
      'error',
      { read: names.join(', ') },
      'The archive holds several tables, and none that is surely the one meant',
      "Say which: member: '…'",
    )
  else if (others.length > 0)
    issues.add(
      'W-PAGE',
      'warning',
      { read: fitting.map(({ name }) => name).join(', ') },
      `Several tables of the archive fit; only ${first.name} is read`,
      "Read the others too: member: '…'",
    )
  return first ?? null
}

/** Hears of the headers of a table, and wants nothing more. */
class Probe implements Consumer {
  head: TableHead | null = null
  constructor(readonly names: Consumer['names']) {}
  begin(head: TableHead): null {
    this.head = head
    return null
  }
  fits(): boolean {
    return false
  }
  take(): void {
    throw new Error('invalid batch: a probe wants none')
  }
  discard(): void {
    this.head = null
  }
}
