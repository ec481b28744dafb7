import type { Figure } from '../../figures/figure.js'
import { readings } from '../../figures/readings.js'
import { type MethodName, methods } from '../methods/methods.js'
import type { ReconcileSettings } from '../reconcile.js'

/** The kinds of choices that a range rests on. */
export const ruleKinds = {
  default: 'the options in force',
  method: 'another method',
  reading: 'another reading of the words',
  without: 'without one source',
  screen: 'with or without screening',
} as const
export type RuleKind = keyof typeof ruleKinds

/** One choice made otherwise, all others as they were. */
export interface Rule {
  readonly kind: RuleKind
  /** What is chosen instead: a method, a reading, the source that is left out. */
  readonly choice: string
  /** In words: "without OCHA". */
  readonly words: string
  readonly change: Partial<ReconcileSettings>
}

/** Every rule that differs from the settings in one choice; the settings themselves come first. */
export function rules(settings: ReconcileSettings, figures: readonly Figure[]): Rule[] {
  const reading = typeof settings.reading === 'string' ? settings.reading : settings.reading.name
  const sources = [...new Set(figures.map(f => f.source))].filter(source => !settings.exclude.includes(source ?? ''))
  const method = typeof settings.method === 'string' ? settings.method : 'own method'
  const isScreened = settings.screen !== false
  return [
    { kind: 'default', choice: method, words: `as it stands: ${method}, ${reading} reading`, change: {} },
    ...methodNames(settings).map((name): Rule => {
      return { kind: 'method', choice: name, words: `method: ${methods[name].label}`, change: { method: name } }
    }),
    ...(Object.keys(readings) as (keyof typeof readings)[])
      .filter(name => name !== reading)
      .map((name): Rule => ({ kind: 'reading', choice: name, words: `${name} reading`, change: { reading: name } })),
    ...sources
      .filter(source => source !== null && sources.length > 1)
      .sort()
      .map((source): Rule => {
        const exclude = [...settings.exclude, source!]
        return { kind: 'without', choice: source!, words: `without ${source}`, change: { exclude } }
      }),
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
