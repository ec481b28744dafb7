import type { Figure } from '../../figures/figure.js'
import { readings } from '../../figures/readings.js'
import { type MethodName, methods } from '../methods/methods.js'
import type { ReconcileSettings } from '../reconcile.js'

/** The kinds of choices that a range rests on. */
export const ruleKinds = {
  default: 'the options in force',
  method: 'another method',
  reading: 'another reading of the words',
  without: 'without one source, or one report that names none',
  screen: 'with or without screening',
} as const
export type RuleKind = keyof typeof ruleKinds

/** One choice made otherwise, all others as they were. */
export interface Rule {
  readonly kind: RuleKind
  /** What is chosen instead: a method, a reading, the source or the report that is left out. */
  readonly choice: string
  /** In words: "without OCHA". */
  readonly words: string
  readonly change: Partial<ReconcileSettings>
  /** The figures that the rule leaves out beforehand. Default: none. */
  readonly leaves?: (figure: Figure) => boolean
}

/**
 * Every rule that differs from the settings in one choice; the settings themselves come first. `votes` is the number of
 * sources that vote with the settings as they stand: with so many wrong, nothing is known but the hull.
 */
export function rules(settings: ReconcileSettings, figures: readonly Figure[], votes: number): Rule[] {
  const reading = typeof settings.reading === 'string' ? settings.reading : settings.reading.name
  const method = typeof settings.method === 'string' ? settings.method : 'own method'
  const isScreened = settings.screen !== false
  return [
    { kind: 'default', choice: method, words: `as it stands: ${method}, ${reading} reading`, change: {} },
    ...methodNames(settings).map((name): Rule => {
      return { kind: 'method', choice: name, words: `method: ${methods[name].label}`, change: { method: name } }
    }),
    ...relaxations(settings, votes),
    ...(Object.keys(readings) as (keyof typeof readings)[])
      .filter(name => name !== reading)
      .map((name): Rule => ({ kind: 'reading', choice: name, words: `${name} reading`, change: { reading: name } })),
    ...leftOut(settings, figures),
    {
      kind: 'screen',
      choice: isScreened ? 'off' : 'on',
      words: isScreened ? 'not screened' : 'screened',
      change: { screen: !isScreened },
    },
  ]
}

/** The methods that can be used with what the caller gave, each rule once and not the one in force. */
function methodNames({ method, prefer, hierarchy }: ReconcileSettings): (keyof typeof methods)[] {
  const inForce = method === 'envelope' ? 'hull' : method
  const needs: Partial<Record<MethodName, boolean>> = {
    envelope: false,
    preferred: prefer !== null,
    hierarchy: hierarchy.length > 0,
  }
  return (Object.keys(methods) as (keyof typeof methods)[]).filter(name => name !== inForce && needs[name] !== false)
}

/** What all sources allow, what all but one allow, and so on until any one of them is enough: each holds the one before. */
function relaxations({ method }: ReconcileSettings, votes: number): Rule[] {
  if (votes < 2) return []
  return Array.from({ length: votes }, (_, wrong): Rule => {
    const choice = `relaxed-${wrong}` as const
    const who = wrong === 0 ? 'all sources' : `all but ${wrong} ${wrong === 1 ? 'source' : 'sources'}`
    return { kind: 'method', choice, words: `method: what ${who} allow`, change: { method: choice } }
  }).filter(({ choice }) => choice !== method)
}

/** Each named source, then each report that names none: one that may be a source of its own can be wrong by itself. */
function leftOut(settings: ReconcileSettings, figures: readonly Figure[]): Rule[] {
  const own = figures.filter(({ source }) => source === null || !settings.exclude.includes(source))
  const named = new Set(own.flatMap(({ source }) => source ?? []))
  const reports = new Set(own.flatMap(figure => (figure.source === null ? reportOf(figure) : [])))
  if (named.size + reports.size < 2) return []
  return [
    ...[...named].sort().map((source): Rule => {
      const exclude = [...settings.exclude, source]
      return { kind: 'without', choice: source, words: `without ${source}`, change: { exclude } }
    }),
    ...[...reports].sort().map((report): Rule => ({
      kind: 'without',
      choice: report,
      words: `without ${report}, which names no source`,
      change: {},
      leaves: figure => figure.source === null && reportOf(figure) === report,
    })),
  ]
}

/** Who printed a figure without a source; where nobody is known to have, the figure stands for itself. */
const reportOf = ({ outlet, id }: Figure) => outlet ?? id
