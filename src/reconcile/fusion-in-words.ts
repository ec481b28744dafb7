import { concepts } from '../figures/concepts.js'
import type { Range, SetAside } from '../figures/range.js'
import { groupDigits } from '../util/group-digits.js'
import { ended } from './interval.js'
import type { Fusion } from './fusion.js'
import { couldMean, meet } from './interval.js'
import { boundsInWords } from './range-in-words.js'

const OUTSIDE = 'The best value lies outside of the range, and is left out.'

/** What a range says in words of how it came about: which figures it rests on, and why not on others. */
export function fusionInWords(
  fusion: Fusion,
  setAside: readonly SetAside[],
): Pick<Range, 'note' | 'kept' | 'setAside'> {
  const notes = [...notesOf(fusion), ...endsInWords(fusion), ...(fusion.isOutside ? [OUTSIDE] : [])]
  return {
    note: notes.join(' '),
    kept: byId(fusion, fusion.used.rows.subarray(0, fusion.used.length)).map(fusion.evidence.id),
    setAside: [...setAside, ...byId(fusion, fusion.vague).map(row => besideNumbers(fusion, row)), ...notChosen(fusion)],
  }
}

function byId({ evidence: { id } }: Fusion, rows: Iterable<number>): number[] {
  return Array.from(rows, row => [row, id(row)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([row]) => row)
}

function besideNumbers({ evidence, hullLow, hullHigh }: Fusion, row: number): SetAside {
  const figure = evidence.figure(row)
  const supports = meet(couldMean(figure), [ended(hullLow), ended(hullHigh)])
  const says = supports ? 'it supports the range' : 'it contradicts the range'
  return { id: figure.id, reason: 'vague', why: `"${figure.text}" gives an order of magnitude; ${says}` }
}

function notChosen(fusion: Fusion): SetAside[] {
  const { answer, claims, evidence } = fusion
  if (answer.used === undefined) return []
  const used = new Set(answer.used)
  const left = [...claims.rows.subarray(0, claims.length)].filter((_, i) => !used.has(i))
  const why = answer.why?.() ?? 'the method does not use it'
  return byId(fusion, left).map(row => ({ id: evidence.id(row), reason: 'not-chosen', why }))
}

function endsInWords(fusion: Fusion): string[] {
  const { pieces, used, why } = fusion.answer
  const within = fusion.within(pieces)
  if (within.length > 1)
    return [`In ${within.length} pieces: ${within.map(([low, high]) => boundsInWords(low, high)).join('; ')}.`]
  if (within.length === 1) return []
  if (pieces.length > 0)
    return fusion.hullHigh === Infinity ? [] : ['What the method gives lies below the verified minimum.']
  return used?.length === 0 ? [] : [`No answer: ${why?.() ?? 'the method gives none'}.`]
}

function notesOf(fusion: Fusion): string[] {
  const { used, evidence, openAbove, openBelow, hullLow, hullHigh, floor } = fusion
  if (used.length === 0) return ['No figure is left: every one was set aside.']
  const rows = used.rows.subarray(0, used.length)
  const notes: string[] = []
  if (hullHigh !== Infinity && openAbove > 0)
    notes.push(openAbove === 1 ? 'One report gives only a minimum.' : `${openAbove} reports give only a minimum.`)
  if (hullHigh === Infinity && openAbove < used.length)
    notes.push('A report gives a minimum above every upper end that the others state, so there is none.')
  if (openBelow > 0 && hullLow !== -Infinity)
    notes.push(openBelow === 1 ? 'One report gives only a maximum.' : `${openBelow} reports give only a maximum.`)
  if (floor !== -Infinity) {
    if (fusion.low === floor) notes.push('The low end is held up by a verified list, which is a minimum.')
    const below = [...rows].filter(row => evidence.to[row]! < floor)
    for (const row of byId(fusion, below))
      notes.push(
        `${evidence.id(row)} lies below the verified minimum of ${groupDigits(floor)}: one of the two is wrong, or they count different people.`,
      )
  }
  if (rows.some(row => evidence.flags(row).includes('order-violated')))
    notes.push('A figure was published with its low, best and high out of order; its widest ends are used.')
  const { concept } = evidence.figure(rows[0]!)
  if (concepts[concept].addsOverTime === 'between') notes.push('People can be counted again in a later period.')
  return notes
}
