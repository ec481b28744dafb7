import type { BoundWords } from '../reconcile/range-in-words.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { ReadingName } from '../figures/readings.js'
import type { methods } from '../reconcile/methods/methods.js'
import type { Sensitivity } from '../reconcile/sensitivity/sensitivity.js'
import type { SensitivityRow } from '../reconcile/sensitivity/sensitivity-row.js'

/** The words for methods, readings and what they do to a range, in one language. */
export interface RuleWords {
  readonly methods: Readonly<Record<keyof typeof methods, string>>
  readonly readings: Readonly<Record<ReadingName, string>>
  readonly reading: (label: string) => string
  readonly method: (label: string) => string
  /** What all sources but so many allow. */
  readonly relaxed: (wrong: number) => string
  readonly screened: string
  readonly notScreened: string
  readonly without: (source: string) => string
  readonly asItStands: string
  /** That there is a best value; how it was come by is told in the method's own page. */
  readonly best: string
  readonly now: (numbers: string) => string
  readonly noneMoves: string
  readonly mostMoved: (rule: string, numbers: string) => string
  readonly opens: (rules: string) => string
  readonly closes: (rules: string) => string
  readonly noNumber: (rules: string) => string
  readonly nothingChanges: (same: number, all: number) => string
}

/** A rule under which a range was tried. */
export function ruleInWords({ kind, choice }: Pick<SensitivityRow, 'kind' | 'choice'>, words: RuleWords): string {
  switch (kind) {
    case 'default':
      return words.asItStands
    case 'method':
      return words.method(methodLabel(choice, words))
    case 'reading':
      return words.reading(labelIn(words.readings, choice))
    case 'without':
      return words.without(choice)
    case 'screen':
      return choice === 'on' ? words.screened : words.notScreened
  }
}

/** What moves a range most, what opens or closes an end, and what changes nothing. */
export function rulesInWords(
  { range, rows, most }: Pick<Sensitivity, 'range' | 'rows' | 'most'>,
  words: RuleWords,
  bounds: BoundWords,
): string {
  const others = rows.slice(1)
  const having = (effect: SensitivityRow['effect']) =>
    others
      .filter(row => row.effect === effect)
      .map(row => ruleInWords(row, words))
      .join(bounds.semicolon)
  const said = (rules: string, say: (rules: string) => string) => (rules === '' ? [] : [say(rules)])
  return [
    words.now(boundsInWords(range.low, range.high, bounds)),
    most === null
      ? words.noneMoves
      : words.mostMoved(ruleInWords(most, words), boundsInWords(most.low, most.high, bounds)),
    ...said(having('opens'), words.opens),
    ...said(having('closes'), words.closes),
    ...said(having('no-number'), words.noNumber),
    words.nothingChanges(others.filter(({ effect }) => effect === 'same').length, others.length),
  ].join(' ')
}

/**
 * The method of a range as it names itself, "hull, typical reading, best: …", in the language. A method or a reading of
 * the caller's own keeps its name.
 */
export function methodInLanguage(method: string, words: RuleWords, comma: string): string {
  const [made = '', best] = method.split(', best: ')
  const parts = made.split(', ').map((part, i) => {
    const reading = / reading$/.test(part) ? part.slice(0, -' reading'.length) : null
    if (i === 0) return methodLabel(part, words)
    if (reading !== null) return words.reading(labelIn(words.readings, reading))
    return part === 'screened' ? words.screened : part
  })
  return [...parts, ...(best === undefined ? [] : [words.best])].join(comma)
}

function methodLabel(name: string, words: RuleWords): string {
  const wrong = /^relaxed-(\d+)$/.exec(name)?.[1]
  return wrong === undefined ? labelIn(words.methods, name) : words.relaxed(Number(wrong))
}

const labelIn = (labels: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(labels, name) ? (labels[name] ?? name) : name
