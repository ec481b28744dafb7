/**
 * Forms that are written out: base, past, participle and gerund divided by strokes "|", alternatives by "/". A group
 * may be empty.
 */
export function inflectWrittenOut(row: string): {
  readonly base: string[]
  readonly past: string[]
  readonly participle: string[]
  readonly ing: string[]
} {
  const [base = '', past = '', participle = '', ing = ''] = row.split('|')
  const list = (group: string) => group.split('/').flatMap(form => (form.trim() === '' ? [] : [form.trim()]))
  return { base: list(base), past: list(past), participle: list(participle), ing: list(ing) }
}
