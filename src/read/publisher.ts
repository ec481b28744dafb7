/**
 * A publisher's product, and how its records become figures. One product a file, in src/read/publishers/<id>.ts:
 *
 *     import { column } from '../column.js'
 *     import { definePublisher } from '../publisher.js'
 *
 *     export const myNgo = definePublisher({
 *       id: 'my-ngo',
 *       name: 'My NGO, monthly site table',
 *       licence: 'CC BY 4.0',
 *       page: 'https://example.org/data',
 *       columns: { site: column.code('pcode'), day: column.day('as_of'), idps: column.count('idps', 'IDPs') },
 *       key: ['site', 'day'],
 *       record: (row, out) => out.figure('idps', { concept: 'idps', place: row.site, end: row.day }),
 *     })
 *
 * What the reader does, so that a publisher need not:
 * - finds the file's form (CSV, TSV, JSON, GeoJSON, rows; later zip, xlsx, Parquet), its header row, its HXL row;
 * - finds each column by its names: exactly, then without regard to case, spaces and underscores; says which are missing
 *   and whose file it looks like (give the product a line in src/read/signatures.ts);
 * - gives `row`, one object that is moved from record to record (do not keep it), with one property per declared column:
 *   `string | null` for text, code and day, `number | null` for number and count, `readonly string[]` for list;
 * - reads the number of a figure from the column that `out.figure` names: the cell becomes text, value, bounds and
 *   locator; a gap word becomes a gap with its reason; a cell that is no number costs that cell and is an issue with the
 *   row number of the file. A blank cell is a gap of reason `unknown` unless `gaps` says otherwise (`'': null` for
 *   nothing at all, `'': 'not-applicable'` …);
 * - makes ids `publisher/key/concept` (`publisher/key/concept.group` for a group; `as` gives the last part another name
 *   when one record has two figures of one concept and group), unique within the reading;
 * - fills in unit and measure from the concept, the start of a stock from its end, licence, vintage and publication day.
 *
 * What a publisher says:
 * - per figure: the concept (so stock, flow and running total are said per column) and everything else of `Words`;
 * - for three numbers: `out.figure({ low: 'low', best: 'best', high: 'high' }, …)`; any of the three may be left out.
 *   Published out of order they are kept, and flagged `order-violated`;
 * - for bounds that are not written in cells (UNHCR's 0 and 5): `bounds: { low: 0, best: 0, high: 4 }`;
 * - state over records: `start: about => …` makes it once a reading, `record(row, out, about)` finds it as `about.state`,
 *   `end(out, about)` runs after the last record;
 * - figures that a rule leaves out are still made and then `out.setAside(handle, why)`, also in `end`: `out.figure` gives
 *   the handle (−1 where the cell gave no figure). They come back as `reading.setAside`;
 * - options of its own: `options: { extended: false }` with their defaults, found as `about.options`;
 * - `describe(file)`: vintage, publication day, title and so on from the preamble, the envelope or the file's name;
 * - columns that only the file knows: `columns: (file, options) => ({ … })`, with `row[...]` by the names given there.
 *
 * Adapters are run on files of millions of rows: a `record` should make no closures and no regular expressions, and pass
 * one literal to `out.figure`. The row's text is only made into a string when it is asked for.
 */
import type { ConceptId } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { GapReason } from '../figures/gap.js'
import type { GroupId } from '../figures/groups.js'
import type { Issue, IssueCode } from '../figures/issue.js'
import type { UnitId } from '../figures/units.js'
import type { Basis, DateAccuracy, FlagId, Hedge, Status } from '../figures/vocabulary.js'
import type { Column, GapWords } from './column.js'
import type { FileFacts } from './reading.js'

export type Columns = Readonly<Record<string, Column>>

type CellOf<C extends Column> = C['kind'] extends 'number' | 'count'
  ? number | null
  : C['kind'] extends 'list'
    ? readonly string[]
    : string | null

