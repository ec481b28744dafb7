import { methodInWords } from '../method-in-words.js'
import type { Report } from '../report.js'
import type { Block } from './block.js'

/** The rules, once for each set of options that was used. */
export function methodBlocks({ sections, locale }: Report): Block[] {
  const { report: say } = locale
  const methods = new Map<string, number[]>()
  sections.forEach(({ ranges }, i) => {
    const words = methodInWords(ranges.options, [], locale)
    methods.set(words, [...(methods.get(words) ?? []), i + 1])
  })
  return [
    { kind: 'heading', level: 2, text: say.method },
    ...[...methods].flatMap(([words, numbers]): Block[] => [
      ...(methods.size === 1 ? [] : [{ kind: 'heading', level: 3, text: say.forQuestions(numbers) } as const]),
      { kind: 'list', items: words.split('\n').map(rule => [rule]) },
    ]),
  ]
}
