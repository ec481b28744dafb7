/**
 * The forms of a verb row. `kill` is regular; `drive/drove/driven out` gives base, past and participle (and a gerund,
 * if a fourth is given); what follows the first word stays as it is. A word in the middle that has strokes of its own
 * ("shoot/shot/shot and kill/killed/killed/killing") goes with the first.
 */
export function inflectEnglish(row: string): {
  readonly base: string[]
  readonly past: string[]
  readonly participle: string[]
  readonly ing: string[]
} {
  const words = row.split(' ')
  const stem = words.findIndex(word => word.includes('/'))
  const at = stem < 0 ? (words[0]!.endsWith('ly') ? 1 : 0) : stem
  const parts = words.map((word, i) => (word.includes('/') ? word.split('/') : i === at ? formsOf(word) : null))
  const line = (form: number) => words.map((word, i) => (parts[i] === null ? word : parts[i]![form]!)).join(' ')
  const full = words.map((word, i) => (parts[i] === null ? word : complete(parts[i]!)))
  const pick = (form: number) => full.map(part => (typeof part === 'string' ? part : part[form]!)).join(' ')
  return parts.every(part => part === null)
    ? { base: [line(0)], past: [], participle: [], ing: [] }
    : { base: [pick(0), pick(4)], past: [pick(1)], participle: [pick(2)], ing: [pick(3)] }
}

/** Base, past, participle, gerund, third person. */
function complete(given: readonly string[]): readonly string[] {
  const [base, past, participle, ing] = given as [string, string, string, string?]
  return [base, past, participle, ing ?? gerund(base), third(base)]
}

function formsOf(base: string): string[] {
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
  return [base, past, past, gerund(base)]
}

const gerund = (base: string) => (/[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`)

const third = (base: string) =>
  /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
