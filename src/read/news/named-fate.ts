import type { TopicId } from './topics.js'

/**
 * What a phrase such as "among the dead" or "of those injured" says of them. "Victims" does not say whether they were
 * killed: that is said elsewhere, or nothing is.
 */
export function namedFate(text: string): TopicId | null {
  if (/dead|killed|fatal|deceased|slain|died|deaths|perished|lost their lives|martyr|muertos|morts/.test(text))
    return 'kill'
  if (/injur|wounded|hurt|heridos|blesses/.test(text)) return 'injure'
  if (/casualt/.test(text)) return 'harm'
  if (/displaced/.test(text)) return 'idps'
  return /missing/.test(text) ? 'missing' : null
}
