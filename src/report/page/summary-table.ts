import type { Locale } from '../../locale/locale.js'
import type { Section } from '../section.js'
import { sectionAnswer, sectionFigures } from '../section-answer.js'
import { type Html, html, join } from './html.js'

/** Every heading of the page with its answer, for a reader who reads nothing else. */
export function summaryTable(sections: readonly Section[], locale: Locale): Html {
  const { summary } = locale.report
  const rows = sections.map((section, i) => {
    return html`<tr>
      <td>${i + 1}</td>
      <th scope="row"><a href="#q${i + 1}">${section.heading}</a></th>
      <td>${sectionAnswer(section, locale)}</td>
      <td>${sectionFigures(section, locale)}</td>
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
