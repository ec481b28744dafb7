import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { flagValue } from '../figures/flag-value.js'
import type { SetAside } from '../figures/range.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Aligned } from './aligned.js'

const OPERATION = 'part:operation='

/**
 * Of each operation, source and kind of assessment only the latest round: rounds count the same people again. The
 * round is the flag `round:N`, the operation the flag `part:operation=NAME`; the latest day decides, then the highest
 * number. Figures without a round are left as they are.
 *
 * @example
 * const round = (id, n, end, text) => ({ id, concept: 'idps', place: 'HTI', end, text, flags: ['part:operation=Earthquake', `round:${n}`] })
 * latestRound(figures([round('a', 1, '2011-09-30', '595,000'), round('b', 2, '2011-11-30', '519,164')])).figures.at(0)?.value // → 519164
 */
export function latestRound(input: Figures): Aligned {
  const { rows } = toTable(input)
  const latest = new Map<string, Figure>()
  for (const figure of rows) {
    const key = seriesOf(figure)
    if (key === null) continue
    const known = latest.get(key)
    if (known === undefined || isLater(figure, known)) latest.set(key, figure)
  }
  const kept: Figure[] = []
  const setAside: SetAside[] = []
  for (const figure of rows) {
    const key = seriesOf(figure)
    const last = key === null ? figure : latest.get(key)!
    if (roundOf(last) === roundOf(figure) && last.end === figure.end) kept.push(figure)
    else
      setAside.push({
        id: figure.id,
        reason: 'superseded',
        why: `round ${roundOf(figure)} of ${figure.end ?? 'a day not stated'}; round ${roundOf(last)} of ${last.end ?? 'a day not stated'} counts the same people again`,
      })
  }
  return { figures: tableOf(kept), setAside }
}

const roundOf = (figure: Figure) => flagValue(figure, 'round')

/** Null for a figure that is of no round. */
function seriesOf(figure: Figure): string | null {
  if (roundOf(figure) === null) return null
  const operation = figure.flags.find(flag => flag.startsWith(OPERATION))?.slice(OPERATION.length) ?? ''
  return JSON.stringify([
    operation,
    figure.source,
    figure.concept,
    figure.unit,
    flagValue(figure, 'assessment'),
    operation === '' ? figure.place : '',
  ])
}

function isLater(a: Figure, b: Figure): boolean {
  if (a.end !== b.end) return (a.end ?? '') > (b.end ?? '')
  return Number(roundOf(a)) > Number(roundOf(b))
}
