import type { TopicId } from './topics.js'

/** "One fatally", "three critically", "67 partially": a part of those before, and what became of it. */
export function howBadly(text: string): TopicId | null {
  for (const [topic, words] of TABLE) if (words.test(text)) return topic
  return null
}

const TABLE: readonly (readonly [TopicId, RegExp])[] = [
  ['kill', /^fatally$/],
  ['injure', /^(?:critically|seriously|severely|gravely|lightly|slightly|badly)$/],
  ['damage', /^(?:partially|partly)$/],
  ['destroy', /^(?:completely|totally|fully)$/],
]
