import { methodInWords } from '../method-in-words.js'
import type { Section } from '../section.js'
import type { Locale } from '../../locale/locale.js'
import { type Html, html, join, listOf, quoted } from './html.js'

/** The rules, once for each set of options that was used. */
export function methodHtml(sections: readonly Section[], locale: Locale): Html {
  const { report } = locale
  const methods = new Map<string, number[]>()
  sections.forEach(({ ranges }, i) => {
    const words = methodInWords(ranges.options, [], locale)
    methods.set(words, [...(methods.get(words) ?? []), i + 1])
  })
  return join(
    [...methods].map(([words, numbers]) => {
      const rules = listOf(words.split('\n').map(quoted), report.none)
      if (methods.size === 1) return rules
      return html`<h3>${report.forQuestions(numbers)}</h3>
        ${rules}`
    }),
  )
}
