import type { Locale } from '../locale/locale.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import { intervalOf } from '../reconcile/interval.js'
import type { Gains } from './cumulative-gains.js'
import type { CumulativeSeries, LinkKind } from './cumulative-series.js'
import { derivations } from './figure-in-words.js'
import { looksRounded } from './looks-rounded.js'
import { notes } from './notes.js'
import { periodInWords } from './period-in-words.js'

const DASHED: readonly LinkKind[] = ['gap', 'vintage', 'plateau', 'source']
const DOUBTS: readonly (keyof Locale['cumulative']['reasons'])[] = ['source', 'vintage', 'afterPlateau', 'lump']

/** How to read running totals and gains: only what is really there. */
export function cumulativeNotes(
  series: CumulativeSeries,
  { lanes, isADay }: Gains,
  show: { readonly totals: boolean; readonly gains: boolean; readonly grey: boolean },
  locale: Locale,
): string[] {
  const { cumulative: say, note } = locale
  const { totals, links, restarts, addedLater, setAside, all } = series
  const has = (kind: LinkKind) => links.some(link => link.kind === kind)
  const corrections = links.filter(({ kind }) => kind === 'correction').length
  const gains = lanes.flatMap(lane => lane.gains)
  const doubts = DOUBTS.flatMap(doubt => {
    const n = gains.filter(gain => !gain.isPlateau && gain.doubts.includes(doubt)).length
    return n === 0 ? [] : [say.reasons[doubt](n)]
  })
  const rounded = gains.filter(gain => !gain.isPlateau && gain.doubts.includes('rounded')).length
  const [first] = totals
  const said = first === undefined ? '' : boundsInWords(...intervalOf(first), locale.bounds)
  const leftOut = [...new Set(setAside.map(({ reason }) => reason))]
    .filter(reason => reason !== 'correction' && (reason !== 'unbounded' || !show.totals))
    .map(reason => say.leftOut(setAside.filter(one => one.reason === reason).length, locale.setAsideReason(reason)))
  return notes([
    [show.totals && has('run'), say.run],
    [show.totals && DASHED.some(has), say.dashed],
    [has('source'), say.source],
    [restarts.length > 0, say.restarts],
    [corrections > 0, say.correction(corrections)],
    [show.totals && totals.some(looksRounded), say.rounded],
    [show.totals && totals.some(f => derivations(f).length > 0), note.derived],
    [show.totals && totals.some(f => intervalOf(f)[1] === null), note.openUp],
    [show.totals && totals.some(f => f.best === null && intervalOf(f).every(end => end !== null)), note.twoPoints],
    [show.gains && gains.length > 0, isADay ? `${say.bars} ${say.aDay}` : say.bars],
    [show.gains && gains.some(({ low, high }) => high !== null && (low ?? 0) < high), say.extent],
    [show.gains && !show.totals && gains.some(gain => gain.high === null), note.openUp],
    [show.gains && doubts.length > 0, say.doubt(locale.list(doubts))],
    [show.gains && rounded > 0, say.betweenRounded(rounded)],
    [show.gains && addedLater.length > 0, say.addedLater(addedLater.length)],
    [show.gains && (show.grey || gains.some(gain => gain.isPlateau)), say.grey],
    [show.gains && gains.some(gain => gain.isPartial && gain.doubts.length === 0), say.partial],
    [
      show.gains && first !== undefined,
      say.first(said, periodInWords(first?.start ?? null, first?.end ?? null, locale)),
    ],
    ...leftOut.map(text => [true, text] as const),
    [totals.length < all, note.thinned(totals.length, all)],
  ])
}