/** The record at hand, one property a column. The same object for every record: take what is needed, do not keep it. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: CellOf<C[Name]> }

/** What is known of a figure besides its number. Absent: the default of `definePublisher`'s `words`, else not stated. */
export interface Words {
  readonly concept: ConceptId
  readonly group?: GroupId
  readonly unit?: UnitId
  readonly place?: string | null
  readonly from?: string | null
  readonly start?: string | null
  readonly end?: string | null
  readonly dateAccuracy?: DateAccuracy
  readonly basis?: Basis | null
  readonly status?: Status
  readonly source?: string | null
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly url?: string | null
  /** The publisher's word about the number, from another column. The bounds follow from it. */
  readonly hedge?: Hedge
  /** Bounds that the publisher's rules give and no cell states. */
  readonly bounds?: Pick<Figure, 'low' | 'best' | 'high'>
  readonly flags?: readonly (FlagId | `${FlagId}:${string}`)[]
  /**
   * What the record is called where each is a part of its own of what happened, so that no two of them are one figure
   * twice: `event` gives the flag `part:event=KEY`, by the key of the record. As a flag of `flags` it would be a text of
   * its own for every figure of millions.
   */
  readonly part?: 'event' | null
  /** Last part of the id, where `concept` or `concept.group` would be met twice in a record. */
  readonly as?: string
}

/** The column of the number, or the columns of a stated low, best and high. */
export type NumberFrom<Name extends string> = Name | { readonly low?: Name; readonly best?: Name; readonly high?: Name }

/** Takes what a record says. */
export interface Out<Name extends string = string> {
  /** Row of the file, counted from 1 as a spreadsheet counts; of a JSON file, the record. */
  readonly row: number
  /** Whether a record with the same key was met before in this file. Its ids end in `#2` and so on. */
  readonly again: boolean
  /**
   * Number of the record's key, from 0; the same for records with the same key. What has to be kept of each record goes
   * into a typed array by this number: a map of millions of objects is more than the figures take.
   */
  readonly keyNumber: number
  /** Whether the record says its key: one of its key columns is not blank. */
  readonly keyed: boolean
  /** Adds a figure, a gap or an issue, as the cell has it. Gives a handle for `setAside`; −1 where no figure was made. */
  figure(from: NumberFrom<Name>, words: Words): number
  /**
   * Adds a figure for a number that stands within the words of a cell, such as a part of it in brackets; `text` is that
   * number with its words. As `figure`, it gives a handle.
   */
  within(column: Name, text: string, words: Words): number
  /** Says of which release the record is. It is that of the figures where the file itself says none and all say one. */
  vintage(text: string): void
  /** Adds a gap where the publisher's rules, not the cell, say that there is no number. */
  gap(
    column: Name,
    words: Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'> & {
      readonly reason: GapReason
    },
  ): void
  /**
   * Makes a figure of this reading a minimum with this upper end and no best number: for what only later records tell,
   * such as a total of which the figure holds a part.
   */
  widen(handle: number, high: number): void
  /** Leaves a figure of this reading out by a rule of the publisher; it comes back in `reading.setAside`. */
  setAside(handle: number, why: string): void
  /** Says something about a cell of this record. `why` and `todo` are sentences without the full stop. */
  issue(code: IssueCode, severity: Issue['severity'], column: Name | null, why: string, todo: string): void
  /** The cell as it stands in the file; '' where it is blank. */
  cell(column: Name): string
}

/** What a record may look at besides itself. */
export interface About<Options, State> {
  readonly options: Options
  readonly state: State
  readonly file: FileFacts
}

/** What a file says of all its figures. Null and absent: nothing. */
export interface Described {
  readonly vintage?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly licence?: string | null
}

