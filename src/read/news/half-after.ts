import type { Token } from './token.js'

/** Where the words after "and a half" begin; null where these words do not stand here. */
export function halfAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.word.half === true) return at + 1
  const and = tokens[at]
  const half = tokens[at + 1]
  return and?.text === 'and' && half?.word.share === 0.5 && half.text.startsWith('a ') ? at + 2 : null
}
