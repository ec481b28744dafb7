import type { FigureTable } from '../../figures/figure.js'
import type { Gap } from '../../figures/gap.js'
import { type Issue, issue } from '../../figures/issue.js'
import { places as world } from '../../figures/places.js'
import { tableOf } from '../../figures/to-table.js'
import type { StreamInput } from '../read-stream.js'
import type { LeftOut } from '../reading.js'
import { checkNames } from './check-names.js'
import { columnsAs } from './columns-as.js'
import { filesSay } from './files-say.js'
import { joinFigures } from './join-figures.js'
import { joinQuestions } from './join-questions.js'
import { readOneTable } from './read-table.js'
import { type TableOptions, tableOptionNames } from './table-options.js'
import type { TableReading } from './table-reading.js'
import type { TablesMapping } from './tables-mapping.js'
import { knownOptions } from '../../util/known-options.js'

/** One of several files: its name, and what `readTableStream` takes. */
export interface TableFile {
  readonly name: string
  readonly input: StreamInput
}

export interface TablesOptions extends TableOptions {
  /** What holds for one file alone, by its name; it goes before what holds for all. */
  readonly files?: Readonly<Record<string, TableOptions>>
}

/** Many tables, read into one. */
export interface TablesReading {
  readonly figures: FigureTable
  readonly gaps: readonly Gap[]
  /** What is wrong with the files, the name of the file before each message. */
  readonly issues: readonly Issue[]
  /** Figures that an earlier file has with the same number. */
  readonly setAside: readonly LeftOut[]
  /** What was understood, of all files together: print it with `mappingText`. */
  readonly mapping: TablesMapping
  /** Each file for itself, before they were put together. */
  readonly files: readonly TableReading[]
}

/**
 * Reads many tables, such as the weekly files of several offices, into one, each as `readTable` reads it, whatever its
 * layout. Every figure names its file. What two files say with the same number is in the table once, the second in
 * `setAside`; different numbers of one place and day both stay, and are said.
 *
 * One report tells what was understood: files that could not be read and why, what is to be decided (a question of many
 * files is asked once, and one answer in the options holds for all), names that may be one place or several, and what
 * each column was taken for. A file that has no column of days may have one above its table or in its name: it is shown,
 * and taken only where `dayFrom` says so.
 *
 * Options are those of `readTable`; `columns` may name headers that only some of the files have. `files` (default: none)
 * holds what is true of one file only. Workbooks need `openers`, as in `readTableStream`.
 *
 * Throws what `readTableStream` throws, `duplicate file: NAME` for two files of one name, `unknown file: NAME` for
 * options of a file that is not there.
 *
 * @example
 * const weeks = [
 *   { name: 'week-1.csv', input: 'Governorate,IDPs,Date\nIdlib,12100,2024-01-07\n' },
 *   { name: 'week 2024-01-14.csv', input: 'Gouvernorat;Déplacés internes\nIdlib;12200\n' },
 * ]
 * const { figures: all, mapping: understood } = await readTables(weeks, { place: 'SYR', places: null, dayFrom: ['name'] })
 * all.rows.map(f => [f.place, f.end, f.value]) // → [["SYR/Idlib","2024-01-07",12100],["SYR/Idlib","2024-01-14",12200]]
 * mappingText(understood).split('\n')[0] // → "2 files, all read: 2 figures from 2 rows."
 */
export async function readTables(files: readonly TableFile[], options: TablesOptions = {}): Promise<TablesReading> {
  knownOptions(options, { files: 1, ...tableOptionNames })
  const { files: own = {}, ...common } = options
  const names = files.map(({ name }) => name)
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) throw new Error(`duplicate file: ${name}`)
  })
  for (const name of Object.keys(own)) if (!names.includes(name)) throw new Error(`unknown file: ${name}`)
  const ids = idsOf(names)
  const readings: TableReading[] = []
  for (const [i, { name, input }] of files.entries()) {
    const id = common.id === undefined ? ids[i]! : `${common.id}-${ids[i]!}`
    const chosen = Object.hasOwn(own, name) ? own[name]! : {}
    const columns = { ...common.columns, ...chosen.columns }
    readings.push(await readOneTable(input, { ...common, ...chosen, id, name, columns }, 'some'))
  }
  return joined(names, readings, options)
}

function joined(names: readonly string[], readings: readonly TableReading[], options: TablesOptions): TablesReading {
  const inFile = (name: string, at: string | null) => `file "${name}"${at === null ? '' : `, ${at}`}`
  const each = readings.map((reading, i) => ({
    name: names[i]!,
    figures: [...reading.figures.rows].map(figure => ({ ...figure, locator: inFile(names[i]!, figure.locator) })),
  }))
  const { figures, setAside, repeats, differ } = joinFigures(each)
  const mappings = readings.map(({ mapping }) => mapping)
  return {
    figures: tableOf(figures),
    gaps: readings.flatMap(({ gaps }, i) => gaps.map(gap => ({ ...gap, locator: inFile(names[i]!, gap.locator) }))),
    issues: [...unknownHeaders(readings, options), ...readings.flatMap((reading, i) => named(reading, names[i]!))],
    setAside,
    files: readings,
    mapping: {
      files: mappings,
      notRead: readings.flatMap((reading, i) => notRead(reading, names[i]!)),
      questions: joinQuestions(mappings),
      undated: mappings.flatMap(({ name, dated, figures: count }) =>
        dated.by === 'open' && count > 0 ? [{ name: name ?? '', seen: dated.seen }] : [],
      ),
      repeats,
      differ,
      ...filesSay(readings, names),
      names: checkNames(each, options.places === undefined ? world : options.places),
      columns: columnsAs(mappings),
      figures: figures.length,
    },
  }
}

const named = ({ issues }: TableReading, name: string): readonly Issue[] =>
  issues.map(one => ({ ...one, message: `${name}: ${one.message}` }))

/** Why a file gave nothing, unless a question is the reason. */
function notRead({ figures, mapping, issues }: TableReading, name: string): TablesMapping['notRead'] {
  if (figures.length > 0 || mapping.questions.length > 0) return []
  const first = issues.find(({ severity }) => severity === 'error')
  return first === undefined
    ? [
        {
          name,
          why: 'It holds no column of figures that is known',
          todo: "Say what its columns are: columns: { 'the header': { concept: '…' } }",
        },
      ]
    : [{ name, why: first.why, todo: first.todo }]
}

function unknownHeaders(readings: readonly TableReading[], options: TablesOptions): readonly Issue[] {
  const there = new Set(readings.flatMap(({ provenance }) => provenance.headers))
  return Object.keys(options.columns ?? {})
    .filter(header => !there.has(header))
    .map(header =>
      issue('E-COLUMN', 'error', { column: header }, 'No file has such a header', 'Write it as it stands in a file'),
    )
}

/** The first part of the ids of each file: its name in small letters, or its place among the files. */
function idsOf(names: readonly string[]): readonly string[] {
  const ids = names.map((name, i) => {
    const plain = name
      .replace(/\.[a-z0-9]{1,8}$/i, '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(word => word !== '')
      .join('-')
    return /[a-z]/.test(plain) ? plain : `file-${i + 1}`
  })
  return ids.map((id, i) => (ids.indexOf(id) === i ? id : `${id}-file-${i + 1}`))
}
