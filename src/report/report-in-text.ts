import type { PlaceNames } from '../chart/chart-options.js'
import type { Locale } from '../locale/locale.js'
import { questionWords } from '../chart/question-words.js'
import type { FigureTable } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { FlagId } from '../figures/vocabulary.js'
import { wrapColumns } from '../util/wrap-columns.js'
import { answer } from './answer.js'
import { contradictionLines } from './contradiction-lines.js'
import { type FigureLine, figureLines } from './figure-lines.js'
import { type FindingKind, findingKinds } from './findings.js'
import type { Differences, Report } from './report.js'
import type { Section } from './section.js'
import { sentence } from './sentence.js'
import { knownOptions } from '../util/known-options.js'

export interface ReportInTextOptions {
  /** Characters in a line. Default: 100. */
  readonly width?: number
}

/** Told pair by pair; of the other kinds only how many there are, since the page has them. */
const IN_FULL: readonly FindingKind[] = ['conflict', 'label', 'repeat', 'false-friend', 'place']

/** What is open in the words of many figures is left to the page. */
const MINOR: readonly FlagId[] = ['date-unclear', 'place-unclear', 'place-inferred', 'group-unclear']

/**
 * A report as plain text for a terminal or a mail: each question with its range in a sentence, the figures kept (+) and
 * set aside (-) with the reason, and then what contradicts what. It is shorter than the page: how figures were brought
 * to a day, parts of wholes and other days are only counted. How figures differ is told in English in every language.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * reportInText(made).includes('1. People killed: 12 or more people') // → true
 */
export function reportInText(report: Report, options: ReportInTextOptions = {}): string {
  knownOptions(options, { width: 1 })
  const { width = 100 } = options
  const say = (text: string, first = '', rest = first) => wrapColumns(text, width, first, rest)
  return [
    say(report.title.toUpperCase()),
    say(report.lead),
    ...report.sections.map((section, i) => sectionInText(section, i + 1, report, say)),
    ...report.differences.map(differences => differencesInText(differences, say)),
  ].join('\n\n')
}

type Say = (text: string, first?: string, rest?: string) => string

function sectionInText(
  { heading, lead, ranges, consistency }: Section,
  number: number,
  { places, locale }: Report,
  say: Say,
): string {
  const [only] = ranges.length === 1 ? ranges : []
  const short =
    only === undefined ? '' : `${locale.colon}${answer(only, ranges.figures, locale).split(locale.bounds.semicolon)[0]}`
  const lines = [say(`${heading}${short}`, `${number}. `, '   ')]
  if (lead !== null) lines.push(say(lead, '   '))
  for (const { words, changes } of consistency === null ? [] : contradictionLines(consistency, locale, places)) {
    lines.push(say(words, '   '))
    for (const change of changes) lines.push(say(change, '   · ', '     '))
  }
  if (only === undefined) {
    for (const range of ranges) lines.push(say(rangeInText(range, ranges.figures, places, locale), '   · ', '     '))
    return lines.join('\n')
  }
  lines.push(say(sentence(only, { places, figures: ranges.figures, locale }), '   '))
  for (const line of figureLines(only, ranges.figures, locale))
    lines.push(say(figureInText(line, locale), line.setAside === null ? '   + ' : '   - ', '     '))
  return lines.join('\n')
}

/** One figure: the words, how they were read, who, when, and what there is to know of it. */
function figureInText(line: FigureLine, locale: Locale): string {
  const { words, figure, said, when, remarks, oddities } = line
  const odd = oddities.filter(({ flag }) => !MINOR.includes(flag)).map(oddity => oddity.words)
  return [
    `${words} (${figure.id})${locale.colon}${[said, who(line, locale), when].join(locale.bounds.semicolon)}.`,
    ...[...remarks, ...odd].map(remark => `${remark}.`),
  ].join(' ')
}

/** A range of many in a line or two: the question, the answer, and what it was made from. */
function rangeInText(range: Range, figures: FigureTable, places: PlaceNames, locale: Locale): string {
  const { semicolon } = locale.bounds
  const { what, where, when } = questionWords(range, locale, places)
  const lines = figureLines(range, figures, locale)
  const kept = lines
    .filter(({ setAside }) => setAside === null)
    .map(line => `${line.words} (${[line.figure.id, who(line, locale)].join(semicolon)})`)
  const aside = lines.flatMap(({ words, figure, setAside }) =>
    setAside === null
      ? []
      : [locale.report.text.setAside(`${words} (${figure.id})`, locale.setAsideReason(setAside.reason))],
  )
  const question = [what, where, when].join(locale.comma)
  return [`${question}${locale.colon}${answer(range, figures, locale)}.`, `${kept.join(semicolon)}.`, ...aside].join(
    ' ',
  )
}

const who = ({ figure, source, outlet }: FigureLine, { report: { text }, comma }: Locale) =>
  [figure.source === null ? source : text.source(source), ...(outlet === null ? [] : [text.outlet(outlet)])].join(comma)

function differencesInText({ heading, findings }: Differences, say: Say): string {
  const lines = [say(`WHAT DIFFERS, AND WHY. ${heading}`)]
  const kinds = (Object.keys(findingKinds) as FindingKind[])
    .map(kind => ({ kind, own: findings.filter(finding => finding.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  for (const { kind, own } of kinds.filter(({ kind }) => IN_FULL.includes(kind))) {
    lines.push(say(findingKinds[kind], '   '), ...own.map(({ words }) => say(words, '   · ', '     ')))
  }
  for (const { kind, own } of kinds.filter(({ kind }) => !IN_FULL.includes(kind))) {
    lines.push(say(`${findingKinds[kind]} (${own.length} ${own.length === 1 ? 'pair' : 'pairs'}, on the page)`, '   '))
  }
  if (findings.length === 0) lines.push(say('No two figures contradict or repeat each other.', '   '))
  return lines.join('\n')
}