export interface PublisherSpec<C extends Columns, Options extends object, State> {
  /** Kebab-case, as in `publishers`. First part of every id. */
  readonly id: string
  readonly name: string
  /** As the publisher words it. Null: none stated. */
  readonly licence: string | null
  /** Where the data is published. */
  readonly page: string
  /** Options of this publisher and their defaults. */
  readonly options?: Options
  readonly columns: C | ((file: FileFacts, options: Options) => C)
  /** The columns that tell a record from every other. Default: its row in the file. */
  readonly key?: readonly (keyof C & string)[]
  /** Cells that are no number, for all columns of counts and quantities. They come before the reader's own. */
  readonly gaps?: GapWords
  /** What holds for every figure unless its record says otherwise. */
  readonly words?: Partial<Omit<Words, 'concept' | 'as' | 'bounds' | 'part'>>
  /** Where the records are in a JSON file (`data.timeseries`). Default: the usual envelopes. */
  readonly records?: readonly string[]
  /** Sheets of a workbook to read, the first that is there. Default: the first sheet with the required columns. */
  readonly sheets?: readonly string[]
  /** Options that a file beside the table in an archive fills in with its text: the name of the option, and of the file. */
  readonly beside?: { readonly [Name in keyof Options]?: RegExp }
  readonly describe?: (file: FileFacts, options: Options) => Described
  readonly start?: (about: Omit<About<Options, unknown>, 'state'>) => State
  readonly record: (row: RowOf<C>, out: Out<keyof C & string>, about: About<Options, State>) => void
  readonly end?: (out: Pick<Out, 'setAside' | 'widen' | 'issue'>, about: About<Options, State>) => void
}

/** A publisher as `read` takes it. */
export interface Publisher<Options extends object = object> {
  readonly id: string
  readonly name: string
  readonly licence: string | null
  readonly page: string
  readonly options: Options
  readonly key: readonly string[]
  readonly gaps: GapWords
  readonly words: Partial<Omit<Words, 'concept' | 'as' | 'bounds' | 'part'>>
  readonly records: readonly string[]
  readonly sheets: readonly string[]
  readonly beside: Readonly<Record<string, RegExp>>
  /** The names of every column with its synonyms, as far as they are known without the file. */
  readonly names: readonly (readonly string[])[]
  columns(file: FileFacts, options: Options): Columns
  describe(file: FileFacts, options: Options): Described
  /** Makes what reads the records of one file. */
  begin(
    file: FileFacts,
    options: Options,
  ): {
    record(row: object, out: Out): void
    end(out: Out): void
  }
}

const NO_FILE: FileFacts = { name: null, headers: [], tags: [], preamble: [], envelope: {}, sheet: null, member: null }

/**
 * Makes a publisher of one's own that `read` takes; the comment at the head of this file teaches how.
 *
 * Throws `invalid id: TEXT` for one that is not kebab-case.
 *
 * @example
 * const sites = definePublisher({
 *   id: 'sites', name: 'Site table', licence: null, page: 'https://example.org',
 *   columns: { site: column.code('pcode'), day: column.day('as_of'), idps: column.count('idps') },
 *   key: ['site', 'day'],
 *   record: (row, out) => out.figure('idps', { concept: 'idps', place: row.site, end: row.day }),
 * })
 * read('pcode,as_of,idps\nSY07,2020-01-02,"1,200"\n', sites).figures.at(0)?.value // → 1200
 */
export function definePublisher<const C extends Columns, Options extends object = object, State = undefined>(
  spec: PublisherSpec<C, Options, State>,
): Publisher<Options> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(spec.id)) throw new Error(`invalid id: ${spec.id}`)
  const { columns } = spec
  return {
    id: spec.id,
    name: spec.name,
    licence: spec.licence,
    page: spec.page,
    options: spec.options ?? ({} as Options),
    key: spec.key ?? [],
    gaps: spec.gaps ?? {},
    words: spec.words ?? {},
    records: spec.records ?? [],
    sheets: spec.sheets ?? [],
    beside: (spec.beside ?? {}) as Readonly<Record<string, RegExp>>,
    names: Object.values(
      typeof columns === 'function' ? columns(NO_FILE, spec.options ?? ({} as Options)) : columns,
    ).map(({ names }) => names),
    columns: typeof columns === 'function' ? columns : () => columns,
    describe: spec.describe ?? (() => ({})),
    begin: (file, options) => {
      const state = spec.start?.({ options, file }) as State
      const about = { options, state, file }
      // The reader builds the row from these very columns: what the types say of it holds.
      return {
        record: (row, out) => spec.record(row as RowOf<C>, out, about),
        end: out => spec.end?.(out, about),
      }
    },
  }
}
