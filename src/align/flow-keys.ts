import type { CodedColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'
import { type Codes, combineCodes } from '../util/combine-codes.js'

/** What tells events of one list apart; in a sum of events it is gone. */
const OF_AN_EVENT = ['part:event=', 'part:area=', 'part:type='] as const
const EVENT = OF_AN_EVENT[0]

const KEY = ['concept', 'group', 'unit', 'place', 'from', 'status', 'basis', 'source'] as const

/** What the flags of a figure mean for a sum. */
export interface FlowFlags {
  /** The event that the figure is of; null: it counts all of its period. */
  readonly event: string | null
  readonly scope: string
  /** Flags that hold for a sum too. */
  readonly carried: readonly string[]
  readonly isNarrower: boolean
  /** A figure of which this one is a part, or another telling. */
  readonly partOf: string | null
  readonly sameAs: string | null
}

/** Whether a flag of a summand holds for the sum. */
function carriesFlag(flag: string, isEvent: boolean): boolean {
  return !(isEvent && OF_AN_EVENT.some(part => flag.startsWith(part)))
}

/** What the flags of each row mean, and a number for what it has in common with the rows it may be added to. */
export interface FlowKeys {
  readonly keys: Uint32Array
  readonly flagsOf: (row: number) => FlowFlags
}

export function flowKeys(table: ColumnarTable<Figure>): FlowKeys {
  const flags = table.stored('flags') as CodedColumn<readonly string[]>
  const meanings = flags.dictionary.map(meaningOf)
  const scopes = new Map<string, number>()
  const scopeOfList = meanings.map(({ scope }) => {
    const known = scopes.get(scope)
    if (known === undefined) scopes.set(scope, scopes.size)
    return known ?? scopes.size - 1
  })
  let all: Codes = { codes: flags.codes.map(code => scopeOfList[code]!), size: scopes.size }
  for (const name of KEY) {
    const { codes, dictionary } = table.stored(name) as CodedColumn<unknown>
    all = combineCodes(all, { codes, size: dictionary.length })
  }
  return { keys: combineCodes(all, relays(table)).codes, flagsOf: row => meanings[flags.codes[row]!]! }
}

/** Who relayed it, where nobody is named who counted: two outlets may have two sources. */
function relays(table: ColumnarTable<Figure>): Codes {
  const source = table.stored('source') as CodedColumn<string | null>
  const outlet = table.stored('outlet') as CodedColumn<string | null>
  const nobody = source.dictionary.indexOf(null)
  if (nobody < 0) return { codes: outlet.codes, size: 1 }
  const codes = source.codes.map((code, row) => (code === nobody ? outlet.codes[row]! + 1 : 0))
  return { codes, size: outlet.dictionary.length + 1 }
}

function meaningOf(flags: readonly string[]): FlowFlags {
  let event: string | null = null
  let partOf: string | null = null
  let sameAs: string | null = null
  let isNarrower = false
  for (const flag of flags) {
    event ??= valueOf(flag, EVENT)
    partOf ??= valueOf(flag, 'part-of:')
    sameAs ??= valueOf(flag, 'same-as:')
    isNarrower ||= flag.startsWith('narrower:')
  }
  const carried = flags.filter(flag => carriesFlag(flag, event !== null))
  const scope = carried.length === 0 ? '' : scopeOf({ flags: carried }).join('\u0000')
  return { event, scope, carried, isNarrower, partOf, sameAs }
}

const valueOf = (flag: string, start: string) => (flag.startsWith(start) ? flag.slice(start.length) : null)
