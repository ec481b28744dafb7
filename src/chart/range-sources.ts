import type { Figure } from '../figures/figure.js'
import { colours } from './theme.js'
import { plainText } from './plain-text.js'
import { lengths } from './theme.js'
import type { Locale } from './locale.js'

/** A source, or all sources beyond the fifth, with its own shape, colour and lane. */
export interface SourceLook {
  readonly name: string
  readonly shape: string
  readonly colour: string
  readonly has: (figure: Figure) => boolean
}

const LOOKS = [
  { shape: 'circle', colour: colours.navy },
  { shape: 'square', colour: colours.ochre },
  { shape: 'triangle-up', colour: colours.red },
  { shape: 'diamond', colour: colours.brown },
  { shape: 'triangle-down', colour: colours.blue },
] as const
const REST = { shape: 'cross', colour: colours.grey } as const
const UNSTATED = { shape: 'M-1,-1L1,1M-1,1L1,-1', colour: colours.grey } as const

/** The looks of the sources of these figures: those with most figures first, then by name. */
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
