import { displayed } from '../util/displayed.js'
import { escapeHtml } from '../util/escape-html.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { Range, RangeTable } from '../figures/range.js'
import { setAsideReasons } from '../figures/range.js'
import type { Reading } from '../figures/readings.js'
import { significantDigits } from '../figures/significant-digits.js'
import { hedges } from '../figures/vocabulary.js'
import { groupDigits } from '../util/group-digits.js'
import { intervalOf, isFloor } from './interval.js'
import { questionInWords } from './question-in-words.js'
import { rangeInWords } from './range-in-words.js'
import { knownOptions } from '../util/known-options.js'

/** One line of an explanation, and what it rests on. */
export interface Reason {
  readonly kind:
    'range' | 'low' | 'high' | 'best' | 'core' | 'sources' | 'kept' | 'set-aside' | 'words' | 'origin' | 'step'
  readonly words: string
  /** The figure this line speaks of; null for the question as a whole. */
  readonly figure: Figure | null
  readonly children: readonly Reason[]
}

export interface Explanation {
  readonly tree: readonly Reason[]
  /** The tree as indented text. */
  readonly text: string
  toString(): string
}

export interface ExplainOptions {
  /** Names for places. Default: their ids. */
  readonly places?: { nameOf(id: string): string | null }
}

/**
 * From the headline to the cell: for each range, which figure gives each end, how its words were read, where they
 * stand, what was done to it on the way, and what was set aside and why. As a tree and as text.
 *
 * Throws `unknown figure: ID` when a range names a figure that its table does not hold.
 *
 * @example
 * const one = explain(reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: 'at least 12' }])))
 * one.tree[0]?.kind // → "range"
 */
export function explain(ranges: RangeTable<{ readonly reading: Reading }>, options: ExplainOptions = {}): Explanation {
  knownOptions(options, { places: 1 })
  const byId = new Map<string, Figure>()
  for (const figure of ranges.figures) byId.set(figure.id, figure)
  const get = (id: string) => {
    const figure = byId.get(id)
    if (figure === undefined) throw new Error(`unknown figure: ${id}`)
    return figure
  }
  const { reading } = ranges.options
  const name = typeof reading === 'string' ? reading : reading.name
  const tree = Array.from(ranges, range => reasonsOf(range, get, name, options))
  const text = tree.map(reason => indent(reason, '', '').join('\n')).join('\n\n')
  return displayed({ tree, text, toString: () => text }, () => ({
    html: `<pre style="white-space:pre-wrap">${escapeHtml(text)}</pre>`,
    text,
  }))
}

function reasonsOf(range: Range, get: (id: string) => Figure, reading: string, options: ExplainOptions): Reason {
  const kept = range.kept.map(get)
  const children: Reason[] = [
    ...endReasons(range, kept),
    bestReason(range, kept),
    { kind: 'core', words: coreWords(range), figure: null, children: [] },
    { kind: 'sources', words: sourceWords(range), figure: null, children: [] },
    ...kept.map(figure => figureReason('kept', `kept: ${figure.id}`, figure, reading)),
    ...range.setAside.map(aside =>
      figureReason(
        'set-aside',
        `set aside: ${aside.id}, because ${setAsideReasons[aside.reason]}: ${aside.why}`,
        get(aside.id),
        reading,
      ),
    ),
  ]
  return { kind: 'range', words: `${questionInWords(range, options)}: ${rangeInWords(range)}`, figure: null, children }
}

function endReasons(range: Range, kept: readonly Figure[]): Reason[] {
  const end = (kind: 'low' | 'high', i: 0 | 1, absent: string): Reason => {
    const number = range[kind]
    if (number === null) return { kind, words: absent, figure: null, children: [] }
    const from = kept.filter(f => intervalOf(f)[i] === number).map(f => f.id)
    const isHull = /^(hull|envelope),/.test(range.method)
    const why =
      kind === 'low' && number === range.floor
        ? 'a verified minimum'
        : !isHull
          ? `by the method ${range.method.split(',')[0]}`
          : kind === 'low'
            ? 'the smallest lower bound'
            : 'the largest stated upper bound'
    return {
      kind,
      words: `${kind} ${groupDigits(number)}: ${why}, of ${from.join(' and ')}`,
      figure: null,
      children: [],
    }
  }
  return [end('low', 0, 'low: no figure gives a minimum'), end('high', 1, 'high: no figure gives an upper limit')]
}

