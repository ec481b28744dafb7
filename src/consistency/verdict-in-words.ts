import { groupDigits } from '../util/group-digits.js'
import { type Verdict, consistencies } from './consistency.js'

/** The verdict as a sentence that says how it was reached. */
export function verdictInWords(
  verdict: Verdict,
  contradictions: number,
  figures: number,
  relations: number,
  exact: boolean,
): string {
  const count = (n: number, one: string, many: string) => `${groupDigits(n)} ${n === 1 ? one : many}`
  const over = `${count(figures, 'figure', 'figures')}, ${count(relations, 'relation', 'relations')}`
  if (verdict !== 'consistent') {
    const what = consistencies[verdict]
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${count(contradictions, 'contradiction', 'contradictions')} (${over}).`
  }
  return exact
    ? `All figures can be true together (${over}).`
    : `No contradiction was found (${over}); the solver can tell whether there is none.`
}
