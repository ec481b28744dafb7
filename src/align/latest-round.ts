import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { flagValue } from '../figures/flag-value.js'
import { pCodeCountry } from '../figures/places/p-code-country.js'
import type { SetAside } from '../figures/range.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Aligned } from './aligned.js'

const OPERATION = 'part:operation='

/**
 * Of each operation, country, source and kind of assessment only the latest round: rounds count the same people again.
 * The round is the flag `round:N`, the operation the flag `part:operation=NAME`; without an operation, each place has
 * its own rounds. The latest is the round with the latest day, then the one with the highest number, and all of it is
 * kept: an area that it does not cover has no number. Figures without a round are left as they are.
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
    if (roundOf(last) === roundOf(figure)) kept.push(figure)
    else
      setAside.push({
        id: figure.id,
        reason: 'superseded',
        why: `round ${roundOf(figure)} of ${dayOf(figure)}; round ${roundOf(last)} of ${dayOf(last)} counts the same people again`,
      })
  }
  return { figures: tableOf(kept), setAside }
}

const roundOf = (figure: Figure) => flagValue(figure, 'round')
const dayOf = (figure: Figure) => figure.end ?? 'a day not stated'

/** Null for a figure that is of no round. */
function seriesOf(figure: Figure): string | null {
  if (roundOf(figure) === null) return null
  const { concept, unit, place, source } = figure
  const operation = figure.flags.find(flag => flag.startsWith(OPERATION))?.slice(OPERATION.length) ?? null
  const where = operation === null || place === null ? place : (pCodeCountry(place) ?? place)
  return JSON.stringify([operation, where, source, concept, unit, flagValue(figure, 'assessment')])
}

function isLater(a: Figure, b: Figure): boolean {
  if (a.end !== b.end) return (a.end ?? '') > (b.end ?? '')
  const [x, y] = [roundOf(a) ?? '', roundOf(b) ?? '']
  return Number(x) === Number(y) || Number.isNaN(Number(x) - Number(y)) ? x > y : Number(x) > Number(y)
}
