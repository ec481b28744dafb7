import { groupDigits } from '../../util/group-digits.js'
import { dayPlaces } from './file-days.js'
import type { Mapping } from './mapping.js'
import type { FileSays, NameToCheck, TablesMapping } from './tables-mapping.js'

const WIDE = 100
const SHOWN = 12
const count = (n: number, one: string, many = `${one}s`) => `${groupDigits(n)} ${n === 1 ? one : many}`
const quoted = (names: readonly string[]) => names.map(name => `"${name}"`).join(', ')

/** What was understood of many tables, as a text: first what is missing, then what is to be decided, then the rest. */
export function tablesText(mapping: TablesMapping): string {
  const sections = [notRead, toDecide, twice, names, lost, totals, notes, columns, files].flatMap(section => {
    const lines = section(mapping)
    return lines.length === 0 ? [] : [['', ...lines].join('\n')]
  })
  return `${[head(mapping), ...sections].join('\n')}\n`
}

function head({ files, notRead: failed, figures }: TablesMapping): string {
  const waiting = files.filter(file => file.questions.length > 0 && file.figures === 0).length
  const told = [
    failed.length === 0 ? null : `${failed.length} not read`,
    waiting === 0 ? null : `${waiting} waiting for an answer`,
  ].filter(part => part !== null)
  const read = files.length - failed.length - waiting
  const how = told.length === 0 ? 'all read' : `${read} read, ${told.join(', ')}`
  const rows = files.reduce((n, file) => n + file.rows, 0)
  return `${count(files.length, 'file')}, ${how}: ${count(figures, 'figure')} from ${count(rows, 'row')}.`
}

function notRead({ notRead: failed }: TablesMapping): readonly string[] {
  return titled(
    'Not read',
    failed.flatMap(({ name, why, todo }) => [`  ${name}`, ...wrapped(`${why}. ${todo}.`, 4)]),
  )
}

function toDecide({ questions, undated }: TablesMapping): readonly string[] {
  const lines = questions.flatMap(({ columns: headers, why, answers, files: where }, i) => [
    ...wrapped(`${i + 1}. ${quoted(headers)}, in ${listed(where)}. ${why}`, 2),
    ...answers.flatMap(({ set, means }) => [`       ${set}`, ...wrapped(means, 9)]),
  ])
  return titled('To decide: an answer, written into the options, holds for all files', [
    ...lines,
    ...undatedLines(undated, questions.length + 1),
  ])
}

function undatedLines(undated: TablesMapping['undated'], number: number): readonly string[] {
  if (undated.length === 0) return []
  const from = (['title', 'sheet', 'name'] as const).filter(at => undated.some(({ seen }) => seen[0]?.at === at))
  const blind = undated.find(({ seen }) => seen.length === 0)
  return [
    `  ${number}. ${count(undated.length, 'file has', 'files have')} no column that says when; their figures are undated`,
    ...some(
      undated.map(({ name, seen: [day] }) =>
        day === undefined
          ? `       ${name}: no day was seen`
          : `       ${name}: ${day.day}? It says "${day.text}" ${dayPlaces[day.at]}`,
      ),
    ),
    ...(from.length === 0
      ? []
      : [`       dayFrom: [${from.map(at => `'${at}'`).join(', ')}]`, '         to take these days']),
    ...(blind === undefined
      ? []
      : [`       files: { '${blind.name}': { end: 'YYYY-MM-DD' } }`, '         to say the day of one file']),
  ]
}

function twice({ repeats, differ, files: all }: TablesMapping): readonly string[] {
  const same = repeats.map(({ name, earlier, figures, whole }) =>
    whole
      ? `  ${name} says nothing that ${earlier} does not: its ${count(figures, 'figure is', 'figures are')} left out`
      : `  ${name} repeats ${count(figures, 'figure')} of ${earlier}: left out`,
  )
  const other = differ.map(
    ({ what, said }) =>
      `  ${what}: ${said.map(({ name, text }) => `${text.trim()} in ${name}`).join(', ')}; all are kept`,
  )
  const within = all.flatMap(({ name, doubles }) => doubles.map(double => `  ${name ?? ''}, ${double}; all are kept`))
  return titled('Said more than once', [...some(same), ...some(other), ...some(within)])
}

