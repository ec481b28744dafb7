import type { CodedColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'

/** What tells events of one list apart; in a sum of events it is gone. */
const OF_AN_EVENT = ['part:event=', 'part:area=', 'part:type='] as const
const EVENT = OF_AN_EVENT[0]

const KEY = ['concept', 'group', 'unit', 'place', 'from', 'status', 'basis', 'source'] as const

/** What the flags of a figure mean for a sum. */
export interface FlowFlags {
  /** The event that the figure is of; null: it counts all of its period. */
  readonly event: string | null
  readonly scope: string
  readonly isNarrower: boolean
  /** A figure of which this one is a part, or another telling. */
  readonly partOf: string | null
  readonly sameAs: string | null
}

/** Whether a flag of a summand holds for the sum. */
export function carriesFlag(flag: string, isEvent: boolean): boolean {
  return !(isEvent && OF_AN_EVENT.some(part => flag.startsWith(part)))
}

/** Per row: what its flags mean, and a number for what it has in common with the rows it may be added to. */
export function flowKeys(
  table: ColumnarTable<Figure>,
): (row: number) => { readonly key: number; readonly flags: FlowFlags } {
  const columns = KEY.map(name => (table.stored(name) as CodedColumn<unknown>).codes)
  const source = table.stored('source') as CodedColumn<string | null>
  const outlet = table.stored('outlet') as CodedColumn<string | null>
  const flags = table.stored('flags') as CodedColumn<readonly string[]>
  const meanings: FlowFlags[] = []
  const keys = new Map<string, number>()
  return row => {
    const code = flags.codes[row]!
    const meaning = (meanings[code] ??= meaningOf(flags.dictionary[code]!))
    const relayed = source.at(row) === null ? outlet.codes[row]! : ''
    let text = `${meaning.scope}|${relayed}`
    for (const codes of columns) text += `|${codes[row]!}`
    let key = keys.get(text)
    if (key === undefined) keys.set(text, (key = keys.size))
    return { key, flags: meaning }
  }
}

function meaningOf(flags: readonly string[]): FlowFlags {
  const valueOf = (start: string) => flags.find(flag => flag.startsWith(start))?.slice(start.length) ?? null
  const event = valueOf(EVENT)
  return {
    event,
    scope: scopeOf({ flags: flags.filter(flag => carriesFlag(flag, event !== null)) }).join('\u0000'),
    isNarrower: valueOf('narrower:') !== null,
    partOf: valueOf('part-of:'),
    sameAs: valueOf('same-as:'),
  }
}
