import type { Consumer } from '../consumer.js'
import { headerNames } from '../headers.js'
import { locateHeader } from '../header-row.js'
import type { Issues } from '../issues.js'
import type { Limits } from '../limits.js'
import { scrub } from '../scrub.js'
import { CsvBatch } from './csv-batch.js'
import { delimiterOf } from './delimiter.js'
import { headRows, newlineOf } from './head-rows.js'
import { type Layout, type OddRow, type RecordIndex, indexRecords, recordIndex } from './index-records.js'
import { CellDecoder } from './cell-decoder.js'
import { sayOddRow } from './say-odd-row.js'
import { type Encoding, encodingOf, transcoder } from './text-encoding.js'

export interface CsvOptions {
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly member?: string | null
  /** Bytes that are worked on at a time: what a processor keeps close by. Default: 256 KiB. */
  readonly block?: number
  /** Bytes in which the header is looked for. Default: 64 KiB. */
  readonly head?: number
}

/** The longest row, in cells of the longest kind. */
const LONGEST_ROW = 16
const HEAD_ROWS = 60
/** Bytes of the buffer at first: many tables are small. */
const FIRST = 16_384
/** Bytes kept free: for the newline that a last line may lack, and for the one that ends the search. */
const SPARE = 2
/** Bytes that show the encoding. */
const START = 512
const NAMES: Readonly<Record<number, string>> = { 44: 'comma', 59: 'semicolon', 9: 'tab', 124: 'bar' }

/**
 * Reads a table of delimited text from bytes that come in pieces, and tells a consumer of it, a batch of records at a
 * time. The bytes pass through one buffer; the file is never one string, nor in memory as a whole.
 */
export class CsvReader {
  /** Bytes read. */
  bytes = 0
  records = 0
  readonly #consumer: Consumer
  readonly #issues: Issues
  readonly #limits: Limits
  readonly #options: CsvOptions
  readonly #decoder: CellDecoder
  readonly #block: number
  #buffer: Uint8Array<ArrayBuffer>
  #words: Int32Array
  #from = 0
  #end = 0
  #batch: CsvBatch | null = null
  #layout: Layout | null = null
  #index: RecordIndex | null = null
  #transcode: ReturnType<typeof transcoder> | null | undefined
  #start: Uint8Array = new Uint8Array(0)
  #encoding: Encoding = 'utf-8'
  #head: number
  /** Bytes of the buffer, unless a row needs more. It is smaller while less has come. */
  readonly #usual: number
  #stopped = false
  #saidBlank = false

  constructor(consumer: Consumer, issues: Issues, limits: Limits, options: CsvOptions = {}) {
    this.#consumer = consumer
    this.#issues = issues
    this.#limits = limits
    this.#options = options
    this.#block = options.block ?? 262_144
    this.#decoder = new CellDecoder(options.encoding === 'windows-1252')
    this.#head = options.head ?? 65_536
    this.#usual = Math.max(this.#block, this.#head, 64) * 2
    this.#buffer = new Uint8Array(Math.min(this.#usual, FIRST))
    this.#words = new Int32Array(this.#buffer.buffer)
  }

  /** Nothing more is wanted: the table is not the consumer's, or a limit is met. */
  get stopped(): boolean {
    return this.#stopped
  }

