import type { GroupId } from '../../figures/groups.js'
import type { Status } from '../../figures/vocabulary.js'
import { column, optional } from '../column.js'
import { type Words, definePublisher } from '../publisher.js'
import { linkIn } from './shared/link-in.js'
import { partOf } from './shared/part-of.js'
import { someOf } from './shared/some-of.js'

/** What Airwars' grades say of a report of civilian harm. */
const grades: Readonly<Record<string, Status>> = {
  confirmed: 'verified',
  fair: 'reported',
  weak: 'unverified',
  contested: 'disputed',
  discounted: 'disputed',
}

export interface AirwarsOptions {
  /** Where the incidents were. Default: null, as the table says. */
  readonly place: string | null
}
const defaults: AirwarsOptions = { place: null }

/** Whom the numbers in the brackets count, by the words behind them. */
const people: Readonly<Record<string, GroupId>> = {
  children: 'children',
  child: 'children',
  women: 'women',
  woman: 'women',
  men: 'men',
  man: 'men',
}

const PART = /(?<!\d)(\d[\d,]{0,30}(?:\s*[–—-]\s*\d[\d,]{0,30})?)\s*(children|child|women|woman|men|man)(?![a-z])/gi

const UNKNOWN = /^\s*unknown\b/i

/**
 * Airwars' incidents: civilians reported killed and injured, as a range written in words ("133 – 164 ( 67–77 children …)")
 * or in two columns. There is no best estimate. The children, women and men in the brackets are figures of their own.
 *
 * The grade of an incident becomes the status: confirmed by a party is `verified`, fair (two or more credible sources)
 * `reported`, weak (one source) `unverified`, contested and discounted `disputed`; the grade itself is in the flags of
 * those that are weak, contested or discounted. Airwars' own totals are of confirmed and fair incidents.
 *
 * Option `place` (default: null): where the incidents were, for tables that do not say it.
 */
export const airwars = definePublisher({
  id: 'airwars',
  name: 'Airwars civilian harm incidents',
  licence: 'Airwars, attribution required (https://airwars.org/)',
  page: 'https://airwars.org/civilian-casualties/',
  options: defaults,
  words: {
    source: 'Airwars',
    outlet: 'Airwars',
    basis: 'media',
    title: 'Airwars civilian harm incidents',
    group: 'civilians',
  },
  key: ['code'],
  columns: ({ headers }) => ({
    code: column.text('Unique Reference Code', 'Incident_id', 'Incidence_id', 'code'),
    date: column.day('Date', 'Incident_Date', 'Incidence_date', 'Incident date'),
    country: optional(column.code('country_code', 'iso3')),
    grade: optional(column.code('Airwars civilian harm grading', 'Airwars Grading', 'grading')),
    link: optional(column.text('Incidence_url', 'Incident_url', 'Permalink', 'link', 'url')),
    ...someOf(headers, {
      killed: column.quantity('Civilians reported killed'),
      injured: column.quantity('Civilians reported injured'),
      min: column.count('Civilians Reported Killed Min', 'civilians_reported_killed_min'),
      max: column.count('Civilians Reported Killed Max', 'civilians_reported_killed_max'),
    }),
  }),
  record: (row, out, { options }) => {
    const { date, grade, code } = row
    const status = grade === null ? 'reported' : grades[grade.toLowerCase()]
    if (status === undefined)
      out.issue(
        'E-WORD',
        'warning',
        'grade',
        'It is no grade of Airwars that is known',
        'Ask Airwars what it stands for; the figures have status unverified',
      )
    const words: Pick<Words, 'place' | 'start' | 'end' | 'status' | 'url'> = {
      place: row.country ?? options.place,
      start: date,
      end: date,
      status: status ?? 'unverified',
      url: linkIn(row.link, 'airwars.org'),
    }
    const flags = [
      ...partOf('event', code),
      ...(grade === null || status === 'reported' || status === 'verified' ? [] : [`suspect:${grade}` as const]),
    ]
    for (const name of ['killed', 'injured'] as const) {
      const cell = row[name]
      // "Unknown (7 children 2 women)": how many in all nobody says.
      if (cell !== null && UNKNOWN.test(cell))
        out.gap(name, { ...words, concept: name, group: 'civilians', reason: 'unknown' })
      else if (cell !== null && cell !== 'NA') out.figure(name, { ...words, concept: name, flags })
      for (const [text, group] of cell === null ? [] : inBrackets(cell))
        out.within(name, text, { ...words, concept: name, group, as: `${name}.${group}`, flags })
    }
    if (row.killed !== null) return
    if (row.min !== null && row.min === row.max) out.figure('max', { ...words, concept: 'killed', flags })
    else out.figure({ low: 'min', high: 'max' }, { ...words, concept: 'killed', flags })
  },
})

/** The numbers in brackets with the group that each counts: "( 67–77 children 36 women )". */
function inBrackets(cell: string): readonly (readonly [text: string, group: GroupId])[] {
  const [open, close] = [cell.indexOf('('), cell.indexOf(')', cell.indexOf('('))]
  const brackets = open < 0 || close < 0 ? '' : cell.slice(open + 1, close)
  return [...brackets.matchAll(PART)].flatMap(([, number = '', word = '']) => {
    const group = people[word.toLowerCase()]
    return group === undefined ? [] : [[number, group] as const]
  })
}
