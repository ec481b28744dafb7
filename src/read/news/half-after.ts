import type { Token } from './token.js'

/** "And a half" after "a million". */
export function halfAfter(tokens: readonly Token[], at: number): number | null {
  const and = tokens[at]
  const half = tokens[at + 1]
  return and?.text === 'and' && half?.word.share === 0.5 && half.text.startsWith('a ') ? at + 2 : null
}
