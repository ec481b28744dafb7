import { methodInWords } from '../method-in-words.js'
import type { Section } from '../section.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { type Html, html, inEnglish, join, listOf, quoted } from './html.js'

/** The rules, once for each set of options that was used. */
export function methodHtml(sections: readonly Section[], { report }: Locale): Html {
  const methods = new Map<string, number[]>()
  sections.forEach(({ ranges }, i) => {
    const words = methodInWords(ranges.options)
    methods.set(words, [...(methods.get(words) ?? []), i + 1])
  })
  const parts = join(
    [...methods].map(([words, numbers]) => {
      const rules = listOf(words.split('\n').map(quoted), report.none)
      if (methods.size === 1) return rules
      return html`<h3>${english.report.forQuestions(numbers)}</h3>
        ${rules}`
    }),
  )
  return inEnglish(parts, report.inEnglish)
}