function names({ names: found }: TablesMapping): readonly string[] {
  const of = (why: NameToCheck['why']) => found.filter(name => name.why === why)
  const like = of('like').map(
    ({ name, others, files: where }) =>
      `  "${name}" (${listed(where)}) is nearly ${quoted(others)}: if it is the same, names: { '${name}': '${others[0]!}' }`,
  )
  const several = of('several').map(
    ({ name, others, files: where }) =>
      `  "${name}" (${listed(where)}) is ${others.length} places: ${others.join(', ')}`,
  )
  const unknown = of('unknown')
  const rest =
    unknown.length === 0
      ? []
      : wrapped(
          `No table of places has ${listed(unknown.map(({ name }) => `"${name}"`))}: give codes, or declare them with places.with()`,
          2,
        )
  return titled('Names of places', [...some(like), ...some(several), ...rest])
}

function lost({ lost: found }: TablesMapping): readonly string[] {
  return titled('Cells and rows left out', some(found.map(inWords)))
}

function notes({ notes: found }: TablesMapping): readonly string[] {
  return titled('Worth knowing', some(found.map(inWords)))
}

function inWords({ name, at, read, why, times }: FileSays): string {
  const where = [name, at].filter(part => part !== '').join(', ')
  const more = times === 1 ? '' : ` (${count(times, 'time')})`
  return `  ${where}${read === null ? '' : `: "${read}"`}. ${why}${more}`
}

function totals({ files: all }: TablesMapping): readonly string[] {
  const wrong = all.flatMap(({ name, totals: told }) =>
    told.filter(total => !total.endsWith('add up to the same')).map(total => `  ${name ?? ''}: ${total}`),
  )
  return titled('Totals that are not the sum of the rows', some(wrong))
}

function columns({ columns: found }: TablesMapping): readonly string[] {
  const lines = found.flatMap(({ as, headers }) => {
    const told = headers.map(({ header, files: n }) => (n === 1 ? `"${header}"` : `"${header}" (${n})`))
    return wrapped(`${as}: ${told.join(', ')}`, 2)
  })
  return titled('What the columns were taken for (in how many files)', lines)
}

function files({ files: all }: TablesMapping): readonly string[] {
  const width = Math.min(40, Math.max(0, ...all.map(({ name }) => (name ?? '').length)))
  const days = Math.max(0, ...all.map(file => daysOf(file).length))
  const lines = all.map(file => `  ${(file.name ?? '').padEnd(width)}  ${daysOf(file).padEnd(days)}  ${countsOf(file)}`)
  return titled('Files', lines)
}

function daysOf({ dated: { first, last }, figures }: Mapping): string {
  if (figures === 0) return ''
  if (first === null || last === null) return 'undated'
  return first === last ? first : `${first} to ${last}`
}

function countsOf({ rows, figures, gaps, errors, leftOut, sheet, headerRow, questions }: Mapping): string {
  if (figures === 0) return questions.length > 0 ? 'waits for an answer' : 'not read'
  const kinds = new Map<string, number>()
  for (const { why } of leftOut) kinds.set(why, (kinds.get(why) ?? 0) + 1)
  const parts = [
    sheet === null ? null : `sheet "${sheet}"`,
    headerRow === null || headerRow === 1 ? null : `header in row ${headerRow}`,
    count(rows, 'row'),
    count(figures, 'figure'),
    gaps === 0 ? null : count(gaps, 'gap'),
    errors === 0 ? null : count(errors, 'error'),
    ...[...kinds].map(([why, n]) => `${count(n, why, why === 'header again' ? why : `${why}s`)} left out`),
  ]
  return parts.filter(part => part !== null).join(', ')
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `  and ${lines.length - SHOWN} more like these`] : lines
}

function listed(names_: readonly string[]): string {
  return names_.length > 4 ? `${names_.slice(0, 3).join(', ')} and ${names_.length - 3} more` : names_.join(', ')
}

/** A sentence in lines of at most a hundred letters, two further in from the second on. */
function wrapped(text: string, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + word.length + 1 > WIDE) {
      lines.push(line)
      line = ' '.repeat(indent + 2)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