function bestReason(range: Range, kept: readonly Figure[]): Reason {
  const how = range.method.split(', best: ')[1]
  if (range.best !== null)
    return { kind: 'best', words: `best ${groupDigits(range.best)}: ${how ?? ''}`, figure: null, children: [] }
  const offered = kept.filter(f => f.best !== null).length
  const why =
    offered === 0
      ? 'no figure puts one number forward'
      : 'it takes a preferred source, or three independent sources and one core'
  return { kind: 'best', words: `best: none; ${why}`, figure: null, children: [] }
}

function coreWords(range: Range): string {
  if (range.core.length === 0) return 'core: no number is supported by half of the sources'
  const pieces = range.core.map(([low, high]) =>
    high === null
      ? `${groupDigits(low ?? 0)} or more`
      : low === high
        ? groupDigits(high)
        : `${low === null ? 'up to' : `${groupDigits(low)} to`} ${groupDigits(high)}`,
  )
  return `core: at least half of the sources support ${pieces.join(' and, apart from it, ')}`
}

function sourceWords(range: Range): string {
  const unnamed = range.sourcesMax - range.sourcesMin
  const many =
    range.sourcesMin === range.sourcesMax ? `${range.sourcesMin}` : `${range.sourcesMin} to ${range.sourcesMax}`
  return `sources: ${many}${unnamed > 0 ? ', since some figures name none' : ''}; figures kept: ${range.figures}`
}

function figureReason(kind: 'kept' | 'set-aside', words: string, figure: Figure, reading: string): Reason {
  const child = (k: 'words' | 'origin' | 'step', text: string): Reason => ({
    kind: k,
    words: text,
    figure,
    children: [],
  })
  const steps = stepsOf(figure).map(step => child('step', step))
  return {
    kind,
    words,
    figure,
    children: [child('words', readingOf(figure, reading)), ...steps, child('origin', originOf(figure))],
  }
}

/** How the words became bounds. */
export function readingOf(figure: Figure, reading: string): string {
  const [low, high] = intervalOf(figure)
  const bounds =
    low === null && high === null
      ? 'no bounds'
      : high === null
        ? `at least ${groupDigits(low!)}`
        : low === null
          ? `at most ${groupDigits(high)}`
          : low === high
            ? groupDigits(low)
            : `${groupDigits(low)} to ${groupDigits(high)}`
  const digits =
    figure.value !== null && (figure.hedge === 'about' || figure.hedge === 'almost')
      ? `, ${digitsInWords(significantDigits(figure.value))}, ${reading} reading`
      : ''
  const floor = isFloor(figure) ? '; a verified list, so a minimum' : ''
  return `"${figure.text}" says ${bounds} (${hedges[figure.hedge]}${digits}${floor})`
}

function stepsOf(figure: Figure): string[] {
  const steps: string[] = []
  const carried = flagValue(figure, 'carried-from')
  if (carried !== null)
    steps.push(
      figure.measure === 'flow'
        ? `a total to ${carried}, which holds on ${figure.end} as a minimum`
        : `a number of ${carried}, taken forward to ${figure.end}`,
    )
  const stated = flagValue(figure, 'stated-for')
  if (stated !== null) steps.push(`stated for ${stated.replace('/', ' to ')}`)
  return steps
}

function originOf(figure: Figure): string {
  const who = figure.source === null ? 'source not stated' : `counted by ${figure.source}`
  const by = figure.outlet === null ? '' : `, in ${figure.outlet}`
  const when = figure.published === null ? '' : `, published ${figure.published}`
  const where = [figure.title, figure.locator].filter(Boolean).join(', ')
  return `${who}${by}${when}${where && ` (${where})`}`
}

function indent(reason: Reason, first: string, rest: string): string[] {
  const lines = [first + reason.words]
  reason.children.forEach((child, i) => {
    const last = i === reason.children.length - 1
    lines.push(...indent(child, `${rest}${last ? '└ ' : '├ '}`, `${rest}${last ? '  ' : '│ '}`))
  })
  return lines
}

const digitsInWords = (n: number) => `${n} significant ${n === 1 ? 'digit' : 'digits'}`
