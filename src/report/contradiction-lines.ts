import type { Consistency } from '../consistency/consistency.js'

/** What `check` found, in lines: each contradiction, and under it what would mend it. */
export function contradictionLines({
  contradictions,
  words,
}: Consistency): { readonly words: string; readonly changes: readonly string[] }[] {
  if (contradictions.length === 0) return [{ words, changes: [] }]
  return contradictions.map(one => ({
    words: [one.words, ...one.because].join(' '),
    changes: one.changes.map(change => change.words),
  }))
}
