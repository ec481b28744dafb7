import { english } from '../../locale/english.js'
import { methodInWords } from '../method-in-words.js'
import type { Report } from '../report.js'
import type { Block } from './block.js'

/** The rules, once for each set of options that was used. */
export function methodBlocks({ sections, locale }: Report): Block[] {
  const { report: say } = locale
  const inEnglish = say.inEnglish !== null
  const methods = new Map<string, number[]>()
  sections.forEach(({ ranges }, i) => {
    const words = methodInWords(ranges.options)
    methods.set(words, [...(methods.get(words) ?? []), i + 1])
  })
  return [
    { kind: 'heading', level: 2, text: say.method },
    ...(say.inEnglish === null ? [] : [{ kind: 'paragraph', look: 'fine', line: [say.inEnglish] } as const]),
    ...[...methods].flatMap(([words, numbers]): Block[] => [
      ...(methods.size === 1
        ? []
        : [{ kind: 'heading', level: 3, text: english.report.forQuestions(numbers), english: inEnglish } as const]),
      { kind: 'list', items: words.split('\n').map(rule => [rule]), english: inEnglish },
    ]),
  ]
}
