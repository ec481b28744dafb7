import { answer } from '../answer.js'
import type { Locale } from '../../locale/locale.js'
import type { Section } from '../section.js'
import { type Html, html, join } from './html.js'

/** Every heading of the page with its answer, for a reader who reads nothing else. */
export function summaryTable(sections: readonly Section[], locale: Locale): Html {
  const { summary } = locale.report
  const rows = sections.map((section, i) => {
    const { heading, ranges } = section
    const [only] = ranges.length === 1 ? ranges : []
    const words = only === undefined ? summary.questions(ranges.length) : answer(only, ranges.figures, locale)
    return html`<tr>
      <td>${i + 1}</td>
      <th scope="row"><a href="#q${i + 1}">${heading}</a></th>
      <td>${words}</td>
      <td>${madeOf(section, locale)}</td>
    </tr> `
  })
  return html`<table class="summary">
    <caption>
      ${summary.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${summary.number}</th>
        <th scope="col">${summary.question}</th>
        <th scope="col">${summary.range}</th>
        <th scope="col">${summary.figures}</th>
      </tr>
    </thead>
    <tbody>
      ${join(rows)}
    </tbody>
  </table> `
}

function madeOf({ ranges }: Section, { report }: Locale): string {
  let kept = 0
  let setAside = 0
  for (const range of ranges) {
    kept += range.kept.length
    setAside += range.setAside.length
  }
  return report.summary.madeOf(kept, setAside)
}
