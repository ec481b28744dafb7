import type { Figure } from '../figures/figure.js'
import type { Locale } from '../locale/locale.js'
import { plainText } from './plain-text.js'
import { colours, lengths } from './theme.js'

/** A source, or all sources beyond the fifth, with its own shape, colour and lane. */
export interface SourceLook {
  readonly name: string
  readonly shape: string
  readonly colour: string
  readonly has: (figure: Figure) => boolean
}

/** No triangles: those are the heads of arrows. */
const LOOKS = [
  { shape: 'circle', colour: colours.navy },
  { shape: 'square', colour: colours.ochre },
  { shape: 'diamond', colour: colours.red },
  { shape: 'cross', colour: colours.brown },
  { shape: 'M-1,0L-0.5,-0.87L0.5,-0.87L1,0L0.5,0.87L-0.5,0.87Z', colour: colours.blue },
] as const
const REST = { shape: 'M-1,0H1M-0.5,-0.87L0.5,0.87M-0.5,0.87L0.5,-0.87', colour: colours.grey } as const
const UNSTATED = { shape: 'M-1,-1L1,1M-1,1L1,-1', colour: colours.grey } as const

/**
 * The looks of the sources of these figures: those with most figures first, then by name.
 *
 * @example
 * import { english } from '../locale/english.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * rangeSources([...ranges.figures], english).map(look => look.shape) // → ["circle"]
 */
export function rangeSources(figures: readonly Figure[], locale: Locale): SourceLook[] {
  const counts = new Map<string, number>()
  for (const { source } of figures) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1)
  const names = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
  const own = names.slice(0, LOOKS.length)
  const others = new Set(names.slice(LOOKS.length))
  return [
    ...own.map((source, i) => ({
      ...LOOKS[i]!,
      name: plainText(source, lengths.name),
      has: (figure: Figure) => figure.source === source,
    })),
    ...(others.size === 0
      ? []
      : [{ ...REST, name: locale.otherSources, has: (f: Figure) => f.source !== null && others.has(f.source) }]),
    ...(figures.some(figure => figure.source === null)
      ? [{ ...UNSTATED, name: locale.sourceNotStated, has: (figure: Figure) => figure.source === null }]
      : []),
  ]
}
