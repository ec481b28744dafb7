import type { Figure } from '../../figures/figure.js'

/** How licences say that rows must stay with whoever got them. */
const FORBIDS = /\bno[ -](?:re)?distribution\b|\bnot (?:for|to be) (?:re)?distribut|\bno onward sharing\b/i

/** Whether a licence, as it is written on a figure, forbids passing the figure's row on. What is not stated forbids nothing. */
export const forbidsPassingOn = (licence: string | null) => licence !== null && FORBIDS.test(licence)

/** The figures that may leave, and the licences that keep the others, with how many they keep. */
export function sortByLicence(figures: Iterable<Figure>): {
  readonly free: readonly Figure[]
  readonly held: ReadonlyMap<string, number>
} {
  const free: Figure[] = []
  const held = new Map<string, number>()
  for (const figure of figures) {
    if (figure.licence !== null && forbidsPassingOn(figure.licence))
      held.set(figure.licence, (held.get(figure.licence) ?? 0) + 1)
    else free.push(figure)
  }
  return { free, held }
}

/** Throws `missing reason: N rows that may not be passed on (LICENCE)` where none is given, and `invalid reason: empty`. */
export function checkReason(figures: Iterable<Figure>, reason: string | undefined): void {
  if (reason !== undefined) {
    if (reason.trim() === '') throw new Error('invalid reason: empty')
    return
  }
  for (const [licence, n] of sortByLicence(figures).held)
    throw new Error(`missing reason: ${n} rows that may not be passed on (${licence})`)
}
