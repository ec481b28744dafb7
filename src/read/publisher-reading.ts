import { knownOptions } from '../util/known-options.js'
import type { Gap } from '../figures/gap.js'
import type { Batch, Wanted } from './batch.js'
import type { Consumer, TableHead } from './consumer.js'
import { FigureColumns } from './figure-columns.js'
import type { Issues } from './issues.js'
import { findColumns, matchColumns } from './match-columns.js'
import type { Described, Publisher } from './publisher.js'
import { type FileFacts, type FileReading, type Provenance, type ReadOptions, readOptionNames } from './reading.js'
import { scrub } from './scrub.js'
import { Session } from './session.js'

/** Reads one file with one publisher, in whatever form the file comes. */
export class PublisherReading implements Consumer {
  readonly names: readonly (readonly string[])[]
  readonly #publisher: Publisher
  readonly #options: ReadOptions
  #own: object
  readonly #issues: Issues
  #session: Session | null = null
  #head: TableHead | null = null
  #described: Described = {}

  constructor(publisher: Publisher, options: ReadOptions, issues: Issues) {
    checkPublisher(publisher)
    this.#publisher = publisher
    this.#options = options
    this.#issues = issues
    this.#own = ownOptions(publisher, options)
    this.names = [...publisher.names, ...Object.values(options.columns ?? {}).map(header => [header])]
  }

  begin(head: TableHead): readonly Wanted[] | null {
    const { headers, tags, preamble, envelope, sheet, member } = head
    const file: FileFacts = { name: this.#options.name ?? null, headers, tags, preamble, envelope, sheet, member }
    this.#head = head
    const publisher = this.#publisher
    const { vintage, published, url } = this.#options
    const described = publisher.describe(file, this.#own)
    this.#described = {
      vintage: vintage ?? described.vintage ?? null,
      published: published ?? described.published ?? null,
      title: described.title ?? publisher.words.title ?? null,
      url: url === undefined ? (described.url ?? publisher.words.url ?? null) : scrub(url),
      licence: described.licence ?? publisher.licence,
    }
    const columns = publisher.columns(file, this.#own)
    const fields = matchColumns(columns, headers, this.#options.columns ?? {}, publisher, this.#issues)
    if (fields === null) return null
    const rowWord = head.headerRow === null ? 'record' : 'row'
    const session = new Session({
      publisher,
      fields,
      file,
      described: this.#described,
      own: this.#own,
      options: this.#options,
      issues: this.#issues,
      rowWord,
    })
    this.#session = session
    return session.wanted
  }

  fits(headers: readonly string[], tags: readonly string[]): boolean {
    const file: FileFacts = { name: null, headers, tags, preamble: [], envelope: {}, sheet: null, member: null }
    return (
      findColumns(this.#publisher.columns(file, this.#own), headers, this.#options.columns ?? {}).missing.length === 0
    )
  }

  wantsBeside(name: string): boolean {
    return this.#besideFor(name) !== undefined
  }

  beside(name: string, text: string): void {
    const option = this.#besideFor(name)
    if (option !== undefined) this.#own = { ...this.#own, [option]: text }
  }

  /** The option that a file of the archive fills in, unless the caller has. */
  #besideFor(name: string): string | undefined {
    const own = this.#options as Readonly<Record<string, unknown>>
    return Object.entries(this.#publisher.beside).find(
      ([option, pattern]) => own[option] === undefined && pattern.test(name),
    )?.[0]
  }

  discard(): void {
    this.#session = null
  }

  take(batch: Batch): void {
    this.#session!.take(batch)
  }

  finish(format: Provenance['format'], bytes: number | null): FileReading {
    const { figures, gaps, setAside } = this.#session?.finish() ?? {
      figures: new FigureColumns().none(),
      gaps: () => [],
      setAside: [],
    }
    const records = this.#session?.records ?? 0
    if (this.#session !== null && records === 0)
      this.#issues.add(
        'E-EMPTY',
        'error',
        {},
        'The file has a header and no records',
        'Ask for it again: an empty answer mostly means a key, a filter or a page that matches nothing',
      )
    const vintage = this.#session?.release ?? this.#described.vintage ?? null
    if (figures.length > 0 && vintage === null)
      this.#issues.add(
        'W-VINTAGE',
        'note',
        {},
        'The file does not say of which release it is',
        "Say it, so that figures of two releases can be told apart: vintage: '…'",
      )
    const head = this.#head
    const { published = null, licence = null } = this.#described
    let list: readonly Gap[] | null = null
    return {
      figures,
      get gaps() {
        return (list ??= gaps())
      },
      setAside,
      issues: this.#issues.list,
      provenance: {
        publisher: this.#publisher.id,
        product: this.#publisher.name,
        page: this.#publisher.page,
        licence,
        vintage,
        published,
        name: this.#options.name ?? null,
        format,
        bytes,
        records,
        headers: head?.headers ?? [],
        tags: head?.tags ?? [],
        preamble: head?.preamble ?? [],
        envelope: head?.envelope ?? {},
        sheet: head?.sheet ?? null,
        member: head?.member ?? null,
        encoding: head?.encoding ?? null,
        delimiter: head?.delimiter ?? null,
        headerRow: head?.headerRow ?? null,
      },
    }
  }
}

/** From JavaScript, the id of a publisher is easily given in its place, or one that there is not. */
function checkPublisher(publisher: unknown): void {
  if (publisher === undefined || publisher === null) throw new Error('missing publisher')
  if (typeof publisher === 'string') throw new Error(`invalid publisher: ${publisher}`)
  if (typeof publisher !== 'object') throw new Error(`invalid publisher: ${typeof publisher}`)
}

function ownOptions(publisher: Publisher, options: ReadOptions): object {
  knownOptions(options, readOptionNames, publisher.options)
  const own: Record<string, unknown> = { ...publisher.options }
  for (const [name, value] of Object.entries(options))
    if (!Object.hasOwn(readOptionNames, name) && value !== undefined) own[name] = value
  return own
}
