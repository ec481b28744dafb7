import type { Piece } from '../../figures/range.js'
import type { Answer, Method } from './method.js'
import { type MethodName, methods } from './methods.js'
import { relaxed } from './relaxed.js'

/**
 * A method by name, or the caller's own, with the name that goes into the result. What the caller's own says is
 * checked.
 *
 * Throws `unknown method: NAME`; the method of a caller throws `invalid piece: 5 to 3` and `invalid best: NaN`.
 */
export function methodOf(method: MethodName | Method): { readonly name: string; readonly run: Method } {
  if (typeof method === 'function') {
    const name = method.name === '' || method.name === 'method' ? 'own method' : method.name
    return { name, run: (voters, settings) => checked(method(voters, settings)) }
  }
  if (Object.hasOwn(methods, method)) return { name: method, run: methods[method as keyof typeof methods].run }
  const wrong = /^relaxed-(0|[1-9]\d{0,5})$/.exec(method)?.[1]
  if (wrong === undefined) throw new Error(`unknown method: ${method}`)
  return { name: method, run: voters => relaxed(voters, Number(wrong)) }
}

function checked(answer: Answer): Answer {
  const { pieces, best = null } = answer
  for (const [low, high] of pieces)
    if (!isEnd(low) || !isEnd(high) || (low !== null && high !== null && low > high))
      throw new Error(`invalid piece: ${String(low)} to ${String(high)}`)
  if (!isEnd(best)) throw new Error(`invalid best: ${String(best)}`)
  return answer
}

const isEnd = (end: Piece[number]) => end === null || (Number.isFinite(end) && end >= 0)
