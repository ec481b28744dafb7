import type { Numbers } from './to-numbers.js'
import { type RefusalCode, refusalCodes } from './refuse-number.js'

/** A number of the text that is no figure, and why. */
export interface Refused {
  /** Its characters: `text.slice(start, end)`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly code: RefusalCode
  readonly why: string
  /** What the number says, where it was read. */
  readonly numbers: Numbers | null
}

export function refusedAt(
  text: string,
  start: number,
  end: number,
  code: RefusalCode,
  numbers: Numbers | null = null,
): Refused {
  return Object.freeze({
    start,
    end,
    text: text.slice(start, Math.min(end, start + 120)),
    code,
    why: refusalCodes[code],
    numbers,
  })
}