  push(piece: Uint8Array): void {
    if (this.#stopped) return
    this.bytes += piece.length
    if (this.#consumer.keepsAll === true && this.bytes > this.#limits.whole) return this.#stopWhole()
    if (this.bytes > this.#limits.bytes) return this.#stop('bytes', this.#limits.bytes)
    if (this.#transcode === undefined) this.#open(piece, false)
    else this.#copy(this.#transcode === null ? piece : this.#transcode(piece, false))
  }

  end(): void {
    if (this.#transcode === undefined) this.#open(new Uint8Array(0), true)
    if (this.#stopped) return
    if (this.#transcode != null) this.#copy(this.#transcode(new Uint8Array(0), true))
    this.#work(true)
    if (this.#decoder.misfits > 0) {
      const why = 'It is not the encoding that the rest of the file is in (UTF-8)'
      this.#issues.add(
        'W-ENCODING',
        'warning',
        { read: `${this.#decoder.misfits} texts` },
        why,
        'They are read as Windows-1252; check the letters with accents',
      )
    }
  }

  /** Finds the encoding from the first bytes, however small the pieces are that they come in. */
  #open(piece: Uint8Array, last: boolean): void {
    let start = piece
    if (this.#start.length > 0 || piece.length < START) {
      start = new Uint8Array(this.#start.length + piece.length)
      start.set(this.#start)
      start.set(piece, this.#start.length)
    }
    this.#start = start
    if (start.length < START && !last) return
    this.#start = new Uint8Array(0)
    const found = encodingOf(start)
    const encoding = this.#options.encoding ?? found.encoding
    this.#encoding = encoding
    this.#transcode = encoding === 'utf-16le' || encoding === 'utf-16be' ? transcoder(encoding) : null
    const text = found.encoding === encoding ? start.subarray(found.mark) : start
    this.#copy(this.#transcode === null ? text : this.#transcode(text, false))
  }

  #copy(piece: Uint8Array): void {
    for (let at = 0; at < piece.length && !this.#stopped;) {
      const needed = Math.min(this.#usual, this.#end + piece.length - at + SPARE)
      if (needed > this.#buffer.length) this.#grow(Math.min(this.#usual, Math.max(needed, this.#buffer.length * 2)))
      const room = Math.min(this.#buffer.length - SPARE - this.#end, piece.length - at)
      this.#buffer.set(piece.subarray(at, at + room), this.#end)
      this.#end += room
      at += room
      if (this.#end - this.#from >= this.#block || this.#end === this.#buffer.length - SPARE) this.#work(false)
    }
  }

  #work(last: boolean): void {
    if (this.#batch === null && !this.#begin(last)) {
      if (!this.#stopped) this.#makeRoom()
      return
    }
    const layout = this.#layout!
    const index = this.#index!
    if (last && this.#end > this.#from && this.#buffer[this.#end - 1] !== layout.newline)
      this.#buffer[this.#end++] = layout.newline
    for (;;) {
      indexRecords(this.#buffer, this.#words, this.#from, this.#end, last, layout, index)
      for (const odd of index.odd) this.#say(odd)
      if (this.records + index.records > this.#limits.rows) {
        index.records = this.#limits.rows - this.records
        this.#stop('rows', this.#limits.rows)
      }
      if (index.records > 0) {
        this.records += index.records
        this.#batch!.show(this.#buffer, index)
        this.#consumer.take(this.#batch!)
      }
      if (index.next === this.#from || this.#stopped) break
      this.#from = index.next
    }
    if (!this.#stopped && !last) this.#makeRoom()
  }

  /** Moves what is not read yet to the front; a row that fills the buffer gets a larger one. */
  #makeRoom(): void {
    const { length } = this.#buffer
    if (this.#from > 0) {
      this.#buffer.copyWithin(0, this.#from, this.#end)
      this.#end -= this.#from
      this.#from = 0
    }
    if (this.#end < length - SPARE && this.#end < length / 2) return
    if (length >= this.#limits.cell * LONGEST_ROW) return this.#stop('cell', this.#limits.cell)
    this.#grow(length * 2)
  }

  #grow(length: number): void {
    const larger = new Uint8Array(length & ~3)
    larger.set(this.#buffer.subarray(0, this.#end))
    this.#buffer = larger
    this.#words = new Int32Array(larger.buffer)
    if (this.#layout !== null) {
      this.#index = { ...recordIndex(larger.length, this.#layout.columns), row: this.#index!.row }
    }
  }

  /** Finds out what the table is like from its head. False: not yet, or not at all. */
  #begin(last: boolean): boolean {
    const from = this.#from
    const end = Math.min(this.#end, from + this.#head)
    if (!last && this.#end - from < this.#head) return false
    const whole = last && end === this.#end
    const newline = newlineOf(this.#buffer, from, end)
    const delimiter =
      this.#options.delimiter?.charCodeAt(0) ??
      delimiterOf(this.#buffer, this.#words, from, end, whole, newline, this.#decoder)
    const rows = headRows(this.#buffer, this.#words, from, end, whole, delimiter, newline, HEAD_ROWS, this.#decoder)
    if (rows.length === 0 && !whole) {
      this.#head *= 2
      return false
    }
    const { header, tags, data, names } = locateHeader(rows, this.#consumer)
    const at = Math.max(header, 0)
    // The head was read with every delimiter: only what is used of it counts.
    const misfits = this.#decoder.misfits
    this.#decoder.misfits = 0
    if (misfits > 0) headRows(this.#buffer, this.#words, from, end, whole, delimiter, newline, at + 1, this.#decoder)
    const cells = names ?? rows[at]?.cells ?? []
    if (cells.length > this.#limits.columns) this.#stop('columns', this.#limits.columns)
    if (this.#stopped) return false
    const wanted = this.#consumer.begin({
      headers: headerNames(cells, rows[at]?.row ?? null, this.#limits.header, this.#issues),
      tags: tags < 0 ? [] : rows[tags]!.cells.map(tag => tag.trim()),
      preamble: rows
        .slice(0, at)
        .map(row => scrub(row.cells.join(' ').trim()))
        .filter(line => line !== ''),
      headerRow: rows[at]?.row ?? null,
      encoding: this.#encoding,
      delimiter: NAMES[delimiter] ?? String.fromCharCode(delimiter),
      sheet: null,
      member: this.#options.member ?? null,
      envelope: {},
    })
    if (wanted === null) {
      this.#stopped = true
      return false
    }
    this.#batch = new CsvBatch(wanted, cells.length, this.#decoder)
    this.#layout = {
      delimiter,
      newline,
      columns: cells.length,
      cell: this.#limits.cell,
      singles: this.#consumer.singles ?? false,
    }
    this.#index = recordIndex(this.#buffer.length, cells.length)
    const first = header < 0 ? 0 : data
    this.#index.row = first + 1
    this.#from = first === 0 ? from : rows[first - 1]!.next
    return true
  }

  #say({ row, what, cells }: OddRow): void {
    // Spreadsheets write them under a whole table: to say it of one row is enough.
    if (what === 'blank' && this.#saidBlank) return
    this.#saidBlank ||= what === 'blank'
    const { columns, cell } = this.#layout!
    const text = this.#decoder.decode(this.#buffer, cells, Math.min(this.#end, cells + 80)).split('\n')[0]!
    sayOddRow({ row, what, cells }, what === 'single' ? text : '', columns, cell, this.#issues)
  }

  /** A part of a table is no table: what was read of it is not used. */
  #stopWhole(): void {
    this.#stopped = true
    this.#consumer.discard()
    this.#issues.add(
      'E-LIMIT',
      'error',
      {},
      `The file has more than ${this.#limits.whole} bytes, and a table that is read by its headers is in memory as a whole`,
      'Describe it with definePublisher, which reads files of any size as they pass, or raise limits.whole',
    )
  }

  #stop(name: keyof Limits, limit: number): void {
    this.#stopped = true
    const what = {
      bytes: 'bytes',
      rows: 'rows',
      columns: 'columns',
      cell: `bytes in a cell, or ${LONGEST_ROW} times that in a row`,
    }[name as 'bytes']
    this.#issues.add(
      'E-LIMIT',
      'error',
      {},
      `The file has more than ${limit} ${what}`,
      `What comes after is not read; raise limits.${name} if that is right`,
    )
  }
}
