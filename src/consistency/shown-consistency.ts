import type { Shown } from '../util/displayed.js'
import { escapeHtml } from '../util/escape-html.js'
import type { Consistency } from './consistency.js'

/** What a check found, as notebooks show it: the verdict, each contradiction in words, and what would mend it. */
export function shownConsistency({ words, contradictions, tensions, notes }: Consistency): Shown {
  const found = contradictions.map(one => ({ words: one.words, changes: one.changes.map(change => change.words) }))
  const lines = [
    words,
    ...found.flatMap(one => [`- ${one.words}`, ...one.changes.map(change => `  - What would mend it: ${change}`)]),
    ...tensions.map(tension => `- ${tension.words}`),
    ...notes,
  ]
  const item = (text: string, inner = '') => `<li>${escapeHtml(text)}${inner}</li>`
  const list = (items: readonly string[]) => (items.length === 0 ? '' : `<ul>${items.join('')}</ul>`)
  const items = [
    ...found.map(one => item(one.words, list(one.changes.map(change => item(`What would mend it: ${change}`))))),
    ...tensions.map(tension => item(tension.words)),
  ]
  return {
    html: [`<p>${escapeHtml(words)}</p>`, list(items), ...notes.map(note => `<p>${escapeHtml(note)}</p>`)].join(''),
    text: lines.join('\n'),
  }
}
