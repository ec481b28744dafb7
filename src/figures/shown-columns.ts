import { groupDigits } from '../util/group-digits.js'
import { concepts } from './concepts.js'
import type { Figure } from './figure.js'
import type { Question, Range } from './range.js'

/** What notebooks show of a row: columns by their heads. An absent end is said in words, never left blank. */
type Columns<Row> = Readonly<Record<string, (row: Row) => string>>

const question: Columns<Omit<Question, 'scope'>> = {
  what: ({ concept, group, unit }) =>
    [
      concepts[concept].label,
      ...(group === 'all' ? [] : [group]),
      ...(unit === concepts[concept].unit ? [] : [unit]),
    ].join(', '),
  place: ({ place, from }) => (place ?? 'not stated') + (from === null ? '' : ` from ${from}`),
  period: ({ measure, start, end }) =>
    end === null
      ? 'day not stated'
      : start === end
        ? end
        : `${start ?? (measure === 'stock' ? '?' : 'up to')} – ${end}`,
}
const ends: Columns<Pick<Range, 'low' | 'best' | 'high'>> = {
  low: ({ low }) => (low === null ? 'no lower limit known' : groupDigits(low)),
  best: ({ best }) => (best === null ? 'none' : groupDigits(best)),
  high: ({ high }) => (high === null ? 'no upper limit known' : groupDigits(high)),
}

/** What notebooks show of figures and of ranges. */
export const shownColumns: { readonly figure: Columns<Figure>; readonly range: Columns<Range> } = {
  figure: {
    ...question,
    words: ({ text }) => `“${text}”`,
    ...ends,
    source: ({ source }) => source ?? 'not stated',
    'printed by': ({ outlet }) => outlet ?? 'not stated',
  },
  range: {
    ...question,
    ...ends,
    high: range => ends.high!(range) + (range.open === 'some' ? '; some reports give only a minimum' : ''),
    sources: ({ sourcesMin: min, sourcesMax: max, status }) => `${min === max ? min : `${min} to ${max}`}, ${status}`,
    figures: ({ figures, setAside }) => `${figures}${setAside.length === 0 ? '' : `, ${setAside.length} set aside`}`,
  },
}
