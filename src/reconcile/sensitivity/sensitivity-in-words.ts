import { groupDigits } from '../../util/group-digits.js'
import type { Range } from '../../figures/range.js'
import { boundsInWords } from '../range-in-words.js'
import type { SensitivityRow } from './sensitivity-row.js'

/** Which choice moves the range most, what opens it, what gives no number, and what changes nothing. */
export function sensitivityInWords(range: Range, rows: readonly SensitivityRow[], most: SensitivityRow | null): string {
  const others = rows.slice(1)
  const having = (effect: SensitivityRow['effect']) => others.filter(row => row.effect === effect)
  const list = (some: readonly SensitivityRow[]) => some.map(row => row.rule).join('; ')
  const same = having('same').length
  const parts = [
    `As it stands: ${boundsInWords(range.low, range.high)}.`,
    most === null
      ? 'No choice moves its numbers.'
      : `${subject(most)} moves it most, to ${boundsInWords(most.low, most.high)}${bestOf(range, most)}.`,
    ...said('An end has no limit under', list(having('opens'))),
    ...said('An open end gets a limit under', list(having('closes'))),
    ...said('No number under', list(having('no-number'))),
    `${same} of ${others.length} other rules change nothing.`,
  ]
  return parts.join(' ')
}

const said = (what: string, rules: string) => (rules === '' ? [] : [`${what}: ${rules}.`])

/** Where only the best value moves, the bounds alone would not say so. */
function bestOf(range: Range, row: SensitivityRow): string {
  if (row.best === null || range.best === null || row.best === range.best) return ''
  return ` (best value ${groupDigits(row.best)} instead of ${groupDigits(range.best)})`
}

function subject({ kind, choice, rule }: SensitivityRow): string {
  switch (kind) {
    case 'default':
      return 'Nothing'
    case 'method':
      return `The method “${rule.replace('method: ', '')}”`
    case 'reading':
      return `The ${choice} reading`
    case 'without':
      return `Leaving out ${choice}`
    case 'screen':
      return choice === 'on' ? 'Screening' : 'Not screening'
  }
}
