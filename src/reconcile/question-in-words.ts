import { concepts } from '../figures/concepts.js'
import { groups } from '../figures/groups.js'
import type { Question } from '../figures/range.js'
import { scopeInWords } from '../figures/scope-of.js'
import { units } from '../figures/units.js'
import { knownOptions } from '../util/known-options.js'

/**
 * What was counted, of whom, where and when, in words that tell a place from a place of origin and a stock from a
 * flow.
 *
 * @example
 * questionInWords({ concept: 'killed', group: 'all', unit: 'people', measure: 'flow', place: 'SYR', from: null, start: '2011-01-01', end: '2019-12-31' })
 * // → "People killed in SYR, from 1 January 2011 to 31 December 2019"
 */
export function questionInWords(
  question: Question,
  options: { readonly places?: { nameOf(id: string): string | null } } = {},
): string {
  knownOptions(options, { places: 1 })
  const concept = concepts[question.concept]
  const name = (id: string) => options.places?.nameOf(id) ?? id
  const whom = question.group === 'all' ? '' : ` (${groups[question.group].label})`
  const unit = question.unit === concept.unit ? '' : `, in ${units[question.unit].many}`
  const where = question.place === null ? ', place not stated' : ` in ${name(question.place)}`
  const from = question.from === null ? '' : `, from ${name(question.from)}`
  const scope = question.scope?.length ? `, ${scopeInWords(question.scope)} only` : ''
  const label = concept.label.replace(/ there$/, '')
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${whom}${unit}${where}${from}${scope}, ${periodInWords(question)}`
}

/** "as of 24 December 2019", "from 1 to 31 January 2020". */
export function periodInWords({ measure, start, end }: Pick<Question, 'measure' | 'start' | 'end'>): string {
  if (end === null) return 'day not stated'
  if (measure === 'stock')
    return start === end || start === null
      ? `as of ${dayInWords(end)}`
      : `as of a day from ${dayInWords(start)} to ${dayInWords(end)}`
  if (start === null) return `up to ${dayInWords(end)}`
  return start === end ? `on ${dayInWords(end)}` : `from ${dayInWords(start)} to ${dayInWords(end)}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}
