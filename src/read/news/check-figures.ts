import type { Figure } from '../../figures/figure.js'
import { type Issue, issue } from '../../figures/issue.js'

/** What cannot be true together within one article: a part larger than its whole. Nothing is corrected. */
export function checkFigures(figures: readonly Figure[]): Issue[] {
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const issues: Issue[] = []
  for (const part of figures) {
    const id = part.flags.find(flag => flag.startsWith('part-of:'))?.slice('part-of:'.length)
    const whole = id === undefined ? undefined : byId.get(id)
    if (
      whole === undefined ||
      whole.high === null ||
      part.low === null ||
      part.unit !== whole.unit ||
      part.low <= whole.high
    )
      continue
    const why = `It is told as a part of "${whole.text}", and is larger`
    issues.push(
      issue(
        'W-PART',
        'warning',
        { column: part.locator, read: part.text },
        why,
        'Look at the sentence; both figures stand as printed',
      ),
    )
  }
  return issues
}
