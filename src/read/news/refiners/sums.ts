import type { Claim } from '../claim.js'
import type { SentenceDraft } from '../sentence-draft.js'

/** "Twelve people – five children and seven women": numbers that follow a whole and add up to it are its parts. */
export function sums({ claims }: SentenceDraft): void {
  const all = claims.filter((claim): claim is Claim => claim !== null)
  all.forEach((whole, w) => {
    const total = exactly(whole)
    if (total === null || whole.parent !== null || total < 2) return
    let sum = 0
    for (let k = w + 1; k < all.length; k++) {
      const part = all[k]!
      const value = exactly(part)
      if (
        value === null ||
        part.concept !== whole.concept ||
        part.unit !== whole.unit ||
        (part.parent !== null && part.parent !== whole)
      )
        return
      sum += value
      if (sum > total) return
      if (sum === total && k > w + 1) {
        for (const claim of all.slice(w + 1, k + 1)) claim.parent = whole
        return
      }
    }
  })
}

const exactly = ({ mention, hedge, derived }: Claim): number | null =>
  mention.quantity.core.kind === 'number' &&
  derived === null &&
  (hedge === 'exact' || hedge === 'at-least' || hedge === 'over')
    ? mention.quantity.core.value
    : null
