import { groupDigits } from '../util/group-digits.js'
import { type ConceptId, type Measure, concepts } from './concepts.js'
import type { GroupId } from './groups.js'
import type { UnitId } from './units.js'

interface Asked {
  readonly concept: ConceptId
  readonly group: GroupId
  readonly unit: UnitId
  readonly measure: Measure
  readonly place: string | null
  readonly from: string | null
  readonly start: string | null
  readonly end: string | null
}
interface Ends {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}
interface Said extends Asked, Ends {
  readonly text: string
  readonly source: string | null
  readonly outlet: string | null
}
interface Answered extends Asked, Ends {
  readonly open: 'none' | 'some' | 'all'
  readonly status: string
  readonly sourcesMin: number
  readonly sourcesMax: number
  readonly figures: number
  readonly setAside: readonly object[]
}

/** What notebooks show of a row: columns by their heads. An absent end is said in words, never left blank. */
type Columns<Row> = Readonly<Record<string, (row: Row) => string>>

const question: Columns<Asked> = {
  what: ({ concept, group, unit }) => {
    const { label, unit: usual } = concepts[concept]
    return [label, ...(group === 'all' ? [] : [group]), ...(unit === usual ? [] : [unit])].join(', ')
  },
  place: ({ place, from }) => (place ?? 'not stated') + (from === null ? '' : ` from ${from}`),
  period: ({ measure, start, end }) => {
    if (end === null) return 'day not stated'
    return start === end ? end : `${start ?? (measure === 'stock' ? '?' : 'up to')} – ${end}`
  },
}
const low = (row: Ends) => (row.low === null ? 'no lower limit known' : groupDigits(row.low))
const best = (row: Ends) => (row.best === null ? 'none' : groupDigits(row.best))
const high = (row: Ends) => (row.high === null ? 'no upper limit known' : groupDigits(row.high))

/** What notebooks show of figures and of ranges. */
export const shownColumns: { readonly figure: Columns<Said>; readonly range: Columns<Answered> } = {
  figure: {
    ...question,
    words: ({ text }) => `“${text}”`,
    low,
    best,
    high,
    source: ({ source }) => source ?? 'not stated',
    'printed by': ({ outlet }) => outlet ?? 'not stated',
  },
  range: {
    ...question,
    low,
    best,
    high: range => high(range) + (range.open === 'some' ? '; some reports give only a minimum' : ''),
    sources: ({ sourcesMin: min, sourcesMax: max, status }) => `${min === max ? min : `${min} to ${max}`}, ${status}`,
    figures: ({ figures, setAside }) => `${figures}${setAside.length === 0 ? '' : `, ${setAside.length} set aside`}`,
  },
}
