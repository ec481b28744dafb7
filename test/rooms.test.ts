import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { type SourceFile, parse, sourceFiles } from './support/source-files.js'

/** In the order in which a value travels: a room may import those before it. */
const rooms = ['figures', 'read', 'align', 'reconcile', 'consistency', 'lists', 'locale', 'chart', 'report']
/**
 * What the entries of the package lead into, as a file or a folder of that name: they may import every room, and no
 * room may import them.
 */
const entries = ['index', ...Object.keys(manifest.exports).map(path => path.split('/')[1] ?? 'index')]
/** Packages that the core may load. */
const corePackages = ['simple-statistics']
/** Files that say one thing without having it for a name. */
const namedOtherwise: Readonly<Record<string, string>> = {
  'figures/vocabulary.ts': 'the small closed lists of words, which share one shape',
  'util/day.ts': 'days as numbers, and back',
  'read/bytes/number-kernels.ts': 'kernels for columns of whole and of decimal numbers',
  'read/news/calendar.ts': 'the few questions that news dates ask of a calendar',
  'read/publishers/shared/dtm-words.ts': 'what every product of DTM says of itself',
  'read/publishers/shared/idmc-words.ts': 'what every product of IDMC says of itself',
  'read/publishers/shared/year-period.ts': 'what the year of a yearly table means for a stock and for a flow',
  'reconcile/independence.ts': 'who is independent of whom, and what that makes a vote worth',
}
const longest = 300

const files = sourceFiles()

const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')
/** `voteWeights` and `vote-weights` are the same words; so are `period` and `periods`. */
const words = (name: string) =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map(word => word.toLowerCase().replace(/(?<=[^s])s$/, ''))

function wrongWay(file: SourceFile): string[] {
  const from = roomOf(file.path)
  return file.imports.flatMap(({ file: to, specifier }) => {
    const told = `${file.path} imports ${specifier}`
    if (from === 'util') return to !== null && roomOf(to) === 'util' ? [] : [told]
    if (to === null || roomOf(to) === 'util' || entries.includes(from)) return []
    return rooms.indexOf(roomOf(to)) >= 0 && rooms.indexOf(roomOf(to)) <= rooms.indexOf(from) ? [] : [told]
  })
}

function misnamed(file: SourceFile): string[] {
  if (file.path in namedOtherwise || !file.path.includes('/') || roomOf(file.path) === 'datasets') return []
  const name = words(file.path.split('/').at(-1)!.slice(0, -'.ts'.length))
  const told = file.exports.some(exported => {
    const own = words(exported)
    return own.every(word => name.includes(word)) || name.every(word => own.includes(word))
  })
  return told ? [] : [`${file.path} exports ${file.exports.join(', ')}`]
}

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longest && !/^(\/\/|\/\*\*?\s+\*?) ?Long because \w/.test(text) ? [`${path} has ${lines} lines`] : []
}

/** The files that lead from one file back to itself. */
function cycles(all: ReadonlyMap<string, SourceFile>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const before = way.indexOf(path)
    if (before >= 0) found.push([...way.slice(before), path].join(' → '))
    if (before >= 0 || done.has(path)) return
    for (const { file } of all.get(path)?.imports ?? []) if (file !== null) visit(file, [...way, path])
    done.add(path)
  }
  for (const path of all.keys()) visit(path, [])
  return [...new Set(found)]
}

/** Every import that is met on the way from a file. */
function reached(start: string, all: ReadonlyMap<string, SourceFile>): string[] {
  const seen = new Set<string>()
  const found: string[] = []
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { specifier, file } of all.get(path)?.imports ?? []) {
      if (file === null) found.push(`${path} imports ${specifier}`)
      else visit(file)
    }
  }
  visit(start)
  return found
}

describe('rooms', () => {
  it('every file is in a room, in util, or at an entry', () => {
    const known = [...rooms, ...entries, 'util']
    expect([...files.keys()].filter(path => !known.includes(roomOf(path)))).toEqual([])
  })

  it('every import names a file that is there', () => {
    const missing = [...files.values()].flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) => (file?.endsWith('.ts') && !files.has(file) ? [`${path} imports ${file}`] : [])),
    )
    expect(missing).toEqual([])
  })

  it('a room imports only rooms before it, and util imports none', () => {
    expect([...files.values()].flatMap(wrongWay)).toEqual([])
  })

  it('no file leads back to itself', () => {
    expect(cycles(files)).toEqual([])
  })

  it('what a browser loads imports no package but the listed ones', () => {
    expect(files.has('index.ts')).toBe(true)
    const packages = reached('index.ts', files).filter(told => !corePackages.some(name => told.endsWith(` ${name}`)))
    expect(packages).toEqual([])
  })

  it('a file exports what its name says', () => {
    expect([...files.values()].flatMap(misnamed)).toEqual([])
  })

  it('every exception to the names is still there', () => {
    expect(Object.keys(namedOtherwise).filter(path => !files.has(path))).toEqual([])
  })

  it(`a file has at most ${longest} lines, or begins with the words "Long because"`, () => {
    expect([...files.values()].flatMap(tooLong)).toEqual([])
  })
})

describe('the checks of the rooms', () => {
  const read = parse('read/csv.ts', "import { a } from '../chart/a.js'\nimport 'arquero'\nexport const tsv = a")

  it('sees an import of a later room, a wrong name, a package and a long file', () => {
    expect(wrongWay(read)).toEqual(['read/csv.ts imports ../chart/a.js'])
    expect(misnamed(read)).toEqual(['read/csv.ts exports tsv'])
    expect(reached('read/csv.ts', new Map([['read/csv.ts', read]]))).toEqual(['read/csv.ts imports arquero'])
    expect(tooLong({ ...read, text: '\n'.repeat(300) + 'x' })).toEqual(['read/csv.ts has 301 lines'])
    expect(tooLong({ ...read, text: `// Long because a table is easier to read whole.${'\n'.repeat(300)}x` })).toEqual(
      [],
    )
  })

  it('takes a longer or shorter form of a name for the name', () => {
    const exporting = (path: string, name: string) => misnamed(parse(path, `export const ${name} = 1`))
    expect(exporting('align/vote-weights.ts', 'voteWeights')).toEqual([])
    expect(exporting('align/interval.ts', 'intervalOf')).toEqual([])
    expect(exporting('read/shared/unhcr-small-number.ts', 'smallNumber')).toEqual([])
    expect(exporting('align/interval.ts', 'isFloor')).toEqual(['align/interval.ts exports isFloor'])
  })

  it('sees what is imported in passing: types, re-exports and import()', () => {
    const { imports } = parse('chart/a.ts', "export * from './b.js'\ntype B = import('./c.js').C\nawait import('vega')")
    expect(imports.map(({ specifier }) => specifier)).toEqual(['./b.js', './c.js', 'vega'])
  })

  it('sees a cycle, util importing a room, and a room importing an entry', () => {
    const a = parse('align/a.ts', "import type { B } from './b.js'")
    const b = parse('align/b.ts', "import { c } from '../util/c.js'\nimport { a } from './a.js'\nimport '../node.js'")
    const c = parse('util/c.ts', "import '../figures/figure.js'")
    expect(cycles(new Map([a, b].map(file => [file.path, file])))).toEqual(['align/a.ts → align/b.ts → align/a.ts'])
    expect(wrongWay(b)).toEqual(['align/b.ts imports ../node.js'])
    expect(wrongWay(c)).toEqual(['util/c.ts imports ../figures/figure.js'])
  })
})
