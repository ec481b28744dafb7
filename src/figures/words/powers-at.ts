import type { Grammar } from './grammar.js'
import type { Token } from './tokens.js'

/**
 * "hundred thousand", "k": the powers of ten that begin at a token, each larger than the one before, added up. Words of
 * two meanings pass here, and are refused when the phrase has been read.
 */
export function powersAt(
  all: readonly Token[],
  i: number,
  g: Grammar,
): { readonly power: number; readonly next: number } {
  let power = 0
  let last = 0
  let next = i
  for (;;) {
    const token = all[next]
    const word = token?.kind === 'word' ? g.powers.get(token.text) : undefined
    const found = word === 'either' ? 6 : word
    if (found === undefined || found <= last) return { power, next }
    power += found
    last = found
    next++
  }
}

/** "and a half": where it ends, if it begins here. */
export function halfAt(all: readonly Token[], i: number, g: Grammar): number | null {
  return g.andAHalf.at(all, i)?.next ?? null
}

const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

export const tenTo = (power: number): number => TENS[power] ?? Number(`1e${power}`)
